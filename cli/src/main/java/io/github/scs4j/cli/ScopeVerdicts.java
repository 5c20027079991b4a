package io.github.scs4j.cli;

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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the results of this run and of others say about each subject in each scope. */
final class ScopeVerdicts {
    private final String subject;
    private final List<TestcaseResult> results;
    private final Map<String, List<TestcaseResult>> branches;
    private final List<TestReport> others;
    private final Instant at;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Creates the verdicts of none.
     *
     * @param subject the name of what was checked
     * @param results what this run found
     * @param branches what it found about branches of Kubernetes, by the name of the subject
     * @param others results of other runs and of people
     * @param at the moment judged
     */
    ScopeVerdicts(
            String subject,
            List<TestcaseResult> results,
            Map<String, List<TestcaseResult>> branches,
            List<TestReport> others,
            Instant at) {
        this.subject = subject;
        this.results = results;
        this.branches = branches;
        this.others = others;
        this.at = at;
    }

    /** Draws the verdicts in these scopes, and tells the report. */
    void draw(List<ScopeChoice> choices, ScopeReport.Builder report) {
        boolean first = true;
        for (ScopeChoice choice : choices) {
            boolean byBranch = choice.scope().testcases().containsKey(VersionPolicyCheck.TESTCASE);
            if (byBranch && !branches.isEmpty()) {
                for (Map.Entry<String, List<TestcaseResult>> branch : branches.entrySet()) {
                    List<TestcaseResult> all = new ArrayList<>(branch.getValue());
                    if (branches.size() == 1) {
                        // of several, nobody knows to which the other objects belong
                        results.stream()
                                .filter(result -> !result.testcase().equals(VersionPolicyCheck.TESTCASE))
                                .forEach(all::add);
                    }
                    draw(choice, branch.getKey(), all, foreign(choices, first), report);
                    first = false;
                }
            } else {
                draw(choice, subject, results, foreign(choices, first), report);
                first = false;
            }
        }
    }

    /** Reports that belong to none of the scopes or subjects, once. */
    private List<TestReport> foreign(List<ScopeChoice> choices, boolean first) {
        Set<String> subjects = branches.keySet();
        return others.stream()
                .filter(other -> first
                        && (choices.stream().noneMatch(choice -> choice.scope().isCalled(other.scope()))
                                || !(other.subject().equals(subject) || subjects.contains(other.subject()))))
                .toList();
    }

    private void draw(
            ScopeChoice choice,
            String name,
            List<TestcaseResult> found,
            List<TestReport> foreign,
            ScopeReport.Builder report) {
        Scope scope = choice.scope();
        TestReport own = own(scope, name, found);
        List<TestReport> reports = new ArrayList<>(foreign);
        reports.add(own);
        for (TestReport other : others) {
            if (scope.isCalled(other.scope())
                    && (other.subject().equals(name) || other.subject().equals(subject))) {
                reports.add(about(name, other));
            }
        }
        ScoreCard card = ScoreCard.merge(scope, name, reports, at, finding -> report.accept(name, finding));
        ScopeVerdict verdict = ScopeEvaluation.of(scope).evaluate(card, at, finding -> report.accept(name, finding));
        report.scope(ReportedScope.of(verdict, choice.names()));
        parts.add(new Part(choice, own, card));
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

    /** The report, about the subject of this name: what holds for the whole holds for each part. */
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

    /** Writes what this run found as test reports, one on a line. */
    void writeReports(OutputStream out) {
        TestReportWriter writer = new TestReportWriter(out, JsonLayout.ONE_LINE);
        parts.forEach(part -> writer.write(part.own));
    }

    /** Writes the score cards, one on a line. */
    void writeCards(OutputStream out) {
        ScoreCardWriter writer = new ScoreCardWriter(out, JsonLayout.ONE_LINE);
        parts.forEach(part -> writer.write(part.card));
    }

    private record Part(ScopeChoice choice, TestReport own, ScoreCard card) {}
}
