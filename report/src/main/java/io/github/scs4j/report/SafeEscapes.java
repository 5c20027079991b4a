package io.github.scs4j.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes all that a terminal or an editor could act on or hide: controls, format characters, separators other than the
 * space, invisible letters, private use characters and noncharacters. Surrogates are escaped too, paired or not, so that
 * any string can be encoded; letters and symbols of the basic plane stay readable.
 */
final class SafeEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final char DELETE = 0x7F;

    private static final int[] ASCII = ascii();

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        if (!isUnsafe((char) unit)) {
            return null;
        }
        StringBuilder escape = new StringBuilder();
        Excerpt.escape(escape, (char) unit);
        return new SerializedString(escape.toString());
    }

    /** Whether this is a character that a terminal or an editor could act on or hide. */
    static boolean isUnsafe(char unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> isIgnorable(unit) || unit >= '\uFFF0' || (unit >= '\uFDD0' && unit <= '\uFDEF');
        };
    }

    /** The letters and marks that Unicode calls default-ignorable: they take no room on the screen. */
    private static boolean isIgnorable(char unit) {
        return unit == '\u034F'
                || unit == '\u115F'
                || unit == '\u1160'
                || unit == '\u17B4'
                || unit == '\u17B5'
                || (unit >= '\u180B' && unit <= '\u180F')
                || (unit >= '\u2060' && unit <= '\u206F')
                || unit == '\u3164'
                || (unit >= '\uFE00' && unit <= '\uFE0F')
                || unit == '\uFFA0';
    }

    private static int[] ascii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }
}
