package io.github.scs4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Results whose numbers are known. */
final class Vectors {
    private Vectors() {}

    static JsonNode json(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Results results(String name) {
        List<Measurement> measurements = new ArrayList<>();
        json(name).forEach(node -> measurements.add(Measurement.of(node)));
        return new Results(measurements);
    }

    /** The same results for two versions of Java. */
    static Measured measured() {
        SortedMap<Integer, Results> jmh = new TreeMap<>();
        jmh.put(17, results("results.json"));
        jmh.put(25, results("results.json"));
        return new Measured(jmh, new TreeMap<>(Map.of("figures.json", json("figures.json"))));
    }
}
