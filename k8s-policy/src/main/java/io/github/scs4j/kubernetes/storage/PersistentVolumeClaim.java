package io.github.scs4j.kubernetes.storage;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A PersistentVolumeClaim as a cluster reports it: evidence of what a StorageClass gives. What an object leaves out is
 * unknown: {@code null} or empty. Immutable and thread-safe.
 */
public final class PersistentVolumeClaim {
    private final @Nullable String namespace;
    private final @Nullable String name;
    private final @Nullable String storageClassName;
    private final @Nullable String provisioner;
    private final List<String> accessModes;
    private final @Nullable String volumeName;
    private final @Nullable String phase;

    private PersistentVolumeClaim(Builder builder) {
        namespace = builder.namespace;
        name = builder.name;
        storageClassName = builder.storageClassName;
        provisioner = builder.provisioner;
        accessModes = builder.accessModes;
        volumeName = builder.volumeName;
        phase = builder.phase;
    }

    /** A claim of this name, of which nothing else is known yet; {@code null} where an object has none. */
    public static Builder builder(@Nullable String namespace, @Nullable String name) {
        return new Builder(namespace, name);
    }

    /** The namespace; {@code null} if unknown. */
    public @Nullable String namespace() {
        return namespace;
    }

    /** The name within the namespace: any text; {@code null} for a claim without a name. */
    public @Nullable String name() {
        return name;
    }

    /** The name of its StorageClass; empty if it wants none, {@code null} if it names none. */
    public @Nullable String storageClassName() {
        return storageClassName;
    }

    /** Who is to make its volume: the annotation {@code volume.kubernetes.io/storage-provisioner}; {@code null} if absent. */
    public @Nullable String provisioner() {
        return provisioner;
    }

    /** The access modes that it asks for, such as {@code ReadWriteOnce}; empty if unknown. */
    public List<String> accessModes() {
        return accessModes;
    }

    /** The name of its volume; {@code null} if it has none. */
    public @Nullable String volumeName() {
        return volumeName;
    }

    /** {@code Bound}, {@code Pending} or {@code Lost}; {@code null} if unknown. */
    public @Nullable String phase() {
        return phase;
    }

    /** Whether it has a volume: its phase says so or, where that is unknown, it names one. */
    public boolean isBound() {
        return phase == null ? volumeName != null : phase.equals("Bound");
    }

    /** The name and the class, for logs. */
    @Override
    public String toString() {
        return "PersistentVolumeClaim " + namespace + "/" + name + " of " + storageClassName;
    }

    /** Collects what is known of a claim. Mutable and not thread-safe. */
    public static final class Builder {
        private final @Nullable String namespace;
        private final @Nullable String name;
        private @Nullable String storageClassName;
        private @Nullable String provisioner;
        private List<String> accessModes = List.of();
        private @Nullable String volumeName;
        private @Nullable String phase;

        private Builder(@Nullable String namespace, @Nullable String name) {
            this.namespace = namespace;
            this.name = name;
        }

        /** Sets the name of its StorageClass. */
        public Builder storageClassName(@Nullable String storageClassName) {
            this.storageClassName = storageClassName;
            return this;
        }

        /** Sets the annotation {@code volume.kubernetes.io/storage-provisioner}. */
        public Builder provisioner(@Nullable String provisioner) {
            this.provisioner = provisioner;
            return this;
        }

        /** Sets the access modes that it asks for. */
        public Builder accessModes(List<String> accessModes) {
            Objects.requireNonNull(accessModes, "accessModes");
            this.accessModes = List.copyOf(accessModes);
            return this;
        }

        /** Sets the name of its volume. */
        public Builder volumeName(@Nullable String volumeName) {
            this.volumeName = volumeName;
            return this;
        }

        /** Sets the phase. */
        public Builder phase(@Nullable String phase) {
            this.phase = phase;
            return this;
        }

        /** The claim. */
        public PersistentVolumeClaim build() {
            return new PersistentVolumeClaim(this);
        }
    }
}
