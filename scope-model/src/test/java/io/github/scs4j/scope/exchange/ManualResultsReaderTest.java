package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.score.TestReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManualResultsReaderTest {
    private static final Instant DAY = Instant.parse("2026-11-20T00:00:00Z");

    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"""
                subject: cloud
                scope: SCS-compatible IaaS
                results:
                - testcase: scs-0302-domain-manager
                  result: PASS
                  author: Jane Doe
                  date: 2026-11-20
                  remark: tried with two domains
                  evidence: https://example.org/audit/7
                - testcase: scs-0101-fips-test
                  result: FAIL
                  author: Jane Doe
                  date: 2026-11-20
                """, """
                subject: cloud
                scope: scs-compatible-iaas
                author: Jane Doe
                date: 2026-11-20
                results:
                  scs-0302-domain-manager:
                    result: PASS
                    remark: tried with two domains
                    evidence: https://example.org/audit/7
                  scs-0101-fips-test: FAIL
                """, """
                {"subject": "cloud", "scope": "50393e6f-2ae1-4c5c-a62c-3b75f2abef3f", "author": "somebody", "results": [
                  {"testcase": "scs-0302-domain-manager", "result": "PASS", "author": "Jane Doe", "date": "2026-11-20",
                   "remark": "tried with two domains", "evidence": "https://example.org/audit/7"},
                  {"testcase": "scs-0101-fips-test", "result": "FAIL", "author": "Jane Doe",
                   "checked_at": "2026-11-20T01:00:00+01:00"}]}
                """})
    void readsResultsThatAPersonVouchesFor(String text) {
        ManualResultsReading reading = read(text, new Expected(Sample.SCOPE, "cloud"));

        assertThat(findings).isEmpty();
        assertThat(reading)
                .isEqualTo(new ManualResultsReading(
                        "cloud",
                        Sample.UUID,
                        List.of(
                                new ManualResult(
                                        ResultValue.plain("scs-0302-domain-manager", Verdict.PASS),
                                        "Jane Doe",
                                        DAY,
                                        "tried with two domains",
                                        "https://example.org/audit/7"),
                                new ManualResult(
                                        ResultValue.plain("scs-0101-fips-test", Verdict.FAIL),
                                        "Jane Doe",
                                        DAY,
                                        null,
                                        null)),
                        true));
        assertThat(reading.reports("x", "y"))
                .containsExactly(new TestReport(
                        null,
                        "cloud",
                        Sample.UUID,
                        "Jane Doe",
                        DAY,
                        List.of(
                                ResultValue.plain("scs-0302-domain-manager", Verdict.PASS),
                                ResultValue.plain("scs-0101-fips-test", Verdict.FAIL)),
                        List.of(
                                "scs-0302-domain-manager: tried with two domains",
                                "scs-0302-domain-manager: https://example.org/audit/7")));
    }

    @Test
    void aListAloneSaysNotWhatItIsAbout() {
        ManualResultsReading reading = read("""
                - {testcase: a, result: PASS, author: x, date: 2026-11-20}
                - {testcase: a, result: FAIL, author: x, date: 2026-11-21}
                - {testcase: b, result: PASS, author: y, date: 2026-11-20}
                """, Expected.ANYTHING);
        assertThat(Sample.shown(findings))
                .containsExactly("WARNING scope.manual-about 1:1", "WARNING scope.manual-about 1:1");
        assertThat(reading.complete()).isTrue();
        List<TestReport> reports = reading.reports("cloud", "scope");
        assertThat(reports).extracting(TestReport::creator).containsExactly("x", "x", "y");
        assertThat(reports).allMatch(report -> report.subject().equals("cloud"));
        assertThat(reports).allMatch(report -> report.scope().equals("scope"));
    }

    @Test
    void ofTwoResultsOfOneMomentTheWorseCounts() {
        ManualResultsReading reading = read("""
                {subject: c, scope: s, author: x, date: 2026-11-20, results: [
                  {testcase: a, result: FAIL}, {testcase: a, result: PASS}, {testcase: a, result: PASS}]}
                """, Expected.ANYTHING);
        assertThat(Sample.shown(findings)).containsExactly("WARNING scope.result-contradiction 2:32");
        assertThat(reading.reports("c", "s").get(0).results()).containsExactly(ResultValue.plain("a", Verdict.FAIL));
    }

    /** One entry of a list in a file about the right subject and scope. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{testcase: scs-0101-fips-test, result: PASS, date: 2026-11-20}|0|ERROR scope.manual-author",
                "{testcase: scs-0101-fips-test, result: PASS, author: ' ', date: 2026-11-20}|0|ERROR scope.manual-author",
                "{testcase: scs-0101-fips-test, result: PASS, author: [x], date: 2026-11-20}|0|ERROR scope.shape",
                "{testcase: scs-0101-fips-test, result: PASS, author: x}|0|ERROR scope.report-time",
                "{testcase: scs-0101-fips-test, result: PASS, author: x, date: ~}|0|ERROR scope.report-time",
                "{testcase: scs-0101-fips-test, result: PASS, author: x, date: soon}|0|ERROR scope.report-time",
                "{testcase: scs-0101-fips-test, result: PASS, author: x, date: 2026-11-20 10:00:00}|1|INFO scope.report-time",
                "{result: PASS, author: x, date: 2026-11-20}|0|ERROR scope.missing-key",
                "{testcase: scs-0101-fips-test, author: x, date: 2026-11-20}|0|ERROR scope.missing-key",
                "{testcase: scs-0101-fips-test, result: good, author: x, date: 2026-11-20}|1|ERROR scope.result",
                "{testcase: scs-0101-fips-test, result: MISS, author: x, date: 2026-11-20}|0|",
                "{testcase: scs-0101-fips-test, result: PASS, author: x, date: 2026-11-20, note: y}|1|ERROR scope.unknown-key",
                "{testcase: scs-0101-fips-test, result: PASS, author: x, date: 2026-11-20, evidence: here}"
                        + "|1|WARNING scope.manual-evidence",
                "{testcase: scs-0101-fips-test, result: PASS, author: x, date: 2026-11-20, evidence: 'https:///'}"
                        + "|1|WARNING scope.manual-evidence",
                "{testcase: scs-0101-fips-test, result: PASS, author: x, date: 2026-11-20, evidence: 'http://a'}|1|",
                "{testcase: nothing, result: PASS, author: x, date: 2026-11-20}|1|WARNING scope.result-testcase",
                "scs-0101-fips-test|0|ERROR scope.shape"
            })
    void findsWhatIsOdd(String entry, int results, @Nullable String finding) {
        String text = "{subject: cloud, scope: SCS-compatible IaaS, results: [" + entry + "]}";
        ManualResultsReading reading = read(text, new Expected(Sample.SCOPE, "cloud"));
        assertThat(reading.results()).hasSize(results);
        if (finding == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(Sample.shown(findings)).anyMatch(shown -> shown.startsWith(finding + " "));
            assertThat(reading.complete()).isEqualTo(!finding.startsWith("ERROR"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|ERROR scope.unreadable",
                "text|ERROR scope.shape",
                "{subject: cloud, scope: SCS-compatible IaaS}|ERROR scope.missing-key",
                "{subject: cloud, scope: SCS-compatible IaaS, results: PASS}|ERROR scope.shape",
                "{subject: other, scope: SCS-compatible IaaS, results: []}|ERROR scope.other-subject",
                "{subject: cloud, scope: KaaS, results: []}|ERROR scope.other-scope",
                "{scope: SCS-compatible IaaS, results: []}|WARNING scope.manual-about",
                "{subject: cloud, results: []}|WARNING scope.manual-about",
                "[{testcase: nothing, result: PASS}]|ERROR scope.other-scope",
                "{subject: cloud, scope: SCS-compatible IaaS, results: {scs-0101-fips-test: PASS}}|ERROR scope.manual-author"
            })
    void findsWhatIsOddInTheFile(String text, String finding) {
        ManualResultsReading reading = read(text, new Expected(Sample.SCOPE, "cloud"));
        assertThat(reading.results()).isEmpty();
        assertThat(Sample.shown(findings)).anyMatch(shown -> shown.startsWith(finding + " "));
        assertThat(reading.complete()).isEqualTo(!finding.startsWith("ERROR"));
    }

    private ManualResultsReading read(String text, Expected expected) {
        return new ManualResultsReader().read(text, "manual.yaml", expected, findings::add);
    }
}
