package io.github.scs4j.kubernetes.nodes;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells the physical machine that a node runs on, which Node objects do not: a label that the cluster's users name, or
 * a mapping of nodes to hosts. Nodes with equal hosts are on one machine, nodes with different hosts on two. Immutable and
 * thread-safe.
 */
public final class HostEvidence {
    private static final Set<String> OF_NODE = Set.of("kubernetes.io/hostname", "beta.kubernetes.io/hostname");

    private final String source;
    private final @Nullable Map<String, String> hosts;

    private HostEvidence(String source, @Nullable Map<String, String> hosts) {
        this.source = Objects.requireNonNull(source, "source");
        this.hosts = hosts;
    }

    /**
     * A label whose value names the host, such as {@code topology.scs.community/host-id}. A value that repeats the name of
     * the node is none: it tells nodes apart, not machines.
     *
     * @throws IllegalArgumentException if the label is one that is {@linkplain #refusal known} to name something else
     */
    public static HostEvidence label(String key) {
        Objects.requireNonNull(key, "key");
        Message refusal = refusal(key);
        if (refusal != null) {
            throw new IllegalArgumentException(refusal.text(Language.ENGLISH));
        }
        return new HostEvidence(key, null);
    }

    /**
     * The host of each node by the node's name. A node of bare metal may be its own host. An empty host is none.
     *
     * @param source what messages call the mapping, such as the name of its file
     * @param hostByNode the hosts
     * @throws NullPointerException if a name or a host is {@code null}
     */
    public static HostEvidence mapping(String source, Map<String, String> hostByNode) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(hostByNode, "hostByNode");
        return new HostEvidence(source, Map.copyOf(hostByNode));
    }

    /**
     * Why a label cannot tell machines: {@code kubernetes.io/hostname} names the node itself, and the labels of zones and
     * regions name more than one machine. {@code null} if nothing is known against it.
     */
    public static @Nullable Message refusal(String key) {
        Objects.requireNonNull(key, "key");
        if (key.isBlank()) {
            return NodeRules.REFUSED_EMPTY.with();
        }
        if (OF_NODE.contains(key)) {
            return NodeRules.REFUSED_NODE.with(Shown.excerpt(key));
        }
        return TopologyLabels.isKnown(key) ? NodeRules.REFUSED_ZONE.with(Shown.excerpt(key)) : null;
    }

    /** What tells the hosts: the key of the label, or what the mapping is called. */
    public String source() {
        return source;
    }

    /** The host of a node; {@code null} if nothing tells it. */
    public @Nullable String host(Node node) {
        Objects.requireNonNull(node, "node");
        String name = node.name();
        if (hosts != null) {
            return name == null ? null : told(hosts.get(name));
        }
        String host = told(node.label(source));
        boolean repeats = host != null
                && (host.equals(name) || OF_NODE.stream().anyMatch(key -> Objects.equals(host, node.label(key))));
        return repeats ? null : host;
    }

    /** The {@link #source}, for logs. */
    @Override
    public String toString() {
        return source;
    }

    private static @Nullable String told(@Nullable String host) {
        return host == null || host.isBlank() ? null : host.strip();
    }
}
