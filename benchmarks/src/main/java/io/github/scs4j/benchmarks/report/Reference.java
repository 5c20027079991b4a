package io.github.scs4j.benchmarks.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a template calls a benchmark: {@code ClusterFileBenchmark.read shape=plain older=2}.
 *
 * @param benchmark the class without its package, and the method
 * @param params the values of its parameters; those that are not named may have any value, if there is only one
 */
record Reference(String benchmark, Map<String, String> params) {
    Reference {
        params = Map.copyOf(new TreeMap<>(params));
    }

    /** Throws {@link IllegalArgumentException} if the text has no such form. */
    static Reference of(String text) {
        String[] words = text.strip().split(" +", -1);
        Map<String, String> params = new TreeMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("no NAME=VALUE: " + words[i] + " in " + text);
            }
            params.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        if (words[0].indexOf('.') < 1) {
            throw new IllegalArgumentException("no CLASS.METHOD: " + text);
        }
        return new Reference(words[0], params);
    }

    /** The same with the value of one more parameter. */
    Reference with(String name, String value) {
        Map<String, String> more = new TreeMap<>(params);
        more.put(name, value);
        return new Reference(benchmark, more);
    }

    boolean matches(Measurement measurement) {
        return measurement.benchmark().equals(benchmark)
                && measurement.params().entrySet().containsAll(params.entrySet());
    }
}
