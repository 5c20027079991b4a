package io.github.scs4j.kubernetes.nodes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels that tell the zone and the region of a node. */
final class TopologyLabels {
    static final String ZONE = "topology.kubernetes.io/zone";
    static final String REGION = "topology.kubernetes.io/region";
    static final String OLD_ZONE = "failure-domain.beta.kubernetes.io/zone";
    static final String OLD_REGION = "failure-domain.beta.kubernetes.io/region";

    /** What tells the same in place of a label: its deprecated form, and what storage drivers set to place volumes. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            ZONE,
            List.of(
                    OLD_ZONE,
                    "topology.cinder.csi.openstack.org/zone",
                    "topology.ebs.csi.aws.com/zone",
                    "topology.disk.csi.azure.com/zone",
                    "topology.gke.io/zone"),
            REGION,
            List.of(OLD_REGION));

    private TopologyLabels() {}

    /** Whether the label tells a zone or a region. */
    static boolean isKnown(String key) {
        return OTHERS.containsKey(key) || OTHERS.values().stream().anyMatch(keys -> keys.contains(key));
    }

    /** The deprecated name of a label. */
    static String old(String key) {
        return key.equals(ZONE) ? OLD_ZONE : OLD_REGION;
    }

    /** The value of a label, without white space around it; {@code null} if it is missing or blank. */
    static @Nullable String value(Node node, String key) {
        String value = node.label(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The label other than this one that tells the same; {@code null} if there is none. */
    static @Nullable String substitute(Node node, String key) {
        for (String other : OTHERS.getOrDefault(key, List.of())) {
            if (value(node, other) != null) {
                return other;
            }
        }
        return null;
    }
}
