package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.KubernetesVersion;
import java.time.Instant;
import java.util.Objects;

/**
 * A release of the Kubernetes project.
 *
 * @param version its version, without anything that a vendor appends
 * @param released when it was released; 00:00 UTC of the day if only the day is known
 * @param dayOnly whether only the day of the release is known
 * @param source who says so
 */
public record Release(KubernetesVersion version, Instant released, boolean dayOnly, FactSource source) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Release {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(released, "released");
        Objects.requireNonNull(source, "source");
    }
}
