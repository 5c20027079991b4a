package io.github.scs4j.kubernetes.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * StorageClasses of the field. The corpus is not part of the project; without it the tests are skipped, unless SCS4J_CORPUS
 * says where it is.
 */
class StorageClassCorpusTest {
    private static final Set<String> ONE_COPY =
            Set.of("best-effort-longhorn", "longhorn-v2-migratable", "unspecified-longhorn");
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path CLASSES =
            Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS).resolve("k8s/storageclass");

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.exists(CLASSES), "no corpus beside the project");
    }

    @Test
    void everyProvisionerIsKnown() throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Map.Entry<String, StorageClass> file : classes().entrySet()) {
            Provisioner row = Provisioner.of(file.getValue());
            assertThat(row).as(file.getKey()).isNotNull();
            kinds.merge(row.kind().id(), 1, Integer::sum);
            assertThat(row.kind()).as(file.getKey()).isEqualTo(expected(file.getKey()));
        }
        assertThat(kinds)
                .containsExactlyEntriesOf(new TreeMap<>(Map.of("depends", 3, "durable", 35, "node-local", 19)));
    }

    /** By the name of the file, which tells the project that the class comes from. */
    private static ProvisionerKind expected(String file) {
        if (file.startsWith("rancher+local-path")
                || file.startsWith("openebs+")
                || file.startsWith("canonical+microk8s")) {
            return ProvisionerKind.NODE_LOCAL;
        }
        if (ONE_COPY.stream().anyMatch(file::contains)) {
            return ProvisionerKind.NODE_LOCAL;
        }
        return file.startsWith("kubernetes-csi+csi-driver-nfs") || file.contains("longhorn-ec")
                ? ProvisionerKind.DEPENDS
                : ProvisionerKind.DURABLE;
    }

    @Test
    void everyClassIsJudgedAlone() throws IOException {
        for (Map.Entry<String, StorageClass> file : classes().entrySet()) {
            StorageClass storageClass = file.getValue();
            Report.Collector collector = new Report.Collector();
            StorageCheck check = new StorageCheck(StorageStandard.V1, false);
            check.add(storageClass, collector);
            check.finish(collector, collector.tally());
            TestcaseResult result = Cluster.result(collector.report());
            assertThat(result.result()).as(file.getKey()).isEqualTo(Verdict.PASS);
            assertThat(result.vacuous()).as(file.getKey()).isEqualTo(!storageClass.isDefault());
            boolean hasKey = storageClass.annotations().containsKey(StorageClass.DEFAULT);
            assertThat(result.divergence())
                    .as(file.getKey())
                    .isEqualTo(!hasKey ? "D73" : storageClass.isDefault() ? null : "D74");
        }
    }

    @Test
    void twoDefaultClassesOfACloud() throws IOException {
        Report.Collector collector = new Report.Collector();
        StorageCheck check = new StorageCheck(StorageStandard.V1, false);
        for (Map.Entry<String, StorageClass> file : classes().entrySet()) {
            if (file.getKey().startsWith("pluscloudopen")) {
                check.add(file.getValue(), collector);
            }
        }
        check.finish(collector, collector.tally());
        assertThat(Cluster.findings(collector.report())).isEqualTo("INFO no-scope, WARNING default-several");
        assertThat(Cluster.result(collector.report()).divergence()).isEqualTo("D75");
    }

    private static Map<String, StorageClass> classes() throws IOException {
        Map<String, StorageClass> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(CLASSES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Object document = new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(new StringReader(Files.readString(file)));
                classes.put(file.getFileName().toString(), storageClass((Map<?, ?>) document));
            }
        }
        assertThat(classes).hasSize(57);
        return classes;
    }

    private static StorageClass storageClass(Map<?, ?> object) {
        Map<?, ?> metadata = (Map<?, ?>) object.get("metadata");
        return StorageClass.builder((String) metadata.get("name"))
                .provisioner((String) object.get("provisioner"))
                .annotations(texts(metadata.get("annotations")))
                .parameters(texts(object.get("parameters")))
                .allowVolumeExpansion((Boolean) object.get("allowVolumeExpansion"))
                .build();
    }

    private static Map<String, @Nullable String> texts(@Nullable Object map) {
        Map<String, @Nullable String> texts = new HashMap<>();
        if (map != null) {
            ((Map<?, ?>) map)
                    .forEach((key, value) -> texts.put((String) key, value instanceof String text ? text : null));
        }
        return texts;
    }
}
