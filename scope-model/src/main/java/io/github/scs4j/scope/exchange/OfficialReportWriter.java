package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports in the shape of {@code scs-compliance-check.py}, for the compliance monitor of the SCS project. Immutable and
 * thread-safe.
 *
 * <p>A report is one YAML document with an explicit start, so that several reports in a row are a file, too. It is in ASCII;
 * a lone surrogate and the character U+0000, which no data base of the monitor can hold, are written as U+FFFD. The moment of
 * the test is in UTC and, as there, without saying so.
 *
 * <p>Results are 1 for PASS, 0 for DNF (there: ABORT), -1 for FAIL; a result that is missing is not written, and of two of
 * one testcase in an invocation only the worse. The report knows
 * of no variables, arguments or commands, hence it tells no secret of theirs.
 */
public final class OfficialReportWriter {
    private final ResultChoice choice;

    /** Creates a writer of these results. */
    public OfficialReportWriter(ResultChoice choice) {
        this.choice = Objects.requireNonNull(choice, "choice");
    }

    /**
     * A report as YAML. Where the scope has no uuid its name stands in its place: the compliance monitor stores such a report,
     * but counts it for no scope, since it looks them up by their uuid.
     */
    public String write(OfficialRun run) {
        YamlLines yaml = new YamlLines();
        Scope scope = run.scope();
        String uuid = scope.uuid();
        yaml.open("spec");
        yaml.text("uuid", uuid == null ? scope.name() : uuid);
        yaml.text("name", scope.name());
        yaml.text("url", scope.url());
        yaml.close();
        yaml.plain("checked_at", moment(LocalDateTime.ofInstant(run.checkedAt(), ZoneOffset.UTC)));
        yaml.plain("reference_date", run.referenceDate().toString());
        yaml.text("subject", run.subject());
        yaml.open("run");
        yaml.text("uuid", run.uuid().toString());
        yaml.plain("argv", "[]");
        yaml.plain("assignment", "{}");
        yaml.text("sections", null);
        yaml.text("forced_version", run.version());
        yaml.text("forced_tests", null);
        if (run.invocations().isEmpty()) {
            yaml.plain("invocations", "{}");
        } else {
            yaml.open("invocations");
            run.invocations().forEach(invocation -> write(invocation, yaml));
            yaml.close();
        }
        yaml.close();
        return yaml.document();
    }

    private void write(Invocation invocation, YamlLines yaml) {
        String id = invocation.id().toString();
        yaml.open(id);
        yaml.text("id", id);
        yaml.text("cmd", invocation.source());
        List<String> lines = results(invocation, yaml);
        yaml.plain("rc", "0");
        yaml.list("stdout", lines);
        yaml.list("stderr", invocation.log());
        for (Signal signal : Signal.values()) {
            long count = signal.officially(lines) + signal.officially(invocation.log());
            yaml.plain(signal.key(), Long.toString(count));
        }
        yaml.close();
    }

    /** Writes the results, and tells them in the lines that a script prints (SCS-0003-v1, "Basic concepts"). */
    private List<String> results(Invocation invocation, YamlLines yaml) {
        Map<String, OfficialWord> words = new LinkedHashMap<>();
        for (TestcaseResult result : invocation.results()) {
            OfficialWord word = word(choice.of(result));
            if (word != null) {
                words.merge(result.testcase(), word, OfficialWord::worse);
            }
        }
        if (words.isEmpty()) {
            yaml.plain("results", "{}");
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        yaml.open("results");
        words.forEach((testcase, word) -> {
            yaml.plain(testcase, Integer.toString(word.number()));
            lines.add(testcase + ": " + word);
        });
        yaml.close();
        return lines;
    }

    private static @Nullable OfficialWord word(Verdict verdict) {
        return switch (verdict) {
            case PASS -> OfficialWord.PASS;
            case DNF -> OfficialWord.ABORT;
            case FAIL -> OfficialWord.FAIL;
            case MISS -> null;
        };
    }

    /** As Python prints a moment: with six digits of a second, or none. */
    private static String moment(LocalDateTime time) {
        StringBuilder text = new StringBuilder(26).append(time.toLocalDate()).append(' ');
        two(text, time.getHour()).append(':');
        two(text, time.getMinute()).append(':');
        two(text, time.getSecond());
        int micros = time.getNano() / 1000;
        if (micros > 0) {
            text.append('.').append(Integer.toString(1_000_000 + micros), 1, 7);
        }
        return text.toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append(number < 10 ? "0" : "").append(number);
    }
}
