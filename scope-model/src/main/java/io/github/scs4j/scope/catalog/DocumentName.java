package io.github.scs4j.scope.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The name of a document's file, taken apart: {@code scs-0100-v3-flavor-naming.md} (SCS-0001-v1, "Document format").
 *
 * @param number the four digits, or {@code XXXX} of a template or proposal
 * @param kind {@code v}, or {@code w} for a supplement
 * @param version the digits of the version, or {@code N} of a template
 * @param slug the rest, without the suffix
 */
record DocumentName(String number, char kind, String version, String slug) {
    static final String SUFFIX = ".md";

    private static final String PREFIX = "scs-";
    private static final int NUMBER_END = 8;
    private static final int MAX_VERSION_DIGITS = 4;

    /** The name of a file or, without suffix, of a page; {@code null} if it has another form. */
    static @Nullable DocumentName of(String file) {
        String name = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
        if (!name.startsWith(PREFIX) || name.length() < NUMBER_END + 3 || name.charAt(NUMBER_END) != '-') {
            return null;
        }
        String number = name.substring(PREFIX.length(), NUMBER_END);
        char kind = name.charAt(NUMBER_END + 1);
        int end = name.indexOf('-', NUMBER_END + 1);
        String version = name.substring(NUMBER_END + 2, end < 0 ? name.length() : end);
        String slug = end < 0 ? "" : name.substring(end + 1);
        boolean numbered = isNumber(number) || number.equalsIgnoreCase("XXXX");
        boolean versioned = (isNumber(version) && version.length() <= MAX_VERSION_DIGITS) || version.equals("N");
        return numbered && versioned && (kind == 'v' || kind == 'w')
                ? new DocumentName(number, kind, version, slug)
                : null;
    }

    /** What the document is called for short, such as {@code scs-0100-v3}. */
    String id() {
        return PREFIX + number + '-' + kind + version;
    }

    /** Whether number and version are numbers. */
    boolean isNumbered() {
        return isNumber(number) && isNumber(version);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
