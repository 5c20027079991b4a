package io.github.scs4j.kubernetes.facts;

/**
 * A text as Python 3.11 looks at it, for which digits and white space are those of Unicode. Not thread-safe: it has a place,
 * from which the next part is taken.
 */
final class PythonText {
    /** Stands for a text that Python does not read as a whole number. */
    static final long NOT_A_NUMBER = Long.MIN_VALUE;

    /** Numbers beyond this, either way, count as this. */
    private static final long LARGEST = 999_999_999_999_999_999L;

    /** Python refuses to read numbers of more digits. */
    private static final int MOST_DIGITS = 4300;

    private final String text;
    private int at;

    /** A text, from its start on. */
    PythonText(String text) {
        this.text = text;
    }

    /** The place from which the next part is taken. */
    int place() {
        return at;
    }

    /** Starts from another place. */
    void goTo(int place) {
        at = place;
    }

    boolean takes(char sign) {
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether at least one digit stands here; goes behind the last. */
    boolean takesDigits() {
        int start = at;
        while (at < text.length() && isDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at > start;
    }

    /** Whether at least one sign of white space stands here; goes behind the last. */
    boolean takesSpace() {
        int start = at;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at > start;
    }

    static boolean isDigit(int codePoint) {
        return codePoint < 0x80 ? codePoint >= '0' && codePoint <= '9' : Character.isDigit(codePoint);
    }

    static boolean isSpace(char c) {
        if (c > ' ' && c < 0x80) {
            return false;
        }
        return switch (c) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u001C', '\u001D', '\u001E', '\u001F' -> true;
            case '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    /**
     * The whole number that this part of a text is: digits of any script, at will with single underscores between them, a
     * sign and white space around; {@link #NOT_A_NUMBER} if it is none. Numbers of more than 18 digits are all the same.
     */
    static long wholeNumber(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isNumberSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isNumberSpace(text.charAt(end - 1))) {
            end--;
        }
        boolean negative = start < end && text.charAt(start) == '-';
        if (negative || (start < end && text.charAt(start) == '+')) {
            start++;
        }
        long value = digits(text, start, end);
        return negative && value != NOT_A_NUMBER ? -value : value;
    }

    private static long digits(String text, int start, int end) {
        long value = 0;
        int count = 0;
        boolean afterDigit = false;
        for (int i = start; i < end; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isDigit(codePoint)) {
                value = value > LARGEST / 10 ? LARGEST : value * 10 + digit(codePoint);
                afterDigit = true;
                count++;
            } else if (codePoint == '_' && afterDigit) {
                afterDigit = false;
            } else {
                return NOT_A_NUMBER;
            }
        }
        return afterDigit && count <= MOST_DIGITS ? value : NOT_A_NUMBER;
    }

    private static int digit(int codePoint) {
        return codePoint < 0x80 ? codePoint - '0' : Character.digit(codePoint, 10);
    }

    /** White space that may stand around a number; the separators of ASCII may not. */
    private static boolean isNumberSpace(char c) {
        return isSpace(c) && (c < '\u001C' || c > '\u001F');
    }
}
