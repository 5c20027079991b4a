package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a finding in words.
 *
 * @param display how what comes from the input is shown
 */
record FindingProse(Finding finding, Language language, Display display) {
    private static final int NAME_WIDTH = 100;
    private static final int ARGUMENT_WIDTH = 255;

    /** What was judged, with the place where it has one that can be said. */
    String place() {
        String subject = display.show(finding.subject(), NAME_WIDTH);
        Location location = finding.location();
        if (location instanceof Location.Position position) {
            return subject + ":" + position.line() + ":" + position.column();
        }
        if (location instanceof Location.Property property) {
            return subject + " [" + display.show(property.name(), NAME_WIDTH) + "]";
        }
        return subject;
    }

    String message() {
        return sentence(finding.message(), language, display);
    }

    /** What could stand there instead, separated by commas; {@code null} if that is not known. */
    @Nullable
    String expected() {
        if (finding.expected().isEmpty()) {
            return null;
        }
        List<String> expected = new ArrayList<>();
        for (String text : finding.expected()) {
            expected.add(display.show(text, NAME_WIDTH));
        }
        return String.join(", ", expected);
    }

    @Nullable
    String suggestion() {
        String suggestion = finding.suggestion();
        return suggestion == null ? null : display.show(suggestion, ARGUMENT_WIDTH);
    }

    /** The id of the rule, with that of its testcase if it has one. */
    String rule() {
        String testcase = finding.rule().testcase();
        String rule = display.show(finding.rule().id(), NAME_WIDTH);
        return testcase == null ? rule : rule + " (" + display.show(testcase, NAME_WIDTH) + ")";
    }

    String clause() {
        return display.show(finding.rule().clause(), ARGUMENT_WIDTH);
    }

    /** A message in which the arguments are shown so; its wording stands as it is. */
    static String sentence(Message message, Language language, Display display) {
        List<String> arguments = new ArrayList<>();
        for (String argument : message.arguments()) {
            arguments.add(display.show(argument, ARGUMENT_WIDTH));
        }
        return new Message(message.template(), arguments).text(language);
    }
}
