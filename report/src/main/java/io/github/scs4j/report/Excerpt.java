package io.github.scs4j.report;

/**
 * One line that shows an untrusted text, or a window of it, with the columns of a marked part.
 *
 * <p>Printable ASCII stands for itself; every other UTF-16 code unit is shown as a backslash, {@code u} and four
 * hexadecimal digits. So each character shown is one column wide.
 *
 * @param line what is shown, free of control and format characters
 * @param caret the column of the marked part, 0-based
 * @param carets the width of the marked part in columns, at least 1
 */
record Excerpt(String line, int caret, int carets) {
    private static final String CUT = "...";
    private static final String HEX = "0123456789ABCDEF";
    private static final int ESCAPE_WIDTH = 6;

    /** The text with the code units from {@code start} to {@code end} marked, cut to about {@code width} columns. */
    static Excerpt around(String text, int start, int end, int width) {
        int markFrom = Math.min(start, text.length());
        int markTo = Math.min(end, text.length());
        int context = width / 5;
        Window window = new Window(text, markFrom);
        window.growRight(markTo, width - context);
        window.growLeft(window.columns + context);
        window.growRight(text.length(), width);
        window.growLeft(width);

        StringBuilder line = new StringBuilder(width + 2 * CUT.length());
        line.append(window.from > 0 ? CUT : "");
        append(line, text, window.from, markFrom);
        int caret = line.length();
        append(line, text, markFrom, Math.min(markTo, window.to));
        int carets = Math.max(1, line.length() - caret);
        append(line, text, Math.min(markTo, window.to), window.to);
        line.append(window.to < text.length() ? CUT : "");
        return new Excerpt(line.toString(), caret, carets);
    }

    /** The beginning of the text, cut to about {@code width} columns. */
    static String head(String text, int width) {
        return around(text, 0, 0, width).line;
    }

    private static void append(StringBuilder line, String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            if (isPlain(unit)) {
                line.append(unit);
            } else {
                escape(line, unit);
            }
        }
    }

    /** Appends the code unit as a backslash, {@code u} and four hexadecimal digits. */
    static void escape(StringBuilder line, char unit) {
        line.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            line.append(HEX.charAt(unit >> shift & 0xF));
        }
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit <= '~';
    }

    /** The part of a text that is shown. */
    private static final class Window {
        private final String text;
        private int from;
        private int to;
        private int columns;

        Window(String text, int at) {
            this.text = text;
            this.from = at;
            this.to = at;
        }

        void growRight(int limit, int width) {
            while (to < limit && columns + width(to) <= width) {
                columns += width(to++);
            }
        }

        void growLeft(int width) {
            while (from > 0 && columns + width(from - 1) <= width) {
                columns += width(--from);
            }
        }

        private int width(int at) {
            return isPlain(text.charAt(at)) ? 1 : ESCAPE_WIDTH;
        }
    }
}
