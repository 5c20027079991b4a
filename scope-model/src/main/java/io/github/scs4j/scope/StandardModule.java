package io.github.scs4j.scope;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a standard asks to be tested (SCS-0003-v1, "Module descriptor").
 *
 * @param id the id by which versions include it, such as {@code scs-0100-v3.1}
 * @param name the name; {@code null} if there is none
 * @param url the standard; {@code null} if there is none
 * @param parameters the names of its parameters in their order, each with a description, which may be empty
 * @param targets its targets in their order; none if nothing of the standard is tested
 */
public record StandardModule(
        String id, @Nullable String name, @Nullable String url, Map<String, String> parameters, List<Target> targets) {
    /** Copies the map and the list; throws {@link NullPointerException} if the id is {@code null}. */
    public StandardModule {
        Objects.requireNonNull(id, "id");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        targets = List.copyOf(targets);
    }
}
