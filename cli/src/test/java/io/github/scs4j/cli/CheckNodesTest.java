package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckNodesTest {
    private static final String SAMPLE = "../samples/cluster/nodes.json";
    private static final String HOST = "--host-label=topology.scs.community/host-id";

    @TempDir
    Path folder;

    @Test
    void saysWhatIsWrongInTheSample() {
        Run run = Run.of("k8s", "nodes", HOST, SAMPLE);

        assertThat(run.out())
                .startsWith(
                        "error: worker-1 [topology.kubernetes.io/region]: the label topology.kubernetes.io/region is")
                .contains("info: Node: no scope has this testcase")
                .doesNotContain("warning:")
                .endsWith("""
                        nodes: 5, of them 3 of the control plane, 2 workers, 0 with etcd only
                          dus2/az-0  control plane 1, workers 1
                          dus2/az-1  control plane 2, workers 1
                        node-distribution-check  FAIL
                        1 error, 0 warnings, 1 info
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void speaksGerman() {
        assertThat(Run.of("k8s", "nodes", "--lang=de", SAMPLE).out())
                .startsWith("Fehler: worker-1 [topology.kubernetes.io/region]: ")
                .contains("""
                        Nodes: 5, davon 3 der Control-Plane, 2 Worker, 0 nur mit etcd
                          dus2/az-0  Control-Plane 1, Worker 1
                        """);
    }

    @Test
    void withoutEvidenceMachinesAreNotJudged() throws IOException {
        String nodes = write("nodes.json", list(node("a", true, "z1"), node("b", true, "z2")));

        Run run = Run.of("k8s", "nodes", nodes);

        assertThat(run.out())
                .contains("warning: Node: machines cannot be seen from nodes")
                .contains("node-distribution-check  DNF");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a h1$b h2 | PASS | 0",
                "a h1$b h1 | FAIL | 1",
                "a h1 | DNF | 0",
                "{\"a\": \"h1\", \"b\": \"h2\"} | PASS | 0",
                "a h1$b h2$nonsense | PASS | 2",
                "a h1$b h2$a h2 | DNF | 2"
            })
    void takesAFileOfHosts(String hosts, String verdict, int code) throws IOException {
        String nodes = write("nodes.json", list(node("a", true, "z1"), node("b", true, "z2")));
        String file = write("hosts", hosts.replace('$', '\n'));

        Run run = Run.of("k8s", "nodes", "--hosts", file, nodes);

        assertThat(run.out()).contains("node-distribution-check  " + verdict);
        assertThat(run.code()).isEqualTo(code);
        Run lines = Run.of("k8s", "nodes", "--hosts", file, "--format=jsonl", nodes, nodes);
        assertThat(lines.out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("{\"result\":\"" + verdict + "\""))
                .allMatch(line -> line.contains("inventory.entry") == (code == 2));
        assertThat(lines.code()).isEqualTo(code);
    }

    @Test
    void refusesWhatIsNoEvidence() throws IOException {
        Run name = Run.of("k8s", "nodes", "--host-label=kubernetes.io/hostname", SAMPLE);
        Run german = Run.of("k8s", "nodes", "--lang=de", "--host-label=topology.kubernetes.io/zone", SAMPLE);
        Run both = Run.of("k8s", "nodes", HOST, "--hosts", write("hosts", "a b"), SAMPLE);
        Run missing = Run.of("k8s", "nodes", "--hosts", "no\u001b.txt", SAMPLE);

        assertThat(name.err()).startsWith("scs: --host-label: ").contains("kubernetes.io/hostname");
        assertThat(german.err()).startsWith("scs: --host-label: ").contains("topology.kubernetes.io/zone");
        assertThat(both.err())
                .startsWith("scs: --host-label and --hosts are two ways to say the same: leave one out\n");
        assertThat(missing.err()).startsWith("scs: --hosts is no file that can be read: no\\u001B.txt\n");
        assertThat(Run.of("k8s", "nodes", "--hosts", folder.toString(), SAMPLE).err())
                .startsWith("scs: --hosts is no file that can be read: ");
        assertThat(List.of(name, german, both, missing)).allMatch(run -> run.code() == 2);
    }

    @Test
    void judgesByTheVersionOfTheStandard() throws IOException {
        String nodes = write("nodes.json", list(node("a", true, "z1"), node("b", true, "z1"), node("w", false, "z2")));
        String hosts = write("hosts", "a h1\nb h2\n");

        Run second = Run.of("k8s", "nodes", "--hosts", hosts, nodes);
        Run first = Run.of("k8s", "nodes", "--standard=0214-v1", "--hosts", hosts, nodes);
        Run out = Run.of("k8s", "nodes", "--standard=0214-v1", "--opt-out", "--hosts", hosts, nodes);

        assertThat(second.out())
                .contains("warning: Node [topology.kubernetes.io/zone]")
                .contains("PASS");
        assertThat(second.code()).isZero();
        assertThat(first.out()).contains("scs-0214-v1").contains("node-distribution-check  FAIL");
        assertThat(first.code()).isEqualTo(1);
        assertThat(out.out()).contains("node-distribution-check  PASS").doesNotContain("error:");
        assertThat(out.code()).isZero();
        assertThat(Run.of("k8s", "nodes", "--standard=0214-v3", nodes).err())
                .startsWith("scs: Invalid value for option '--standard': expected one of 0214-v1, 0214-v2 but was");
    }

    @Test
    void takesOtherLabels() throws IOException {
        String nodes = write(
                "nodes.json",
                list(labelled("a", "z1", "\"role\": \"master\", \"room\": \"1\""), labelled("w", null, "")));

        assertThat(Run.of("k8s", "nodes", "--control-plane-label=role", nodes).out())
                .contains("nodes: 2, of them 1 of the control plane, 1 workers");
        assertThat(Run.of("k8s", "nodes", "--standard=0214-v1", "--zone-label=room", nodes)
                        .out())
                .contains("  r/1      control plane 0, workers 1\n")
                .contains("no zone");
    }

    @Test
    void anItemTellsTheDistribution() {
        Run run = Run.of("k8s", "nodes", HOST, "--format=json", SAMPLE);

        assertThat(run.out())
                .contains(
                        "{\"nodes\": 5, \"controlPlane\": 3, \"workers\": 2, \"etcdOnly\": 0, \"zones\": [{\"region\":"
                                + " \"dus2\", \"zone\": \"az-0\", \"controlPlane\": 1, \"workers\": 1}, ")
                .contains("\"hosts\": {\"4e2d6c0b\": 1, \"91c7a35f\": 2}")
                .contains("\"label node-role.kubernetes.io/control-plane\": 3");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void linesAreEnvelopesOfOneClusterEach() throws IOException {
        String small = write("small.json", list(node("a", true, "z1")));

        Run run = Run.of("k8s", "nodes", HOST, "--format=jsonl", small, SAMPLE, "missing.json");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("{\"tool\":{\"name\":\"scs\","));
        assertThat(lines.get(0)).contains("{\"nodes\":1,", "\"rule\":\"k8s.control-plane-one-host\"");
        assertThat(lines.get(1)).contains("{\"nodes\":5,").doesNotContain("one-host");
        assertThat(lines.get(2)).contains("{\"nodes\":0,", "\"rule\":\"inventory.unreadable\"", "\"DNF\"");
        assertThat(run.code()).isEqualTo(2);
    }

    /** What 'kubectl get node NAME' prints is not all nodes of a cluster. */
    @Test
    void ofOneNodeOnItsOwnNothingIsProven() throws IOException {
        Run alone = new Run().reading(node("a", true, "z1")).with("k8s", "nodes");
        Run listed = new Run().reading(list(node("a", true, "z1"))).with("k8s", "nodes");
        String second = write("b.json", node("b", true, "z1"));

        assertThat(alone.out()).contains("node-distribution-check  DNF");
        assertThat(alone.code()).isZero();
        assertThat(listed.out()).contains("node-distribution-check  FAIL");
        assertThat(listed.code()).isEqualTo(1);
        assertThat(Run.of("k8s", "nodes", write("a.json", node("a", true, "z1")), second)
                        .out())
                .contains("nodes: 2,");
    }

    @Test
    void aPartOfTheNodesProvesNothing() throws IOException {
        String page =
                list(node("a", true, "z1")).replace("\"items\"", "\"metadata\": {\"continue\": \"x\"}, \"items\"");
        String first = write("1.json", page);
        String second = write("2.json", list(node("b", true, "z1")));

        assertThat(Run.of("k8s", "nodes", first).out()).contains("node-distribution-check  DNF");
        assertThat(Run.of("k8s", "nodes", first, second).out())
                .contains("nodes: 2,")
                .doesNotContain("k8s.node-list-partial");
        Run cut = new Run().reading(page.substring(0, page.length() - 2)).with("k8s", "nodes");
        assertThat(cut.out()).contains("the JSON breaks off here").contains("node-distribution-check  DNF");
        assertThat(cut.code()).isEqualTo(2);
    }

    @Test
    void withoutNodesNothingIsJudged() {
        Run none = new Run().reading("{\"kind\": \"List\", \"items\": []}").with("k8s", "nodes");
        Run other = Run.of("k8s", "nodes", "../samples/cluster/storageclasses.json");

        assertThat(none.out()).contains("nodes: 0,").contains("node-distribution-check  DNF");
        assertThat(none.code()).isZero();
        assertThat(other.out()).contains("node-distribution-check  MISS");
        assertThat(new Run().reading("").with("k8s", "nodes").code()).isEqualTo(2);
        assertThat(new Run()
                        .on(new Terminals(true, false, false))
                        .with("k8s", "nodes")
                        .err())
                .startsWith("scs: no file, and nothing on standard input\n");
    }

    @Test
    void showsZonesOfStrangersAsText() throws IOException {
        assertThat(Run.of("k8s", "nodes", write("a.json", list(node("a", true, "\\u001b[31m"))))
                        .out())
                .contains("\\u001B[31m")
                .doesNotContain("\u001b");
    }

    private static String list(String... nodes) {
        return "{\"kind\": \"List\", \"items\": [" + String.join(", ", nodes) + "]}";
    }

    private static String node(String name, boolean controlPlane, String zone) {
        return labelled(name, zone, controlPlane ? "\"node-role.kubernetes.io/control-plane\": \"\"" : "");
    }

    private static String labelled(String name, @Nullable String zone, String label) {
        String topology = zone == null
                ? ""
                : "\"topology.kubernetes.io/zone\": \"" + zone + "\", \"topology.kubernetes.io/region\": \"r\"";
        String between = topology.isEmpty() || label.isEmpty() ? "" : ", ";
        return "{\"kind\": \"Node\", \"metadata\": {\"name\": \"" + name + "\", \"labels\": {" + topology + between
                + label + "}}}";
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
