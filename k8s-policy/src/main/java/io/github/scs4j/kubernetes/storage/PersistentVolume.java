package io.github.scs4j.kubernetes.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A PersistentVolume as a cluster reports it: evidence of what a StorageClass gives. What an object leaves out is
 * unknown: {@code null} or empty. Immutable and thread-safe.
 */
public final class PersistentVolume {
    /** The fields of {@code spec} of which a volume has one, the source of its storage. */
    public static final Set<String> SOURCES = Set.of(
            "awsElasticBlockStore",
            "azureDisk",
            "azureFile",
            "cephfs",
            "cinder",
            "csi",
            "fc",
            "flexVolume",
            "flocker",
            "gcePersistentDisk",
            "glusterfs",
            "hostPath",
            "iscsi",
            "local",
            "nfs",
            "photonPersistentDisk",
            "portworxVolume",
            "quobyte",
            "rbd",
            "scaleIO",
            "storageos",
            "vsphereVolume");

    private final @Nullable String name;
    private final @Nullable String storageClassName;
    private final @Nullable String provisionedBy;
    private final @Nullable String source;
    private final @Nullable String driver;
    private final List<String> accessModes;
    private final List<List<NodeRequirement>> nodeAffinity;
    private final @Nullable String claim;
    private final @Nullable String phase;

    private PersistentVolume(Builder builder) {
        name = builder.name;
        storageClassName = builder.storageClassName;
        provisionedBy = builder.provisionedBy;
        source = builder.source;
        driver = builder.driver;
        accessModes = builder.accessModes;
        nodeAffinity = builder.nodeAffinity == null ? List.of() : List.copyOf(builder.nodeAffinity);
        claim = builder.claim;
        phase = builder.phase;
    }

    /** A volume of this name, of which nothing else is known yet; {@code null} for one without a name. */
    public static Builder builder(@Nullable String name) {
        return new Builder(name);
    }

    /** The name: any text; {@code null} for a volume without a name. */
    public @Nullable String name() {
        return name;
    }

    /** The name of its StorageClass; {@code null} or empty if it has none. */
    public @Nullable String storageClassName() {
        return storageClassName;
    }

    /**
     * The provisioner that made it: the annotation {@code pv.kubernetes.io/provisioned-by}; {@code null} if there is none,
     * as for a volume made by hand.
     */
    public @Nullable String provisionedBy() {
        return provisionedBy;
    }

    /** The field of {@code spec} that says where the storage is, one of {@link #SOURCES}; {@code null} if unknown. */
    public @Nullable String source() {
        return source;
    }

    /** The driver of a {@code csi} source; {@code null} if unknown. */
    public @Nullable String driver() {
        return driver;
    }

    /** The access modes, such as {@code ReadWriteOnce}; empty if unknown. */
    public List<String> accessModes() {
        return accessModes;
    }

    /**
     * The required node affinity: alternatives, each of requirements that hold together; empty if any node may mount the
     * volume.
     */
    public List<List<NodeRequirement>> nodeAffinity() {
        return nodeAffinity;
    }

    /** The claim that holds it, as {@code namespace/name}; {@code null} if none is known. */
    public @Nullable String claim() {
        return claim;
    }

    /** Such as {@code Bound} or {@code Available}; {@code null} if unknown. */
    public @Nullable String phase() {
        return phase;
    }

    /** Whether a claim is bound to it: its phase says so or, where that is unknown, it names a claim. */
    public boolean isBound() {
        return phase == null ? claim != null : phase.equals("Bound");
    }

    /**
     * Whether its storage is on one node: its source is {@code local} or {@code hostPath}, or its node affinity admits
     * one node only. An affinity to zones, or to several nodes, is none to one node.
     */
    public boolean isOnOneNode() {
        return "local".equals(source) || "hostPath".equals(source) || admitsOneNode();
    }

    private boolean admitsOneNode() {
        Set<String> nodes = new HashSet<>();
        for (List<NodeRequirement> alternative : nodeAffinity) {
            NodeRequirement named = null;
            for (NodeRequirement requirement : alternative) {
                if (requirement.namesNodes()
                        && (named == null
                                || requirement.values().size() < named.values().size())) {
                    named = requirement;
                }
            }
            if (named == null) {
                return false;
            }
            nodes.addAll(named.values());
        }
        return nodes.size() == 1;
    }

    /** The name and the class, for logs. */
    @Override
    public String toString() {
        return "PersistentVolume " + name + " of " + storageClassName;
    }

    /** Collects what is known of a volume. Mutable and not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String storageClassName;
        private @Nullable String provisionedBy;
        private @Nullable String source;
        private @Nullable String driver;
        private List<String> accessModes = List.of();
        private @Nullable List<List<NodeRequirement>> nodeAffinity;
        private @Nullable String claim;
        private @Nullable String phase;

        private Builder(@Nullable String name) {
            this.name = name;
        }

        /** Sets the name; {@code null} for a volume without a name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets the name of its StorageClass. */
        public Builder storageClassName(@Nullable String storageClassName) {
            this.storageClassName = storageClassName;
            return this;
        }

        /** Sets the annotation {@code pv.kubernetes.io/provisioned-by}. */
        public Builder provisionedBy(@Nullable String provisionedBy) {
            this.provisionedBy = provisionedBy;
            return this;
        }

        /** Sets the field of {@code spec} that says where the storage is. */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /** Sets the driver of a {@code csi} source. */
        public Builder driver(@Nullable String driver) {
            this.driver = driver;
            return this;
        }

        /** Sets the access modes. */
        public Builder accessModes(List<String> accessModes) {
            Objects.requireNonNull(accessModes, "accessModes");
            this.accessModes = List.copyOf(accessModes);
            return this;
        }

        /** Adds one alternative of the required node affinity: requirements that hold together. */
        public Builder nodeAffinity(List<NodeRequirement> alternative) {
            Objects.requireNonNull(alternative, "alternative");
            if (nodeAffinity == null) {
                nodeAffinity = new ArrayList<>();
            }
            nodeAffinity.add(List.copyOf(alternative));
            return this;
        }

        /** Sets the claim that holds it. */
        public Builder claim(String namespace, String name) {
            Objects.requireNonNull(namespace, "namespace");
            Objects.requireNonNull(name, "name");
            this.claim = namespace + "/" + name;
            return this;
        }

        /** Sets the phase. */
        public Builder phase(@Nullable String phase) {
            this.phase = phase;
            return this;
        }

        /** The volume. */
        public PersistentVolume build() {
            return new PersistentVolume(this);
        }
    }
}
