package io.github.scs4j.flavor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The grammar derives the names that the conformance vectors call valid by the text, and places failures where they do. */
class ConformanceTest {
    private static final Path VECTORS = Path.of("../flavor-naming/src/test/resources/conformance/flavor-names.json");

    static List<JsonNode> vectors() throws IOException {
        List<JsonNode> vectors = new ArrayList<>();
        new ObjectMapper().readTree(VECTORS.toFile()).get("vectors").forEach(vectors::add);
        assertThat(vectors).hasSizeGreaterThan(1200);
        return vectors;
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void judgesAsTheText(JsonNode vector) {
        String name = vector.get("name").asText();
        assertThat(FlavorGrammar.V1.parse(name) instanceof FlavorTree).isEqualTo(isValid(vector, "v1"));
        assertThat(FlavorGrammar.V3.parse(name) instanceof FlavorTree).isEqualTo(isValid(vector, "v2"));
        assertThat(FlavorGrammar.V3.parse(name) instanceof FlavorTree).isEqualTo(isValid(vector, "v3"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void placesFailures(JsonNode vector) {
        if (!vector.has("position")) {
            return;
        }
        FlavorGrammar grammar = vector.get("syntax").asText().equals("v1") ? FlavorGrammar.V1 : FlavorGrammar.V3;
        SyntaxFailure failure = (SyntaxFailure) grammar.parse(vector.get("name").asText());
        assertThat(failure.start()).isEqualTo(vector.get("position").asInt());
    }

    private static boolean isValid(JsonNode vector, String version) {
        return vector.get("text").get(version).asText().equals("valid");
    }
}
