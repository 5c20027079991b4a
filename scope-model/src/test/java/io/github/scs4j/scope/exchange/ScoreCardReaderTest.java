package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.TestReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCardReaderTest {
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void readsACard() {
        ScoreCardReading reading = read("""
                {"subject": "cloud", "scope": "scs-compatible-iaas", "results": {
                  "scs-0101-fips-test": {"result": "FAIL", "official": "PASS", "divergence": "D1", "vacuous": false,
                    "judged": 3, "unjudged": 1, "checkedAt": "2026-11-20T10:00:00Z", "expires": "2026-11-30T00:00:00Z",
                    "creator": "somebody"}}}
                """, Sample.OF_SCOPE);
        assertThat(findings).isEmpty();
        assertThat(reading)
                .isEqualTo(new ScoreCardReading(
                        new ScoreCard(
                                "cloud",
                                Sample.UUID,
                                Map.of(
                                        "scs-0101-fips-test",
                                        new Score(
                                                new TestcaseResult(
                                                        "scs-0101-fips-test",
                                                        Verdict.FAIL,
                                                        OfficialResult.PASS,
                                                        "D1",
                                                        false,
                                                        3,
                                                        1),
                                                Instant.parse("2026-11-20T10:00:00Z"),
                                                Instant.parse("2026-11-30T00:00:00Z"),
                                                "somebody"))),
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|-1|ERROR scope.shape",
                "''|-1|ERROR scope.unreadable",
                "{scope: s, results: {}}|-1|ERROR scope.missing-key",
                "{subject: c, results: {}}|-1|ERROR scope.missing-key",
                "{subject: c, scope: s}|-1|ERROR scope.missing-key",
                "{subject: other, scope: s, results: {}}|-1|ERROR scope.other-subject",
                "{subject: c, scope: s, results: []}|0|ERROR scope.shape",
                "{subject: c, scope: s, results: {x: PASS}}|0|ERROR scope.report-time",
                "{subject: c, scope: s, results: {x: {result: PASS, expires: '2026-11-30T00:00:00Z'}}}"
                        + "|0|ERROR scope.report-time",
                "{subject: c, scope: s, results: {x: {result: PASS, checkedAt: '2026-11-30T00:00:00Z'}}}"
                        + "|0|ERROR scope.report-time",
                "{subject: c, scope: s, results: {x: {result: PASS, checkedAt: '2026-11-30T00:00:00Z',"
                        + " expires: '2026-11-29T00:00:00Z'}}}|1|WARNING scope.report-time"
            })
    void findsWhatIsOdd(String text, int results, String finding) {
        ScoreCardReading reading = read(text, new Expected(null, "c"));
        ScoreCard card = reading.card();
        assertThat(card == null ? -1 : card.results().size()).isEqualTo(results);
        assertThat(reading.complete()).isEqualTo(!finding.startsWith("ERROR"));
        assertThat(Sample.shown(findings)).anyMatch(shown -> shown.startsWith(finding + " "));
    }

    @Test
    void aListOfCardsIsReadAsReports() {
        String score = "{result: %s, checkedAt: '%s', expires: '2026-11-30T00:00:00Z', creator: %s}";
        String first = score.formatted("PASS", "2026-11-20T10:00:00Z", "a");
        String later = score.formatted("FAIL", "2026-11-21T10:00:00Z", "a");
        String other = score.formatted("PASS", "2026-11-20T10:00:00Z", "b");
        List<TestReport> reports = new TestReportReader()
                .read(
                        "[{subject: c, scope: s, results: {x: %s, y: %s, z: %s, v: %s}}, {subject: d, scope: s, results: {x: %s}},"
                                        .formatted(first, later, other, first, later)
                                + " {subject: e, scope: s, results: {}}]",
                        "cards.json",
                        Expected.ANYTHING,
                        findings::add)
                .reports();

        assertThat(findings).isEmpty();
        assertThat(reports)
                .extracting(report -> report.subject() + " " + report.creator() + " " + report.checkedAt() + " "
                        + report.results().stream()
                                .map(TestcaseResult::testcase)
                                .toList())
                .containsExactly(
                        "c a 2026-11-20T10:00:00Z [x, v]",
                        "c a 2026-11-21T10:00:00Z [y]",
                        "c b 2026-11-20T10:00:00Z [z]",
                        "d a 2026-11-21T10:00:00Z [x]");
    }

    @Test
    void aCardWithoutMomentsIsNoReport() {
        TestReportReading reading = new TestReportReader()
                .read("{subject: c, scope: s, results: {x: PASS}}", "card.json", Expected.ANYTHING, findings::add);

        assertThat(reading.reports()).isEmpty();
        assertThat(reading.complete()).isFalse();
        assertThat(Sample.shown(findings)).anyMatch(shown -> shown.startsWith("ERROR scope.report-kind "));
    }

    @Test
    void aListIsNoSingleCard() {
        assertThat(read("[{subject: c, scope: s, results: {}}]", Expected.ANYTHING)
                        .complete())
                .isFalse();
    }

    private ScoreCardReading read(String text, Expected expected) {
        return new ScoreCardReader().read(text, "card.json", expected, findings::add);
    }
}
