package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object (a mapping) with what its merge keys ({@code <<}) bring.
 *
 * @param position where it begins
 * @param entries its entries by key in their order
 * @param weight how many values it is, keys included
 */
public record YamlObject(Location.Position position, Map<String, Entry> entries, int weight) implements YamlValue {
    /** Copies the map. */
    public YamlObject {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value of a key, which may be a null scalar; {@code null} if the key is absent. */
    public @Nullable YamlValue get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /**
     * A key and its value.
     *
     * @param key the key as it is written
     * @param value the value
     */
    public record Entry(YamlScalar key, YamlValue value) {}
}
