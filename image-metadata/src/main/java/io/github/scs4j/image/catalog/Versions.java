package io.github.scs4j.image.catalog;

/** The order of version numbers: 9, 10, 24.04, 24.10. */
final class Versions {
    private static final int MAX_LENGTH = 20;

    private Versions() {}

    /** Whether the text is one or two numbers with a dot between them. */
    static boolean isNumber(String version) {
        int dots = 0;
        boolean digit = false;
        for (int i = 0; i < version.length(); i++) {
            char c = version.charAt(i);
            if (c == '.' && digit) {
                dots++;
                digit = false;
            } else if (c >= '0' && c <= '9') {
                digit = true;
            } else {
                return false;
            }
        }
        return digit && dots <= 1 && version.length() <= MAX_LENGTH;
    }

    /** Compares by the numbers; a text that is no version comes before all versions. */
    static int compare(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return Boolean.compare(isNumber(one), isNumber(other));
        }
        int major = Long.compare(number(one, 0), number(other, 0));
        return major != 0 ? major : Long.compare(number(one, afterDot(one)), number(other, afterDot(other)));
    }

    private static int afterDot(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version.length() : dot + 1;
    }

    private static long number(String version, int start) {
        long number = 0;
        for (int i = start; i < version.length() && version.charAt(i) != '.'; i++) {
            number = Math.min(Integer.MAX_VALUE, 10 * number + (version.charAt(i) - '0'));
        }
        return number;
    }
}
