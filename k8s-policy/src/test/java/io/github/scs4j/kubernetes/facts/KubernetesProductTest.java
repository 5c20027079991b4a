package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubernetesProductTest {
    private static final Path TABLE = Path.of("src/main/resources/io/github/scs4j/kubernetes/facts/products.tsv");

    @Test
    void everyRowHasAKindAndASource() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                assertThat(cells).hasSize(3);
                assertThat(cells[1]).isIn("part", "module", "other");
                assertThat(cells[2]).startsWith("https://github.com/kubernetes");
                keys.add((cells[1].equals("module") ? "k8s.io/" : "") + cells[0]);
                KubernetesProduct kind = cells[1].equals("module")
                        ? KubernetesProduct.ofPackage("k8s.io/" + cells[0])
                        : KubernetesProduct.of(cells[0], null);
                assertThat(kind.name()).as(line).isEqualToIgnoringCase(cells[1]);
            }
        }
        assertThat(keys).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "k8s.io/kubernetes, PART",
        "k8s.io/kubernetes/pkg/kubelet, PART",
        "github.com/kubernetes/kubernetes, PART",
        "k8s.io/apiserver, MODULE",
        "k8s.io/apiserver/pkg/server, MODULE",
        "k8s.io/kubelet, MODULE",
        "k8s.io/ingress-nginx, OTHER",
        "k8s.io/kubernetes-x, UNKNOWN",
        "k8s.io/, UNKNOWN",
        "example.org/kubernetes, UNKNOWN",
        "'', NONE",
    })
    void readsPackages(String name, KubernetesProduct kind) {
        assertThat(KubernetesProduct.ofPackage(name)).isEqualTo(kind);
    }
}
