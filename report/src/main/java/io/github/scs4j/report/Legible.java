package io.github.scs4j.report;

/**
 * Untrusted text for pages: letters and symbols of any script stay readable. What is invisible, or could hide or reorder
 * what stands around it, is shown by its UTF-16 code units, as a backslash, {@code u} and four hexadecimal digits: so are
 * controls, format characters, separators, private use, unassigned and lone surrogates, and marks in excess.
 */
final class Legible {
    /** The width of names. */
    static final int NAME = 120;
    /** The width of sentences. */
    static final int PROSE = 1_000;

    private static final String CUT = "...";
    private static final int MARKS_PER_LETTER = 3;

    private Legible() {}

    /** The text on one line, cut after about {@code width} code units. */
    static String text(String text, int width) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), width) + CUT.length());
        int marks = MARKS_PER_LETTER;
        int at = 0;
        while (at < text.length()) {
            if (shown.length() >= width) {
                return shown.append(CUT).toString();
            }
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            boolean mark = isMark(codePoint);
            marks = mark ? marks + 1 : 0;
            if (isLegible(codePoint) && marks <= MARKS_PER_LETTER) {
                shown.append(text, at, next);
            } else {
                for (int unit = at; unit < next; unit++) {
                    Excerpt.escape(shown, text.charAt(unit));
                }
            }
            at = next;
        }
        return shown.toString();
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isLegible(int codePoint) {
        if (codePoint == ' ') {
            return true;
        }
        if (Character.isBmpCodePoint(codePoint)) {
            return Character.isDefined(codePoint) && !SafeEscapes.isUnsafe((char) codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.UNASSIGNED, Character.FORMAT, Character.PRIVATE_USE -> false;
            default -> codePoint < 0xE0000;
        };
    }
}
