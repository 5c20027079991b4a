package io.github.scs4j.flavor.catalog;

import org.jspecify.annotations.Nullable;

/** One word of a POSIX shell command. */
final class ShellWord {
    private static final String PLAIN = "_-.:/=,+@%";

    private ShellWord() {}

    /**
     * The text as one word, whatever it is; {@code null} if it is empty or holds anything but printable ASCII, which a
     * reader could not see or a terminal could obey.
     */
    static @Nullable String of(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return null;
            }
            plain &= isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
        }
        if (text.isEmpty()) {
            return null;
        }
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
