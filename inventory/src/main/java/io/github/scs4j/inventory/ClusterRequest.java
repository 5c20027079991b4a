package io.github.scs4j.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to judge the version of one cluster. Immutable and thread-safe.
 *
 * @param name what to call the cluster; the version if the request does not say
 * @param version the version as it is given, not checked
 * @param at the moment to judge by; {@code null} if the request leaves it to the caller
 * @param facts facts that the request brings along, each a JSON text
 */
public record ClusterRequest(
        String name, String version, @Nullable Instant at, List<String> facts) {
    /** Throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public ClusterRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        facts = List.copyOf(facts);
    }
}
