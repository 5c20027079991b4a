package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Records and a feed that were really published. The corpus is not part of the project; without it the tests are skipped,
 * unless SCS4J_CORPUS says where it is.
 */
class CveCorpusTest {
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path RECORDS =
            Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS).resolve("k8s/cve");

    /** Score and affected versions of each record; no score of those about other products. */
    private static final Map<String, String> EXPECTED = Map.of(
            "CVE-2018-1002105", "9.8 (CVSS 3.0): <1.10.11 or >=1.11, <1.11.5 or >=1.12, <1.12.3",
            "CVE-2019-11247", "5.0 (CVSS 3.0): <1.13.9 or >=1.14, <1.14.5 or >=1.15, <1.15.2",
            "CVE-2020-8557", "5.5 (CVSS 3.1): >=1.1, <1.16.13 or >=1.17, <1.17.9 or >=1.18, <1.18.6",
            "CVE-2022-3172",
                    "5.1 (CVSS 3.1): <=1.21.14 or >=1.22.0, <=1.22.13 or >=1.23.0, <=1.23.10 or >=1.24.0, <=1.24.4"
                            + " or 1.25.0",
            "CVE-2023-2728",
                    "6.5 (CVSS 3.1): <=1.24.14 or >=1.25.0, <=1.25.10 or >=1.26.0, <=1.26.5 or >=1.27.0, <=1.27.2",
            "CVE-2023-3676",
                    "8.8 (CVSS 3.1): <=1.24.16 or >=1.25.0, <=1.25.12 or >=1.26.0, <=1.26.7 or >=1.27.0, <=1.27.4"
                            + " or 1.28.0",
            "CVE-2023-5528",
                    "7.2 (CVSS 3.1): <=1.25.15 or >=1.26.0, <=1.26.10 or >=1.27.0, <=1.27.7 or >=1.28.0, <=1.28.3",
            "CVE-2025-5187", "6.7 (CVSS 3.1): >=1.31.0, <=1.31.11 or >=1.32.0, <=1.32.7 or >=1.33.0, <=1.33.3");

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.exists(RECORDS), "no corpus beside the project");
    }

    @Test
    void everyRecordIsReadAsAWhole() throws IOException {
        Facts read = Facts.of(files(RECORDS));
        Map<String, String> found = new TreeMap<>();
        for (Vulnerability vulnerability : read.facts().usedVulnerabilities()) {
            assertThat(vulnerability.whole()).as(vulnerability.id()).isTrue();
            found.put(vulnerability.id(), vulnerability.score() + ": " + vulnerability.affected());
        }
        assertThat(found).isEqualTo(new TreeMap<>(EXPECTED));
        assertThat(read.messages())
                .containsExactlyInAnyOrder(
                        "CVE-2023-2878: 'secrets-store-csi-driver' is no part of a Kubernetes release",
                        "CVE-2025-1974: 'ingress-nginx' is no part of a Kubernetes release");
        assertThat(read.rules()).allMatch("INFO k8s.cve-product"::equals);
    }

    @Test
    void theFeedNamesWhatRecordsAreMissing() throws IOException {
        List<byte[]> files = new ArrayList<>(files(RECORDS));
        files.addAll(files(RECORDS.resolve("feed")));
        assertThat(Facts.of(files).facts().openVulnerabilities())
                .extracting(NamedVulnerability::id)
                .containsExactly(
                        "CVE-2017-1002102", "CVE-2020-8554", "CVE-2021-3121", "CVE-2023-2431", "CVE-2023-2727");
    }

    private static List<byte[]> files(Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                if (path.toString().endsWith(".json")) {
                    files.add(Files.readAllBytes(path));
                }
            }
        }
        return files;
    }
}
