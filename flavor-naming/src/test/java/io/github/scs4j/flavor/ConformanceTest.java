package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds parser, printer and explanation against the conformance vectors. */
class ConformanceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> vectors() {
        return Vectors.all().stream()
                .map(vector -> Arguments.of(Named.of(vector.get("name").toString(), vector)));
    }

    @Test
    void theVectorsCoverWhatTheyPromise() {
        List<JsonNode> vectors = Vectors.all();
        assertThat(vectors).hasSizeGreaterThan(1200);
        assertThat(vectors.stream().filter(v -> sources(v).contains("real"))).hasSizeGreaterThanOrEqualTo(200);
        assertThat(vectors.stream().filter(v -> sources(v).contains("w1-gpu-table")))
                .hasSizeGreaterThanOrEqualTo(60);
        TreeSet<String> all = new TreeSet<>();
        vectors.forEach(v -> all.addAll(sources(v)));
        assertThat(all)
                .contains("text-v1", "text-v2", "text-v3", "text-v1-struck", "text-v3-struck")
                .contains(
                        "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D16", "D19", "D20", "D21", "D23");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void verdictByTheText(JsonNode vector) {
        String name = vector.get("name").asText();
        for (NamingStandard standard : NamingStandard.values()) {
            String expected = vector.get("text").get(standard.label()).asText();
            assertVerdict(FlavorNaming.of(standard), name, expected);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void verdictOfTheOfficialParsers(JsonNode vector) {
        String name = vector.get("name").asText();
        if (vector.get("source").asText().equals("D6")) {
            return; // RAM with more than 15 digits is read exactly, not as a floating-point number
        }
        JsonNode official = vector.get("official");
        assertVerdict(
                FlavorNaming.officialParser(NamingStandard.V1),
                name,
                official.get("v1").asText());
        assertVerdict(
                FlavorNaming.officialParser(NamingStandard.V2),
                name,
                official.get("v3").asText());
        assertVerdict(
                FlavorNaming.officialParser(NamingStandard.V3),
                name,
                official.get("v3").asText());
        assertVerdict(
                FlavorNaming.officialChecker(), name, official.get("checker").asText());
    }

    private static void assertVerdict(FlavorNaming naming, String name, String expected) {
        FlavorParse parse = naming.tryParse(name);
        assertThat(parse.verdict()).as("%s by %s", name, naming).hasToString(expected);
        assertThat(naming.isValid(name)).isEqualTo(expected.equals("valid"));
        boolean error = parse.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(error).as("an invalid name, and only that, has an error").isEqualTo(expected.equals("invalid"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void valueOfAValidName(JsonNode vector) throws Exception {
        if (!vector.has("canonical")) {
            return;
        }
        FlavorParse parse = policy(vector).tryParse(vector.get("name").asText());
        FlavorName name = parse.orElseThrow();
        assertThat(name).hasToString(vector.get("canonical").asText());
        assertThat(name.shortName()).hasToString(vector.get("short").asText());
        assertThat(name.toV1()).isEqualTo(vector.get("v1").asText());
        assertThat(JSON.readTree(JSON.writeValueAsString(name.asMap()))).isEqualTo(vector.get("parts"));
        JsonNode description = vector.get("description");
        assertThat(name.describe(Language.ENGLISH))
                .isEqualTo(description.get("en").asText());
        assertThat(name.describe(Language.GERMAN))
                .isEqualTo(description.get("de").asText());
        TreeSet<String> warnings = new TreeSet<>();
        for (Finding finding : parse.findings()) {
            if (finding.severity() == Severity.WARNING) {
                warnings.add(finding.rule().id());
            }
        }
        // the vectors warn about what the text says of a name, not about what real GPUs have
        warnings.removeAll(List.of("flavor.gpu-units", "flavor.gpu-memory"));
        assertThat(warnings).containsExactlyElementsOf(Vectors.strings(vector.get("warnings")));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void placeInARejectedName(JsonNode vector) {
        if (!vector.has("position") && !vector.has("fault")) {
            return;
        }
        String name = vector.get("name").asText();
        NamingStandard syntax =
                NamingStandard.valueOf(vector.get("syntax").asText().toUpperCase(java.util.Locale.ROOT));
        Finding error = FlavorNaming.of(syntax).tryParse(name).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .min(Comparator.comparing(finding -> range(finding).start()))
                .orElseThrow();
        if (vector.has("fault")) {
            assertThat(range(error).start())
                    .isEqualTo(vector.get("fault").get("start").asInt());
            assertThat(range(error).end())
                    .isEqualTo(vector.get("fault").get("end").asInt());
        } else {
            assertThat(range(error).start()).isEqualTo(vector.get("position").asInt());
            if (!error.rule().id().equals("flavor.character")) {
                assertThat(error.expected())
                        .containsExactlyInAnyOrderElementsOf(Vectors.strings(vector.get("expected")));
            }
        }
    }

    private static Location.Range range(Finding finding) {
        return (Location.Range) finding.location();
    }

    private static FlavorNaming policy(JsonNode vector) {
        boolean latest = vector.get("text").get("v3").asText().equals("valid");
        return FlavorNaming.of(latest ? NamingStandard.V3 : NamingStandard.V1);
    }

    private static List<String> sources(JsonNode vector) {
        List<String> sources =
                new java.util.ArrayList<>(List.of(vector.get("source").asText()));
        if (vector.has("also")) {
            sources.addAll(Vectors.strings(vector.get("also")));
        }
        return sources;
    }
}
