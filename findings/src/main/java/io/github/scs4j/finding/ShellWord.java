package io.github.scs4j.finding;

import org.jspecify.annotations.Nullable;

/** How untrusted text is written as one word of a POSIX shell command, whose reader is to see what the shell will do. */
public final class ShellWord {
    private static final String PLAIN = "_-.:/=,+@%";
    /** The last character of the block Latin Extended-A. */
    private static final char LAST = '\u017F';

    private ShellWord() {}

    /**
     * The text as one word: as it is where it holds nothing but ASCII letters, ASCII digits and {@code _-.:/=,+@%}, else in
     * single quotes. {@code null} if it is empty, or holds anything but printable ASCII and the visible characters from U+00A1
     * to U+017F (the Latin letters and signs of most European languages), which a reader may not see or a terminal may obey.
     * The same in every version of Java. A word that starts with {@code -} is an option unless {@code --} precedes it.
     */
    public static @Nullable String of(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isVisible(c)) {
                return null;
            }
            plain &= isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
        }
        if (text.isEmpty()) {
            return null;
        }
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** Between U+007E and U+00A1 are controls and a space that does not separate; U+00AD is a hyphen that hides. */
    private static boolean isVisible(char c) {
        return Shown.isPlain(c) || (c > '\u00A0' && c <= LAST && c != '\u00AD');
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
