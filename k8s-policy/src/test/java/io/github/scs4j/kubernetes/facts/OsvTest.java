package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsvTest {
    private static final String SEVERITY =
            "'severity': [{'type': 'CVSS_V3', 'score': 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H'}]";

    @Test
    void readsARecord() {
        Facts read = Facts.ofQuoted("{'schema_version': '1.4.0', 'id': 'GO-2023-2341', 'modified':"
                + " '2024-05-20T16:03:47Z', 'published': '2023-11-16T20:33:05Z', 'aliases': ['CVE-2023-5528',"
                + " 'GHSA-hq6q-c2x6-hmch'], 'affected': [{'package': {'name': 'k8s.io/kubernetes', 'ecosystem': 'Go'},"
                + " 'ranges': [{'type': 'SEMVER', 'events': [{'introduced': '0'}, {'fixed': '1.25.16'}, {'introduced':"
                + " '1.26.0'}, {'fixed': '1.26.11'}]}], 'ecosystem_specific': {'imports': []}}], " + SEVERITY + "}");
        assertThat(read.rules()).isEmpty();
        Vulnerability vulnerability = read.vulnerability();
        assertThat(vulnerability.id()).isEqualTo("CVE-2023-5528");
        assertThat(vulnerability.published()).isEqualTo(Instant.parse("2023-11-16T20:33:05Z"));
        assertThat(vulnerability.score()).hasToString("8.8 (CVSS 3.1)");
        assertThat(vulnerability.affected()).hasToString("<1.25.16 or >=1.26.0, <1.26.11");
        assertThat(vulnerability.whole()).isTrue();
        assertThat(vulnerability.source())
                .isEqualTo(new FactSource(FactSource.Origin.OSV, "file0.json", Instant.parse("2024-05-20T16:03:47Z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'introduced': '0'} | *",
                "{'introduced': '1.28.0'}, {'fixed': '1.28.4'} | >=1.28.0, <1.28.4",
                "{'fixed': '1.28.4'}, {'introduced': '1.28.0'} | >=1.28.0, <1.28.4",
                "{'introduced': '1.28.0', 'fixed': '1.28.4'} | >=1.28.0, <1.28.4",
                "{'introduced': '0'}, {'last_affected': '1.28.3'} | <=1.28.3",
                "{'introduced': '1.28.0'}, {'fixed': '1.28.4'}, {'introduced': '1.28.4'}, {'fixed': '1.28.6'} | >=1.28.0, <1.28.6",
                "{'introduced': '0'}, {'limit': '1.28.0'} | <1.28.0",
                "{'introduced': '0'}, {'limit': '*'} | *",
                "{'fixed': '1.28.0'} | none",
                " | none",
            })
    void readsEvents(String events, String set) {
        Facts read = Facts.ofQuoted(record("k8s.io/kubernetes", events == null ? "" : events));
        assertThat(read.vulnerability().affected()).hasToString(set);
        assertThat(read.vulnerability().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'introduced': 'a commit'}", "{'fixed': []}", "{'retired': '1.28.0'}"})
    void saysWhatItCannotRead(String event) {
        Facts read = Facts.ofQuoted(record("k8s.io/kubernetes", "{'introduced': '1.28.0'}, " + event));
        assertThat(read.vulnerability().affected()).hasToString(">=1.28.0");
        assertThat(read.vulnerability().whole()).isFalse();
        assertThat(read.rules()).containsExactly("ERROR k8s.cve-version");
        assertThat(read.messages().get(0)).startsWith("GHSA-aaaa: ");
    }

    @ParameterizedTest
    @CsvSource({
        "k8s.io/kubernetes, true",
        "github.com/kubernetes/kubernetes, true",
        "k8s.io/kubernetes/pkg/kubelet, true",
        "k8s.io/ingress-nginx, false",
        "sigs.k8s.io/secrets-store-csi-driver, false",
        "k8s.io/kubernetes-csi, false",
    })
    void readsPackages(String name, boolean part) {
        Facts read = Facts.ofQuoted(record(name, "{'introduced': '0'}"));
        assertThat(read.facts().vulnerabilities()).hasSize(part ? 1 : 0);
        assertThat(read.rules()).hasSize(part ? 0 : 1).allMatch("INFO k8s.cve-product"::equals);
    }

    @Test
    void aModuleHasTheVersionsOfReleases() {
        Facts read = Facts.ofQuoted(record(
                "k8s.io/apimachinery",
                "{'introduced': '0'}, {'fixed': '0.16.13'}, {'introduced': '0.17.0'}, {'fixed':" + " '0.17.9'}"));
        assertThat(read.vulnerability().affected()).hasToString("<1.16.13 or >=1.17.0, <1.17.9");
    }

    @Test
    void commitsAreNoVersionsAndListsAre() {
        Facts read = Facts.ofQuoted("{'id': 'CVE-2024-0001', 'affected': [{'package': {'name': 'k8s.io/kubernetes'},"
                + " 'ranges': [{'type': 'GIT', 'events': [{'introduced': '0'}]}, {'type': 'SEMVER', 'events':"
                + " [{'introduced': '1.28.0'}, {'fixed': '1.28.2'}]}], 'versions': ['v1.29.0', '1.29.1'], " + SEVERITY
                + "}]}");
        assertThat(read.rules()).isEmpty();
        assertThat(read.vulnerability().affected()).hasToString(">=1.28.0, <1.28.2 or 1.29.0 or 1.29.1");
        assertThat(read.vulnerability().score()).hasToString("8.8 (CVSS 3.1)");
    }

    @Test
    void theNewestScoreThatCanBeReadCounts() {
        Facts read = Facts.ofQuoted("{'id': 'CVE-2024-0001', 'severity': [{'type': 'CVSS_V4', 'score':"
                + " 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'}, {'type': 'CVSS_V3', 'score':"
                + " 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H'}, {'type': 'Ubuntu', 'score': 'high'}], 'affected':"
                + " [{'package': {'name': 'k8s.io/kubernetes'}, 'versions': ['1.28.0']}]}");
        assertThat(read.rules()).containsExactly("ERROR k8s.cve-score");
        assertThat(read.vulnerability().score()).hasToString("8.8 (CVSS 3.1)");
        assertThat(read.vulnerability().whole()).isTrue();
    }

    @Test
    void hasTheIdOfEachCve() {
        Facts read = Facts.ofQuoted("{'affected': [{'package': {'name': 'k8s.io/kubernetes'}, 'versions': ['1.28.0']}],"
                + " 'aliases': ['CVE-2024-0002', 'GHSA-bbbb', 'CVE-2024-0001', 7], 'id': 'GHSA-aaaa', " + SEVERITY
                + "}");
        assertThat(read.facts().usedVulnerabilities())
                .extracting(Vulnerability::id)
                .containsExactly("CVE-2024-0001", "CVE-2024-0002");
        assertThat(Facts.ofQuoted("{'id': 'GHSA-aaaa', 'affected': [{'package': {'name': 'k8s.io/kubernetes'},"
                                + " 'versions': ['1.28.0']}]}")
                        .vulnerability()
                        .id())
                .isEqualTo("GHSA-aaaa");
    }

    @Test
    void withdrawnRecordsSayNothing() {
        Facts read = Facts.ofQuoted(
                "{'id': 'GHSA-aaaa', 'aliases': ['CVE-2024-0001'], 'withdrawn': '2024-01-01T00:00:00Z', 'affected':"
                        + " [{'package': {'name': 'k8s.io/kubernetes'}, 'versions': ['1.28.0']}]}",
                "{'items': [{'id': 'CVE-2024-0001'}]}");
        assertThat(read.rules()).containsExactly("INFO k8s.cve-rejected");
        assertThat(read.facts().vulnerabilities()).isEmpty();
        assertThat(read.facts().openVulnerabilities()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'affected': []}",
                "{'id': 'GHSA; aaaa', 'affected': []}",
                "{'id': '', 'aliases': []}",
                "{'id': 'GHSA-aaaa', 'affected': []}",
                "{'id': 'GHSA-aaaa', 'aliases': ['CVE-2024-0001'], 'severity': 1}",
            })
    void saysIfARecordCannotBeUsed(String json) {
        Facts read = Facts.ofQuoted(json);
        assertThat(read.facts().vulnerabilities()).isEmpty();
        assertThat(read.rules()).containsExactly("ERROR k8s.cve-record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'GHSA-aaaa', 'affected': [null, 1, [], {}]}",
                "{'id': 'GHSA-aaaa', 'affected': [{'package': 'k8s.io/kubernetes'}]}",
                "{'id': 'GHSA-aaaa', 'affected': [{'package': {'name': null}, 'ranges': 1, 'versions': {}}]}",
                "{'id': 'GHSA-aaaa', 'affected': [{'package': {'name': 'k8s.io/kubernetes'}, 'ranges': [1, {'events': {}},"
                        + " {'events': [1, null, {}]}]}], 'severity': [1, {}, {'type': 'CVSS_V3'}], 'published': 'x'}",
            })
    void neverThrows(String json) {
        assertThat(Facts.ofQuoted(json).findings()).isNotEmpty();
    }

    private static String record(String name, String events) {
        return "{'id': 'GHSA-aaaa', " + SEVERITY + ", 'affected': [{'package': {'ecosystem': 'Go', 'name': '" + name
                + "'}, 'ranges': [{'events': [" + events + "], 'type': 'SEMVER'}]}]}";
    }
}
