package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.score.TestReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestReportReaderTest {
    private static final String HEAD =
            "{subject: cloud, spec: {uuid: u, name: n}, checked_at: '2026-11-20T10:00:00Z', ";

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void readsAReportOfTheOfficialTestSuite() {
        TestReport report = one(Sample.text("official.yaml"), Sample.OF_SCOPE);

        assertThat(report.uuid()).isEqualTo("3e1b7c1a-6d7b-4f0e-9a55-0b5d1f6a2c11");
        assertThat(report.subject()).isEqualTo("example-cloud");
        assertThat(report.scope()).isEqualTo(Sample.UUID);
        assertThat(report.creator()).isEqualTo("SCS test suite");
        assertThat(report.checkedAt()).isEqualTo("2026-11-20T03:14:15.926535Z");
        assertThat(report.results())
                .containsExactly(
                        ResultValue.plain("scs-0100-syntax-check", Verdict.PASS),
                        ResultValue.plain("scs-0100-semantics-check", Verdict.FAIL),
                        ResultValue.plain("scs-0101-fips-test", Verdict.DNF),
                        new TestcaseResult(
                                "scs-0102-prop-os_version", Verdict.FAIL, OfficialResult.PASS, "D88", false, 1, 0));
        assertThat(Sample.shown(findings))
                .containsExactly(
                        "INFO scope.report-time 6:13",
                        "INFO scope.report-counter 48:14",
                        "WARNING scope.result-log-line 55:9",
                        "WARNING scope.result-contradiction 58:9");
    }

    /** Names of variables, results, warnings and errors are kept; values, arguments and commands are not (P89). */
    @Test
    void keepsNoSecret() {
        TestReport report = one(Sample.text("official.yaml"), Expected.ANYTHING);

        assertThat(report.log())
                .containsExactly(
                        "variables: os_cloud, kubeconfig",
                        "scs-0100-syntax-check: PASS",
                        "scs-0100-semantics-check: FAIL",
                        "scs-0101-fips-test: ABORT",
                        "WARNING: 3 flavors of {os_cloud} are odd",
                        "ERROR: login with {OS_PASSWORD} and {kubeconfig} refused",
                        "CRITICAL: {token}",
                        "exit code: 1",
                        "scs-0102-prop-os_version: FAIL",
                        "scs-0102-prop-os_version: PASS",
                        "lines not kept: 3");
        String all = report + findings.toString();
        assertThat(all).doesNotContain("s3cr3t", "hunter2", "letmein", "S2V5RGF0YQ", "openstack_test");
    }

    @Test
    void readsResultsPerVersionAsTheyWereBefore2026() {
        TestReport report = one(Sample.text("versions.yaml"), Expected.ANYTHING);

        assertThat(report.checkedAt()).isEqualTo("2024-09-01T10:00:00Z");
        assertThat(report.results())
                .containsExactly(
                        ResultValue.plain("flavor-name-check", Verdict.PASS),
                        ResultValue.plain("entropy-check", Verdict.FAIL),
                        ResultValue.plain("image-metadata-check", Verdict.DNF));
        assertThat(Sample.shown(findings)).containsExactly("INFO scope.report-time 6:13");
    }

    @Test
    void readsTheReportThatIsPlanned() {
        TestReport report = one(Sample.text("planned.yaml"), Sample.OF_SCOPE);

        assertThat(report.uuid()).isEqualTo("5d1d6bb0-55a9-4ab9-9ac4-6d0df2a28b07");
        assertThat(report.creator()).isEqualTo("SCS test suite; version=0.1.0");
        assertThat(report.checkedAt()).isEqualTo("2026-11-21T03:00:00Z");
        assertThat(report.results())
                .containsExactly(
                        ResultValue.plain("scs-0100-syntax-check", Verdict.PASS),
                        ResultValue.plain("scs-0101-fips-test", Verdict.DNF));
        assertThat(report.log()).containsExactly("WARNING: no hypervisor at {os_cloud}", "lines not kept: 3");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s%s%s", "[%s, %s, %s]", "\ufeff%s%s%s"})
    void readsSeveralReports(String form) {
        boolean list = form.startsWith("[");
        String report =
                (list ? "" : "---\n") + HEAD + "run: {invocations: {a: {results: {x: 1}}}}}" + (list ? "" : "\n");
        TestReportReading reading = read(form.replace("%s", report), Expected.ANYTHING);
        assertThat(reading.reports()).hasSize(3);
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void readsWhatStandsBeforeTheFault() {
        String report = "---\n" + HEAD + "run: {invocations: {a: {results: {x: 1}}}}}\n";
        TestReportReading reading = read(report + "---\na: [\n", Expected.ANYTHING);
        assertThat(reading.reports()).hasSize(1);
        assertThat(reading.complete()).isFalse();
        assertThat(Sample.shown(findings)).singleElement().asString().startsWith("ERROR scope.unreadable ");
    }

    @Test
    void readsBytes() throws IOException {
        byte[] bytes = Sample.text("planned.yaml").getBytes(StandardCharsets.UTF_8);
        TestReportReading reading = new TestReportReader()
                .read(new ByteArrayInputStream(bytes), "report.yaml", Expected.ANYTHING, findings::add);
        assertThat(reading.reports()).hasSize(1);
    }

    @Test
    void aMomentWithoutTimeZoneHasTheOffsetOfTheReader() {
        TestReportReading reading = new TestReportReader(ZoneOffset.ofHours(2))
                .read(Sample.text("versions.yaml"), "report.yaml", Expected.ANYTHING, findings::add);
        assertThat(reading.reports().get(0).checkedAt()).isEqualTo("2024-09-01T08:00:00Z");
        assertThat(findings.get(0).message()).hasToString("checked_at states no time zone; it is read as UTC+02:00");
        assertThat(findings.get(0).suggestion()).isEqualTo("2024-09-01T08:00:00Z");
        assertThat(findings.get(0).message().text(Language.GERMAN))
                .isEqualTo("checked_at nennt keine Zeitzone; es wird als UTC+02:00 gelesen");
    }

    /** Words and numbers of results, and what becomes of them. */
    @ParameterizedTest
    @CsvSource({
        "1,PASS,",
        "0,DNF,",
        "-1,FAIL,",
        "PASS,PASS,",
        "ABORT,DNF,",
        "DNF,DNF,",
        "FAIL,FAIL,",
        "MISS,,",
        "pass,PASS,WARNING scope.result",
        "'{result: 1}',PASS,",
        "'{result: FAIL, invocation: b}',FAIL,",
        "2,DNF,ERROR scope.result",
        "true,DNF,ERROR scope.result",
        "1.0,DNF,ERROR scope.result",
        "null,,WARNING scope.result",
        "passed,DNF,ERROR scope.result",
        "'[1]',DNF,ERROR scope.result",
        "'{}',DNF,ERROR scope.missing-key",
        "'\"1\"',DNF,ERROR scope.result",
        "01,DNF,ERROR scope.result"
    })
    void readsAResult(String value, @Nullable Verdict verdict, @Nullable String finding) {
        String report = HEAD + "run: {invocations: {a: {results: {x: " + value + "}}}}}";
        TestReport read = one(report, Expected.ANYTHING);
        if (verdict == null) {
            assertThat(read.results()).isEmpty();
        } else {
            assertThat(read.results()).containsExactly(ResultValue.plain("x", verdict));
        }
        if (finding == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(Sample.shown(findings)).singleElement().asString().startsWith(finding + " ");
        }
    }

    @Test
    void aWordThatIsNoneHasASuggestion() {
        one(HEAD + "run: {invocations: {a: {results: {x: PAS}}}}}", Expected.ANYTHING);
        assertThat(findings.get(0).suggestion()).isEqualTo("PASS");
        assertThat(findings.get(0).expected()).containsExactly("PASS", "FAIL", "DNF", "ABORT", "MISS");
    }

    /** In the output of a script, or in two invocations: the worse is ours, the last the official one. */
    @ParameterizedTest
    @CsvSource({"1,-1,FAIL,", "-1,1,FAIL,PASS", "0,1,DNF,PASS", "1,0,DNF,", "-1,0,FAIL,ABORT", "1,1,PASS,"})
    void ofTwoResultsTheWorseCounts(int first, int last, Verdict verdict, @Nullable OfficialResult official) {
        String report =
                HEAD + "run: {invocations: {a: {results: {x: " + first + "}}, b: {results: {x: " + last + "}}}}}";
        TestcaseResult result = one(report, Expected.ANYTHING).results().get(0);
        assertThat(result.result()).isEqualTo(verdict);
        assertThat(result.official()).isEqualTo(official);
        assertThat(result.divergence()).isEqualTo(official == null ? null : "D88");
        assertThat(findings).hasSize(first == last ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'INFO: summary', false",
        "'Errors', true",
        "'a b', false",
        "'', false",
        "scs-0100-syntax-check, true",
        "a.b_c-1, true",
        "\u00e4, false"
    })
    void aLineOfALogIsNoTestcase(String id, boolean counts) {
        TestReport read = one(HEAD + "run: {invocations: {a: {results: {'" + id + "': 1}}}}}", Expected.ANYTHING);
        assertThat(read.results()).hasSize(counts ? 1 : 0);
        assertThat(findings).hasSize(counts ? 0 : 1);
    }

    /** The scope by its uuid, in whatever case, its name, its address, and as the compliance monitor abbreviates it. */
    @ParameterizedTest
    @CsvSource({
        "50393E6F-2ae1-4c5c-a62c-3b75f2abef3f,true",
        "SCS-compatible IaaS,true",
        "scs-compatible-iaas,true",
        "https://example.org/scs-compatible-iaas.yaml,true",
        "SCS-compatible KaaS,false",
        "1fffebe6-fd4b-44d3-a36c-fc58b4bb0180,false"
    })
    void aReportForAnotherScopeIsLeftOut(String scope, boolean same) {
        String report = "{subject: cloud, spec: {uuid: '" + scope
                + "'}, checked_at: '2026-11-20T10:00:00Z', run: {invocations: {a: {results: {scs-0101-fips-test: 1}}}}}";
        TestReportReading reading = read(report, Sample.OF_SCOPE);
        if (same) {
            assertThat(reading.reports()).hasSize(1);
            assertThat(reading.reports().get(0).scope()).isEqualTo(Sample.UUID);
            assertThat(findings).isEmpty();
        } else {
            assertThat(reading.reports()).isEmpty();
            assertThat(reading.complete()).isFalse();
            assertThat(Sample.shown(findings)).containsExactly("ERROR scope.other-scope 1:31");
        }
    }

    @Test
    void aReportAboutAnotherSubjectIsLeftOut() {
        String report = HEAD + "run: {invocations: {a: {results: {x: 1}}}}}";
        TestReportReading reading = read(report, new Expected(null, "mine"));
        assertThat(reading.reports()).isEmpty();
        assertThat(Sample.shown(findings)).containsExactly("ERROR scope.other-subject 1:11");
        assertThat(findings.get(0).message())
                .hasToString("the results are about 'cloud', not about 'mine'; none counts");
    }

    /** The official test suite uploads the reports of all subjects and scopes as one file. */
    @ParameterizedTest
    @CsvSource({
        "two,u,1,INFO scope.other-subject",
        "four,u,0,ERROR scope.other-subject",
        "two,x,0,ERROR scope.other-scope"
    })
    void othersAreLeftOut(String subject, String uuid, int reports, String finding) {
        StringBuilder file = new StringBuilder();
        for (String name : List.of("one", "two", "three")) {
            file.append("---\n")
                    .append(HEAD.replace("cloud", name))
                    .append("run: {invocations: {a: {results: {x: 1}}}}}\n");
        }
        Scope scope = new Scope(uuid, "N", null, null, List.of(), List.of(), List.of(), List.of(), List.of());
        TestReportReading reading = read(file.toString(), new Expected(scope, subject));
        assertThat(reading.reports()).hasSize(reports);
        assertThat(reading.complete()).isEqualTo(reports > 0);
        assertThat(Sample.shown(findings)).anyMatch(shown -> shown.startsWith(finding + " "));
    }

    /** Old reports have testcases that scopes do not have any longer. */
    @Test
    void aTestcaseThatTheScopeDoesNotHaveIsRead() {
        String report = "{subject: cloud, spec: {uuid: " + Sample.UUID + "}, checked_at: '2026-11-20T10:00:00Z',"
                + " run: {invocations: {a: {results: {image-metadata-check: 1}}}}}";
        assertThat(one(report, Sample.OF_SCOPE).results()).hasSize(1);
        assertThat(findings).isEmpty();
    }

    /** What a report cannot do without, and what it is then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|ERROR scope.report-kind",
                "null|ERROR scope.report-kind",
                "[]|ERROR scope.report-kind",
                "{}|ERROR scope.report-kind",
                "text|ERROR scope.report-kind",
                "[1]|ERROR scope.report-kind",
                "{uuid: x, versions: []}|ERROR scope.report-kind",
                "{run: 1}|ERROR scope.shape",
                "{run: {}, spec: {uuid: u}, checked_at: '2026-11-20T10:00:00Z'}|ERROR scope.missing-key",
                "{run: {}, subject: c, checked_at: '2026-11-20T10:00:00Z'}|ERROR scope.missing-key",
                "{run: {}, subject: c, spec: {}, checked_at: '2026-11-20T10:00:00Z'}|ERROR scope.missing-key",
                "{run: {}, subject: c, spec: {uuid: u}}|ERROR scope.report-time",
                "{run: {}, subject: c, spec: {uuid: u}, checked_at: yesterday}|ERROR scope.report-time",
                "{run: {}, subject: c, spec: {uuid: u}, checked_at: [1]}|ERROR scope.report-time",
                "{checked_at: '2026-11-20T10:00:00Z', subject: c, scope: s, creator: x}|ERROR scope.missing-key",
                "{checkedAt: '2026-11-20T10:00:00Z', subject: c, scope: s, results: {}}|ERROR scope.missing-key"
            })
    void whatIsNoReportIsLeftOut(String text, String finding) {
        TestReportReading reading = read(text, Expected.ANYTHING);
        assertThat(reading.reports()).isEmpty();
        assertThat(reading.complete()).isFalse();
        assertThat(Sample.shown(findings)).anyMatch(shown -> shown.startsWith(finding + " "));
    }

    @Test
    void whatOurWriterWritesIsReadToTheLetter() {
        TestReport report = one("""
                {"uuid": "x", "subject": "c\\u0000d", "scope": "s", "creator": "", "checkedAt": "2026-11-20T10:00:00Z",
                 "results": {"a b": {"result": "FAIL", "official": "PASS", "divergence": "D1", "vacuous": false,
                   "judged": 12, "unjudged": 3}, "v": {"result": "PASS", "vacuous": true, "judged": 0, "unjudged": 0}},
                 "log": ["$ cmd", "\\ud83d\\ude00", "1", "null"]}
                """, Expected.ANYTHING);
        assertThat(report)
                .isEqualTo(new TestReport(
                        "x",
                        "c\u0000d",
                        "s",
                        "",
                        Instant.parse("2026-11-20T10:00:00Z"),
                        List.of(
                                new TestcaseResult("a b", Verdict.FAIL, OfficialResult.PASS, "D1", false, 12, 3),
                                new TestcaseResult("v", Verdict.PASS, null, null, true, 0, 0)),
                        List.of("$ cmd", "\ud83d\ude00", "1", "null")));
        assertThat(findings).isEmpty();
    }

    private TestReport one(String text, Expected expected) {
        TestReportReading reading = read(text, expected);
        assertThat(reading.reports()).as(findings.toString()).hasSize(1);
        return reading.reports().get(0);
    }

    private TestReportReading read(String text, Expected expected) {
        return new TestReportReader().read(text, "report.yaml", expected, findings::add);
    }
}
