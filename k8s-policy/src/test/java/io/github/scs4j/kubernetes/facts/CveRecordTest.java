package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CveRecordTest {
    private static final String VERSIONS = "'versions': [{'version': '1.28.0', 'status': 'affected'}]";
    private static final String PUBLISHED = "{'cveId': 'CVE-2024-0001', 'state': 'PUBLISHED'}";

    @Test
    void readsARecordWithItsDates() {
        Facts read = Facts.ofQuoted("{'dataType': 'CVE_RECORD', 'cveMetadata': {'cveId': 'CVE-2024-0001',"
                + " 'state': 'PUBLISHED', 'datePublished': '2024-07-03T20:06:11.796Z',"
                + " 'dateUpdated': '2024-08-03T22:06:11+02:00'}, 'containers': {'cna': {'affected': [{'product':"
                + " 'Kubernetes', 'vendor': 'Kubernetes', 'defaultStatus': 'unaffected', " + VERSIONS + "}],"
                + " 'metrics': [{'cvssV3_1': {'baseScore': 8.8, 'version': '3.1'}}]}}}");
        assertThat(read.rules()).isEmpty();
        Vulnerability vulnerability = read.vulnerability();
        assertThat(vulnerability.id()).isEqualTo("CVE-2024-0001");
        assertThat(vulnerability.published()).isEqualTo(Instant.parse("2024-07-03T20:06:11.796Z"));
        assertThat(vulnerability.score()).hasToString("8.8 (CVSS 3.1)");
        assertThat(vulnerability.affected()).hasToString("1.28.0");
        assertThat(vulnerability.whole()).isTrue();
        assertThat(vulnerability.source())
                .isEqualTo(new FactSource(
                        FactSource.Origin.CVE_RECORD, "file0.json", Instant.parse("2024-08-03T20:06:11Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-03T20:06:11, 2024-07-03T20:06:11Z, 0",
        "2024-07-03T20:06:11+02:00, 2024-07-03T18:06:11Z, 0",
        "yesterday, 2020-01-01T00:00:00Z, 1",
        "'', 2020-01-01T00:00:00Z, 1"
    })
    void readsDates(String text, Instant published, int findings) {
        Facts read = Facts.ofQuoted("{'cveMetadata': {'cveId': 'CVE-2024-0001', 'datePublished': '" + text + "'},"
                + " 'containers': {'cna': {'datePublic': '2020-01-01T00:00:00.000Z', 'affected': [{'product':"
                + " 'kubelet', " + VERSIONS + "}], 'metrics': [{'cvssV3_1': {'baseScore': 8.8}}]}}}");
        assertThat(read.vulnerability().published()).isEqualTo(published);
        assertThat(read.rules()).hasSize(findings).allMatch("WARNING k8s.cve-date"::equals);
    }

    /** Metrics of the CNA, of an ADP, and what counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'cvssV3_1': {'baseScore': 8.8}} |  | 8.8 (CVSS 3.1) | true |",
                "{'cvssV3_1': {'baseScore': 5}} |  | 5.0 (CVSS 3.1) | true |",
                "{'cvssV3_1': {'baseScore': '8.80'}} |  | 8.8 (CVSS 3.1) | true |",
                "{'cvssV3_0': {'baseScore': 10, 'version': '3.0'}} |  | 10.0 (CVSS 3.0) | true |",
                "{'cvssV4_0': {'baseScore': 9.3, 'version': '4.0'}} |  | 9.3 (CVSS 4.0) | true |",
                "{'cvssV2_0': {'baseScore': 7.5}} |  | 7.5 (CVSS 2.0) | true |",
                "{'CVSSV3_1': {'baseScore': 8.8}} |  | 8.8 (CVSS 3.1) | true |",
                " | {'cvssV3_1': {'baseScore': 8.8}} | 8.8 (CVSS 3.1) | true |",
                "{'cvssV3_1': {'baseScore': 7.5}} | {'cvssV3_1': {'baseScore': 9.8}} | 7.5 (CVSS 3.1) | true |",
                "{'other': {'type': 'ssvc'}} | {'cvssV3_1': {'baseScore': 8.8}} | 8.8 (CVSS 3.1) | true |",
                "{'cvssV2_0': {'baseScore': 8.5}}, {'cvssV3_1': {'baseScore': 7.5}} |  | 7.5 (CVSS 3.1) | true | WARNING k8s.cve-score-ambiguous",
                "{'cvssV3_1': {'baseScore': 8.5}, 'cvssV4_0': {'baseScore': 7.5}} |  | 7.5 (CVSS 4.0) | true | WARNING k8s.cve-score-ambiguous",
                "{'cvssV2_0': {'baseScore': 9.5}}, {'cvssV3_1': {'baseScore': 8.0}} |  | 8.0 (CVSS 3.1) | true |",
                "{'cvssV3_1': {'baseScore': 4.5}}, {'cvssV3_1': {'baseScore': 5.5}} |  | 5.5 (CVSS 3.1) | true |",
                "{'cvssV3_1': {'vectorString': 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H'}} |  | 8.8 (CVSS 3.1) | true |",
                "{'cvssV2_0': {'vectorString': 'AV:N/AC:L/Au:N/C:N/I:N/A:C', 'baseScore': null}} |  | 7.8 (CVSS 2.0) | true |",
                "{'cvssV3_1': {'baseScore': 11, 'vectorString': 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H'}} |  | 8.8 (CVSS 3.1) | true | ERROR k8s.cve-score",
                "{'cvssV4_0': {'vectorString': 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'}} |  |  | false | ERROR k8s.cve-score",
                "{'cvssV3_1': {}} |  |  | false | ERROR k8s.cve-score",
                "{'cvssV3_1': {'baseScore': 10.1}} |  |  | false | ERROR k8s.cve-score",
                "{'cvssV3_1': {'baseScore': -1}} |  |  | false | ERROR k8s.cve-score",
                "{'cvssV3_1': {'baseScore': 8.85}} |  |  | false | ERROR k8s.cve-score",
                "{'cvssV3_1': {'baseScore': 'high'}} |  |  | false | ERROR k8s.cve-score",
                "{'cvssV3_1': {'baseScore': [8.8]}} |  |  | false | ERROR k8s.cve-score",
                "{'cvssV3_1': {'baseScore': 1e1}} |  |  | false | ERROR k8s.cve-score",
                "{'cvssV3_1': {'baseScore': '٨.٨'}} |  |  | false | ERROR k8s.cve-score",
                "{'cvssV3_1': {'baseScore': 99}} | {'cvssV3_1': {'baseScore': 8.8}} | 8.8 (CVSS 3.1) | true | ERROR k8s.cve-score",
                " |  |  | true | INFO k8s.cve-unscored",
                "{'other': {'type': 'ssvc'}} |  |  | true | INFO k8s.cve-unscored",
            })
    void readsScores(String cna, String adp, String score, boolean whole, String rule) {
        Facts read = Facts.ofQuoted("{'cveMetadata': " + PUBLISHED + ", 'containers': {'adp': [{'metrics': ["
                + (adp == null ? "" : adp) + "]}], 'cna': {'metrics': [" + (cna == null ? "" : cna)
                + "], 'affected': [{'product': 'Kubernetes', " + VERSIONS + "}]}}}");
        Vulnerability vulnerability = read.vulnerability();
        assertThat(vulnerability.score() == null ? null : vulnerability.score().toString())
                .isEqualTo(score);
        assertThat(vulnerability.whole()).isEqualTo(whole);
        assertThat(read.rules()).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Kubernetes, Kubernetes, true, ",
                "kubernetes, kubernetes, true, ",
                "kubelet, The Kubernetes Project, true, ",
                "Kubelet, n/a, true, ",
                "kube-apiserver, , true, ",
                "kube-controller-manager, Kubernetes, true, ",
                "k8s.io/kubernetes, Kubernetes, true, ",
                "ingress-nginx, kubernetes, false, INFO k8s.cve-product",
                "secrets-store-csi-driver, Kubernetes, false, INFO k8s.cve-product",
                "Kubernetes, Example, false, INFO k8s.cve-product",
                "Rancher, SUSE, false, INFO k8s.cve-product",
                "a new thing, Kubernetes, false, WARNING k8s.cve-product",
                "n/a, n/a, false, WARNING k8s.cve-product",
                ", Kubernetes, false, WARNING k8s.cve-product",
            })
    void readsProducts(String product, String vendor, boolean part, String rule) {
        Facts read = Facts.ofQuoted("{'cveMetadata': " + PUBLISHED + ", 'containers': {'cna': {'metrics':"
                + " [{'cvssV3_1': {'baseScore': 8.8}}], 'affected': [{"
                + (product == null ? "" : "'product': '" + product + "', ")
                + (vendor == null ? "" : "'vendor': '" + vendor + "', ") + VERSIONS + "}]}}}");
        assertThat(read.facts().vulnerabilities()).hasSize(part ? 1 : 0);
        assertThat(read.rules()).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void addsUpProductsOfOneRelease() {
        Facts read = Facts.ofQuoted("{'cveMetadata': " + PUBLISHED + ", 'containers': {'cna': {'metrics':"
                + " [{'cvssV3_1': {'baseScore': 8.8}}], 'affected': [{'product': 'kubelet', 'versions': [{'version':"
                + " '0', 'lessThan': '1.27.5', 'status': 'affected'}]}, {'product': 'ingress-nginx', 'versions': []},"
                + " {'product': 'kube-proxy', 'versions': [{'version': '1.28.0', 'status': 'affected'}]}, {'product':"
                + " 'Kubelet', 'versions': [{'version': '0', 'lessThan': '1.26.8', 'status': 'affected'}]}]}}}");
        assertThat(read.vulnerability().affected()).hasToString("<1.26.8 or >=1.27, <1.27.5 or 1.28.0");
        assertThat(read.rules()).containsExactly("INFO k8s.cve-product");
    }

    @Test
    void readsModulesOfReleases() {
        Facts read = Facts.ofQuoted("{'cveMetadata': " + PUBLISHED + ", 'containers': {'cna': {'metrics':"
                + " [{'cvssV3_1': {'baseScore': 8.8}}], 'affected': [{'packageName': 'k8s.io/apiserver', 'versions':"
                + " [{'version': '0.27.0', 'lessThan': '0.28.4', 'status': 'affected'}]}]}}}");
        assertThat(read.vulnerability().affected()).hasToString(">=1.27.0, <1.28.4");
    }

    @Test
    void rejectedRecordsCountForNothing() {
        Facts read = Facts.ofQuoted(
                "{'cveMetadata': {'cveId': 'CVE-2024-0001', 'state': 'REJECTED'}, 'containers': {'cna':"
                        + " {'rejectedReasons': [{'lang': 'en', 'value': 'not a bug'}]}}}",
                "{'items': [{'id': 'CVE-2024-0001'}]}");
        assertThat(read.rules()).containsExactly("INFO k8s.cve-rejected");
        assertThat(read.facts().vulnerabilities()).isEmpty();
        assertThat(read.facts().openVulnerabilities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'cveMetadata': {}}",
                "{'cveMetadata': {'cveId': 'CVE-24-1'}}",
                "{'cveMetadata': {'cveId': 'CVE-2024-00x1'}}",
                "{'cveMetadata': {'cveId': 20240001}}",
                "{'cveMetadata': {'cveId': {'a': 1}}}",
                "{'containers': {}}",
                "{'containers': {'cna': []}}",
                "{'cveMetadata': {'cveId': 'CVE-2024-0001'}}",
                "{'cveMetadata': {'cveId': 'CVE-2024-0001', 'state': 'RESERVED'}}",
                "{'cveMetadata': {'cveId': 'CVE-2024-0001'}, 'containers': null}",
                "{'cveMetadata': {'cveId': 'CVE-2024-0001'}, 'containers': {'cna': 1, 'adp': {}}}",
                "{'cveMetadata': {'cveId': 'CVE-2024-0001'}, 'containers': {'cna': {'affected': {}, 'metrics': 1}}}",
                "{'cveMetadata': {'cveId': 'CVE-2024-0001'}, 'containers': {'adp': [1, null, {}]}}",
            })
    void saysIfARecordCannotBeUsed(String json) {
        Facts read = Facts.ofQuoted(json);
        assertThat(read.facts().vulnerabilities()).isEmpty();
        assertThat(read.rules()).containsExactly("ERROR k8s.cve-record");
        assertThat(read.facts().openVulnerabilities()).hasSize(json.contains("'CVE-2024-0001'") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "{'cveMetadata': {}} | the record has no id, so it cannot be used",
                "{'cveMetadata': {'cveId': 'CVE-24-1'}} | the record cannot be used: 'CVE-24-1' is no id of a vulnerability"
            })
    void saysWhatItHasForAnId(String json, String message) {
        assertThat(Facts.ofQuoted(json).messages()).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'affected': [null]",
                "'affected': [1, [], {}]",
                "'affected': [{'product': ['kubelet'], 'vendor': {}, 'versions': null}]",
            })
    void oddProductsAreNoProducts(String affected) {
        Facts read = Facts.ofQuoted("{'cveMetadata': " + PUBLISHED + ", 'containers': {'cna': {" + affected + "}}}");
        assertThat(read.facts().vulnerabilities()).isEmpty();
        assertThat(read.rules()).isNotEmpty().allMatch("WARNING k8s.cve-product"::equals);
    }

    @Test
    void oddMetricsDoNoHarm() {
        Facts read = Facts.ofQuoted("{'cveMetadata': " + PUBLISHED + ", 'containers': {'cna': {'metrics': [null, 1,"
                + " [], {'cvssV3_1': []}, {'cvssV3_1': null}, {'format': 'CVSS'}, {'cvssV9': {'baseScore': 9.0}}],"
                + " 'affected': [{'product': 'Kubernetes', " + VERSIONS + "}]}}}");
        assertThat(read.vulnerability().scores()).isEmpty();
        assertThat(read.vulnerability().whole()).isFalse();
        assertThat(read.rules()).containsExactly("ERROR k8s.cve-score");
    }

    @Test
    void readsManyEntriesUpToALimit() {
        StringBuilder versions = new StringBuilder("{'version': '1.28.0', 'status': 'affected'}");
        for (int i = 0; i < 1_000_000; i++) {
            versions.append(", {'version': '1.")
                    .append(i % 1000)
                    .append('.')
                    .append(i)
                    .append("', 'status': '")
                    .append(i % 2 == 0 ? "affected'}" : "unaffected'}");
        }
        Facts read = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Facts.ofQuoted("{'cveMetadata': " + PUBLISHED + ", 'containers': {'cna': {'affected':"
                        + " [{'product': 'Kubernetes', 'versions': [" + versions + "]}], 'metrics': [{'cvssV3_1':"
                        + " {'baseScore': 8.8}}]}}}"));
        assertThat(read.rules()).contains("ERROR k8s.facts-limit");
        assertThat(read.vulnerability().whole()).isFalse();
        assertThat(read.vulnerability().affected().toString()).startsWith("1.0.0 or ");
    }

    @Test
    void longTextsAreCut() {
        String text = "9".repeat(900_000);
        Facts read = Facts.ofQuoted("{'cveMetadata': " + PUBLISHED + ", 'containers': {'cna': {'affected':"
                + " [{'product': 'Kubernetes', 'versions': [{'version': '" + text + "', 'status': '" + text
                + "'}]}, {'product': '" + text + "'}], 'metrics': [{'cvssV3_1': {'baseScore': '" + text
                + "', 'vectorString': '" + text + "'}}]}}}");
        assertThat(read.vulnerability().whole()).isFalse();
        assertThat(read.messages()).hasSizeGreaterThan(3).allMatch(message -> message.length() < 1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 90, 1000, 100_000})
    void deepNestingEndsTheFile(int depth) {
        String json = "{'cveMetadata': " + PUBLISHED + ", 'containers': {'cna': {'affected': " + "[".repeat(depth)
                + "]".repeat(depth) + "}}}";
        Facts read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Facts.ofQuoted(json));
        assertThat(read.findings()).isNotEmpty();
        assertThat(read.facts().vulnerabilities()).isEmpty();
    }

    @Test
    void aRecordThatBreaksOffIsNotUsed() {
        String json = "{'cveMetadata': " + PUBLISHED
                + ", 'containers': {'cna': {'affected': [{'product': 'Kubernetes', " + VERSIONS + "}]}}}";
        for (int length = 1; length < json.length(); length++) {
            String cut = json.substring(0, length).replace('\'', '"');
            Facts read = Facts.of(List.of(cut.getBytes(StandardCharsets.UTF_8)));
            assertThat(read.findings()).as(cut).isNotEmpty();
            assertThat(read.facts().vulnerabilities()).as(cut).isEmpty();
        }
    }

    @Test
    void readsRecordsInARowAndInYaml() {
        String json = "{'cveMetadata': {'cveId': 'CVE-2024-000%'}, 'containers': {'cna': {'metrics': [{'cvssV3_1':"
                + " {'baseScore': 8.8}}], 'affected': [{'product': 'Kubernetes', " + VERSIONS + "}]}}}\n";
        assertThat(Facts.ofQuoted(json.replace('%', '1') + json.replace('%', '2'))
                        .facts()
                        .usedVulnerabilities())
                .extracting(Vulnerability::id)
                .containsExactly("CVE-2024-0001", "CVE-2024-0002");
        assertThat(Facts.ofQuoted("[" + json.replace('%', '1') + ", " + json.replace('%', '2') + "]")
                        .facts()
                        .usedVulnerabilities())
                .hasSize(2);
        assertThat(Facts.ofQuoted("---\n" + json.replace('%', '3'))
                        .vulnerability()
                        .affected())
                .hasToString("1.28.0");
    }
}
