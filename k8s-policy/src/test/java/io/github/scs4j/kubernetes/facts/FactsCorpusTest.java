package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.kubernetes.KubernetesVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files of facts as they really were. The corpus is not part of the project; without it the tests are skipped, unless
 * SCS4J_CORPUS says where it is.
 */
class FactsCorpusTest {
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path FILES =
            Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS).resolve("k8s/releases");

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.exists(FILES), "no corpus beside the project");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "endoflife-release-data_kubernetes.json, ENDOFLIFE_RELEASE_DATA, 511, 0, -",
                "endoflife-release-data_azure-kubernetes-service.json, ENDOFLIFE_RELEASE_DATA, 0, 0,"
                        + " 'WARNING k8s.facts-vendor 3:13, ERROR k8s.facts-empty'",
                "endoflife-release-data_google-kubernetes-engine.json, ENDOFLIFE_RELEASE_DATA, 0, 0,"
                        + " 'WARNING k8s.facts-vendor 4:27, ERROR k8s.facts-empty'",
                "github-releases-2024-03_scs-testdata.json, GITHUB_RELEASES, 20, 0, INFO k8s.facts-left-out",
                "github-releases-shape_derived-from-endoflife.json, GITHUB_RELEASES, 511, 0, -",
                "kubernetes-website_data_releases_eol.yaml, WEBSITE_EOL, 0, 23, -",
            })
    void everyFileIsRead(String name, FactShape shape, int releases, int ends, String found) throws IOException {
        FactFile file = FactFile.of(Files.readAllBytes(FILES.resolve(name)));
        assertThat(file.found()).isEqualTo(Objects.requireNonNullElse(found, ""));
        assertThat(file.shape()).isEqualTo(shape);
        assertThat(file.facts().releases()).hasSize(releases);
        assertThat(file.facts().endsOfLife()).hasSize(ends);
    }

    @Test
    void noFileIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void theBundledFactsAreThoseOfTheCorpus() throws IOException {
        FactFile file = FactFile.of(Files.readAllBytes(FILES.resolve("endoflife-release-data_kubernetes.json")));
        assertThat(withoutSource(file.facts().usedReleases()))
                .isEqualTo(withoutSource(KubernetesFacts.bundled().usedReleases()));
        FactFile eol = FactFile.of(Files.readAllBytes(FILES.resolve("kubernetes-website_data_releases_eol.yaml")));
        for (EndOfLife end : eol.facts().endsOfLife()) {
            EndOfLife used = KubernetesFacts.bundled().endOfLife(end.branch());
            assertThat(Objects.requireNonNull(used).date()).isEqualTo(end.date());
        }
    }

    private static List<Release> withoutSource(List<Release> releases) {
        FactSource none = new FactSource(FactSource.Origin.ENDOFLIFE_DATE, "any", null);
        return releases.stream()
                .map(release -> new Release(release.version(), release.released(), release.dayOnly(), none))
                .toList();
    }

    /** D63: two sources differ by hours in what they say of the same release. */
    @Test
    void theTimeOfDayIsUsedBeforeTheDay() throws IOException {
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder().add(KubernetesFacts.bundled());
        facts.add(FactFile.of(Files.readAllBytes(FILES.resolve("github-releases-2024-03_scs-testdata.json")))
                .facts());
        Release used = Objects.requireNonNull(facts.build().release(KubernetesVersion.of(1, 28, 8)));
        assertThat(used.released()).isEqualTo("2024-03-15T18:53:33Z");
        assertThat(facts.build().releases(KubernetesVersion.of(1, 28, 8))).hasSize(2);
        Instant then = Instant.parse("2024-03-20T00:00:00Z");
        assertThat(facts.build().releasesAsOf(then)).isEqualTo("2026-08-22T00:00:00Z");
    }
}
