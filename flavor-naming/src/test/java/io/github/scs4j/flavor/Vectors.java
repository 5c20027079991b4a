package io.github.scs4j.flavor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The conformance vectors. */
final class Vectors {
    private Vectors() {}

    static List<JsonNode> all() {
        try (InputStream json = Vectors.class.getResourceAsStream("/conformance/flavor-names.json")) {
            List<JsonNode> vectors = new ArrayList<>();
            new ObjectMapper().readTree(json).get("vectors").forEach(vectors::add);
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asText()));
        return strings;
    }
}
