package io.github.scs4j.flavor;

/** A major version of SCS-0100; they differ in their delimiters and in what they came to know. */
public enum NamingStandard {
    /** Version 1: {@code :} between the parts, {@code -} before extensions. Deprecated since 2023-10-31. */
    V1("https://docs.scs.community/standards/scs-0100-v1-flavor-naming", ':', '-'),
    /** Version 2: {@code -} between the parts, {@code _} before extensions. Deprecated since 2023-11-30. */
    V2("https://docs.scs.community/standards/scs-0100-v2-flavor-naming", '-', '_'),
    /** Version 3: written like version 2; the list of standard flavors moved to SCS-0103. */
    V3("https://docs.scs.community/standards/scs-0100-v3-flavor-naming", '-', '_');

    /** The newest stable version. */
    public static final NamingStandard LATEST = V3;

    private final String url;
    private final char partDelimiter;
    private final char extensionDelimiter;

    NamingStandard(String url, char partDelimiter, char extensionDelimiter) {
        this.url = url;
        this.partDelimiter = partDelimiter;
        this.extensionDelimiter = extensionDelimiter;
    }

    /** Address of the text. */
    public String url() {
        return url;
    }

    /** How people call it: {@code v1}, {@code v2}, {@code v3}. */
    public String label() {
        return "v" + (ordinal() + 1);
    }

    /** What stands before RAM, disk, GPU units and video memory. */
    public char partDelimiter() {
        return partDelimiter;
    }

    /** What stands before each extension. */
    public char extensionDelimiter() {
        return extensionDelimiter;
    }
}
