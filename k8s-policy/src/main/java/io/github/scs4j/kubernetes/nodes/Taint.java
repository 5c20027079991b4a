package io.github.scs4j.kubernetes.nodes;

import java.util.Objects;

/**
 * What keeps workloads off a node.
 *
 * @param key such as {@code node-role.kubernetes.io/control-plane}
 * @param value the value; empty if there is none
 * @param effect such as {@code NoSchedule}; empty if unknown
 */
public record Taint(String key, String value, String effect) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Taint {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(effect, "effect");
    }
}
