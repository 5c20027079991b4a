package io.github.scs4j.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Real objects of Kubernetes; where they are is said by SCS4J_CORPUS. */
@EnabledIfEnvironmentVariable(named = "SCS4J_CORPUS", matches = ".+")
class KubernetesCorpusTest {
    private static final Path CORPUS = Path.of(String.valueOf(System.getenv("SCS4J_CORPUS")));

    @Test
    void readsEveryStorageClass() throws IOException {
        List<String> classes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve("k8s/storageclass"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                ObjectOutcome outcome = outcome(file);
                classes.addAll(outcome.objects());
                outcome.problems().forEach(problem -> problems.add(file.getFileName() + " " + problem));
            }
        }
        assertThat(classes).hasSize(57).allMatch(line -> line.startsWith("class "));
        assertThat(problems).isEmpty();
    }

    @Test
    void readsTheAnswersOfAnApiServer() throws IOException {
        assertThat(outcome(CORPUS.resolve("inventory/kubectl-version.json")).objects())
                .containsExactly("cluster input v1.20.2");
        assertThat(outcome(CORPUS.resolve("inventory/kubectl-nodes.json")).objects())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("node "));
        assertThat(outcome(CORPUS.resolve("inventory/kubectl-storageclass.json"))
                        .objects())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("class "));
    }

    @Test
    void readsEveryNode() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve("k8s/nodes"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                assertThat(outcome(file).objects())
                        .describedAs(file.toString())
                        .isNotEmpty()
                        .allMatch(line -> line.startsWith("node "));
            }
        }
    }

    @Test
    void tellsATableFromObjects() throws IOException {
        ObjectOutcome outcome = outcome(CORPUS.resolve("k8s/nodes/wavecon+wavestack__capi.md__f1b2fb.txt"));
        assertThat(outcome.objects()).isEmpty();
        assertThat(outcome.reading().complete()).isFalse();
    }

    private static ObjectOutcome outcome(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ObjectOutcome.of(in);
        }
    }
}
