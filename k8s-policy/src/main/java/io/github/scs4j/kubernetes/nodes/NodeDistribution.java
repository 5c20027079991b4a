package io.github.scs4j.kubernetes.nodes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the nodes of a cluster are distributed, as far as they were seen. Nodes are no machines: only {@link #hosts} counts
 * machines. Immutable and thread-safe.
 *
 * @param nodes how many Node objects were seen
 * @param controlPlane how many nodes show that they belong to the control plane
 * @param workers how many nodes do not, and more than hold etcd, or say that they are workers too; where no node shows the
 *     control plane, some of them may belong to it
 * @param etcdOnly how many nodes say that they hold etcd and nothing else
 * @param zones the zones, ordered by region and name, with what is in them
 * @param hosts by the name of a host, how many control-plane nodes the evidence shows on it
 * @param signs by what shows that a node belongs to the control plane, such as {@code label
 *     node-role.kubernetes.io/control-plane}, how many nodes have it
 */
public record NodeDistribution(
        long nodes,
        long controlPlane,
        long workers,
        long etcdOnly,
        List<Zone> zones,
        SortedMap<String, Long> hosts,
        SortedMap<String, Long> signs) {

    /** Copies the list and the maps. */
    public NodeDistribution {
        zones = List.copyOf(Objects.requireNonNull(zones, "zones"));
        hosts = copy(Objects.requireNonNull(hosts, "hosts"));
        signs = copy(Objects.requireNonNull(signs, "signs"));
    }

    private static SortedMap<String, Long> copy(Map<String, Long> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /**
     * A failure zone, or the nodes whose zone is unknown.
     *
     * @param region the region; {@code null} if no node of the zone tells it
     * @param name the zone; {@code null} for nodes whose zone is unknown
     * @param controlPlane control-plane nodes in it
     * @param workers workers in it
     */
    public record Zone(@Nullable String region, @Nullable String name, long controlPlane, long workers) {}
}
