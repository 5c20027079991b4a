package io.github.scs4j.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.exchange.Expected;
import io.github.scs4j.scope.exchange.ScoreCardReader;
import io.github.scs4j.scope.exchange.ScoreCardReading;
import io.github.scs4j.scope.exchange.TestReportReader;
import io.github.scs4j.scope.exchange.TestReportReading;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.TestReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test reports and score cards as JSON: as their schemas say, and back. */
class ScoreFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00.5Z");
    private static final TestReport REPORT = new TestReport(
            "3e1b7c1a-6d7b-4f0e-9a55-0b5d1f6a2c11",
            "example-cloud",
            "50393e6f-2ae1-4c5c-a62c-3b75f2abef3f",
            "scs4j 0.1.0",
            AT,
            Sample.RESULTS.stream()
                    .filter(result -> result.result() != Verdict.MISS)
                    .toList(),
            List.of("flavors.json: 12 flavors", "images.json: 3 images"));
    private static final ScoreCard CARD = new ScoreCard("example-cloud", "SCS-compatible IaaS", scores());

    @Test
    void writesAReport() {
        assertThat(text(REPORT, JsonLayout.LINES)).isEqualTo("""
                        {
                          "uuid": "3e1b7c1a-6d7b-4f0e-9a55-0b5d1f6a2c11",
                          "subject": "example-cloud",
                          "scope": "50393e6f-2ae1-4c5c-a62c-3b75f2abef3f",
                          "creator": "scs4j 0.1.0",
                          "checkedAt": "2026-11-20T10:00:00.500Z",
                          "results": {
                            "scs-0100-syntax-check": {"result": "FAIL", "official": "PASS", "divergence": "D1", \
                        "vacuous": false, "judged": 12, "unjudged": 0},
                            "scs-0103-flavors": {"result": "PASS", "vacuous": true, "judged": 0, "unjudged": 0},
                            "scs-0104-images": {"result": "DNF", "vacuous": false, "judged": 3, "unjudged": 2},
                            "scs-0211": {"result": "PASS", "vacuous": false, "judged": 1, "unjudged": 0}
                          },
                          "log": [
                            "flavors.json: 12 flavors",
                            "images.json: 3 images"
                          ]
                        }
                        """);
    }

    @Test
    void writesACard() {
        ScoreCard card = new ScoreCard(
                "cloud",
                "SCS-compatible IaaS",
                Map.of(
                        "scs-0211",
                        new Score(Sample.RESULTS.get(4), AT, Instant.parse("2026-11-30T00:00:00Z"), "somebody")));
        assertThat(text(card, JsonLayout.ONE_LINE))
                .isEqualTo("{\"subject\":\"cloud\",\"scope\":\"SCS-compatible IaaS\",\"results\":{\"scs-0211\":{"
                        + "\"result\":\"PASS\",\"vacuous\":false,\"judged\":1,\"unjudged\":0,"
                        + "\"checkedAt\":\"2026-11-20T10:00:00.500Z\",\"expires\":\"2026-11-30T00:00:00Z\","
                        + "\"creator\":\"somebody\"}}}\n");
    }

    @ParameterizedTest
    @EnumSource
    void theSchemasHoldForWhatIsWritten(JsonLayout layout) {
        assertThat(schema(TestReportWriter.schema()).validate(text(REPORT, layout), InputFormat.JSON))
                .isEmpty();
        assertThat(schema(ScoreCardWriter.schema()).validate(text(CARD, layout), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsOneItself(String schema) throws IOException {
        JsonNode tree = JSON.readTree(schema);
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(tree.get("$schema").textValue()));
        assertThat(meta.validate(tree)).isEmpty();
    }

    static Stream<String> schemas() {
        return Stream.of(TestReportWriter.schema(), ScoreCardWriter.schema());
    }

    @Test
    void theSchemasKnowTheKeysThatAreWritten() throws IOException {
        JsonNode report = JSON.readTree(text(REPORT, JsonLayout.LINES));
        JsonNode reports = JSON.readTree(TestReportWriter.schema());
        assertThat(keys(reports.at("/properties"))).isEqualTo(keys(report));
        assertThat(keys(reports.at("/$defs/result/properties"))).isEqualTo(union(report.get("results")));

        JsonNode card = JSON.readTree(text(CARD, JsonLayout.LINES));
        JsonNode cards = JSON.readTree(ScoreCardWriter.schema());
        assertThat(keys(cards.at("/properties"))).isEqualTo(keys(card));
        assertThat(keys(cards.at("/$defs/score/properties"))).isEqualTo(union(card.get("results")));
    }

    @ParameterizedTest
    @MethodSource
    void theSchemaOfReportsRefusesSomethingElse(Consumer<ObjectNode> change) throws IOException {
        ObjectNode report = (ObjectNode) JSON.readTree(text(REPORT, JsonLayout.LINES));
        change.accept(report);
        assertThat(schema(TestReportWriter.schema()).validate(report)).isNotEmpty();
    }

    static Stream<Consumer<ObjectNode>> theSchemaOfReportsRefusesSomethingElse() {
        return Stream.of(
                report -> report.remove("subject"),
                report -> report.remove("checkedAt"),
                report -> report.put("checkedAt", "2026-11-20 10:00:00"),
                report -> report.putNull("uuid"),
                report -> report.put("log", "text"),
                report -> report.remove("results"),
                report -> ((ObjectNode) report.at("/results/scs-0211")).put("result", "ABORT"),
                report -> ((ObjectNode) report.at("/results/scs-0211")).put("official", "DNF"),
                report -> ((ObjectNode) report.at("/results/scs-0211")).put("judged", -1),
                report -> ((ObjectNode) report.at("/results/scs-0211")).remove("vacuous"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkedAt", "expires", "creator", "result", "vacuous"})
    void theSchemaOfCardsWantsAllOfAResult(String key) throws IOException {
        ObjectNode card = (ObjectNode) JSON.readTree(text(CARD, JsonLayout.LINES));
        ((ObjectNode) card.at("/results/scs-0211")).remove(key);
        assertThat(schema(ScoreCardWriter.schema()).validate(card)).isNotEmpty();
    }

    @Test
    void ofTwoResultsOfOneTestcaseTheWorseIsWritten() throws IOException {
        TestReport report = new TestReport(
                null,
                "c",
                "s",
                "x",
                AT,
                List.of(
                        new TestcaseResult("a", Verdict.FAIL, null, null, false, 1, 0),
                        new TestcaseResult("a", Verdict.PASS, null, null, false, 1, 0)),
                List.of());
        JsonNode written = JSON.readTree(text(report, JsonLayout.LINES));
        assertThat(written.at("/results/a/result").textValue()).isEqualTo("FAIL");
        assertThat(written.has("uuid")).isFalse();
    }

    @Test
    void aTargetThatFailsIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> new TestReportWriter(full).write(REPORT)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new ScoreCardWriter(full).write(CARD)).isInstanceOf(UncheckedIOException.class);
    }

    /** What is written is read back to the letter, whatever the strings are. */
    @Property(tries = 300)
    void aReportComesBack(
            @ForAll("texts") String subject,
            @ForAll("texts") String creator,
            @ForAll("results") List<TestcaseResult> results,
            @ForAll("logs") List<String> log,
            @ForAll("uuids") @Nullable String uuid,
            @ForAll JsonLayout layout) {
        TestReport report = new TestReport(uuid, subject, "scope", creator, AT, results, log);
        List<Finding> findings = new ArrayList<>();
        TestReportReading reading =
                new TestReportReader().read(text(report, layout), "x", Expected.ANYTHING, findings::add);
        assertThat(findings).isEmpty();
        assertThat(reading).isEqualTo(new TestReportReading(List.of(report), true));
    }

    @Property(tries = 300)
    void aCardComesBack(
            @ForAll("texts") String subject,
            @ForAll("texts") String creator,
            @ForAll("anyResults") List<TestcaseResult> results,
            @ForAll JsonLayout layout) {
        Map<String, Score> scores = new LinkedHashMap<>();
        results.forEach(result -> scores.put(result.testcase(), new Score(result, AT, AT.plusSeconds(100), creator)));
        ScoreCard card = new ScoreCard(subject, "scope", scores);
        List<Finding> findings = new ArrayList<>();
        ScoreCardReading reading =
                new ScoreCardReader().read(text(card, layout), "x", Expected.ANYTHING, findings::add);
        assertThat(findings).isEmpty();
        assertThat(reading).isEqualTo(new ScoreCardReading(card, true));
        assertThat(reading.card()).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "null",
                        "~",
                        "yes",
                        "1",
                        "",
                        " ",
                        "\ud800",
                        "\udc00\ud800",
                        "a\u0000b",
                        "\u2028",
                        "<<",
                        "{",
                        "/"));
    }

    @Provide
    Arbitrary<@Nullable String> uuids() {
        return texts().injectNull(0.3);
    }

    @Provide
    Arbitrary<List<String>> logs() {
        return texts().list().ofMaxSize(5);
    }

    /** A report never has a result that is missing; a card may. */
    @Provide
    Arbitrary<List<TestcaseResult>> results() {
        return results(Verdict.PASS, Verdict.DNF, Verdict.FAIL);
    }

    @Provide
    Arbitrary<List<TestcaseResult>> anyResults() {
        return results(Verdict.values());
    }

    private Arbitrary<List<TestcaseResult>> results(Verdict... verdicts) {
        Arbitrary<TestcaseResult> result = Combinators.combine(
                        texts(),
                        Arbitraries.of(verdicts),
                        Arbitraries.of(OfficialResult.class).injectNull(0.5),
                        texts().injectNull(0.5),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.longs().greaterOrEqual(0))
                .as((testcase, verdict, official, divergence, vacuous, judged, unjudged) -> new TestcaseResult(
                        testcase, verdict, official, divergence, vacuous && verdict == Verdict.PASS, judged, unjudged));
        return result.list().uniqueElements(TestcaseResult::testcase).ofMaxSize(8);
    }

    private static Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (TestcaseResult result : REPORT.results()) {
            scores.put(result.testcase(), new Score(result, AT, Instant.parse("2026-11-30T00:00:00Z"), "scs4j 0.1.0"));
        }
        return scores;
    }

    private static String text(TestReport report, JsonLayout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TestReportWriter(out, layout).write(report);
        return out.toString(UTF_8);
    }

    private static String text(ScoreCard card, JsonLayout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ScoreCardWriter(out, layout).write(card);
        return out.toString(UTF_8);
    }

    private static JsonSchema schema(String schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> union(JsonNode objects) {
        Set<String> keys = new TreeSet<>();
        objects.forEach(object -> keys.addAll(keys(object)));
        return keys;
    }
}
