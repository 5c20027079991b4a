package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.kubernetes.KubernetesVersion;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The divergences D64 to D69: what entries about versions and scores mean here. The official checker loses, misreads or ends
 * with an exception on each of them. The ids of records are those of real ones that are spelled so.
 */
class CveSpellingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "D64 | {'version': 'v1.0.x'} | 1.0.* | 1.0.7 | 1.1.0",
                "D64 | {'version': '1.2.3 - 1.2.5'} | >=1.2.3, <=1.2.5 | 1.2.5 | 1.2.6",
                "D64 | {'version': 'v1.7.0-1.7.13'} | >=1.7.0, <=1.7.13 | 1.7.13 | 1.7.14",
                "D64 | {'version': 'prior to 1.19.15'} | <1.19.15 | 1.19.14 | 1.19.15",
                "D64 | {'version': '< 1.24.0'} | <1.24.0 | 1.23.17 | 1.24.0",
                "D64 | {'version': '<= v1.20.1'} | <=1.20.1 | 1.20.1 | 1.20.2",
                "D64 | {'version': '1.27'} | 1.27.* | 1.27.16 | 1.28.0",
                "D65 | {'version': '1.24.0', 'lessThan': '*'} | >=1.24.0 | 1.36.0 | 1.23.17",
                "D65 | {'version': '1.24.0', 'lessThan': '1.24.*'} | >=1.24.0, <1.25 | 1.24.17 | 1.25.0",
                "D65 | {'version': '1.24.0', 'lessThan': 'v1.24.x'} | >=1.24.0, <1.25 | 1.24.17 | 1.25.0",
                "D65 | {'version': '1.24.0', 'lessThan': 'unspecified'} | >=1.24.0 | 1.36.0 | 1.23.17",
                "D65 | {'version': '0', 'lessThanOrEqual': '1.27'} | <1.28 | 1.27.16 | 1.28.0",
                "D65 CVE-2023-2728 | {'version': 'v1.24.14', 'lessThanOrEqual': '<='}, {'version': 'v1.25.0 - v1.25.10'} | <=1.24.14 or >=1.25.0, <=1.25.10 | 1.24.14 | 1.24.15",
                "D66 | {'version': '1.28.0', 'lessThan': '1.29.0', 'changes': [{'at': '1.28.4', 'status': 'unaffected'}]} | >=1.28.0, <1.28.4 | 1.28.3 | 1.28.9",
                "D68 CVE-2021-25741 | {'version': 'unspecified', 'lessThanOrEqual': '1.19.14'}, {'version': 'unspecified', 'lessThanOrEqual': '1.20.10'}, {'version': 'unspecified', 'lessThanOrEqual': '1.21.4'}, {'version': 'unspecified', 'lessThanOrEqual': '1.22.1'} | <=1.19.14 or >=1.20, <=1.20.10 or >=1.21, <=1.21.4 or >=1.22, <=1.22.1 | 1.20.10 | 1.19.15",
                "D68 CVE-2018-1002105 | {'version': 'v1.9.x'}, {'version': 'unspecified', 'lessThan': 'v1.10.11'}, {'version': 'unspecified', 'lessThan': 'v1.11.5'} | <1.10.11 or >=1.11, <1.11.5 | 1.11.4 | 1.10.11",
                "D68 CVE-2017-1002101 | {'version': 'v1.6.x'}, {'version': 'unspecified', 'lessThan': 'v1.7.14'}, {'version': 'unspecified', 'lessThan': 'v1.8.9'} | <1.7.14 or >=1.8, <1.8.9 | 1.8.8 | 1.7.14",
                "D68 CVE-2020-8558 | {'version': 'prior to 1.18.4'}, {'version': 'prior to 1.17.7'}, {'version': '1.16'} | <1.17.7 or >=1.18, <1.18.4 | 1.18.3 | 1.17.7",
                "D68 CVE-2024-10220 | {'version': '0', 'lessThanOrEqual': '1.28.11'}, {'version': '1.29.0', 'lessThanOrEqual': '1.29.6'} | <=1.28.11 or >=1.29.0, <=1.29.6 | 1.28.11 | 1.28.12",
                "D64 CVE-2019-1002101 | {'version': '1.1-1.10'}, {'version': '1.11', 'lessThan': '1.11.9'} | >=1.1, <1.11.9 | 1.10.13 | 1.11.9",
            })
    void versions(String id, String entries, String set, String affected, String unaffected) {
        String versions = entries.replace("{'version'", "{'status': 'affected', 'version'");
        Vulnerability vulnerability = read("Kubernetes", versions, "{'cvssV3_1': {'baseScore': 8.8}}", "");
        assertThat(vulnerability.whole()).as(id).isTrue();
        assertThat(vulnerability.affected()).as(id).hasToString(set);
        assertThat(vulnerability.affected().contains(version(affected))).isTrue();
        assertThat(vulnerability.affected().contains(version(unaffected))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"kubelet", "kube-apiserver", "kube-proxy", "kubectl"})
    void d67Products(String product) {
        String versions = "{'status': 'affected', 'version': '1.28.0'}";
        assertThat(read(product, versions, "{'cvssV3_1': {'baseScore': 8.8}}", "")
                        .affected())
                .hasToString("1.28.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                " | {'cvssV3_1': {'baseScore': 8.8}} | 8.8 (CVSS 3.1)",
                "{'cvssV2_0': {'baseScore': 8.5}}, {'cvssV3_1': {'baseScore': 7.5}} |  | 7.5 (CVSS 3.1)",
                "{'cvssV3_1': {'vectorString': 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'}} |  | 9.8 (CVSS 3.1)",
            })
    void d69Scores(String cna, String adp, String score) {
        String versions = "{'status': 'affected', 'version': '1.28.0'}";
        Vulnerability vulnerability = read("Kubernetes", versions, cna == null ? "" : cna, adp == null ? "" : adp);
        assertThat(vulnerability.score()).hasToString(score);
    }

    private static Vulnerability read(String product, String versions, String cna, String adp) {
        return Facts.ofQuoted("{'cveMetadata': {'cveId': 'CVE-2024-0001', 'state': 'PUBLISHED'}, 'containers': {'cna':"
                        + " {'affected': [{'product': '" + product + "', 'vendor': 'Kubernetes', 'versions': ["
                        + versions + "]}], 'metrics': [" + cna + "]}, 'adp': [{'metrics': [" + adp + "]}]}}")
                .vulnerability();
    }

    private static KubernetesVersion version(String text) {
        return Objects.requireNonNull(KubernetesVersion.of(text), text);
    }
}
