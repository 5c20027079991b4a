package io.github.scs4j.finding;

import java.util.List;
import java.util.Objects;

/**
 * A worded message: a template and its arguments.
 *
 * @param template the wording
 * @param arguments the arguments in order
 */
public record Message(MessageTemplate template, List<String> arguments) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Message {
        Objects.requireNonNull(template, "template");
        arguments = List.copyOf(arguments);
    }

    /** The stable key of the wording. */
    public String key() {
        return template.key();
    }

    /** One sentence in this language; arguments stand in it as they are. */
    public String text(Language language) {
        return template.fill(language, arguments);
    }

    /** The English text. */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
