package io.github.scs4j.finding;

import java.util.List;
import java.util.Objects;

/**
 * The wording of a message with places for arguments: {@code {0}} is the first argument, {@code {1}} the second. Any
 * other brace stands for itself.
 *
 * @param key stable key of the message, for those who word it themselves
 * @param english the English wording
 * @param german the German wording
 */
public record MessageTemplate(String key, String english, String german) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public MessageTemplate {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(german, "german");
    }

    /** The message with these arguments in place. */
    public Message with(String... arguments) {
        return new Message(this, List.of(arguments));
    }

    String fill(Language language, List<String> arguments) {
        String wording = language == Language.GERMAN ? german : english;
        StringBuilder text = new StringBuilder(wording.length() + 32);
        int at = 0;
        while (at < wording.length()) {
            int argument = argumentAt(wording, at);
            if (argument >= 0 && argument < arguments.size()) {
                text.append(arguments.get(argument));
                at += 3;
            } else {
                text.append(wording.charAt(at++));
            }
        }
        return text.toString();
    }

    private static int argumentAt(String wording, int at) {
        boolean place = wording.charAt(at) == '{'
                && at + 2 < wording.length()
                && wording.charAt(at + 2) == '}'
                && wording.charAt(at + 1) >= '0'
                && wording.charAt(at + 1) <= '9';
        return place ? wording.charAt(at + 1) - '0' : -1;
    }
}
