package io.github.scs4j.flavor;

import io.github.scs4j.finding.Shown;

/** How requirements are shown in a message: as they are, but for characters that nobody sees, by their code points. */
final class Visible {
    private Visible() {}

    static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        boolean carries = false;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            boolean mark = isMark(codePoint);
            boolean visible = isVisible(codePoint) && (!mark || carries);
            if (visible) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(Shown.codePoint(codePoint));
            }
            carries = visible && (mark || Character.isLetter(codePoint));
            at += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    /** Whether a character is seen at least beside others. */
    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> !isBlank(codePoint);
        };
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letters, marks and symbols without a glyph: fillers, joiners, variation selectors. */
    private static boolean isBlank(int codePoint) {
        return codePoint == 0x34F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || codePoint == 0x2800
                || codePoint == 0x3164
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFFA0
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
