package io.github.scs4j.kubernetes.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeTest {
    @Test
    void keepsWhatItIsGiven() {
        Node.Builder builder = Node.builder("cp-0")
                .label("topology.kubernetes.io/zone", "az-0")
                .labels(Map.of("topology.kubernetes.io/region", ""))
                .taint(new Taint("node-role.kubernetes.io/control-plane", "", "NoSchedule"))
                .providerId("openstack:///1")
                .kubeletVersion("v1.34.2");
        Node node = builder.build();
        builder.label("late", "yes");

        assertThat(node.subject()).isEqualTo("cp-0");
        assertThat(node.labels())
                .isUnmodifiable()
                .containsOnlyKeys("topology.kubernetes.io/zone", "topology.kubernetes.io/region");
        assertThat(node.label("topology.kubernetes.io/region")).isEmpty();
        assertThat(node.label("late")).isNull();
        assertThat(node.taints()).hasSize(1).isUnmodifiable();
        assertThat(node.providerId()).isEqualTo("openstack:///1");
        assertThat(node.kubeletVersion()).isEqualTo("v1.34.2");
        assertThat(node).hasToString("Node cp-0");
        assertThat(Node.builder(null).build().subject()).isEmpty();
    }
}
