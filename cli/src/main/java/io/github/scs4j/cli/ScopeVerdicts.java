package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.policy.VersionPolicyCheck;
import io.github.scs4j.report.Basis;
import io.github.scs4j.report.JsonLayout;
import io.github.scs4j.report.ReportedScope;
import io.github.scs4j.report.ScopeReport;
import io.github.scs4j.report.ScoreCardWriter;
import io.github.scs4j.report.TestReportWriter;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.exchange.Invocation;
import io.github.scs4j.scope.exchange.OfficialReportWriter;
import io.github.scs4j.scope.exchange.OfficialRun;
import io.github.scs4j.scope.exchange.ResultChoice;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.TestReport;
import io.github.scs4j.scope.verdict.ScopeEvaluation;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the results of this run and of others say about each subject in each scope. */
final class ScopeVerdicts {
    /** What says that something that was given cannot be used as it is. */
    private static final Set<String> UNUSABLE = Set.of(
            "scope.before-timeline",
            "scope.report-contradiction",
            "scope.report-other-scope",
            "scope.report-other-subject");

    private final String subject;
    private final List<TestcaseResult> results;
    private final Map<String, List<TestcaseResult>> branches;
    private final List<List<TestReport>> others;
    private final Instant at;
    private final Outcome outcome;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Creates the verdicts of none.
     *
     * @param subject the name of what was checked
     * @param results what this run found
     * @param branches what it found about branches of Kubernetes, by the name of the subject
     * @param others results of other runs and of people, by the file that holds them
     * @param at the moment judged
     * @param outcome learns what fails, and what cannot be used
     */
    ScopeVerdicts(
            String subject,
            List<TestcaseResult> results,
            Map<String, List<TestcaseResult>> branches,
            List<List<TestReport>> others,
            Instant at,
            Outcome outcome) {
        this.subject = subject;
        this.results = results;
        this.branches = branches;
        this.others = others;
        this.at = at;
        this.outcome = outcome;
    }

    /** Draws the verdicts in these scopes, and tells the report. */
    void draw(List<ScopeChoice> choices, ScopeReport.Builder report) {
        List<Question> questions = choices.stream().flatMap(this::questions).toList();
        // of a file that holds what is asked for, the rest is about something else on purpose
        List<TestReport> foreign = others.stream()
                .filter(file -> file.stream()
                        .noneMatch(other -> questions.stream().anyMatch(question -> takes(question, other))))
                .flatMap(List::stream)
                .toList();
        for (Question question : questions) {
            draw(question, foreign, report);
            foreign = List.of();
        }
    }

    /** The subjects that are asked about in a scope, with what was found about each. */
    private Stream<Question> questions(ScopeChoice choice) {
        boolean byBranch = choice.scope().testcases().containsKey(VersionPolicyCheck.TESTCASE);
        if (!byBranch || branches.isEmpty()) {
            return Stream.of(new Question(choice, subject, results));
        }
        return branches.entrySet().stream().map(branch -> {
            List<TestcaseResult> all = new ArrayList<>(branch.getValue());
            if (branches.size() == 1) {
                // of several, nobody knows to which the other objects belong
                results.stream()
                        .filter(result -> !result.testcase().equals(VersionPolicyCheck.TESTCASE))
                        .forEach(all::add);
            }
            return new Question(choice, branch.getKey(), all);
        });
    }

    /** Whether a report is about the subject; of several branches, nobody knows which one a report about the whole is about. */
    private boolean takes(Question question, TestReport report) {
        boolean whole = report.subject().equals(subject) && branches.size() <= 1;
        return question.choice().scope().isCalled(report.scope())
                && (whole || report.subject().equals(question.subject()));
    }

    private void draw(Question question, List<TestReport> foreign, ScopeReport.Builder report) {
        Scope scope = question.choice().scope();
        String name = question.subject();
        TestReport own = own(scope, name, question.found());
        List<TestReport> reports = new ArrayList<>(foreign);
        reports.add(own);
        others.stream()
                .flatMap(List::stream)
                .filter(other -> takes(question, other))
                .forEach(other -> reports.add(about(name, other)));
        FindingSink findings = finding -> {
            report.accept(name, finding);
            if (UNUSABLE.contains(finding.rule().id())) {
                outcome.unreadable();
            }
        };
        ScoreCard card = ScoreCard.merge(scope, name, reports, at, findings);
        ScopeVerdict verdict = ScopeEvaluation.of(scope).evaluate(card, at, findings);
        ReportedScope reported = ReportedScope.of(verdict, question.choice().names());
        if (reported.result(Basis.TEXT) == Verdict.FAIL) {
            outcome.error();
        }
        report.scope(reported);
        parts.add(new Part(question.choice(), own, card));
    }

    /** Whether this run found anything about a testcase, for any subject; once the verdicts are drawn. */
    boolean isFound(String testcase) {
        return parts.stream()
                .flatMap(part -> part.own.results().stream())
                .anyMatch(result -> result.testcase().equals(testcase));
    }

    private TestReport own(Scope scope, String name, List<TestcaseResult> found) {
        Map<String, ?> known = scope.testcases();
        List<TestcaseResult> ours = found.stream()
                .filter(result -> result.result() != Verdict.MISS && known.containsKey(result.testcase()))
                .toList();
        String facts = name + "\n" + scope.name() + "\n" + at + "\n" + ours;
        UUID uuid = UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8));
        return new TestReport(uuid.toString(), name, scope.name(), creator(), at, ours, List.of());
    }

    /** The report, about the subject of this name: what holds for the whole holds for its only branch. */
    private static TestReport about(String name, TestReport report) {
        return new TestReport(
                report.uuid(),
                name,
                report.scope(),
                report.creator(),
                report.checkedAt(),
                report.results(),
                report.log());
    }

    private static String creator() {
        return "scs " + Version.number();
    }

    /** What this run found, as the official test suite reports it: a document for each subject. */
    String official(Basis basis) {
        ResultChoice choice = basis == Basis.OFFICIAL ? ResultChoice.OFFICIAL : ResultChoice.TEXT;
        OfficialReportWriter writer = new OfficialReportWriter(choice);
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return parts.stream()
                .map(part -> {
                    UUID uuid = UUID.fromString(part.own.uuid());
                    UUID id = UUID.nameUUIDFromBytes(uuid.toString().getBytes(StandardCharsets.UTF_8));
                    Invocation invocation = new Invocation(id, creator(), part.own.results(), List.of());
                    return writer.write(new OfficialRun(
                            uuid, part.choice.scope(), null, part.own.subject(), at, day, List.of(invocation)));
                })
                .collect(Collectors.joining());
    }

    /** What this run found, as a test report, or as a list of them if there are several subjects or scopes. */
    String reports() {
        return json((part, bytes) -> new TestReportWriter(bytes, JsonLayout.ONE_LINE).write(part.own));
    }

    /** The score card, or a list of them. */
    String cards() {
        return json((part, bytes) -> new ScoreCardWriter(bytes, JsonLayout.ONE_LINE).write(part.card));
    }

    private String json(BiConsumer<Part, OutputStream> writer) {
        StringJoiner list = parts.size() == 1 ? new StringJoiner("") : new StringJoiner(",\n", "[\n", "\n]");
        for (Part part : parts) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.accept(part, bytes);
            list.add(bytes.toString(StandardCharsets.UTF_8).strip());
        }
        return list + "\n";
    }

    /**
     * What is asked about a subject.
     *
     * @param found what this run found about it
     */
    private record Question(ScopeChoice choice, String subject, List<TestcaseResult> found) {}

    private record Part(ScopeChoice choice, TestReport own, ScoreCard card) {}
}
