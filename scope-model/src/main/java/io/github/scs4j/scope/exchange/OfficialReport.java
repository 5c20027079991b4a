package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlList;
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
 * A report of {@code scs-compliance-check.py}: results in the invocations of scripts, in older reports under versions of the
 * scope.
 */
final class OfficialReport {
    /** Reports of the official test suite do not say who made them. */
    static final String CREATOR = "SCS test suite";

    private static final YamlShape REPORT =
            shape("report", "spec", "checked_at", "reference_date", "subject", "versions", "run");
    private static final YamlShape SPEC = shape("spec", "uuid", "name", "url");
    private static final YamlShape RUN =
            shape("run", "uuid", "argv", "assignment", "sections", "forced_version", "forced_tests", "invocations");
    private static final YamlShape INVOCATION = shape(
            "invocation",
            "id",
            "cmd",
            "result",
            "results",
            "rc",
            "stdout",
            "stderr",
            "info",
            "warning",
            "error",
            "critical",
            "redacted");

    private final Source source;
    private final OfficialResults results;
    private final Secrets secrets = new Secrets();
    private final ReportLog log = new ReportLog(secrets);

    OfficialReport(Source source) {
        this.source = source;
        this.results = new OfficialResults(source, secrets);
    }

    /** The report; {@code null} if it is about something else, or lacks what a report must have, which is found. */
    @Nullable
    TestReport read(YamlObject object) {
        YamlFields report = REPORT.read(object, source.findings());
        YamlValue runValue = report == null ? null : report.required("run");
        YamlFields run = runValue == null ? null : RUN.read(runValue, source.findings());
        if (report == null) {
            return null;
        }
        String subject = report.requiredText("subject");
        boolean wanted = subject == null || source.isSubject(subject, report.position("subject"));
        YamlValue specValue = report.required("spec");
        YamlFields spec = specValue == null ? null : SPEC.read(specValue, source.findings());
        String scope = spec == null ? null : scope(spec);
        Instant checkedAt = source.moment("checked_at", object);
        if (run == null || subject == null || subject.isEmpty() || !wanted || scope == null || checkedAt == null) {
            return null;
        }
        Map<String, YamlObject.Entry> versions = report.entries("versions");
        read(run, versions.isEmpty());
        for (YamlObject.Entry version : versions.values()) {
            if (version.value() instanceof YamlObject testcases) {
                testcases.entries().values().forEach(entry -> results.add(entry.key(), entry.value()));
            }
        }
        return new TestReport(run.text("uuid"), subject, scope, CREATOR, checkedAt, results.results(), log.lines());
    }

    private @Nullable String scope(YamlFields spec) {
        String uuid = spec.text("uuid");
        String stated = uuid == null ? spec.requiredText("name") : uuid;
        return stated == null || stated.isEmpty() ? null : source.scope(stated, spec.position("uuid"));
    }

    private void read(YamlFields run, boolean counts) {
        Map<String, YamlObject.Entry> assignment = run.entries("assignment");
        if (!assignment.isEmpty()) {
            log.say("variables: " + String.join(", ", assignment.keySet()));
        }
        assignment.forEach((name, entry) -> secrets.value(name, entry.value()));
        texts(run.value("argv")).forEach(argument -> secrets.argument(argument.text()));
        Map<String, YamlObject.Entry> invocations = run.entries("invocations");
        for (YamlObject.Entry invocation : invocations.values()) {
            if (invocation.value() instanceof YamlObject object && object.get("cmd") instanceof YamlScalar command) {
                secrets.command(command.text());
            }
        }
        for (YamlObject.Entry entry : invocations.values()) {
            YamlFields invocation = INVOCATION.read(entry.value(), source.findings());
            if (invocation != null) {
                invoked(invocation, counts);
            }
        }
    }

    private void invoked(YamlFields invocation, boolean counts) {
        List<YamlScalar> stdout = texts(invocation.value("stdout"));
        List<YamlScalar> stderr = texts(invocation.value("stderr"));
        if (counts) {
            Map<String, YamlObject.Entry> own = invocation.entries("results");
            own.values().forEach(entry -> results.add(entry.key(), entry.value()));
            for (YamlScalar line : stdout) {
                ResultLine told = ResultLine.of(line.text());
                if (told != null && own.containsKey(told.testcase())) {
                    results.told(told, line.position());
                }
            }
        }
        List<String> lines = new ArrayList<>();
        stdout.forEach(line -> lines.add(line.text()));
        stderr.forEach(line -> lines.add(line.text()));
        if (!invocation.has("redacted") && invocation.has("stdout") && invocation.has("stderr")) {
            count(invocation, lines);
        }
        lines.forEach(log::add);
        if (invocation.value("rc") instanceof YamlScalar code
                && code.type() == YamlScalar.Type.INTEGER
                && !code.text().equals("0")) {
            log.say("exit code: " + code.text());
        }
    }

    /** Compares the counts with the lines that they are said to count. */
    private void count(YamlFields invocation, List<String> lines) {
        for (Signal signal : Signal.values()) {
            long marked = lines.stream().filter(signal::marks).count();
            if (invocation.value(signal.key()) instanceof YamlScalar count
                    && count.type() == YamlScalar.Type.INTEGER
                    && !count.text().equals(Long.toString(marked))) {
                Message message = ExchangeRules.COUNTED.with(signal.key(), count.text(), Long.toString(marked));
                source.find(
                        Severity.INFO,
                        ExchangeRules.COUNTER,
                        count.position(),
                        message,
                        List.of(),
                        Long.toString(marked));
            }
        }
    }

    /** The scalars of a list; none of anything else. */
    private static List<YamlScalar> texts(@Nullable YamlValue value) {
        List<YamlScalar> texts = new ArrayList<>();
        if (value instanceof YamlList list) {
            for (YamlValue item : list.items()) {
                if (item instanceof YamlScalar text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static YamlShape shape(String name, String... keys) {
        return new YamlShape(name, ExchangeRules.CONCEPTS, List.of(keys), Severity.INFO);
    }
}
