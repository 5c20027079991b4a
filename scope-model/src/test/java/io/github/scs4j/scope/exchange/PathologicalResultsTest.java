package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody writes by accident: it takes no time, and nothing throws. */
class PathologicalResultsTest {
    private static final String HEAD = "{subject: cloud, spec: {uuid: u}, checked_at: '2026-11-20T10:00:00Z', ";

    static Stream<Arguments> texts() {
        return Stream.of(
                text("deep", () -> "[".repeat(100_000)),
                text("deep map", () -> "{a: ".repeat(10_000)),
                text("long", () -> "x".repeat(5_000_000)),
                text("long value", () -> HEAD + "run: {uuid: " + "x".repeat(900_000) + "}}"),
                text("bomb", () -> bomb(30)),
                text("many unknown", () -> results(60_000)),
                text("many reports", () -> ("---\n" + HEAD + "run: {}}\n").repeat(20_000)),
                text("many lines", () -> lines(200_000)),
                text("many secrets", () -> secrets(5_000)),
                text("controls", () -> "\u0000\u0001\u0002"),
                text("tag", () -> "!!python/object/apply:os.system ['echo']"),
                text("alias of itself", () -> "&a [*a]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void endsSoon(String name, Supplier<String> made) {
        String text = made.get();
        List<Finding> findings = new ArrayList<>();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readAll(text, Sample.OF_SCOPE, findings::add));
        assertThat(findings).as(name).isNotEmpty().hasSizeLessThan(1000);
        findings.forEach(finding -> assertThat(finding.message().toString()).hasSizeLessThan(5_000));
    }

    @Property
    void nothingThrows(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 60) String text) {
        assertThatCode(() -> readAll(text, Sample.OF_SCOPE, finding -> {})).doesNotThrowAnyException();
    }

    /** A report of the official test suite with something in place of something else. */
    @Property
    void noReportThrows(
            @ForAll("places") int place, @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 5) String text) {
        String report = Sample.text("official.yaml");
        String odd = report.substring(0, place) + text + report.substring(place + text.length());
        assertThatCode(() -> readAll(odd, Sample.OF_SCOPE, finding -> {})).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, Sample.text("official.yaml").length() - 10);
    }

    private static void readAll(String text, Expected expected, FindingSink sink) {
        new TestReportReader().read(text, "x", expected, sink);
        new ScoreCardReader().read(text, "x", expected, sink);
        new ResultsReader().read(text, "x", expected, sink);
        new ManualResultsReader().read(text, "x", expected, sink);
    }

    private static Arguments text(String name, Supplier<String> text) {
        return Arguments.of(name, text);
    }

    private static String bomb(int levels) {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < levels; i++) {
            bomb.append('a').append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(8)).append("x]\n");
        }
        return bomb.toString();
    }

    private static String results(int count) {
        StringBuilder results = new StringBuilder("{results: {scs-0101-fips-test: 1");
        for (int i = 0; i < count; i++) {
            results.append(", scs-0101-fips-tost-").append(i).append(": 1");
        }
        return results.append("}}").toString();
    }

    private static String lines(int count) {
        return HEAD + "run: {assignment: {a: secret, b: secret2}, invocations: {a: {results: {x: 1}, stdout: ["
                + "'x: FAIL', ".repeat(count) + "], stderr: [" + "'ERROR: secret', ".repeat(count) + "]}}}}";
    }

    private static String secrets(int count) {
        StringBuilder secrets = new StringBuilder(HEAD + "run: {assignment: {");
        for (int i = 0; i < count; i++) {
            secrets.append("v").append(i).append(": secret").append(i).append(", ");
        }
        return secrets.append("}, invocations: {a: {results: {x: 1}, stdout: [").toString()
                + "'x: FAIL', ".repeat(count)
                + "]}}}}";
    }
}
