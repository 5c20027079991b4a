package io.github.scs4j.scope.catalog;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phase that a document is in (SCS-0001-v1, "Process"). */
public enum DocumentStatus {
    /** It is being developed, and binds nobody. */
    DRAFT("Draft"),
    /** It is ready for use, and does not change any more. */
    STABLE("Stable"),
    /** It is not fit for use any more. */
    DEPRECATED("Deprecated"),
    /** It is no standard any more. */
    REJECTED("Rejected");

    /** All words. */
    static final List<String> WORDS =
            Arrays.stream(values()).map(DocumentStatus::word).toList();

    private final String word;

    DocumentStatus(String word) {
        this.word = word;
    }

    /** The one of this word, such as {@code Draft}; {@code null} if there is none. */
    public static @Nullable DocumentStatus of(String word) {
        for (DocumentStatus value : values()) {
            if (value.word.equals(word)) {
                return value;
            }
        }
        return null;
    }

    /** The word as documents spell it, such as {@code Draft}. */
    public String word() {
        return word;
    }

    /** The {@linkplain #word word}. */
    @Override
    public String toString() {
        return word;
    }
}
