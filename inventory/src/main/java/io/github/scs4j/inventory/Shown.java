package io.github.scs4j.inventory;

import java.util.HexFormat;

/** How a piece of an export is shown in a message: printable ASCII as it is, anything else by its code point; cut when long. */
final class Shown {
    private static final int MAX_LENGTH = 60;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Shown() {}

    /** A string, in quotes. */
    static String string(String text) {
        StringBuilder shown = new StringBuilder("\"");
        boolean whole = append(text, shown);
        return shown.append(whole ? "\"" : "\"...").toString();
    }

    /** A number, as it is written. */
    static String number(String text) {
        StringBuilder shown = new StringBuilder();
        boolean whole = append(text, shown);
        return whole ? shown.toString() : shown.append("...").toString();
    }

    /** Appends as much as is shown; whether that is the whole text. */
    private static boolean append(String text, StringBuilder shown) {
        int at = 0;
        while (at < text.length() && at < MAX_LENGTH) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= ' ' && codePoint <= '~') {
                shown.append((char) codePoint);
            } else {
                shown.append("U+").append(HEX.toHexDigits(codePoint, codePoint > 0xFFFF ? 6 : 4));
            }
            at += Character.charCount(codePoint);
        }
        return at == text.length();
    }
}
