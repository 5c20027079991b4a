package io.github.scs4j.image.publish;

import org.jspecify.annotations.Nullable;

/** One word of a POSIX shell command. */
final class ShellWord {
    private static final String PLAIN = "_-.:/=,+@%";

    private ShellWord() {}

    /**
     * The text as one word; {@code null} if it is empty, or holds a character that a reader could not see or a terminal could
     * obey: control and format characters, and whatever Unicode does not define.
     */
    static @Nullable String of(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isVisible(c)) {
                return null;
            }
            plain &= isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
            i += Character.charCount(c);
        }
        if (text.isEmpty()) {
            return null;
        }
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
