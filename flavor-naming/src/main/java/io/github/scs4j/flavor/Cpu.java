package io.github.scs4j.flavor;

import java.util.Objects;

/**
 * The vCPUs of a flavor.
 *
 * @param count number of vCPUs, at least 1
 * @param type what stands behind each of them
 * @param insecure {@code i}: microcode or mitigations against CPU vulnerabilities are insufficient
 */
public record Cpu(int count, CpuType type, boolean insecure) {
    /** Throws {@link IllegalArgumentException} if the count is less than 1. */
    public Cpu {
        Require.atLeast(1, count, "number of vCPUs");
        Objects.requireNonNull(type, "type");
    }

    /** vCPUs without the insecure mark. */
    public Cpu(int count, CpuType type) {
        this(count, type, false);
    }
}
