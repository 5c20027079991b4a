package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlShape;
import io.github.scs4j.scope.internal.YamlValue;
import io.github.scs4j.scope.score.TestReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A test report in the words of SCS-0003-v2: as {@code TestReportWriter} of the module report writes it ({@code checkedAt},
 * {@code results}), or as the official test suite is about to ({@code checked_at}, {@code tests}).
 */
final class PlainReport {
    private static final String OURS = "checkedAt";
    private static final List<String> COMMANDS = List.of("$ ", "running: ", "arguments: ");
    private static final YamlShape REPORT = new YamlShape(
            "report",
            ExchangeRules.CONCEPTS,
            List.of(
                    "uuid",
                    "subject",
                    "scope",
                    "creator",
                    "checkedAt",
                    "checked_at",
                    "reference_date",
                    "results",
                    "tests",
                    "log"),
            Severity.INFO);

    private final Source source;

    PlainReport(Source source) {
        this.source = source;
    }

    /** Whether the object looks like such a report. */
    static boolean matches(YamlObject object) {
        return object.get(OURS) != null || object.get("tests") != null || object.get("checked_at") != null;
    }

    /** The report; {@code null} if it is about something else, or lacks what a report must have, which is found. */
    @Nullable
    TestReport read(YamlObject object) {
        YamlFields report = REPORT.read(object, source.findings());
        if (report == null) {
            return null;
        }
        boolean ours = report.has(OURS);
        String subject = text("subject", report);
        String stated = text("scope", report);
        String creator = text("creator", report);
        boolean wanted = subject == null || source.isSubject(subject, report.position("subject"));
        String scope = stated == null ? null : source.scope(stated, report.position("scope"));
        Instant checkedAt = source.moment(ours ? OURS : "checked_at", object);
        String results = report.has("tests") ? "tests" : "results";
        YamlValue value = report.required(results);
        if (subject == null || !wanted || scope == null || creator == null || checkedAt == null || value == null) {
            return null;
        }
        Map<String, YamlObject.Entry> entries = report.entries(results);
        ResultValue values = new ResultValue(source);
        List<TestcaseResult> read = new ArrayList<>();
        entries.forEach((testcase, entry) -> {
            TestcaseResult result = values.read(testcase, entry.value());
            if (result.result() != Verdict.MISS) {
                read.add(result);
            }
        });
        return new TestReport(report.text("uuid"), subject, scope, creator, checkedAt, read, log(report, ours));
    }

    /** A text that must be there; in a report of ours it may be empty. */
    private static @Nullable String text(String key, YamlFields report) {
        YamlValue value = report.required(key);
        return value == null ? null : report.text(key, value);
    }

    private static List<String> log(YamlFields report, boolean ours) {
        List<String> lines = new ArrayList<>();
        for (YamlValue line : report.list("log")) {
            if (line instanceof YamlScalar text) {
                lines.add(text.text());
            }
        }
        if (ours) {
            return lines;
        }
        Secrets secrets = new Secrets();
        ReportLog log = new ReportLog(secrets);
        for (String line : lines) {
            for (String start : COMMANDS) {
                if (line.startsWith(start)) {
                    secrets.command(line.substring(start.length()));
                }
            }
        }
        lines.forEach(log::add);
        return log.lines();
    }
}
