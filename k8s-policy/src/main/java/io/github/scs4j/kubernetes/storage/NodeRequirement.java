package io.github.scs4j.kubernetes.storage;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One expression of a volume's node affinity. Immutable and thread-safe.
 *
 * @param key the label of nodes that it asks about, such as {@code kubernetes.io/hostname}; {@code metadata.name} for the
 *     node's name in {@code matchFields}
 * @param operator such as {@code In}
 * @param values the values that the operator compares with; empty for {@code Exists}
 */
public record NodeRequirement(String key, String operator, List<String> values) {
    /** Labels that have another value on every node, by Kubernetes and by those who make volumes. */
    private static final Set<String> OF_ONE_NODE = Set.of(
            "kubernetes.io/hostname",
            "metadata.name",
            "direct.csi.min.io/node",
            "directpv.min.io/node",
            "hostpath.topology.kubevirt.io/node",
            "linbit.com/hostname",
            "openebs.io/nodeid",
            "openebs.io/nodename",
            "topology.hostpath.csi/node",
            "topology.lvm.csi/node",
            "topology.topolvm.cybozu.com/node",
            "topology.topolvm.io/node");

    /** Copies the values; throws {@link NullPointerException} if anything is {@code null}. */
    public NodeRequirement {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(operator, "operator");
        values = List.copyOf(Objects.requireNonNull(values, "values"));
    }

    /** Whether it asks for nodes one by one, and not for zones or the like. */
    boolean namesNodes() {
        return operator.equals("In") && OF_ONE_NODE.contains(key);
    }
}
