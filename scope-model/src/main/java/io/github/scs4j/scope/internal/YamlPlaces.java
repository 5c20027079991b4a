package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Location;
import org.yaml.snakeyaml.error.Mark;

/** Tells lines and columns in UTF-16 code units, 1-based. Fast if it is asked from the beginning to the end. */
final class YamlPlaces {
    private final String text;
    private final boolean even;
    private int index;
    private int offset;
    private int line = 1;
    private int lineStart;

    YamlPlaces(String text) {
        this.text = text;
        this.even = isEven(text);
    }

    Location.Position of(Mark mark) {
        return even ? new Location.Position(mark.getLine() + 1, mark.getColumn() + 1) : of(mark.getIndex());
    }

    /** @param codePoint how many code points stand before the place */
    Location.Position of(int codePoint) {
        if (codePoint < index) {
            index = 0;
            offset = 0;
            line = 1;
            lineStart = 0;
        }
        while (index < codePoint && offset < text.length()) {
            step();
        }
        return new Location.Position(line, offset - lineStart + 1);
    }

    private void step() {
        int c = text.codePointAt(offset);
        offset += Character.charCount(c);
        index++;
        boolean pair = c == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        if (!pair && isLineBreak(c)) {
            line++;
            lineStart = offset;
        }
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Whether each character takes one column. */
    private static boolean isEven(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || c == YamlText.BYTE_ORDER_MARK) {
                return false;
            }
        }
        return true;
    }
}
