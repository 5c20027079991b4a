package io.github.scs4j.kubernetes.nodes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was seen of the nodes of a cluster; its memory is that of the control plane's nodes and of the places. */
final class SeenNodes {
    private static final Comparator<@Nullable String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Map<String, ControlPlaneNode> named = new HashMap<>();
    private final List<ControlPlaneNode> nameless = new ArrayList<>();
    private final Map<Place, Long> workers = new HashMap<>();
    private final Set<Place> places = new HashSet<>();
    private final Map<String, Set<String>> regions = new HashMap<>();
    private long others;
    private long etcdOnly;

    /** A node that shows that it belongs to the control plane. */
    void controlPlane(Node node, List<String> signs, @Nullable String host, Place place) {
        see(place);
        ControlPlaneNode seen = new ControlPlaneNode(
                node.subject(), host, place, ControlPlaneSigns.saysWorker(node), new TreeSet<>(signs), false);
        if (node.name() == null) {
            nameless.add(seen);
        } else {
            named.merge(seen.name(), seen, ControlPlaneNode::and);
        }
    }

    /** A node that holds etcd only. */
    void etcd(Place place) {
        see(place);
        others++;
        etcdOnly++;
    }

    /** Any other node. */
    void worker(Place place) {
        see(place);
        others++;
        workers.merge(place, 1L, Long::sum);
    }

    /** The nodes of the control plane. */
    List<ControlPlaneNode> controlPlane() {
        List<ControlPlaneNode> all = new ArrayList<>(named.values());
        all.addAll(nameless);
        return all;
    }

    /** How many nodes of the control plane the evidence shows on each machine. */
    SortedMap<String, Long> hosts() {
        SortedMap<String, Long> hosts = new TreeMap<>();
        for (ControlPlaneNode node : controlPlane()) {
            if (node.host() != null) {
                hosts.merge(node.host(), 1L, Long::sum);
            }
        }
        return hosts;
    }

    /** All of it. */
    NodeDistribution distribution() {
        Map<Place, long[]> counts = new HashMap<>();
        for (Place place : places) {
            counts.computeIfAbsent(settled(place), key -> new long[2]);
        }
        SortedMap<String, Long> signs = new TreeMap<>();
        long workersToo = 0;
        Collection<ControlPlaneNode> controlPlane = controlPlane();
        for (ControlPlaneNode node : controlPlane) {
            long[] count = counts.computeIfAbsent(settled(node.place()), key -> new long[2]);
            count[0]++;
            if (node.worker()) {
                count[1]++;
                workersToo++;
            }
            node.signs().forEach(sign -> signs.merge(sign, 1L, Long::sum));
        }
        workers.forEach((place, number) -> {
            long[] count = counts.computeIfAbsent(settled(place), key -> new long[2]);
            count[1] += number;
        });
        List<NodeDistribution.Zone> zones = new ArrayList<>();
        counts.forEach((place, count) ->
                zones.add(new NodeDistribution.Zone(place.region(), place.zone(), count[0], count[1])));
        zones.sort(Comparator.comparing(NodeDistribution.Zone::region, TEXT)
                .thenComparing(NodeDistribution.Zone::name, TEXT));
        return new NodeDistribution(
                others + controlPlane.size(),
                controlPlane.size(),
                others - etcdOnly + workersToo,
                etcdOnly,
                zones,
                hosts(),
                signs);
    }

    private void see(Place place) {
        places.add(place);
        if (place.region() != null && place.zone() != null) {
            regions.computeIfAbsent(place.zone(), key -> new HashSet<>()).add(place.region());
        }
    }

    /**
     * A zone whose region is not told is the one of that name; if two regions have a zone of the name, it is not known
     * which.
     */
    private Place settled(Place place) {
        if (place.zone() == null || place.region() != null) {
            return place;
        }
        Set<String> known = regions.getOrDefault(place.zone(), Set.of());
        return switch (known.size()) {
            case 0 -> place;
            case 1 -> new Place(known.iterator().next(), place.zone());
            default -> Place.UNKNOWN;
        };
    }
}
