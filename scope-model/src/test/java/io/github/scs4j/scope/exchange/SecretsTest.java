package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.score.TestReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a foreign report is kept out of values and findings (P89). */
class SecretsTest {
    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{token: abc}|[]|''|ERROR: abc|ERROR: {token}",
                "{token: ab}|[]|''|ERROR: ab|ERROR: ab",
                "{a: abc, b: abcdef}|[]|''|ERROR: abcdef abc|ERROR: {b} {a}",
                "{a: [abc, {x: def}]}|[]|''|ERROR: abc def|ERROR: {a} {a}",
                "{a: 12345}|[]|''|ERROR: 12345|ERROR: {a}",
                "{}|[-a, token=abc]|''|ERROR: abc|ERROR: {token}",
                "{}|[--assign=token=abc]|''|ERROR: token=abc|ERROR: {--assign}",
                "{}|[]|P=abc ./x -v|ERROR: abc|ERROR: {P}",
                "{}|[]|P=abc ./x -v|ERROR: P=abc ./x -v failed|ERROR: {cmd} failed",
                "{}|[]|''|'INFO: abc'|'lines not kept: 1'",
                "{}|[]|''|'hello'|'lines not kept: 1'",
                "{}|[]|''|'x y: PASS'|'lines not kept: 1'",
                "{}|[]|''|'x-y: pass'|'x-y: pass'"
            })
    void aLineIsKeptWithoutThem(String assignment, String argv, String cmd, String line, String kept) {
        TestReport report = read("run: {assignment: " + assignment + ", argv: " + argv + ", invocations: {i: {cmd: '"
                + cmd + "', stdout: [], stderr: ['" + line + "'], results: {}}}}}");
        assertThat(report.log().get(report.log().size() - 1)).isEqualTo(kept);
    }

    @Test
    void aValueOfSeveralLinesIsTakenLineByLine() {
        TestReport report = read("run: {assignment: {key: \"-----BEGIN\\n  MIIEvQ\\n\"}, invocations: {i: {stdout: [],"
                + " stderr: ['ERROR: MIIEvQ -----BEGIN']}}}}");
        assertThat(report.log()).containsExactly("variables: key", "ERROR: {key} {key}");
    }

    @Test
    void withTooManyNoLineIsKept() {
        StringBuilder assignment = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            assignment.append("v").append(i).append(": value").append(i).append(", ");
        }
        TestReport report =
                read("run: {assignment: {" + assignment + "}, invocations: {i: {stdout: ['x: PASS'], stderr: []}}}}");
        assertThat(report.log()).hasSize(2).last().isEqualTo("lines not kept: 1");
    }

    @Test
    void aFindingTellsNone() {
        read("run: {assignment: {token: sup3r}, invocations: {i: {results: {'ERROR: sup3r': 1}}}}}");
        assertThat(findings).hasSize(1);
        assertThat(findings.toString()).contains("ERROR: {token}").doesNotContain("sup3r");
    }

    @Test
    void aLogHasAnEnd() {
        TestReport report = read("run: {invocations: {i: {stdout: [], stderr: [" + "'ERROR: x', ".repeat(1500)
                + "'ERROR: " + "y".repeat(20_000) + "']}}}}");
        assertThat(report.log()).hasSize(1001).last().isEqualTo("lines not kept: 501");
        TestReport other = read("run: {invocations: {i: {stdout: [], stderr: ['ERROR: " + "y".repeat(2_000) + "']}}}}");
        assertThat(other.log().get(0)).hasSize(1003).endsWith("y...");
    }

    private TestReport read(String run) {
        String text = "{subject: c, spec: {uuid: u}, checked_at: '2026-11-20T10:00:00Z', " + run;
        return new TestReportReader()
                .read(text, "report.yaml", Expected.ANYTHING, findings::add)
                .reports()
                .get(0);
    }
}
