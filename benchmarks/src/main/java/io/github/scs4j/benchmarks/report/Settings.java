package io.github.scs4j.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What stands in a block of a template: YAML, a mapping. What is missing or odd throws {@link IllegalArgumentException}. */
final class Settings {
    private final Map<?, ?> values;

    private Settings(Map<?, ?> values) {
        this.values = values;
    }

    /** Reads the text of a block, in which no other keys may stand. */
    static Settings of(String yaml, Set<String> keys) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (!(read instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("no mapping: " + yaml);
        }
        for (Object key : map.keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException("unknown key " + key + " in " + yaml);
            }
        }
        return new Settings(map);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return String.valueOf(required(key));
    }

    String text(String key, String otherwise) {
        Object value = values.get(key);
        return value == null ? otherwise : value.toString();
    }

    double number(String key, double otherwise) {
        return values.get(key) instanceof Number number ? number.doubleValue() : otherwise;
    }

    List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return list(value).stream().map(String::valueOf).toList();
    }

    /** A mapping of a key to a text for people. */
    Map<String, String> labels(String key) {
        if (!(required(key) instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("no mapping: " + key);
        }
        Map<String, String> labels = new LinkedHashMap<>();
        map.forEach((name, label) -> labels.put(String.valueOf(name), String.valueOf(label)));
        return labels;
    }

    /** Pairs of a reference and a text for people. */
    List<Row> rows(String key) {
        return list(required(key)).stream().map(Settings::row).toList();
    }

    private static Row row(Object value) {
        List<?> pair = list(value);
        if (pair.size() != 2) {
            throw new IllegalArgumentException("no pair: " + value);
        }
        return new Row(String.valueOf(pair.get(0)), String.valueOf(pair.get(1)));
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list: " + value);
    }

    private Object required(String key) {
        @Nullable Object value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing in " + values);
        }
        return value;
    }

    /**
     * Something that is measured.
     *
     * @param measured a reference, or a goal
     * @param label what people call it, in Markdown
     */
    record Row(String measured, String label) {
        /** The label without the signs of Markdown. */
        String plainLabel() {
            return label.replace("`", "").replace("*", "");
        }
    }
}
