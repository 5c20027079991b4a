package io.github.scs4j.flavor;

/** Reading characters and numbers, the same for every production of {@link Grammar}. */
final class Characters {
    /** The largest number of a name. */
    static final long MAX = Integer.MAX_VALUE;

    /** So many digits always fit into an int. */
    private static final int SHORT_DIGITS = 9;

    private Characters() {}

    /** A number: the index after its digits in the upper half, its value (at most MAX + 1) in the lower. */
    static long number(CharSequence s, int start) {
        int length = s.length();
        int value = 0;
        int at = start;
        while (at < length) {
            char digit = (char) (s.charAt(at) - '0');
            if (digit > 9) {
                break;
            }
            value = value * 10 + digit;
            at++;
        }
        return ((long) at << 32) | (at - start > SHORT_DIGITS ? longValue(s, start, at) : value);
    }

    private static long longValue(CharSequence s, int start, int end) {
        long value = 0;
        for (int at = start; at < end; at++) {
            value = Math.min(value * 10 + (s.charAt(at) - '0'), MAX + 1);
        }
        return value;
    }

    static int end(long number) {
        return (int) (number >>> 32);
    }

    static long value(long number) {
        return number & 0xFFFFFFFFL;
    }

    static int digits(CharSequence s, int start) {
        int at = start;
        while (at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    static int marks(CharSequence s, int start) {
        int at = start;
        while (at < s.length() && s.charAt(at) == 'h') {
            at++;
        }
        return at;
    }

    /** How many characters of the keyword stand at the index. */
    static int matched(CharSequence s, int start, String keyword) {
        int matched = 0;
        while (matched < keyword.length() && charAt(s, start + matched) == keyword.charAt(matched)) {
            matched++;
        }
        return matched;
    }

    /** A set of letters as bits; membership costs no branch that could be mispredicted. */
    static long letters(String letters) {
        long set = 0;
        for (int i = 0; i < letters.length(); i++) {
            set |= 1L << (letters.charAt(i) - '@');
        }
        return set;
    }

    static boolean isIn(long letters, char c) {
        int index = c - '@';
        return (index & ~63) == 0 && (letters >>> index & 1) != 0;
    }

    /** The character at the index; after the end, one that no production takes. */
    static char charAt(CharSequence s, int at) {
        return at < s.length() ? s.charAt(at) : '\0';
    }
}
