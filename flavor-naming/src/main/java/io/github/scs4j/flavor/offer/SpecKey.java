package io.github.scs4j.flavor.offer;

import org.jspecify.annotations.Nullable;

/** What the key of an extra spec says (SCS-0103, "Properties (extra_specs)"). */
enum SpecKey {
    /** {@code scs:name-vN} with a positive integer. */
    NAME,
    /** {@code scs:cpu-type}. */
    CPU_TYPE,
    /** {@code scs:diskN-type} with a non-negative integer. */
    DISK_TYPE,
    /** It starts with {@code scs:}, in any case, but the standard does not know it. */
    UNRECOGNIZED,
    /** It is none of the standard's. */
    FOREIGN;

    private static final String PREFIX = "scs:";
    private static final String CPU_KEY = "scs:cpu-type";
    private static final String NAME_PREFIX = "scs:name-v";
    private static final String DISK_PREFIX = "scs:disk";
    private static final String DISK_SUFFIX = "-type";

    static SpecKey of(String key) {
        return switch (key) {
            case CPU_KEY -> CPU_TYPE;
            case "scs:name-v1", "scs:name-v2" -> NAME;
            case "scs:disk0-type" -> DISK_TYPE;
            default -> ofRareKey(key);
        };
    }

    private static SpecKey ofRareKey(String key) {
        boolean prefixed = key.length() >= PREFIX.length() && key.charAt(PREFIX.length() - 1) == ':';
        if (!prefixed || !key.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return FOREIGN;
        }
        if (key.startsWith(NAME_PREFIX)) {
            return number(key, NAME_PREFIX.length(), key.length()) > 0 ? NAME : UNRECOGNIZED;
        }
        boolean disk = key.startsWith(DISK_PREFIX) && key.endsWith(DISK_SUFFIX);
        return disk && number(key, DISK_PREFIX.length(), key.length() - DISK_SUFFIX.length()) >= 0
                ? DISK_TYPE
                : UNRECOGNIZED;
    }

    /** The number in a key of this kind. */
    int number(String key) {
        return switch (this) {
            case NAME -> number(key, NAME_PREFIX.length(), key.length());
            case DISK_TYPE -> number(key, DISK_PREFIX.length(), key.length() - DISK_SUFFIX.length());
            default -> throw new IllegalStateException(this + " has no number");
        };
    }

    /** The key of the standard that an unrecognized one was meant to be; {@code null} if it is near none. */
    static @Nullable String meant(String key) {
        String plain = plain(key, PREFIX.length());
        if (plain.equals("cputype") || plain.equals("vcputype") || plain.equals("cpu")) {
            return CPU_KEY;
        }
        if (plain.startsWith("name")) {
            String number = plain.startsWith("namev") ? plain.substring(5) : plain.substring(4);
            boolean placeholder = number.isEmpty() || number.equals("x") || number.equals("n");
            int meant =
                    placeholder ? 1 : number(trimmed(number), 0, trimmed(number).length());
            return meant < 0 ? null : NAME_PREFIX + Math.max(1, meant);
        }
        if (plain.startsWith("disk") || plain.startsWith("rootdisk")) {
            String number = plain.substring(plain.indexOf("disk") + 4);
            int type = number.indexOf("type");
            String rest = type < 0 ? number : number.substring(0, type) + number.substring(type + 4);
            boolean placeholder = type >= 0 && (rest.isEmpty() || rest.equals("x") || rest.equals("n"));
            int meant = placeholder ? 0 : number(trimmed(rest), 0, trimmed(rest).length());
            return meant < 0 ? null : DISK_PREFIX + meant + DISK_SUFFIX;
        }
        return null;
    }

    /** Whether an unrecognized key would be one of the standard's if its number were smaller. */
    static boolean hasLargeNumber(String key) {
        boolean name = key.startsWith(NAME_PREFIX);
        boolean disk = key.startsWith(DISK_PREFIX) && key.endsWith(DISK_SUFFIX);
        int start = name ? NAME_PREFIX.length() : DISK_PREFIX.length();
        int end = name ? key.length() : key.length() - DISK_SUFFIX.length();
        if (!(name || disk) || end - start < 10 || key.charAt(start) == '0') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!isDigit(key.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The letters, in lower case, and digits of ASCII from an index on. */
    static String plain(String text, int start) {
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c) || (c >= 'a' && c <= 'z')) {
                plain.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c + 32));
            }
        }
        return plain.toString();
    }

    /** Without leading zeros, but for the last digit. */
    private static String trimmed(String number) {
        int start = 0;
        while (start + 1 < number.length() && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }

    /** A decimal number without leading zeros; -1 if there is none or it is larger than 2147483647. */
    private static int number(String text, int start, int end) {
        if (start >= end || (text.charAt(start) == '0' && end - start > 1)) {
            return -1;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = 10 * number + (text.charAt(i) - '0');
            if (number > Integer.MAX_VALUE) {
                return -1;
            }
        }
        return (int) number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
