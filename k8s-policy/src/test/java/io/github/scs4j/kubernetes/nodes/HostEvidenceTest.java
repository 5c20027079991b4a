package io.github.scs4j.kubernetes.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.finding.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostEvidenceTest {
    @ParameterizedTest
    @CsvSource({
        "kubernetes.io/hostname, names the node itself",
        "beta.kubernetes.io/hostname, names the node itself",
        "topology.kubernetes.io/zone, names a zone or region",
        "topology.kubernetes.io/region, names a zone or region",
        "failure-domain.beta.kubernetes.io/zone, names a zone or region",
        "failure-domain.beta.kubernetes.io/region, names a zone or region",
        "topology.cinder.csi.openstack.org/zone, names a zone or region",
        "'', is not empty",
        "' ', is not empty"
    })
    void aLabelOfSomethingElseIsRefused(String key, String why) {
        assertThat(HostEvidence.refusal(key))
                .isNotNull()
                .satisfies(message -> assertThat(message.text(Language.ENGLISH)).contains(why));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostEvidence.label(key))
                .withMessageContaining(why);
    }

    @Test
    void aLabelTellsTheHost() {
        HostEvidence evidence = HostEvidence.label("our/host");
        assertThat(HostEvidence.refusal("our/host")).isNull();
        assertThat(evidence.source()).isEqualTo("our/host");
        assertThat(evidence).hasToString("our/host");
        assertThat(evidence.host(node("n", Map.of("our/host", "m")))).isEqualTo("m");
        assertThat(evidence.host(node("n", Map.of("our/host", " ")))).isNull();
        assertThat(evidence.host(node("n", Map.of()))).isNull();
        assertThat(evidence.host(node("n", Map.of("our/host", "n")))).isNull();
        assertThat(evidence.host(node("n.example", Map.of("our/host", "n", "kubernetes.io/hostname", "n"))))
                .isNull();
        assertThat(evidence.host(Node.builder(null).label("our/host", "m").build()))
                .isEqualTo("m");
    }

    @Test
    void aMappingTellsTheHost() {
        HostEvidence evidence = HostEvidence.mapping("hosts.tsv", Map.of("n", "m\t", "own", "own", "none", ""));
        assertThat(evidence.source()).isEqualTo("hosts.tsv");
        assertThat(evidence).hasToString("hosts.tsv");
        assertThat(evidence.host(node("n", Map.of()))).isEqualTo("m");
        assertThat(evidence.host(node("own", Map.of()))).isEqualTo("own");
        assertThat(evidence.host(node("none", Map.of()))).isNull();
        assertThat(evidence.host(node("other", Map.of()))).isNull();
        assertThat(evidence.host(Node.builder(null).build())).isNull();
    }

    private static Node node(String name, Map<String, String> labels) {
        return Node.builder(name).labels(labels).build();
    }
}
