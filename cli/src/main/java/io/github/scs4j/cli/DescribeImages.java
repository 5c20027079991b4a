package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.promise.ImagePromise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code scs image describe}. */
@Command(
        name = "describe",
        description = {
            "Says in sentences what an image promises: what it is, what it needs, until when it is replaced and how often,"
                    + " when the next one is due, how long its UUID is valid, and where it comes from.",
            "Values that the standard does not know promise nothing; 'scs image check' says what is wrong with them. Where"
                    + " no image has the name or id, the exit code is 1."
        },
        footer = {
            "Examples:",
            "  scs image describe \"Ubuntu 24.04\" -f images.json",
            "  openstack image show -f json \"Debian 13\" | scs image describe"
        })
final class DescribeImages implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(
            paramLabel = "NAME|ID",
            arity = "0..*",
            description = "The name or id of an image, exactly (default: all images).")
    private List<String> wanted = new ArrayList<>();

    @Mixin
    private final ImageFileOptions files = new ImageFileOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    DescribeImages(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        List<InputFile> inputs = files.inputs(List.of(), environment);
        Answers answers = new Answers(environment, report, outcome);
        Set<String> found = new HashSet<>();
        new ImageIntake(answers, entry -> {
                    Image image = entry.image();
                    if (isWanted(image, found)) {
                        describe(image, answers);
                    }
                })
                .read(inputs, environment);
        for (String each : wanted) {
            if (!found.contains(each)) {
                Finding none = ImageFinding.none(each);
                answers.finding(none, Severity.ERROR);
            }
        }
        return answers.end();
    }

    private boolean isWanted(Image image, Set<String> found) {
        boolean is = wanted.isEmpty();
        for (String each : wanted) {
            if (each.equals(image.name()) || each.equals(image.id())) {
                found.add(each);
                is = true;
            }
        }
        return is;
    }

    private void describe(Image image, Answers answers) throws IOException {
        List<Message> promises = ImagePromise.of(image, report.at(environment));
        StringBuilder text = new StringBuilder(Printable.of(image.subject()));
        String id = image.id();
        if (id != null && !id.equals(image.subject())) {
            text.append(" (").append(Printable.of(id)).append(')');
        }
        text.append('\n');
        List<String> sentences = new ArrayList<>();
        for (Message promise : promises) {
            sentences.add(promise.text(answers.language()));
            text.append("    ").append(Worded.of(promise, answers.language())).append('\n');
        }
        answers.text(text.toString());
        Map<String, Object> item = ImageItems.of(image);
        item.put("promises", sentences);
        answers.item(item);
    }
}
