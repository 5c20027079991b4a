package io.github.scs4j.kubernetes.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries of an object's maps. */
final class Entries {
    private Entries() {}

    /** An unmodifiable copy without the entries that have no value. */
    static Map<String, String> withValue(Map<String, ? extends @Nullable String> map) {
        Map<String, String> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                copy.put(key, value);
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
