package io.github.scs4j.kubernetes.storage;

/** What is known of the volumes that a provisioner makes. */
public enum ProvisionerKind {
    /** They outlive nodes, and the failure of a single disk or host. */
    DURABLE("durable"),
    /** They, or their only copy, are on a disk of one node. */
    NODE_LOCAL("node-local"),
    /** It makes none. */
    NONE("none"),
    /** What is behind the provisioner decides, and a class does not show it. */
    DEPENDS("depends"),
    /** Nothing is known. */
    UNKNOWN("unknown");

    private final String id;

    ProvisionerKind(String id) {
        this.id = id;
    }

    /** A stable id, such as {@code node-local}. */
    public String id() {
        return id;
    }

    /** The kind with this id; {@link #UNKNOWN} if there is none. */
    static ProvisionerKind of(String id) {
        for (ProvisionerKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
