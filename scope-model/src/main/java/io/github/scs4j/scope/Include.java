package io.github.scs4j.scope;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A module as a version of a scope includes it (SCS-0003-v1, "Include descriptor").
 *
 * @param ref the id of the module
 * @param parameters the values of the module's parameters by name, in their order
 */
public record Include(String ref, Map<String, String> parameters) {
    /** Copies the map; throws {@link NullPointerException} if anything is {@code null}. */
    public Include {
        Objects.requireNonNull(ref, "ref");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** An include without parameters. */
    public static Include of(String ref) {
        return new Include(ref, Map.of());
    }
}
