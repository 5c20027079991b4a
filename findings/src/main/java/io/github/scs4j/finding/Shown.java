package io.github.scs4j.finding;

/** How a piece of untrusted text is shown in a message: printable ASCII in quotes, anything else by its code point. */
public final class Shown {
    /** How many UTF-16 code units of a text an excerpt shows: {@value}, as many as a name in OpenStack has. */
    public static final int MAX_LENGTH = 255;

    private static final String HEX = "0123456789ABCDEF";

    private Shown() {}

    /** Whether the character is printable ASCII. */
    public static boolean isPlain(int codePoint) {
        return codePoint >= ' ' && codePoint <= '~';
    }

    /** A text in quotes. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder("'");
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (isPlain(codePoint)) {
                shown.append((char) codePoint);
            } else {
                shown.append(codePoint(codePoint));
            }
            at += Character.charCount(codePoint);
        }
        return shown.append('\'').toString();
    }

    /** A text in quotes, cut after {@value #MAX_LENGTH} code units. */
    public static String excerpt(String text) {
        return text.length() <= MAX_LENGTH ? text(text) : text(text.substring(0, MAX_LENGTH)) + "...";
    }

    /** A character: in quotes if it is printable ASCII, else by its number, such as {@code U+00E9}. */
    public static String codePoint(int codePoint) {
        if (isPlain(codePoint)) {
            return "'" + (char) codePoint + "'";
        }
        StringBuilder shown = new StringBuilder("U+");
        int digits = codePoint > 0xFFFF ? (codePoint > 0xFFFFF ? 6 : 5) : 4;
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            shown.append(HEX.charAt(codePoint >> shift & 0xF));
        }
        return shown.toString();
    }
}
