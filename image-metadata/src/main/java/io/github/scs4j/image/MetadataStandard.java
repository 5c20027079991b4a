package io.github.scs4j.image;

/** A version of the standard on image metadata, SCS-0102. */
public enum MetadataStandard {
    /** Version 1.1, stable since 2022-10-31. */
    V1("scs-0102-v1"),
    /** Version 2, a draft: {@code os_purpose} becomes mandatory and gets the value {@code oldgeneric}. */
    V2("scs-0102-v2");

    /** The version that the certification scopes ask for; never a draft. */
    public static final MetadataStandard EFFECTIVE = V1;

    private final String id;
    private final String url;

    MetadataStandard(String id) {
        this.id = id;
        this.url = "https://docs.scs.community/standards/" + id + "-image-metadata";
    }

    /** The id that certification scopes use, such as {@code scs-0102-v1}. */
    public String id() {
        return id;
    }

    /** Address of the text. */
    public String url() {
        return url;
    }
}
