package io.github.scs4j.cli;

/** Text from outside as it can be shown on a terminal: everything but printable ASCII by its code units. */
final class Printable {
    private static final String HEX = "0123456789ABCDEF";
    private static final int MAX_LENGTH = 255;

    private Printable() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), MAX_LENGTH) + 8);
        for (int i = 0; i < text.length(); i++) {
            if (shown.length() >= MAX_LENGTH) {
                return shown.append("...").toString();
            }
            char unit = text.charAt(i);
            if (unit >= ' ' && unit <= '~') {
                shown.append(unit);
            } else {
                shown.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    shown.append(HEX.charAt(unit >> shift & 0xF));
                }
            }
        }
        return shown.toString();
    }
}
