package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.scs4j.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesReaderTest {
    private static final String CLASS =
            "class csi-cinder cinder.csi.openstack.org {storageclass.kubernetes.io/is-default-class=true}"
                    + " {type=ssd} 2026-11-20T08:52:34Z Delete Immediate true";
    private static final String VOLUME = "volume pvc-1 local-path rancher.io/local-path hostPath null [ReadWriteOnce]"
            + " [[NodeRequirement[key=kubernetes.io/hostname, operator=In, values=[worker-0]]]] default/data Bound";
    private static final String NODE =
            "node cp-0 {node-role.kubernetes.io/control-plane=, topology.kubernetes.io/zone=az-0}"
                    + " [Taint[key=node-role.kubernetes.io/control-plane, value=, effect=NoSchedule]] openstack:///1 v1.34.2";
    private static final String WORKLOAD = "DaemonSet kube-system/kube-flannel"
            + " [ghcr.io/flannel-io/flannel-cni-plugin:v1.6.0, ghcr.io/flannel-io/flannel:v0.26.1]";

    @ParameterizedTest
    @ValueSource(strings = {"objects.json", "objects.yaml", "objects-stream.yaml"})
    void readsEveryExport(String file) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("kubernetes/" + file)) {
            ObjectOutcome outcome = ObjectOutcome.of(in);

            assertThat(outcome.problems()).isEmpty();
            assertThat(outcome.objects())
                    .containsExactly(
                            CLASS,
                            VOLUME,
                            "volume pvc-2 csi-cinder null csi cinder.csi.openstack.org [ReadWriteOnce, ReadOnlyMany] []"
                                    + " null Available",
                            "claim default/data local-path rancher.io/local-path [ReadWriteOnce] pvc-1 Bound",
                            NODE,
                            "ingress nginx k8s.io/ingress-nginx true",
                            WORKLOAD,
                            "Pod default/web [nginx:1]",
                            "cluster prod/alpha v1.34.2",
                            "cluster prod/alpha-control-plane v1.34.2",
                            "cluster garden-a/shoot 1.33.5",
                            "other ConfigMap settings");
            assertThat(outcome.reading()).isEqualTo(new Reading(true, 12, 0));
        }
    }

    static Stream<Arguments> readsClusters() {
        return Stream.of(
                Arguments.of(
                        "{\"clientVersion\": {\"gitVersion\": \"v1.32.4\"}, \"serverVersion\": {\"gitVersion\": \"v1.20.2\"}}",
                        List.of("cluster input v1.20.2")),
                Arguments.of(
                        "clientVersion:\n  gitVersion: v1.32.4\nserverVersion:\n  gitVersion: v1.20.2\n",
                        List.of("cluster input v1.20.2")),
                Arguments.of(
                        "{\"major\": \"1\", \"minor\": \"34\", \"gitVersion\": \"v1.34.2+k3s1\"}",
                        List.of("cluster input v1.34.2+k3s1")),
                Arguments.of(
                        "{\"clusters\": [{\"name\": \"a\", \"version\": \"1.34.2\"}, {\"version\": \"1.33.5\"}], \"whole\": true}",
                        List.of("cluster a 1.34.2", "cluster input 1.33.5", "whole")),
                Arguments.of("clusters:\n- name: a\n  version: v1.34.2\nwhole: false\n", List.of("cluster a v1.34.2")),
                Arguments.of("[{\"name\": \"a\", \"version\": \"1.34.2\"}]", List.of("cluster a 1.34.2")),
                Arguments.of(
                        "{\"name\": \"a\", \"version\": \"1.34.2\"}\n{\"name\": \"b\", \"version\": \"nonsense\"}\n",
                        List.of("cluster a 1.34.2", "cluster b nonsense")));
    }

    @ParameterizedTest
    @MethodSource
    void readsClusters(String text, List<String> objects) {
        ObjectOutcome outcome = ObjectOutcome.of(text);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.objects()).isEqualTo(objects);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"NodeList\", \"items\": [{\"metadata\": {\"name\": \"a\"}}]} | node a {} [] null null",
                "{\"kind\": \"Node\", \"metadata\": {\"name\": \"a\", \"labels\": {\"x/cp\": null}}} | node a {x/cp=} [] null null",
                "--- {kind: Node, metadata: {name: a, labels: {x/cp: , y: ~}}} | node a {x/cp=, y=} [] null null",
                "{\"kind\": \"Node\", \"metadata\": {\"name\": \"a\", \"labels\": null}} | node a {} [] null null",
                "{\"kind\": \"List\", \"items\": null} | ",
                "{\"kind\": \"List\", \"items\": []} | ",
                "[] | ",
            })
    void readsListsOfTheApi(String text, String object) {
        ObjectOutcome outcome = ObjectOutcome.of(text);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.objects()).isEqualTo(object == null ? List.of() : List.of(object));
        assertThat(outcome.reading().complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'Node'} | 1",
                "kind: Node | 1",
                "{'kind': 'Node'} {'kind': 'Node'} | 0",
                "[{'kind': 'Node'}] | 0",
                "- kind: Node | 0",
                "{'kind': 'List', 'items': [{'kind': 'Node'}]} | 0",
                "{'kind': 'NodeList', 'items': []} {'kind': 'Node'} | 0",
                "[] | 0"
            },
            quoteCharacter = '`')
    void tellsAnObjectOnItsOwn(String text, int times) {
        int[] alone = {0};
        byte[] bytes = text.replace('\'', '"').getBytes(UTF_8);
        KubernetesSink sink = new KubernetesSink() {
            @Override
            public void alone() {
                alone[0]++;
            }
        };

        assertThat(new KubernetesReader()
                        .read(new ByteArrayInputStream(bytes), "input", sink, finding -> {})
                        .complete())
                .isTrue();
        assertThat(alone[0]).isEqualTo(times);
    }

    static Stream<Arguments> tellsWhatIsOdd() throws IOException {
        List<Arguments> rows = new ArrayList<>();
        try (InputStream in = KubernetesReaderTest.class.getResourceAsStream("kubernetes/odd.tsv")) {
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    rows.add(Arguments.of((Object[]) columns));
                }
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource
    void tellsWhatIsOdd(String text, String complete, String objects, String problems) {
        ObjectOutcome outcome = ObjectOutcome.of(text.replace("\\n", "\n"));
        assertThat(String.join("; ", outcome.objects())).isEqualTo(objects);
        assertThat(String.join("; ", outcome.problems())).isEqualTo(problems);
        assertThat(outcome.reading().complete()).isEqualTo(Boolean.parseBoolean(complete));
        assertThat(outcome.findings()).allMatch(finding -> finding.subject().equals("input"));
        assertThat(outcome.findings()).noneMatch(Finding::violates);
    }

    @Test
    void leavesOutWhatIsTooMuchOfOneObject() {
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            labels.append("\"l").append(i).append("\": \"\", ");
        }
        String huge = "{\"kind\": \"Node\", \"metadata\": {\"labels\": {" + labels + "\"z\": \"\"}, \"name\": \"a\"}}";
        ObjectOutcome outcome =
                ObjectOutcome.of("[" + huge + ", {\"kind\": \"Node\", \"metadata\": {\"name\": \"b\"}}]");
        assertThat(outcome.objects()).hasSize(2).last().isEqualTo("node b {} [] null null");
        assertThat(outcome.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("inventory.limit", "inventory.name");
    }

    @Test
    void readsMillionsOfAliasesInNoTime() {
        StringBuilder bomb = new StringBuilder("a0: &a0 {kind: Node, metadata: {name: x}}\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        ObjectOutcome outcome = ObjectOutcome.of(bomb + "kind: Node\nmetadata: {name: a, labels: *a59}\n");
        assertThat(outcome.findings()).isNotEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void isStrictWithItsCaller() {
        KubernetesSink sink = new KubernetesSink() {};
        KubernetesReader reader = new KubernetesReader();
        InputStream in = InputStream.nullInputStream();

        assertThatNullPointerException().isThrownBy(() -> reader.read(null, "input", sink, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, null, sink, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, "input", null, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, "input", sink, null));
        assertThat(reader.read(Path.of("no", "such"), sink, finding -> {})).isEqualTo(new Reading(false, 0, 0));
    }
}
