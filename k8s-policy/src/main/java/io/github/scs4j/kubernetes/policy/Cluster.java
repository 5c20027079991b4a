package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.kubernetes.KubernetesVersion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cluster, or a version that is offered for clusters. Immutable and thread-safe.
 *
 * @param name what findings call it
 * @param gitVersion its version, as the API server says it ({@code gitVersion}); any text
 * @param version what that text says; {@code null} if it is no version
 */
public record Cluster(
        String name, String gitVersion, @Nullable KubernetesVersion version) {
    /** Throws {@link NullPointerException} if the name or the text is {@code null}. */
    public Cluster {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(gitVersion, "gitVersion");
    }

    /** A cluster of this version. */
    public static Cluster of(String name, String gitVersion) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(gitVersion, "gitVersion");
        return new Cluster(name, gitVersion, KubernetesVersion.of(gitVersion));
    }

    /** A version that is offered; it is its own name. */
    public static Cluster of(String gitVersion) {
        Objects.requireNonNull(gitVersion, "gitVersion");
        return of(gitVersion, gitVersion);
    }
}
