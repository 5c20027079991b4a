package io.github.scs4j.scope.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.SampleReports;
import io.github.scs4j.scope.SampleScopes;
import io.github.scs4j.scope.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MergeTest {
    private static final Scope SCOPE = SampleScopes.small();
    private static final Instant UNTIL = Instant.parse("2026-11-20T12:00:00Z");

    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvFileSource(
            resources = "/io/github/scs4j/scope/merge.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            nullValues = "-")
    void cardOfReports(
            String sentence,
            @Nullable String reports,
            @Nullable String known,
            @Nullable String card,
            @Nullable String rules) {
        List<TestReport> given = reports == null ? List.of() : reports(reports);
        List<KnownReport> others = known == null
                ? List.of()
                : reports(known).stream().map(KnownReport::of).toList();
        assertThat(shown(merge(given, others))).as(sentence).isEqualTo(card == null ? "" : card);
        assertThat(String.join(" ", ids())).isEqualTo(rules == null ? "" : rules);
        assertThat(findings).noneMatch(Finding::violates);
    }

    @Test
    void reportOfAnotherSubjectOrScopeDoesNotCount() {
        TestReport report = SampleReports.report("one", "2026-11-20T10:00:00Z", "a=PASS");
        TestReport otherSubject =
                new TestReport(null, "another", report.scope(), "me", report.checkedAt(), report.results(), List.of());
        TestReport otherScope = new TestReport(
                null, report.subject(), "KaaS\u001b", "me", report.checkedAt(), report.results(), List.of());
        assertThat(merge(List.of(otherSubject, otherScope), List.of()).results())
                .isEmpty();
        assertThat(ids()).containsExactlyInAnyOrder("scope.report-other-subject", "scope.report-other-scope");
        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.ERROR);
        assertThat(findings)
                .noneMatch(finding -> finding.message().text(Language.GERMAN).contains("\u001b"));
    }

    @Test
    void reportGivenTwiceCountsOnce() {
        TestReport report = SampleReports.report("one", "2026-11-20T10:00:00Z", "a=PASS");
        assertThat(shown(merge(List.of(report, report), List.of()))).isEqualTo("a=PASS@2026-11-20");
        assertThat(ids()).containsExactly("scope.report-duplicate");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void differentReportsOfOneIdentifierBothCount() {
        TestReport one = SampleReports.report("ONE", "2026-11-20T10:00:00Z", "a=PASS");
        TestReport other = SampleReports.report("one", "2026-11-19T10:00:00Z", "b=PASS");
        assertThat(merge(List.of(one, other), List.of()).results()).containsOnlyKeys("a", "b");
        assertThat(ids()).containsExactly("scope.report-duplicate");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void worstOfTheSameMomentCountsWithItsOfficialResult() {
        TestReport report = SampleReports.report(null, "2026-11-20T10:00:00Z", "a=FAIL/PASS a=FAIL/ABORT a=DNF/FAIL");
        Score score = merge(List.of(report), List.of()).result("a");
        assertThat(score).isNotNull();
        assertThat(score.result().official()).isEqualTo(OfficialResult.ABORT);
        assertThat(findings)
                .extracting(finding -> finding.message().toString())
                .containsExactly(
                        "several results of the same moment, 2026-11-20T10:00:00Z, differ; the worst counts, FAIL");
    }

    @Test
    void resultsAreInTheOrderOfTheScope() {
        TestReport report = SampleReports.report(null, "2026-11-20T10:00:00Z", "z=PASS m=PASS c=PASS y=PASS a=PASS");
        assertThat(merge(List.of(report), List.of()).results().keySet()).containsExactly("a", "c", "m", "y", "z");
        assertThat(findings.get(0).message())
                .hasToString("results that belong to no testcase of the scope: 2, such as that of 'y'");
    }

    @Test
    void expiriesAreInTheOrderOfTime() {
        TestReport report = SampleReports.report(null, "2026-11-20T10:00:00Z", "a=PASS b=FAIL c=DNF m=PASS x=PASS");
        assertThat(merge(List.of(report), List.of()).expiries())
                .containsExactly(
                        new Expiry(Instant.parse("2026-11-22T00:00:00Z"), List.of("a")),
                        new Expiry(Instant.parse("2026-11-30T00:00:00Z"), List.of("b", "x")),
                        new Expiry(Instant.parse("2027-01-01T00:00:00Z"), List.of("c")),
                        new Expiry(Instant.parse("2027-04-01T00:00:00Z"), List.of("m")));
    }

    @Test
    void momentBeyondTheCalendarIsNeverValid() {
        TestReport report = new TestReport(
                null, "cloud", SCOPE.name(), "me", Instant.MIN, SampleReports.results("a=PASS"), List.of());
        Score score = merge(List.of(report), List.of()).result("a");
        assertThat(score).isNotNull();
        assertThat(score.isValid(Instant.MIN)).isFalse();
    }

    @Test
    void cardOfOneReportTakesItAsItIs() {
        TestReport report = SampleReports.report(null, "2030-01-01T00:00:00Z", "b=DNF a=FAIL a=PASS");
        ScoreCard card = ScoreCard.of(SCOPE, report);
        assertThat(shown(card)).isEqualTo("a=FAIL@2030-01-01 b=DNF@2030-01-01");
        assertThat(card.subject()).isEqualTo("cloud");
    }

    @Test
    void knownReportThatIsGivenIsNoFurtherOne() {
        TestReport named = SampleReports.report("one", "2026-11-20T10:00:00Z", "a=PASS b=PASS");
        KnownReport byName = new KnownReport("ONE", Instant.parse("2026-11-20T11:00:00Z"), Set.of("c"));
        KnownReport byMoment = new KnownReport(null, named.checkedAt(), Set.of("a"));
        assertThat(merge(List.of(named), List.of(byName, byMoment)).results()).containsOnlyKeys("a", "b");
        assertThat(findings).isEmpty();
        KnownReport another = new KnownReport("two", named.checkedAt(), Set.of("a"));
        assertThat(merge(List.of(named), List.of(another)).results()).containsOnlyKeys("b");
        assertThat(findings)
                .extracting(finding -> finding.subject() + ": " + finding.message())
                .containsExactly(
                        "two: the report of 2026-11-20T10:00:00Z is known but not given, and no more recent one"
                                + " contains all its testcases; missing: 1, such as 'a'");
    }

    @Test
    void whatAReportSaysIsMissingItDoesNotContain() {
        TestReport report = SampleReports.report("one", "2026-11-20T10:00:00Z", "a=PASS b=MISS");
        assertThat(KnownReport.of(report)).isEqualTo(new KnownReport("one", report.checkedAt(), Set.of("a")));
    }

    @Test
    void cardIsThatOfItsScope() {
        ScoreCard card = ScoreCard.merge(SCOPE, "cloud", List.of(), UNTIL, findings::add);
        assertThat(card.scope()).isEqualTo("SCS-compatible IaaS");
        assertThat(card.results()).isEmpty();
        assertThat(card.expiries()).isEmpty();
    }

    private ScoreCard merge(List<TestReport> reports, List<KnownReport> known) {
        findings.clear();
        return ScoreCard.merge(SCOPE, SampleReports.SUBJECT, reports, known, UNTIL, findings::add);
    }

    private List<String> ids() {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    /** Reports such as `2026-11-20 a=PASS b=FAIL; 2026-11-19 a=FAIL`, each made at ten o'clock. */
    private static List<TestReport> reports(String text) {
        List<TestReport> reports = new ArrayList<>();
        for (String report : text.split("; ", -1)) {
            String day = report.substring(0, 10);
            reports.add(SampleReports.report(null, day + "T10:00:00Z", report.substring(10)));
        }
        return reports;
    }

    private static String shown(ScoreCard card) {
        StringBuilder shown = new StringBuilder();
        card.results()
                .forEach((testcase, score) -> shown.append(' ')
                        .append(testcase)
                        .append('=')
                        .append(score.result().result())
                        .append('@')
                        .append(score.checkedAt().toString(), 0, 10));
        return shown.toString().trim();
    }
}
