package io.github.scs4j.scope.catalog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what means the result of a testcase is had. */
public enum Means {
    /** It is judged here, from what a cloud exports. */
    EXPORT,
    /** It could be judged from what a cloud exports, but nothing here reads that yet. */
    UNREAD,
    /** Only a test in the running cloud can tell. */
    LIVE,
    /** People judge it. */
    MANUAL,
    /** Nothing here knows the testcase. */
    UNKNOWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The means of this word, such as {@code export}; {@code null} if there is none. */
    public static @Nullable Means of(String word) {
        for (Means means : values()) {
            if (means.word.equals(word)) {
                return means;
            }
        }
        return null;
    }

    /** Its word, such as {@code export}. */
    public String word() {
        return word;
    }

    /** The {@linkplain #word word}. */
    @Override
    public String toString() {
        return word;
    }
}
