package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.score.TestReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class OfficialReportWriterTest {
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00.1234567Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID RUN = UUID.fromString("3e1b7c1a-6d7b-4f0e-9a55-0b5d1f6a2c11");
    private static final UUID FIRST = UUID.fromString("0b0f3f0e-53a4-4b7e-8d3e-0e6f3bb6f0a1");
    private static final UUID SECOND = UUID.fromString("6a9d3f60-7e21-4d2c-bd2e-0b8a86c2a9d4");
    private static final List<TestcaseResult> RESULTS = List.of(
            new TestcaseResult("scs-0100-syntax-check", Verdict.FAIL, OfficialResult.PASS, "D7", false, 3, 0),
            new TestcaseResult("scs-0100-semantics-check", Verdict.PASS, OfficialResult.ABORT, "D24", false, 3, 0),
            new TestcaseResult("scs-0101-fips-test", Verdict.MISS, null, null, false, 0, 0),
            new TestcaseResult("scs-0102-prop-os_version", Verdict.DNF, null, null, false, 1, 2));

    @ParameterizedTest
    @EnumSource
    void writesTheDocument(ResultChoice choice) {
        OfficialRun run = run(
                "example-cloud",
                new Invocation(FIRST, "scs4j 0.1.0 flavors", RESULTS, List.of("ERROR: 'x' is wrong", "Warnings: 1")),
                new Invocation(SECOND, "scs4j 0.1.0 nodes", List.of(), List.of()));

        assertThat(new OfficialReportWriter(choice).write(run))
                .isEqualTo(Sample.text("written-" + choice.name().toLowerCase(Locale.ROOT) + ".yaml"));
    }

    /** The shape that {@code create_report} of scs-compliance-check.py gives a report, and the types of its values. */
    @Test
    void hasTheShapeOfTheOfficialTestSuite() {
        Invocation invocation = new Invocation(FIRST, "scs4j 0.1.0 flavors", RESULTS, List.of("INFO: done"));
        String text = new OfficialReportWriter(ResultChoice.TEXT).write(run("example-cloud", invocation));

        assertThat(text).startsWith("---\n");
        Map<?, ?> report = map(yaml().load(text));
        assertThat(keys(report)).containsExactly("spec", "checked_at", "reference_date", "subject", "run");
        assertThat(keys(map(report.get("spec")))).containsExactly("uuid", "name", "url");
        assertThat(report.get("checked_at")).isInstanceOf(Date.class);
        assertThat(report.get("reference_date")).isInstanceOf(Date.class);
        Map<?, ?> run = map(report.get("run"));
        assertThat(keys(run))
                .containsExactly(
                        "uuid", "argv", "assignment", "sections", "forced_version", "forced_tests", "invocations");
        assertThat(run.get("argv")).isEqualTo(List.of());
        assertThat(run.get("assignment")).isEqualTo(Map.of());
        Map<?, ?> invocations = map(run.get("invocations"));
        assertThat(keys(invocations)).containsExactly(FIRST.toString());
        Map<?, ?> written = map(invocations.get(FIRST.toString()));
        assertThat(keys(written))
                .containsExactly(
                        "id", "cmd", "results", "rc", "stdout", "stderr", "info", "warning", "error", "critical");
        assertThat(written.get("results"))
                .isEqualTo(Map.of(
                        "scs-0100-syntax-check", -1, "scs-0100-semantics-check", 1, "scs-0102-prop-os_version", 0));
        assertThat(written.get("info")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT,PASS,,PASS",
        "OFFICIAL,PASS,,PASS",
        "TEXT,FAIL,PASS,FAIL",
        "OFFICIAL,FAIL,PASS,PASS",
        "OFFICIAL,PASS,ABORT,DNF",
        "OFFICIAL,MISS,FAIL,FAIL",
        "TEXT,MISS,FAIL,MISS"
    })
    void choosesOneOfTwoResults(
            ResultChoice choice, Verdict result, @Nullable OfficialResult official, Verdict chosen) {
        assertThat(choice.of(new TestcaseResult("x", result, official, null, false, 1, 0)))
                .isEqualTo(chosen);
    }

    @Test
    void severalReportsInARowAreAFile() {
        OfficialReportWriter writer = new OfficialReportWriter(ResultChoice.TEXT);
        Invocation invocation = new Invocation(FIRST, "scs4j", RESULTS, List.of());
        String file = writer.write(run("one", invocation)) + writer.write(run("two", invocation));

        List<String> subjects = new ArrayList<>();
        yaml().loadAll(file)
                .forEach(document -> subjects.add(String.valueOf(map(document).get("subject"))));
        assertThat(subjects).containsExactly("one", "two");
    }

    @Test
    void theWorseOfTwoResultsOfATestcaseIsWritten() {
        Invocation invocation = new Invocation(
                FIRST,
                "scs4j",
                List.of(ResultValue.plain("x", Verdict.FAIL), ResultValue.plain("x", Verdict.PASS)),
                List.of());
        assertThat(new OfficialReportWriter(ResultChoice.TEXT).write(run("cloud", invocation)))
                .containsOnlyOnce("'x': -1\n")
                .containsOnlyOnce("- 'x: FAIL'\n");
    }

    @Test
    void aScopeWithoutUuidIsCalledByItsName() {
        Scope scope = new Scope(null, "mine", null, null, List.of(), List.of(), List.of(), List.of(), List.of());
        OfficialRun run = new OfficialRun(RUN, scope, "v1", "cloud", AT, DAY, List.of());
        assertThat(new OfficialReportWriter(ResultChoice.TEXT).write(run))
                .contains("  uuid: 'mine'\n  name: 'mine'\n  url: null\n")
                .contains("  forced_version: 'v1'\n")
                .endsWith("  invocations: {}\n");
    }

    @Test
    void invocationsHaveIdsOfTheirOwn() {
        Invocation invocation = new Invocation(FIRST, "scs4j", List.of(), List.of());
        assertThatThrownBy(() -> run("cloud", invocation, invocation)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What looks like something else, or breaks lines, comes back as it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "null",
                "~",
                "0o14",
                "1e3",
                "2026-11-20",
                "a: b",
                "# c",
                "- d",
                "---",
                "it's",
                "\t",
                "",
                " ",
                "&x",
                "*x",
                "!x",
                "{",
                "[",
                "%",
                "\u00e9\u4e2d",
                "\ud83d\ude00",
                "a\nb",
                "\\u0041",
                "\"",
                "=",
                "<<",
                "12_3",
                "@",
                "\u2028",
                "\u0085",
                "\ufeff",
                "\u007f",
                "trailing ",
                "? ",
                "|",
                ">"
            })
    void aStringComesBack(String text) {
        comesBack(text, text);
    }

    @Test
    void whatTheMonitorCannotHoldIsReplaced() {
        comesBack("a\u0000b\ud800c", "a\ufffdb\ufffdc");
    }

    @Property
    void anyStringComesBack(@ForAll String text) {
        StringBuilder held = new StringBuilder();
        text.codePoints()
                .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
                .forEach(held::appendCodePoint);
        comesBack(text, held.toString());
    }

    /** What is written reads back: the results of each choice, the subject, the moment. */
    @Property
    void aReportComesBack(
            @ForAll("results") List<TestcaseResult> results,
            @ForAll("moments") Instant at,
            @ForAll ResultChoice choice) {
        Invocation invocation = new Invocation(FIRST, "scs4j", results, List.of());
        OfficialRun run = new OfficialRun(RUN, Sample.SCOPE, null, "cloud", at, DAY, List.of(invocation));
        List<Finding> findings = new ArrayList<>();
        TestReportReading reading = new TestReportReader()
                .read(new OfficialReportWriter(choice).write(run), "report.yaml", Expected.ANYTHING, findings::add);

        assertThat(reading.complete()).isTrue();
        assertThat(reading.reports()).hasSize(1);
        TestReport report = reading.reports().get(0);
        assertThat(report.uuid()).isEqualTo(RUN.toString());
        assertThat(report.scope()).isEqualTo(Sample.UUID);
        assertThat(report.subject()).isEqualTo("cloud");
        assertThat(report.checkedAt()).isEqualTo(at);
        assertThat(report.results().stream()
                        .map(result -> result.testcase() + " " + result.result())
                        .toList())
                .isEqualTo(results.stream()
                        .filter(result -> choice.of(result) != Verdict.MISS)
                        .map(result -> result.testcase() + " " + choice.of(result))
                        .toList());
        assertThat(Sample.shown(findings)).containsExactly("INFO scope.report-time 6:13");
    }

    @Provide
    Arbitrary<List<TestcaseResult>> results() {
        Arbitrary<TestcaseResult> result = Combinators.combine(
                        Arbitraries.strings()
                                .withChars("abcdefghijklmnopqrstuvwxyz0123456789-_.")
                                .ofMinLength(1)
                                .ofMaxLength(20),
                        Arbitraries.of(Verdict.class),
                        Arbitraries.of(OfficialResult.class).injectNull(0.7))
                .as((testcase, verdict, official) ->
                        new TestcaseResult(testcase, verdict, official, null, false, 1, 0));
        return result.list().uniqueElements(TestcaseResult::testcase).ofMaxSize(20);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return DateTimes.instants().between(Instant.EPOCH, Instant.parse("2099-12-31T23:59:59Z"));
    }

    private static void comesBack(String text, String held) {
        Invocation invocation = new Invocation(FIRST, text, RESULTS, List.of(text));
        String written = new OfficialReportWriter(ResultChoice.TEXT).write(run(text, invocation));
        assertThat(written).matches("[ -~\n]*");
        Map<?, ?> report = map(yaml().load(written));
        assertThat(report.get("subject")).isEqualTo(held);
        Map<?, ?> back = map(map(map(report.get("run")).get("invocations")).get(FIRST.toString()));
        assertThat(back.get("cmd")).isEqualTo(held);
        assertThat(back.get("stderr")).isEqualTo(List.of(held));
    }

    private static OfficialRun run(String subject, Invocation... invocations) {
        return new OfficialRun(RUN, Sample.SCOPE, null, subject, AT, DAY, Arrays.asList(invocations));
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<String> keys(Map<?, ?> map) {
        return map.keySet().stream().map(String::valueOf).toList();
    }
}
