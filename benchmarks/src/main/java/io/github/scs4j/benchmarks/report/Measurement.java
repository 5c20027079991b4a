package io.github.scs4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What JMH measured of one benchmark with one set of parameters.
 *
 * @param benchmark the class without its package, and the method
 * @param params the values of its parameters
 * @param mode how it was measured, such as {@code avgt}
 * @param score what JMH tells, in {@code unit}
 * @param unit such as {@code ns/op}, or {@code ops/us} where more is better
 * @param raw the score of each iteration of all forks
 * @param bytes how many bytes an operation allocates; {@code null} if that was not measured
 */
record Measurement(
        String benchmark,
        Map<String, String> params,
        String mode,
        Estimate score,
        String unit,
        List<Double> raw,
        @Nullable Estimate bytes) {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    /** What JMH says of an operation that allocates nothing differs from 0 by what its own loop allocates. */
    private static final double NOTHING = 0.5;

    Measurement {
        params = Map.copyOf(params);
        raw = List.copyOf(raw);
    }

    /** Reads one of the objects that JMH writes. */
    static Measurement of(JsonNode node) {
        JsonNode metric = node.required("primaryMetric");
        Map<String, String> params = new TreeMap<>();
        node.path("params")
                .properties()
                .forEach(entry -> params.put(entry.getKey(), entry.getValue().asText()));
        List<Double> raw = new ArrayList<>();
        for (JsonNode fork : metric.path("rawData")) {
            fork.forEach(value -> raw.add(number(value)));
        }
        String name = node.required("benchmark").asText();
        int method = name.lastIndexOf('.');
        return new Measurement(
                name.substring(name.lastIndexOf('.', method - 1) + 1),
                params,
                node.required("mode").asText(),
                estimate(metric),
                metric.required("scoreUnit").asText(),
                raw,
                bytes(node.path("secondaryMetrics")));
    }

    private static @Nullable Estimate bytes(JsonNode metrics) {
        for (Map.Entry<String, JsonNode> metric : metrics.properties()) {
            if (metric.getKey().endsWith(ALLOCATION)) {
                Estimate bytes = estimate(metric.getValue());
                return bytes.value() < NOTHING ? Estimate.of(0) : bytes;
            }
        }
        return null;
    }

    private static Estimate estimate(JsonNode metric) {
        return new Estimate(number(metric.required("score")), number(metric.path("scoreError")));
    }

    /** JMH writes what is no number as a text. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }

    /** Whether a higher score is a faster one. */
    boolean isThroughput() {
        return unit.startsWith("ops/");
    }

    /**
     * The time of one operation.
     *
     * @throws IllegalStateException if operations per time were measured
     */
    Estimate time(TimeUnits in) {
        if (isThroughput() || !unit.endsWith("/op")) {
            throw new IllegalStateException(benchmark + " is no time but " + unit);
        }
        TimeUnits measured = TimeUnits.of(unit.substring(0, unit.length() - "/op".length()));
        return score.times(measured.nanoseconds() / in.nanoseconds());
    }

    /** The score in nanoseconds per operation, or operations per nanosecond. */
    Estimate canonical() {
        return isThroughput()
                ? score.times(1 / TimeUnits.of(unit.substring("ops/".length())).nanoseconds())
                : time(TimeUnits.NANOSECONDS);
    }

    /** The name and the parameters, as a template calls it. */
    String title() {
        StringBuilder title = new StringBuilder(benchmark);
        new TreeMap<>(params)
                .forEach((name, value) ->
                        title.append(' ').append(name).append('=').append(value));
        return title.toString();
    }
}
