package io.github.scs4j.scope.catalog;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document of the Sovereign Cloud Stack is (SCS-0001-v1, "Types of documents"). */
public enum DocumentType {
    /** A process, a policy or a guideline of the community. */
    PROCEDURAL("Procedural"),
    /** A technical standard for clouds. */
    STANDARD("Standard"),
    /** A decision that makes no standard by itself. */
    DECISION_RECORD("Decision Record"),
    /** Notes that inform about a standard and bind nobody. */
    SUPPLEMENT("Supplement");

    /** All words. */
    static final List<String> WORDS =
            Arrays.stream(values()).map(DocumentType::word).toList();

    private final String word;

    DocumentType(String word) {
        this.word = word;
    }

    /** The one of this word, such as {@code Standard}; {@code null} if there is none. */
    public static @Nullable DocumentType of(String word) {
        for (DocumentType value : values()) {
            if (value.word.equals(word)) {
                return value;
            }
        }
        return null;
    }

    /** The word as documents spell it, such as {@code Standard}. */
    public String word() {
        return word;
    }

    /** The {@linkplain #word word}. */
    @Override
    public String toString() {
        return word;
    }
}
