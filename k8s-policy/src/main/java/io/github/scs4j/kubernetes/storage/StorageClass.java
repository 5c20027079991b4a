package io.github.scs4j.kubernetes.storage;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A StorageClass ({@code storage.k8s.io}) as a cluster reports it, with all that SCS-0211 asks about. What an object
 * leaves out is unknown: {@code null} or empty. Immutable and thread-safe.
 */
public final class StorageClass {
    /** The annotation that makes a class the default one (SCS-0211, Decision). */
    public static final String DEFAULT = "storageclass.kubernetes.io/is-default-class";

    /** The annotation's older spelling, which Kubernetes still reads. */
    public static final String BETA_DEFAULT = "storageclass.beta.kubernetes.io/is-default-class";

    private final @Nullable String name;
    private final @Nullable String provisioner;
    private final Map<String, String> annotations;
    private final Map<String, String> parameters;
    private final @Nullable Instant created;
    private final @Nullable String reclaimPolicy;
    private final @Nullable String volumeBindingMode;
    private final @Nullable Boolean allowVolumeExpansion;

    private StorageClass(Builder builder) {
        name = builder.name;
        provisioner = builder.provisioner;
        annotations = builder.annotations;
        parameters = builder.parameters;
        created = builder.created;
        reclaimPolicy = builder.reclaimPolicy;
        volumeBindingMode = builder.volumeBindingMode;
        allowVolumeExpansion = builder.allowVolumeExpansion;
    }

    /** A class of this name, of which nothing else is known yet; {@code null} for one without a name. */
    public static Builder builder(@Nullable String name) {
        return new Builder(name);
    }

    /** The name: any text; {@code null} for a class without a name. */
    public @Nullable String name() {
        return name;
    }

    /** What findings call the class: its name, or an empty text. */
    public String subject() {
        return name == null ? "" : name;
    }

    /** Who makes the volumes, such as {@code cinder.csi.openstack.org}; {@code null} if unknown. */
    public @Nullable String provisioner() {
        return provisioner;
    }

    /** The annotations; empty if there are none. */
    public Map<String, String> annotations() {
        return annotations;
    }

    /** What the provisioner is told; empty if nothing. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** When the class was made; {@code null} if unknown, as in a manifest. */
    public @Nullable Instant created() {
        return created;
    }

    /** {@code Delete} or {@code Retain}; {@code null} if unknown. */
    public @Nullable String reclaimPolicy() {
        return reclaimPolicy;
    }

    /** {@code Immediate} or {@code WaitForFirstConsumer}; {@code null} if unknown. */
    public @Nullable String volumeBindingMode() {
        return volumeBindingMode;
    }

    /** Whether volumes can grow; {@code null} if the object does not say, which Kubernetes reads as no. */
    public @Nullable Boolean allowVolumeExpansion() {
        return allowVolumeExpansion;
    }

    /**
     * Whether Kubernetes takes the class for a default one: {@link #DEFAULT} or {@link #BETA_DEFAULT} is exactly
     * {@code true}.
     */
    public boolean isDefault() {
        return "true".equals(annotations.get(DEFAULT)) || "true".equals(annotations.get(BETA_DEFAULT));
    }

    /** Equal in everything that is known. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof StorageClass other
                && Objects.equals(name, other.name)
                && Objects.equals(provisioner, other.provisioner)
                && annotations.equals(other.annotations)
                && parameters.equals(other.parameters)
                && Objects.equals(created, other.created)
                && Objects.equals(reclaimPolicy, other.reclaimPolicy)
                && Objects.equals(volumeBindingMode, other.volumeBindingMode)
                && Objects.equals(allowVolumeExpansion, other.allowVolumeExpansion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, provisioner, annotations, parameters, created);
    }

    /** The name and the provisioner, for logs. */
    @Override
    public String toString() {
        return "StorageClass " + name + " of " + provisioner;
    }

    /** Collects what is known of a class. Mutable and not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String provisioner;
        private Map<String, String> annotations = Map.of();
        private Map<String, String> parameters = Map.of();
        private @Nullable Instant created;
        private @Nullable String reclaimPolicy;
        private @Nullable String volumeBindingMode;
        private @Nullable Boolean allowVolumeExpansion;

        private Builder(@Nullable String name) {
            this.name = name;
        }

        /** Sets the name; {@code null} for a class without a name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets who makes the volumes. */
        public Builder provisioner(@Nullable String provisioner) {
            this.provisioner = provisioner;
            return this;
        }

        /** Sets the annotations; entries without a value are absent. */
        public Builder annotations(Map<String, ? extends @Nullable String> annotations) {
            Objects.requireNonNull(annotations, "annotations");
            this.annotations = Entries.withValue(annotations);
            return this;
        }

        /** Sets the parameters; entries without a value are absent. */
        public Builder parameters(Map<String, ? extends @Nullable String> parameters) {
            Objects.requireNonNull(parameters, "parameters");
            this.parameters = Entries.withValue(parameters);
            return this;
        }

        /** Sets when the class was made. */
        public Builder created(@Nullable Instant created) {
            this.created = created;
            return this;
        }

        /** Sets the reclaim policy. */
        public Builder reclaimPolicy(@Nullable String reclaimPolicy) {
            this.reclaimPolicy = reclaimPolicy;
            return this;
        }

        /** Sets the binding mode. */
        public Builder volumeBindingMode(@Nullable String volumeBindingMode) {
            this.volumeBindingMode = volumeBindingMode;
            return this;
        }

        /** Sets whether volumes can grow. */
        public Builder allowVolumeExpansion(@Nullable Boolean allowVolumeExpansion) {
            this.allowVolumeExpansion = allowVolumeExpansion;
            return this;
        }

        /** The class. */
        public StorageClass build() {
            return new StorageClass(this);
        }
    }
}
