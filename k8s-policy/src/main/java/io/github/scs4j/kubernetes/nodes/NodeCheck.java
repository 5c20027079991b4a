package io.github.scs4j.kubernetes.nodes;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the nodes of a cluster are distributed (SCS-0214, Decision), as far as they show it. Mutable and not thread-safe; it
 * takes the nodes of one cluster in any order and judges at the {@linkplain #finish end}. Its memory is that of the
 * distinct zones and of the control plane's nodes.
 *
 * <p>The control plane must be on several physical machines. Nodes are no machines, and do not tell theirs: without {@link
 * HostEvidence} the testcase is not judged, unless the only node of the control plane, which is on one machine, fails it. It
 * is not judged either where no node shows that it belongs to the control plane, as where that is managed. Version 2 wants
 * the labels of zone and region on each node; version 1 wants a label on workers, and a node of the control plane in each
 * zone.
 *
 * <p>The subject of the testcase is the cluster. The official test is retired and has no result: providers confirm by hand.
 */
public final class NodeCheck {
    /** The id of the testcase, which is one of manual checks and in no version of a scope. */
    public static final String TESTCASE = "node-distribution-check";

    /** What findings about all nodes call them. */
    private static final String LIST = "Node";

    private final NodeStandard standard;
    private final @Nullable HostEvidence evidence;
    private final NodeRules rules;
    private final ControlPlaneSigns signs = new ControlPlaneSigns();
    private final SeenNodes seen = new SeenNodes();
    private final NamedFew unlabelled = new NamedFew();
    private final SortedMap<String, NamedFew> byOtherLabel = new TreeMap<>();
    private final SortedMap<String, NamedFew> byDifferentLabels = new TreeMap<>();
    private @Nullable String zoneLabel;
    private boolean optedOut;
    private boolean given;
    private boolean partial;
    private long unreadable;

    /**
     * Creates a check of one cluster.
     *
     * @param standard the version of the standard
     * @param evidence what tells the machines of nodes; {@code null} if nothing does
     */
    public NodeCheck(NodeStandard standard, @Nullable HostEvidence evidence) {
        this.standard = Objects.requireNonNull(standard, "standard");
        this.evidence = evidence;
        this.rules = new NodeRules(standard);
    }

    /** Names a label that the nodes of the control plane have, beside those that are known; the check itself. */
    public NodeCheck controlPlaneLabel(String key) {
        signs.name(Objects.requireNonNull(key, "key"));
        return this;
    }

    /**
     * Names the label that tells the failure zone, before those that are known; the check itself. Version 2 names its label
     * itself, and is judged by that.
     */
    public NodeCheck zoneLabel(String key) {
        zoneLabel = Objects.requireNonNull(key, "key");
        return this;
    }

    /**
     * The provider has opted out, which version 1 allows ("providers can OPT OUT"): the testcase then passes without a judged
     * subject. Under version 2 the cluster is judged all the same; the check itself.
     */
    public NodeCheck optOut() {
        optedOut = true;
        return this;
    }

    /** The list of nodes was given, even if it is empty. */
    public void nodesGiven() {
        given = true;
    }

    /** A node could not be read; it may be one of the control plane. */
    public void unreadableNode() {
        given = true;
        unreadable++;
    }

    /** The list does not have all nodes: it is a page or a selection, or nodes of the control plane are not registered. */
    public void partialList() {
        given = true;
        partial = true;
    }

    /** Takes the next node; what version 2 misses of its labels goes to the sink at once. */
    public void add(Node node, FindingSink sink) {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(sink, "sink");
        given = true;
        Place place = place(node);
        List<String> shown = signs.of(node);
        boolean worker = shown.isEmpty() ? !ControlPlaneSigns.isEtcdOnly(node) : ControlPlaneSigns.saysWorker(node);
        if (!shown.isEmpty()) {
            seen.controlPlane(node, shown, evidence == null ? null : evidence.host(node), place);
        } else if (worker) {
            seen.worker(place);
        } else {
            seen.etcd(place);
        }
        if (worker && place.zone() == null) {
            unlabelled.add(node.subject());
        }
        if (standard == NodeStandard.V2) {
            label(node, TopologyLabels.ZONE, sink);
            label(node, TopologyLabels.REGION, sink);
        }
        differing(node, TopologyLabels.ZONE);
        differing(node, TopologyLabels.REGION);
    }

    /** How the nodes taken so far are distributed. */
    public NodeDistribution distribution() {
        return seen.distribution();
    }

    /**
     * Judges all that was taken. Findings go to the sink; the tally learns whether the cluster was judged. Without a list of
     * nodes the testcase is only declared.
     */
    public void finish(FindingSink sink, Tally tally) {
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(tally, "tally");
        if (!given) {
            tally.declare(TESTCASE);
            return;
        }
        tally.given(TESTCASE);
        boolean old = standard == NodeStandard.V1;
        sink.accept(Finding.info(rules.noTestcase, LIST, (old ? NodeRules.DEPRECATED : NodeRules.NO_TESTCASE).with()));
        if (optedOut && old) {
            sink.accept(Finding.info(rules.optOut, LIST, NodeRules.OPTED_OUT.with()));
            return;
        }
        if (optedOut) {
            sink.accept(Finding.warning(rules.optOut, LIST, NodeRules.NO_OPT_OUT.with()));
        }
        if (partial) {
            sink.accept(Finding.warning(rules.partial, LIST, NodeRules.PARTIAL.with()));
        }
        List<ControlPlaneNode> controlPlane = seen.controlPlane();
        NodeDistribution distribution = seen.distribution();
        duplicates(controlPlane, sink);
        boolean judged = isWhole();
        judged &= machines(controlPlane, distribution, sink);
        if (old) {
            judged &= zones(controlPlane, distribution, sink);
            judged &= workerLabels(distribution, sink);
        } else {
            controlPlaneInOneZone(distribution, sink);
        }
        workersInOneZone(distribution, sink);
        otherLabels(distribution.nodes(), sink);
        antiAffinity(controlPlane, distribution, sink);
        for (long i = 0; i < unreadable; i++) {
            tally.unjudged(TESTCASE);
        }
        if (judged) {
            tally.judged(TESTCASE);
        } else if (unreadable == 0) {
            tally.unjudged(TESTCASE);
        }
    }

    private boolean isWhole() {
        return !partial && unreadable == 0;
    }

    private Place place(Node node) {
        String region = TopologyLabels.value(node, TopologyLabels.REGION);
        String zone = zoneLabel == null || standard == NodeStandard.V2 ? null : TopologyLabels.value(node, zoneLabel);
        if (zone == null) {
            zone = TopologyLabels.value(node, TopologyLabels.ZONE);
        }
        String other = zone == null ? TopologyLabels.substitute(node, TopologyLabels.ZONE) : null;
        if (other != null) {
            zone = TopologyLabels.value(node, other);
            byOtherLabel.computeIfAbsent(other, key -> new NamedFew()).add(node.subject());
        }
        return new Place(region == null ? TopologyLabels.value(node, TopologyLabels.OLD_REGION) : region, zone);
    }

    private void label(Node node, String key, FindingSink sink) {
        if (TopologyLabels.value(node, key) != null) {
            return;
        }
        String other = TopologyLabels.substitute(node, key);
        Message message = other != null
                ? NodeRules.LABEL_INSTEAD.with(key, other)
                : (node.label(key) == null ? NodeRules.LABEL_MISSING : NodeRules.LABEL_EMPTY).with(key);
        sink.accept(Finding.error(rules.topologyLabel, node.subject(), message)
                .withLocation(new Location.Property(key))
                .withSuggestion(other == null ? null : key + "=" + node.label(other)));
    }

    private void differing(Node node, String key) {
        String value = TopologyLabels.value(node, key);
        String old = TopologyLabels.value(node, TopologyLabels.old(key));
        if (value != null && old != null && !value.equals(old)) {
            byDifferentLabels.computeIfAbsent(key, any -> new NamedFew()).add(node.subject());
        }
    }

    private void duplicates(List<ControlPlaneNode> controlPlane, FindingSink sink) {
        NamedFew duplicates = new NamedFew();
        for (ControlPlaneNode node : controlPlane) {
            if (node.contradictory()) {
                duplicates.add(node.name());
            }
        }
        if (duplicates.count() > 0) {
            sink.accept(Finding.warning(
                    rules.duplicate,
                    LIST,
                    NodeRules.DUPLICATE.with(
                            duplicates.countText(), Integer.toString(controlPlane.size()), duplicates.shown())));
        }
    }

    /** Whether it is known if the control plane is on several machines. */
    private boolean machines(List<ControlPlaneNode> controlPlane, NodeDistribution distribution, FindingSink sink) {
        if (controlPlane.isEmpty()) {
            sink.accept(Finding.warning(
                    rules.controlPlaneUnseen, LIST, (isWhole() ? NodeRules.UNSEEN : NodeRules.UNSEEN_READ).with()));
            return false;
        }
        SortedMap<String, Long> hosts = distribution.hosts();
        if (hosts.size() > 1) {
            return true;
        }
        String count = Integer.toString(controlPlane.size());
        if (controlPlane.size() == 1) {
            ControlPlaneNode only = controlPlane.get(0);
            boolean proven = isWhole() && !only.contradictory();
            if (proven) {
                sink.accept(Finding.error(
                        rules.controlPlaneOneHost,
                        only.name(),
                        NodeRules.ONE_NODE.with(
                                Shown.excerpt(only.name()), only.signs().first())));
            }
            return proven;
        }
        if (evidence == null) {
            sink.accept(Finding.warning(rules.controlPlaneHostUnknown, LIST, NodeRules.NO_EVIDENCE.with(count)));
            return false;
        }
        NamedFew untold = new NamedFew();
        for (ControlPlaneNode node : controlPlane) {
            if (node.host() == null) {
                untold.add(node.name());
            }
        }
        String source = Shown.excerpt(evidence.source());
        if (hosts.isEmpty()) {
            sink.accept(Finding.warning(
                    rules.controlPlaneHostUnknown, LIST, NodeRules.TOLD_OF_NONE.with(source, untold.shown())));
            return false;
        }
        String host = Shown.excerpt(hosts.firstKey());
        if (untold.count() > 0) {
            sink.accept(Finding.warning(
                    rules.controlPlaneHostUnknown,
                    LIST,
                    NodeRules.TOLD_OF_SOME.with(source, host, untold.countText(), count, untold.shown())));
            return false;
        }
        if (isWhole()) {
            sink.accept(Finding.error(rules.controlPlaneOneHost, LIST, NodeRules.ONE_HOST.with(count, host, source)));
        }
        return isWhole();
    }

    /** Whether it is known if each zone has a node of the control plane. */
    private boolean zones(List<ControlPlaneNode> controlPlane, NodeDistribution distribution, FindingSink sink) {
        if (controlPlane.isEmpty()) {
            return false;
        }
        NamedFew without = new NamedFew();
        boolean zoneUnknown = false;
        int zones = 0;
        for (NodeDistribution.Zone zone : distribution.zones()) {
            if (zone.name() == null) {
                zoneUnknown |= zone.controlPlane() > 0;
            } else {
                zones++;
                if (zone.controlPlane() == 0) {
                    without.add(text(zone));
                }
            }
        }
        if (zones == 0) {
            sink.accept(Finding.warning(rules.controlPlaneZones, LIST, NodeRules.NO_ZONES.with()));
            return false;
        }
        if (without.count() == 0) {
            return true;
        }
        boolean proven = isWhole() && !zoneUnknown;
        String[] arguments = {without.countText(), Integer.toString(zones), without.shown()};
        sink.accept(
                proven
                        ? Finding.error(rules.controlPlaneZones, LIST, NodeRules.ZONES_WITHOUT.with(arguments))
                        : Finding.warning(rules.controlPlaneZones, LIST, NodeRules.ZONES_WITHOUT_SEEN.with(arguments)));
        return proven;
    }

    /** Whether it is known if workers have a label that tells their zone. */
    private boolean workerLabels(NodeDistribution distribution, FindingSink sink) {
        if (unlabelled.count() == 0) {
            return true;
        }
        boolean proven = distribution.controlPlane() > 0 || (isWhole() && unlabelled.count() == distribution.workers());
        String[] arguments = {unlabelled.countText(), Long.toString(distribution.workers()), unlabelled.shown()};
        Finding finding = proven
                ? Finding.error(rules.topologyLabel, LIST, NodeRules.WORKERS_UNLABELLED.with(arguments))
                : Finding.warning(rules.topologyLabel, LIST, NodeRules.NODES_UNLABELLED.with(arguments));
        sink.accept(finding.withLocation(
                new Location.Property(Objects.requireNonNullElse(zoneLabel, TopologyLabels.ZONE))));
        return proven;
    }

    private void controlPlaneInOneZone(NodeDistribution distribution, FindingSink sink) {
        NodeDistribution.Zone only = null;
        for (NodeDistribution.Zone zone : distribution.zones()) {
            if (zone.controlPlane() > 0) {
                if (only != null || zone.name() == null) {
                    return;
                }
                only = zone;
            }
        }
        if (only != null && isWhole()) {
            sink.accept(Finding.warning(
                            rules.controlPlaneZones,
                            LIST,
                            NodeRules.CONTROL_PLANE_IN_ONE_ZONE.with(Shown.excerpt(text(only))))
                    .withLocation(new Location.Property(TopologyLabels.ZONE)));
        }
    }

    private void workersInOneZone(NodeDistribution distribution, FindingSink sink) {
        NodeDistribution.Zone only = null;
        for (NodeDistribution.Zone zone : distribution.zones()) {
            if (zone.workers() > 0) {
                if (only != null || zone.name() == null) {
                    return;
                }
                only = zone;
            }
        }
        if (only != null && only.workers() > 1 && isWhole()) {
            sink.accept(Finding.warning(
                            rules.workerZones,
                            LIST,
                            NodeRules.WORKERS_IN_ONE_ZONE.with(
                                    Long.toString(only.workers()), Shown.excerpt(text(only))))
                    .withLocation(new Location.Property(TopologyLabels.ZONE)));
        }
    }

    private void otherLabels(long all, FindingSink sink) {
        if (standard == NodeStandard.V1) {
            for (Map.Entry<String, NamedFew> label : byOtherLabel.entrySet()) {
                NamedFew nodes = label.getValue();
                sink.accept(Finding.warning(
                                rules.topologyLabelOther,
                                LIST,
                                NodeRules.OTHER_LABEL.with(
                                        nodes.countText(),
                                        Long.toString(all),
                                        label.getKey(),
                                        nodes.shown(),
                                        TopologyLabels.ZONE))
                        .withLocation(new Location.Property(label.getKey()))
                        .withSuggestion(TopologyLabels.ZONE));
            }
        }
        for (Map.Entry<String, NamedFew> label : byDifferentLabels.entrySet()) {
            NamedFew nodes = label.getValue();
            String key = label.getKey();
            sink.accept(Finding.warning(
                            rules.topologyLabelOther,
                            LIST,
                            NodeRules.DIFFERENT_LABEL.with(
                                    nodes.countText(), Long.toString(all), key, TopologyLabels.old(key), nodes.shown()))
                    .withLocation(new Location.Property(key)));
        }
    }

    private void antiAffinity(List<ControlPlaneNode> controlPlane, NodeDistribution distribution, FindingSink sink) {
        if (!isWhole()) {
            return;
        }
        if (controlPlane.size() == 1 && !controlPlane.get(0).contradictory()) {
            sink.accept(
                    Finding.info(rules.antiAffinityHint, controlPlane.get(0).name(), NodeRules.NOT_REDUNDANT.with()));
        }
        long told = 0;
        String fullest = "";
        long most = 0;
        for (Map.Entry<String, Long> host : distribution.hosts().entrySet()) {
            told += host.getValue();
            if (host.getValue() > most) {
                most = host.getValue();
                fullest = host.getKey();
            }
        }
        long nodes = controlPlane.size();
        if (told == nodes && distribution.hosts().size() > 1 && nodes - most < nodes / 2) {
            sink.accept(Finding.info(
                    rules.antiAffinityHint,
                    LIST,
                    NodeRules.UNEVEN.with(Long.toString(most), Long.toString(nodes), Shown.excerpt(fullest))));
        }
    }

    private static String text(NodeDistribution.Zone zone) {
        return new Place(zone.region(), zone.name()).text();
    }
}
