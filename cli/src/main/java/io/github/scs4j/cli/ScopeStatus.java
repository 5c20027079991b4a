package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.report.ReportedScope;
import io.github.scs4j.report.ScopeReport;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.exchange.Expected;
import io.github.scs4j.scope.exchange.ResultsReader;
import io.github.scs4j.scope.exchange.ResultsReading;
import io.github.scs4j.scope.exchange.TestReportReader;
import io.github.scs4j.scope.exchange.TestReportReading;
import io.github.scs4j.scope.score.History;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.Standing;
import io.github.scs4j.scope.score.TestReport;
import io.github.scs4j.scope.score.TestcaseHistory;
import io.github.scs4j.scope.verdict.ScopeEvaluation;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs scope status}. */
@Command(
        name = "status",
        description = {
            "Says which versions of a scope can be certified against at a moment, and what results say about each version:"
                    + " PASS, DNF, MISS or FAIL per target and testcase.",
            "Results are a map of testcases to PASS, FAIL, ABORT or DNF in JSON or YAML, which counts for the moment judged, or"
                    + " reports with dates, of which results that are past their lifetime are MISS."
        },
        footer = {
            "Examples:",
            "  scs scope status iaas --at 2026-11-20",
            "  scs scope status iaas --results report.yaml --format json"
        })
final class ScopeStatus implements Callable<Integer> {
    /** How many subjects a message names. */
    private static final int SHOWN = 5;

    /** The subject of results that do not say whom they are about: whoever is asked for. */
    private static final String ANYBODY = "";

    /** More than four million characters, the limit of {@link TestReportReader}, can have. */
    private static final int MOST_BYTES = 12_000_004;

    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "SCOPE", description = "iaas, kaas, or a file that holds a scope; - is standard input.")
    private String name = "";

    @Option(names = "--results", paramLabel = "FILE", description = "Results. Can be given several times.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--subject",
            paramLabel = "NAME",
            description = "The name of what was tested (default: that of the first report).")
    private @Nullable String subject;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec command;

    ScopeStatus(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        ItemOutput items = report.items(environment);
        Instant at = report.at(environment);
        ScopeReport.Builder built = ScopeReport.builder(Version.tool(), at);
        List<Finding> findings = new ArrayList<>();
        Scope scope = new ScopeFile(name)
                .read(findings::add, outcome, environment, command())
                .scope();
        if (scope != null) {
            List<ResultFile> given = files(scope, at, findings);
            String about = about(given);
            List<TestReport> reports = reports(about, given, findings);
            ScoreCard card = ScoreCard.merge(scope, about, reports, at, findings::add);
            ScopeVerdict verdict = ScopeEvaluation.of(scope).evaluate(card, at, findings::add);
            built.scope(new ReportedScope(verdict, verdict.versions()));
            History history = History.of(scope, about, reports, at, finding -> {});
            if (items == null) {
                text(verdict, history);
            } else {
                items(history, at, items);
            }
        }
        for (Finding finding : findings) {
            outcome.note(finding);
            if (items == null) {
                if (finding.severity() != Severity.INFO) {
                    environment.out().flush();
                    report.complaints(environment).accept(finding);
                }
            } else {
                items.finding(finding);
            }
        }
        if (items != null) {
            items.versions(built.build());
            items.end(List.of());
        }
        return outcome.code();
    }

    private List<ResultFile> files(Scope scope, Instant at, List<Finding> findings) throws IOException {
        List<ResultFile> all = new ArrayList<>();
        for (String file : files) {
            byte[] bytes = bytes(file);
            List<Finding> told = new ArrayList<>();
            TestReportReading dated =
                    new TestReportReader().read(new ByteArrayInputStream(bytes), file, Expected.ANYTHING, told::add);
            if (!dated.reports().isEmpty()) {
                all.add(new ResultFile(file, dated.reports()));
                findings.addAll(told);
                note(dated.complete());
                continue;
            }
            ResultsReading plain = new ResultsReader()
                    .read(new ByteArrayInputStream(bytes), file, new Expected(scope, null), findings::add);
            note(plain.complete());
            String about = Objects.requireNonNullElse(plain.subject(), ANYBODY);
            List<TestcaseResult> known = plain.results().stream()
                    .filter(result -> scope.testcase(result.testcase()) != null)
                    .toList();
            TestReport report = new TestReport(null, about, scope.name(), file, at, known, List.of());
            all.add(new ResultFile(file, List.of(report)));
        }
        return all;
    }

    private String about(List<ResultFile> given) {
        if (subject != null) {
            return subject;
        }
        return given.stream()
                .flatMap(file -> file.subjects().stream())
                .filter(one -> !one.equals(ANYBODY))
                .findFirst()
                .orElse(ANYBODY);
    }

    /** The reports about somebody; those of a file that are about others too are left to them, which is found. */
    private List<TestReport> reports(String about, List<ResultFile> given, List<Finding> findings) {
        List<TestReport> reports = new ArrayList<>();
        for (ResultFile file : given) {
            if (file.subjects().size() > 1 && file.subjects().contains(about)) {
                file.reports().stream()
                        .filter(one -> one.subject().equals(about))
                        .forEach(reports::add);
                Severity severity = subject == null ? Severity.WARNING : Severity.INFO;
                findings.add(Problem.OTHER_SUBJECTS.found(severity, file.name(), about, file.othersThan(about)));
            } else {
                file.reports().stream()
                        .map(one -> one.subject().equals(ANYBODY) ? about(about, one) : one)
                        .forEach(reports::add);
            }
        }
        return reports;
    }

    private static TestReport about(String subject, TestReport report) {
        return new TestReport(
                report.uuid(),
                subject,
                report.scope(),
                report.creator(),
                report.checkedAt(),
                report.results(),
                report.log());
    }

    private void note(boolean complete) {
        if (!complete) {
            outcome.unreadable();
        }
    }

    /** What the readers take of a file, and a byte more, so that they see that it is too long. */
    private byte[] bytes(String file) {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException | InvalidPathException e) {
            throw new ParameterException(command(), "--results is no file that can be read: " + file);
        }
    }

    private static void items(History history, Instant at, ItemOutput items) {
        for (TestcaseHistory testcase : history.testcases().values()) {
            if (!testcase.scores().isEmpty()) {
                Standing standing = testcase.at(at);
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("testcase", testcase.testcase());
                item.put("verdict", standing.verdict().name());
                item.put("certainty", standing.certainty().name().toLowerCase(Locale.ROOT));
                put(item, "lastPass", testcase.lastPass());
                put(item, "failingSince", testcase.failingSince());
                items.item(item);
            }
        }
    }

    private static void put(Map<String, Object> item, String key, @Nullable Instant moment) {
        if (moment != null) {
            item.put(key, moment.toString());
        }
    }

    private void text(ScopeVerdict verdict, History history) throws IOException {
        Language language = report.language();
        StringBuilder text = new StringBuilder(Printable.of(verdict.scope().name())).append('\n');
        for (VersionVerdict version : verdict.versions()) {
            String stable = version.stable() ? Wording.STABLE.in(language) : Wording.NOT_STABLE.in(language);
            text.append("  ")
                    .append(Printable.of(version.version().version()))
                    .append("  ")
                    .append(version.validity().code())
                    .append(", ")
                    .append(stable)
                    .append('\n');
            for (TargetVerdict target : version.targets()) {
                text.append("    ")
                        .append(Printable.of(target.name()))
                        .append("  ")
                        .append(target.result());
                if (target.vacuous()) {
                    text.append(" (").append(Wording.VACUOUS.in(language)).append(')');
                }
                text.append('\n');
                if (!files.isEmpty() && version.validity().isCertifiable()) {
                    testcases(target, history, text);
                }
            }
        }
        environment.out().write(text.toString());
    }

    private void testcases(TargetVerdict target, History history, StringBuilder text) {
        for (TestcaseVerdict testcase : target.testcases()) {
            String id = testcase.testcase().id();
            text.append("      ").append(testcase.result()).append("  ").append(Printable.of(id));
            TestcaseHistory past = history.testcase(id);
            Instant since = past == null ? null : past.failingSince();
            Instant pass = past == null ? null : past.lastPass();
            if (since != null) {
                text.append(Wording.FAILING_SINCE.in(report.language(), since.toString()));
            }
            if (pass != null && testcase.result() != Verdict.PASS) {
                text.append(Wording.LAST_PASS.in(report.language(), pass.toString()));
            }
            text.append('\n');
        }
    }

    private CommandLine command() {
        return Objects.requireNonNull(command).commandLine();
    }

    /**
     * A file and the reports in it.
     *
     * @param name the name of the file
     * @param reports at least one
     */
    private record ResultFile(String name, List<TestReport> reports) {
        Set<String> subjects() {
            return reports.stream().map(TestReport::subject).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** The subjects but for this one, as far as they fit into a sentence. */
        String othersThan(String about) {
            return subjects().stream()
                            .filter(one -> !one.equals(about))
                            .limit(SHOWN)
                            .map(Shown::excerpt)
                            .collect(Collectors.joining(", "))
                    + (subjects().size() > SHOWN + 1 ? ", ..." : "");
        }
    }
}
