package io.github.scs4j.kubernetes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A branch of Kubernetes releases, such as {@code 1.34}: what SCS-0210 calls a minor version. Ordered by its numbers.
 * Immutable and thread-safe.
 *
 * @param major major version, from 0
 * @param minor minor version, from 0
 */
public record KubernetesBranch(int major, int minor) implements Comparable<KubernetesBranch> {
    /** Throws {@link IllegalArgumentException} if a number is negative. */
    public KubernetesBranch {
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException("not a branch: " + major + "." + minor);
        }
    }

    /**
     * What the text says: {@code 1.34} or {@code v1.34}, in ASCII digits without leading zeros; {@code null} if it is no
     * branch.
     */
    public static @Nullable KubernetesBranch of(String text) {
        Objects.requireNonNull(text, "text");
        KubernetesVersion version = KubernetesVersion.of(text);
        return version == null || version.hasPatch() || version.suffix() != null || version.build() != null
                ? null
                : version.branch();
    }

    @Override
    public int compareTo(KubernetesBranch other) {
        int byMajor = Integer.compare(major, other.major);
        return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
    }

    /** The branch as the Kubernetes project writes it: {@code 1.34}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
