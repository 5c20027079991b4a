package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.ReplaceFrequency;
import io.github.scs4j.image.rotation.Build;
import io.github.scs4j.image.rotation.Due;
import io.github.scs4j.image.rotation.DueState;
import io.github.scs4j.image.rotation.RecencyCheck;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code scs image due}. */
@Command(
        name = "due",
        description = {
            "Lists when the image behind each name is to be replaced, by what replace_frequency promises, the soonest first.",
            "The first date is the first day on which scs-0102-image-recency fails if nothing is replaced, three days of"
                    + " slack included; - if it never does. Old images, hidden or renamed, count to their name. What is"
                    + " overdue already makes the exit code 1."
        },
        footer = {
            "Examples:",
            "  scs image due images.json",
            "  scs image due --at 2027-01-01 --format jsonl images.json | jq -r 'select(.state == \"overdue\").image'"
        })
final class DueImages implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A file of images, as with -f.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private final ImageFileOptions files = new ImageFileOptions();

    @Mixin
    private final MetadataOptions metadata = new MetadataOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    DueImages(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        List<InputFile> inputs = files.inputs(arguments, environment);
        Answers answers = new Answers(environment, report, outcome);
        Instant at = report.at(environment);
        RecencyCheck check = new RecencyCheck(metadata.standard(), at);
        if (!new ImageIntake(answers, entry -> check.add(entry.image())).read(inputs, environment)) {
            check.incomplete();
        }
        Tally tally = new Tally();
        List<Finding> findings = new ArrayList<>();
        check.end(findings::add, tally);
        tell(check.rotation().due(at), answers);
        for (Finding finding : findings) {
            tally.accept(finding);
            answers.finding(finding, Severity.WARNING);
        }
        return answers.end(tally.results());
    }

    private static void tell(List<Due> all, Answers answers) throws IOException {
        Language language = answers.language();
        Table table = new Table();
        table.row(
                Wording.FAILS_ON.in(language),
                Wording.DUE_BY.in(language),
                Wording.STATE.in(language),
                Wording.IMAGE.in(language));
        for (Due due : all) {
            table.row(
                    text(due.failsOn()),
                    text(due.due()),
                    state(due.state()).in(language),
                    Printable.of(due.chain().name()));
            answers.item(item(due));
        }
        if (!all.isEmpty()) {
            answers.text(table.toString());
        }
    }

    private static Map<String, Object> item(Due due) {
        Map<String, Object> item = new LinkedHashMap<>();
        Build build = due.chain().judged();
        item.put("image", due.chain().name());
        put(item, "id", build.id());
        item.put("state", due.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ReplaceFrequency frequency = build.frequency();
        put(item, "replaceFrequency", frequency == null ? null : frequency.value());
        put(item, "published", build.publishedOn());
        put(item, "due", due.due());
        put(item, "overdueFrom", due.overdueFrom());
        put(item, "failsOn", due.failsOn());
        return item;
    }

    private static void put(Map<String, Object> item, String key, @Nullable Object value) {
        if (value != null) {
            item.put(key, value.toString());
        }
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "-" : date.toString();
    }

    private static Wording state(DueState state) {
        return switch (state) {
            case FRESH -> Wording.FRESH;
            case DUE -> Wording.DUE_TODAY;
            case IN_SLACK -> Wording.IN_SLACK;
            case OVERDUE -> Wording.OVERDUE;
            case NOT_PROMISED -> Wording.NOT_PROMISED;
            case UNKNOWN -> Wording.UNKNOWN;
        };
    }
}
