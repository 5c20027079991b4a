package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsReaderTest {
    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"""
                scs-0100-syntax-check: PASS
                scs-0100-semantics-check: FAIL
                scs-0101-fips-test: ABORT
                scs-0102-prop-os_version: MISS
                """, """
                {"scs-0100-syntax-check": "PASS", "scs-0100-semantics-check": "FAIL", "scs-0101-fips-test": "DNF"}
                """, """
                scope: SCS-compatible IaaS
                results:
                  scs-0100-syntax-check: {result: PASS}
                  scs-0100-semantics-check: -1
                  scs-0101-fips-test: 0
                """, """
                scope: scs-compatible-iaas
                scs-0100-syntax-check: PASS
                scs-0100-semantics-check: FAIL
                scs-0101-fips-test: DNF
                """})
    void readsAMapOfResults(String text) {
        ResultsReading reading = read(text, Sample.OF_SCOPE);
        assertThat(findings).isEmpty();
        assertThat(reading.complete()).isTrue();
        assertThat(reading.results())
                .containsExactly(
                        ResultValue.plain("scs-0100-syntax-check", Verdict.PASS),
                        ResultValue.plain("scs-0100-semantics-check", Verdict.FAIL),
                        ResultValue.plain("scs-0101-fips-test", Verdict.DNF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "results: {}", "{scs-0101-fips-test: MISS}"})
    void noResultsAreResults(String text) {
        ResultsReading reading = read(text, Sample.OF_SCOPE);
        assertThat(reading).isEqualTo(new ResultsReading(null, null, List.of(), true));
        assertThat(findings).isEmpty();
    }

    @Test
    void saysWhatItIsAbout() {
        ResultsReading reading = read("{subject: cloud, scope: S, results: {x: PASS}}", Expected.ANYTHING);
        assertThat(reading.subject()).isEqualTo("cloud");
        assertThat(reading.scope()).isEqualTo("S");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0|ERROR scope.unreadable 1:1",
                "[]|0|ERROR scope.shape 1:1",
                "PASS|0|ERROR scope.shape 1:1",
                "{x: [}|0|ERROR scope.unreadable 1:6",
                "{results: [1]}|0|ERROR scope.shape 1:11",
                "{results: {}, sope: x}|0|ERROR scope.unknown-key 1:15",
                "{run: {}}|0|ERROR scope.report-kind 1:1",
                "{checkedAt: x, results: {x: PASS}}|0|ERROR scope.report-kind 1:1",
                "{scs-0101-fips-test: PASSED}|1|ERROR scope.result 1:22",
                "{scs-0101-fips-test: Fail}|1|WARNING scope.result 1:22",
                "{scs-0101-fips-test: ~}|0|WARNING scope.result 1:22",
                "{scs-0101-fips-test: PASS, scs-0101-fips-tests: PASS}|2|WARNING scope.result-testcase 1:28",
                "{scs-0101-fips-test: PASS, scs-0101-fips-test: FAIL}|1|ERROR scope.duplicate-key 1:28",
                "{x: PASS}|1|ERROR scope.other-scope 1:1",
                "{scope: scs-compatible-iaas, x: PASS}|1|WARNING scope.result-testcase 1:30",
                "{scope: KaaS, scs-0101-fips-test: PASS}|0|ERROR scope.other-scope 1:9",
                "{subject: other, scs-0101-fips-test: PASS}|0|ERROR scope.other-subject 1:11"
            })
    void findsWhatIsOdd(String text, int results, String finding) {
        ResultsReading reading = read(text, new Expected(Sample.SCOPE, "cloud"));
        assertThat(reading.results()).hasSize(results);
        assertThat(reading.complete()).isEqualTo(!finding.startsWith("ERROR"));
        assertThat(Sample.shown(findings)).containsExactly(finding);
    }

    @Test
    void whatCannotBeUnderstoodIsNotPassed() {
        assertThat(read("{scs-0101-fips-test: PASSED}", Sample.OF_SCOPE).results())
                .containsExactly(ResultValue.plain("scs-0101-fips-test", Verdict.DNF));
        assertThat(findings.get(0).suggestion()).isEqualTo("PASS");
    }

    private ResultsReading read(String text, Expected expected) {
        return new ResultsReader().read(text, "results.yaml", expected, findings::add);
    }
}
