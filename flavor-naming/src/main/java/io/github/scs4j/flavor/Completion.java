package io.github.scs4j.flavor;

import io.github.scs4j.finding.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One way in which a partial name can go on. Immutable and thread-safe. */
public final class Completion {
    private final String text;
    private final Token token;

    Completion(String text, Token token) {
        this.text = text;
        this.token = token;
    }

    /**
     * What to write next: the text itself, {@code <digit>} where a number starts or goes on, {@code <letter>} for a GPU
     * generation of Nvidia, or {@code <end>} if the name is complete.
     */
    public String text() {
        return text;
    }

    /** Whether {@link #text} can be appended as it is; otherwise it stands for a choice. */
    public boolean isLiteral() {
        return text.charAt(0) != '<';
    }

    /** Whether the name may end here. */
    public boolean isEnd() {
        return token == Token.END;
    }

    /** What it means, in a few words. */
    public String meaning(Language language) {
        return token.meaning(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Completion completion && text.equals(completion.text) && token == completion.token;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, token);
    }

    /** The text and its meaning in English. */
    @Override
    public String toString() {
        return text + " " + meaning(Language.ENGLISH);
    }
}
