package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import java.util.ArrayList;
import java.util.List;

/** Messages as they can be shown on a terminal: what comes from outside is escaped, the wording is not. */
final class Worded {
    private Worded() {}

    static String of(Message message, Language language) {
        List<String> arguments = new ArrayList<>();
        for (String argument : message.arguments()) {
            arguments.add(Printable.of(argument));
        }
        return new Message(message.template(), arguments).text(language);
    }
}
