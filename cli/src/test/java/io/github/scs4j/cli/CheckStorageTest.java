package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckStorageTest {
    private static final String SAMPLE = "../samples/cluster/storageclasses.json";
    private static final String DURABLE = "cinder.csi.openstack.org";

    @TempDir
    Path folder;

    @Test
    void saysWhatIsWrongInTheSample() {
        Run run = Run.of("k8s", "storage", SAMPLE);

        assertThat(run.out())
                .contains("error: local-path [provisioner]: volumes of the default class are on a disk of one node")
                .contains("    suggestion: csi-cinder\n")
                .contains("default-storage-class-check  FAIL (official: ABORT, D73)\n")
                .contains("kaas-networking-check        MISS\n")
                .endsWith("1 error, 0 warnings, 1 info\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void speaksGerman() {
        assertThat(Run.of("k8s", "storage", "--lang=de", SAMPLE).out())
                .contains("Fehler: local-path [provisioner]: ")
                .endsWith("1 Fehler, 0 Warnungen, 1 Hinweis\n");
    }

    @Test
    void judgesByTheVersionOfTheStandard() throws IOException {
        String none = write("none.json", list(storageClass("a", DURABLE, false)));

        assertThat(Run.of("k8s", "storage", none).code()).isZero();
        assertThat(Run.of("k8s", "storage", "--standard=0211-v2", none).code()).isEqualTo(1);
        assertThat(Run.of("k8s", "storage", "--standard=0211-v2", SAMPLE).code())
                .isZero();
        assertThat(Run.of("k8s", "storage", "--standard=0211-v2", "--failure-safe", SAMPLE)
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("k8s", "storage", "--standard=0211-v3", none).err())
                .startsWith("scs: Invalid value for option '--standard': expected one of 0211-v1, 0211-v2 but was");
    }

    @Test
    void learnsOfProvisioners() throws IOException {
        String own = write("own.json", list(storageClass("a", "csi.example.org", true)));

        Run unknown = Run.of("k8s", "storage", own);
        Run durable = Run.of("k8s", "storage", "--provisioner=csi.example.org=durable", own);
        Run local = Run.of("k8s", "storage", "--provisioner", "csi.example.org=node-local", own);

        assertThat(unknown.out()).contains("default-storage-class-check  DNF");
        assertThat(unknown.code()).isZero();
        assertThat(durable.out()).contains("default-storage-class-check  PASS");
        assertThat(durable.code()).isZero();
        assertThat(local.out()).contains("default-storage-class-check  FAIL");
        assertThat(local.code()).isEqualTo(1);
        for (String wrong : List.of("csi.example.org=shiny", "csi.example.org")) {
            Run refused = Run.of("k8s", "storage", "--provisioner", wrong, own);
            assertThat(refused.err()).startsWith("scs: ").contains("--provisioner");
            assertThat(refused.code()).isEqualTo(2);
        }
    }

    @Test
    void itemsAreClasses() {
        Run run = Run.of("k8s", "storage", "--format=json", SAMPLE);

        assertThat(run.out())
                .contains("{\"storageClass\": \"local-path\", \"provisioner\": \"rancher.io/local-path\", \"kind\":"
                        + " \"node-local\", \"default\": true}")
                .contains("{\"storageClass\": \"csi-cinder\", \"provisioner\": \"" + DURABLE + "\", \"kind\":"
                        + " \"durable\", \"default\": false}");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void linesAreEnvelopesOfOneClusterEach() throws IOException {
        String good = write("good.json", list(storageClass("good", DURABLE, true)));

        Run run = Run.of("k8s", "storage", "--format=jsonl", good, SAMPLE, "missing.json");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("{\"tool\":{\"name\":\"scs\","));
        assertThat(lines.get(0))
                .contains("{\"storageClass\":\"good\",", "\"default-storage-class-check\":{\"result\":\"PASS\"");
        assertThat(lines.get(1))
                .contains("\"default-storage-class-check\":{\"result\":\"FAIL\"")
                .doesNotContain("good");
        assertThat(lines.get(2)).contains("\"rule\":\"inventory.unreadable\"");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void severalFilesAreOneCluster() throws IOException {
        String one = write("one.json", list(storageClass("one", DURABLE, true)));
        String two = write(
                "two.yaml",
                "kind: StorageClass\nmetadata: {name: two, annotations:"
                        + " {storageclass.kubernetes.io/is-default-class: 'true'}}\nprovisioner: " + DURABLE + "\n");

        assertThat(Run.of("k8s", "storage", "-f", one, "-f", two).out())
                .contains("2 StorageClasses are default ones ('one', 'two')");
    }

    @Test
    void whatCannotBeReadIsNotMissing() throws IOException {
        String none = list(storageClass("a", DURABLE, false));
        Run cut = new Run().reading(none.substring(0, none.length() - 2)).with("k8s", "storage", "--standard=0211-v2");
        Run page = new Run()
                .reading(none.replace("\"items\"", "\"metadata\": {\"continue\": \"x\"}, \"items\""))
                .with("k8s", "storage", "--standard=0211-v2");

        assertThat(cut.out()).contains("the JSON breaks off here").contains("default-storage-class-check  DNF");
        assertThat(cut.code()).isEqualTo(2);
        assertThat(page.out()).contains("default-storage-class-check  DNF");
        assertThat(page.code()).isZero();
    }

    @Test
    void anEmptyListHasNoDefault() {
        Run none =
                new Run().reading("{\"kind\": \"List\", \"items\": []}").with("k8s", "storage", "--standard=0211-v2");
        Run nothing = new Run().reading("").with("k8s", "storage");

        assertThat(none.out()).contains("default-storage-class-check  FAIL");
        assertThat(none.code()).isEqualTo(1);
        assertThat(nothing.out()).startsWith("error: standard input: it is empty: no Kubernetes objects");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(new Run()
                        .on(new Terminals(true, false, false))
                        .with("k8s", "storage")
                        .err())
                .startsWith("scs: no file, and nothing on standard input\n");
    }

    @Test
    void hintsAtTheNetwork() {
        String flannel = "{\"kind\": \"DaemonSet\", \"metadata\": {\"name\": \"kube-flannel\", \"namespace\":"
                + " \"kube-flannel\"}, \"spec\": {\"template\": {\"spec\": {\"containers\": [{\"image\":"
                + " \"ghcr.io/flannel-io/flannel:v0.26.1\"}]}}}}";

        Run run = new Run().reading(list(flannel)).with("k8s", "storage");

        assertThat(run.out())
                .contains("rule: k8s.network-policy-ignored")
                .contains("default-storage-class-check  MISS");
        assertThat(run.code()).isZero();
    }

    @Test
    void showsNamesOfStrangersAsText() throws IOException {
        String file = write("a.json", list(storageClass("\\u001b[31m", "rancher.io/local-path", true)));

        assertThat(Run.of("k8s", "storage", file).out()).contains("\\u001B[31m").doesNotContain("\u001b");
    }

    private static String list(String... objects) {
        return "{\"kind\": \"List\", \"items\": [" + String.join(", ", objects) + "]}";
    }

    private static String storageClass(String name, String provisioner, boolean isDefault) {
        return "{\"kind\": \"StorageClass\", \"metadata\": {\"name\": \"" + name + "\", \"annotations\":"
                + " {\"storageclass.kubernetes.io/is-default-class\": \"" + isDefault + "\"}}, \"provisioner\": \""
                + provisioner + "\"}";
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
