package io.github.scs4j.kubernetes.nodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Node object as a cluster reports it. It is not a machine: several can share one host. What the object leaves out is
 * unknown: {@code null} or empty. Immutable and thread-safe.
 */
public final class Node {
    private final @Nullable String name;
    private final Map<String, String> labels;
    private final List<Taint> taints;
    private final @Nullable String providerId;
    private final @Nullable String kubeletVersion;

    private Node(Builder builder) {
        name = builder.name;
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(builder.labels));
        taints = List.copyOf(builder.taints);
        providerId = builder.providerId;
        kubeletVersion = builder.kubeletVersion;
    }

    /** A node of this name, of which nothing else is known yet; {@code null} for one without a name. */
    public static Builder builder(@Nullable String name) {
        return new Builder(name);
    }

    /** The name: any text; {@code null} for a node without a name. */
    public @Nullable String name() {
        return name;
    }

    /** What findings call the node: its name, or an empty text. */
    public String subject() {
        return name == null ? "" : name;
    }

    /** The labels, in the order in which they were given. */
    public Map<String, String> labels() {
        return labels;
    }

    /** The value of a label; {@code null} if it is not there. */
    public @Nullable String label(String key) {
        Objects.requireNonNull(key, "key");
        return labels.get(key);
    }

    /** The taints. */
    public List<Taint> taints() {
        return taints;
    }

    /** What the cloud calls the node, such as {@code openstack:///0a6e...}; {@code null} if unknown. */
    public @Nullable String providerId() {
        return providerId;
    }

    /** The version of the kubelet, as it is given; {@code null} if unknown. */
    public @Nullable String kubeletVersion() {
        return kubeletVersion;
    }

    /** The name, for logs. */
    @Override
    public String toString() {
        return "Node " + name;
    }

    /** Collects what is known of a node. Mutable and not thread-safe. */
    public static final class Builder {
        private final @Nullable String name;
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final List<Taint> taints = new ArrayList<>();
        private @Nullable String providerId;
        private @Nullable String kubeletVersion;

        private Builder(@Nullable String name) {
            this.name = name;
        }

        /** Sets a label. */
        public Builder label(String key, String value) {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
            labels.put(key, value);
            return this;
        }

        /** Sets labels. */
        public Builder labels(Map<String, String> labels) {
            Objects.requireNonNull(labels, "labels");
            this.labels.putAll(labels);
            return this;
        }

        /** Adds a taint. */
        public Builder taint(Taint taint) {
            Objects.requireNonNull(taint, "taint");
            taints.add(taint);
            return this;
        }

        /** Sets what the cloud calls the node. */
        public Builder providerId(@Nullable String providerId) {
            this.providerId = providerId;
            return this;
        }

        /** Sets the version of the kubelet. */
        public Builder kubeletVersion(@Nullable String kubeletVersion) {
            this.kubeletVersion = kubeletVersion;
            return this;
        }

        /** The node. */
        public Node build() {
            return new Node(this);
        }
    }
}
