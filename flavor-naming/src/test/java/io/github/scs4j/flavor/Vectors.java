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

    /** Those of names. */
    static List<JsonNode> all() {
        return read("/conformance/flavor-names.json");
    }

    /** Those of pairs of names. */
    static List<JsonNode> ofOrder() {
        return read("/conformance/flavor-order.json");
    }

    private static List<JsonNode> read(String resource) {
        try (InputStream json = Vectors.class.getResourceAsStream(resource)) {
            return elements(new ObjectMapper().readTree(json).get("vectors"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asText()));
        return strings;
    }
}
