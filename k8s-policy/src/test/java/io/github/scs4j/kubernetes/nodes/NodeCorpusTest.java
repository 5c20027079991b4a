package io.github.scs4j.kubernetes.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Report;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Nodes of the field. The corpus is not part of the project; without it the tests are skipped, unless SCS4J_CORPUS says where
 * it is.
 */
class NodeCorpusTest {
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path ROOT = Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS);

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.exists(ROOT.resolve("k8s/nodes")), "no corpus beside the project");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "v1; k8s/nodes/issue_greenkube-184_ovh_zone-nova.json; DNF; WARNING control-plane-unseen",
                "v2; k8s/nodes/issue_greenkube-184_ovh_zone-nova.json; DNF; WARNING control-plane-unseen",
                "v1; k8s/nodes/issue_kops-7692_openstack_beta-labels.json; DNF; WARNING control-plane-host-unknown,"
                        + " WARNING topology-label-other",
                "v2; k8s/nodes/issue_kops-7692_openstack_beta-labels.json; FAIL; ERROR! topology-label, ERROR!"
                        + " topology-label, ERROR! topology-label, ERROR! topology-label, ERROR! topology-label, ERROR!"
                        + " topology-label, WARNING control-plane-host-unknown, WARNING control-plane-zones",
                "v1; k8s/nodes/issue_occm-1790_only-cinder-zone.json; DNF; WARNING control-plane-unseen, WARNING"
                        + " topology-label-other",
                "v2; k8s/nodes/issue_occm-1790_only-cinder-zone.json; FAIL; ERROR! topology-label, ERROR!"
                        + " topology-label, WARNING control-plane-unseen",
                "v1; k8s/nodes/issue_understack-72_k3s_no-topology.json; FAIL; ERROR! control-plane-one-host, WARNING"
                        + " control-plane-zones, INFO anti-affinity-hint",
                "v2; k8s/nodes/issue_understack-72_k3s_no-topology.json; FAIL; ERROR! topology-label, ERROR!"
                        + " topology-label, ERROR! control-plane-one-host, INFO anti-affinity-hint",
                "v1; inventory/kubectl-nodes.json; FAIL; WARNING control-plane-host-unknown, ERROR! topology-label",
                "v2; inventory/kubectl-nodes.json; FAIL; ERROR! topology-label, ERROR! topology-label, ERROR!"
                        + " topology-label, WARNING control-plane-host-unknown"
            })
    void aListIsJudged(String standard, String file, String expected, String findings) throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (Object item : (List<?>) map(load(file)).get("items")) {
            nodes.add(node(map(item)));
        }
        Report report = judge(standard, nodes);
        assertThat(Fleet.result(report).result()).hasToString(expected);
        assertThat(Fleet.findings(report)).isEqualTo(findings);
    }

    @Test
    void theDeprecatedValueIsSuggested() throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (Object item : (List<?>) map(load("k8s/nodes/issue_kops-7692_openstack_beta-labels.json"))
                .get("items")) {
            nodes.add(node(map(item)));
        }
        assertThat(judge("v2", nodes).findings().stream().map(Finding::suggestion))
                .contains("topology.kubernetes.io/zone=zone-1", "topology.kubernetes.io/region=regionOne");
    }

    @Test
    void ofKindTheOneNodeOfTheControlPlaneIsFound() throws IOException {
        String file = "k8s/nodes/vmware-tanzu+sonobuoy__core_v1_nodes.json__d83acc.json";
        NodeCheck check = new NodeCheck(NodeStandard.V2, null);
        Report.Collector collector = new Report.Collector();
        for (Object item : (List<?>) map(load(file)).get("items")) {
            check.add(node(map(item)), collector);
        }
        check.finish(collector, collector.tally());
        assertThat(check.distribution().signs())
                .containsOnlyKeys(
                        "label node-role.kubernetes.io/control-plane",
                        "label node-role.kubernetes.io/master",
                        "taint node-role.kubernetes.io/master");
        assertThat(check.distribution().controlPlane()).isEqualTo(1);
        assertThat(Fleet.findings(collector.report())).contains("ERROR! control-plane-one-host");
    }

    /** The retired script's own scenarios, of which it passes the first two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "success-1; PASS; ''",
                "success-2; FAIL; ERROR! control-plane-one-host",
                "no-distribution-1; FAIL; ERROR! control-plane-one-host, WARNING control-plane-zones, INFO"
                        + " anti-affinity-hint",
                "no-distribution-2; FAIL; ERROR! control-plane-one-host, WARNING control-plane-zones, WARNING"
                        + " worker-zones",
                "missing-labels; DNF; WARNING control-plane-host-unknown, WARNING control-plane-zones",
                "not-enough-nodes; FAIL; ERROR! control-plane-one-host, WARNING control-plane-zones, INFO"
                        + " anti-affinity-hint"
            })
    void aScenarioOfTheRetiredScriptIsJudged(String scenario, String expected, String findings) throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map(map(load("k8s/nodes/scs_0214_scenarios.yaml"))
                        .get(scenario))
                .entrySet()) {
            Node.Builder node = Node.builder((String) entry.getKey());
            map(entry.getValue()).forEach((key, value) -> node.label((String) key, (String) value));
            nodes.add(node.build());
        }
        Report report = judge("v2", nodes);
        assertThat(Fleet.result(report).result()).hasToString(expected);
        assertThat(Fleet.findings(report)).isEqualTo(findings);
    }

    private static Report judge(String standard, List<Node> nodes) {
        NodeCheck check = Fleet.check(standard, "label");
        Report.Collector collector = new Report.Collector();
        nodes.forEach(node -> check.add(node, collector));
        check.finish(collector, collector.tally());
        return collector.report();
    }

    private static Object load(String file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(10_000_000);
        return new Yaml(new SafeConstructor(options)).load(new StringReader(Files.readString(ROOT.resolve(file))));
    }

    private static Map<?, ?> map(@Nullable Object object) {
        return object == null ? Map.of() : (Map<?, ?>) object;
    }

    private static Node node(Map<?, ?> object) {
        Map<?, ?> metadata = map(object.get("metadata"));
        Node.Builder node = Node.builder((String) metadata.get("name"));
        map(metadata.get("labels")).forEach((key, value) -> node.label((String) key, (String) value));
        Object taints = map(object.get("spec")).get("taints");
        for (Object taint : taints == null ? List.of() : (List<?>) taints) {
            node.taint(new Taint(
                    (String) map(taint).get("key"), "", (String) map(taint).get("effect")));
        }
        return node.build();
    }
}
