package io.github.scs4j.kubernetes.policy;

import java.util.List;
import java.util.Objects;

/**
 * Clusters, or the versions that a provider offers. Immutable and thread-safe.
 *
 * @param clusters the clusters, or one for each version
 * @param whole whether this is all that the provider offers; only then something can be missing
 */
public record Offering(List<Cluster> clusters, boolean whole) {
    /** Copies the list. */
    public Offering {
        clusters = List.copyOf(Objects.requireNonNull(clusters, "clusters"));
    }
}
