package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several sources know together. */
class KnownVulnerabilitiesTest {
    private static final String FEED =
            "{'version': 'https://jsonfeed.org/version/1.1', '_kubernetes_io': {'updated_at':"
                    + " '2024-07-01T22:37:44Z'}, 'items': [{'id': 'CVE-2024-0003', 'date_published': '2024-06-15T14:42:32Z'},"
                    + " {'id': 'CVE-2024-0001, CVE-2024-0002', 'date_published': '2024-06-13T14:42:06Z', 'content_text':"
                    + " '...'}]}";

    @Test
    void theFeedNamesVulnerabilities() {
        Facts read = Facts.ofQuoted(FEED);
        FactSource source =
                new FactSource(FactSource.Origin.CVE_FEED, "file0.json", Instant.parse("2024-07-01T22:37:44Z"));
        Instant thirteenth = Instant.parse("2024-06-13T14:42:06Z");
        assertThat(read.rules()).isEmpty();
        assertThat(read.facts().vulnerabilities()).isEmpty();
        assertThat(read.facts().openVulnerabilities())
                .containsExactly(
                        new NamedVulnerability("CVE-2024-0001", thirteenth, source),
                        new NamedVulnerability("CVE-2024-0002", thirteenth, source),
                        new NamedVulnerability("CVE-2024-0003", Instant.parse("2024-06-15T14:42:32Z"), source));
        assertThat(read.facts().openVulnerabilities().get(0).command())
                .isEqualTo("curl -fsSL https://cveawg.mitre.org/api/cve/CVE-2024-0001 -o CVE-2024-0001.json");
        assertThat(new NamedVulnerability("GHSA-aaaa", null, source).command())
                .isEqualTo("curl -fsSL https://api.osv.dev/v1/vulns/GHSA-aaaa -o GHSA-aaaa.osv.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "$(a)", "a b", "'", "-o", "", "\u00e4"})
    void aCommandHoldsNothingThatAShellWouldDo(String id) {
        FactSource source = new FactSource(FactSource.Origin.OSV, "by hand", null);
        assertThat(new NamedVulnerability(id, null, source).command()).isEqualTo(FactSource.Origin.OSV.refresh());
    }

    @Test
    void aRecordClosesWhatTheFeedNames() {
        Facts read = Facts.ofQuoted(
                cve("CVE-2024-0001", "Kubernetes", "1.28.0", "", 88),
                FEED,
                cve("CVE-2024-0002", "ingress-nginx", "1.0.0", "", 88));
        assertThat(read.facts().openVulnerabilities())
                .extracting(NamedVulnerability::id)
                .containsExactly("CVE-2024-0003");
        assertThat(read.facts().usedVulnerabilities())
                .extracting(Vulnerability::id)
                .containsExactly("CVE-2024-0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'items': []}",
                "{'items': [1, null, [], {}]}",
                "{'items': [{'id': 'CVE-2024-1'}]}",
                "{'items': [{'id': 'CVE-2024-0001,'}]}",
                "{'items': [{'id': 'CVE-2024-0001', 'date_published': 'x'}]}",
                "{'_kubernetes_io': {'updated_at': 'x'}}",
            })
    void oddFeedsAreSaidToBeOdd(String feed) {
        assertThat(Facts.ofQuoted(feed).findings()).isNotEmpty();
    }

    @Test
    void theEarliestDateOfANameCounts() {
        Facts read = Facts.ofQuoted(
                "{'items': [{'id': 'CVE-2024-0001'}]}",
                "{'items': [{'id': 'CVE-2024-0001', 'date_published': '2024-06-15T00:00:00Z'}]}",
                "{'items': [{'id': 'CVE-2024-0002', 'date_published': '2024-06-15T00:00:00Z'}]}",
                "{'items': [{'id': 'CVE-2024-0002', 'date_published': '2024-06-13T00:00:00Z'}]}");
        assertThat(read.facts().openVulnerabilities())
                .extracting(NamedVulnerability::published)
                .containsExactly(null, Instant.parse("2024-06-13T00:00:00Z"));
    }

    @Test
    void theOriginalRecordComesFirstAndTheNewestOfIt() {
        String osv =
                "{'id': 'GHSA-aaaa', 'published': '2024-01-01T00:00:00Z', 'aliases': ['CVE-2024-0001'], 'affected':"
                        + " [{'package': {'name': 'k8s.io/kubernetes'}, 'versions': ['1.28.0', '1.29.0']}], 'severity': [{'type':"
                        + " 'CVSS_V3', 'score': 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'}]}";
        String old = cve("CVE-2024-0001", "Kubernetes", "1.28.0", "'dateUpdated': '2024-02-01T00:00:00Z'", 70);
        String newer = cve("CVE-2024-0001", "Kubernetes", "1.28.1", "'dateUpdated': '2024-03-01T00:00:00Z'", 88);
        Facts read = Facts.ofQuoted(osv, old, newer);
        assertThat(read.facts().vulnerabilities()).hasSize(3);
        assertThat(read.vulnerability().affected()).hasToString("1.28.1");
        assertThat(read.vulnerability().score()).hasToString("8.8 (CVSS 3.1)");
        assertThat(read.vulnerability().published()).isEqualTo(Instant.parse("2024-01-01T00:00:00Z"));
        assertThat(read.vulnerability().source().name()).isEqualTo("file2.json");
    }

    @Test
    void whatOneRecordLacksAnotherMayHave() {
        String osv = "{'id': 'GHSA-aaaa', 'aliases': ['CVE-2024-0001'], 'affected': [{'package': {'name':"
                + " 'k8s.io/kubernetes'}, 'versions': ['1.28.0', '1.29.0']}], 'severity': [{'type': 'CVSS_V3', 'score':"
                + " 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'}]}";
        String unreadable = cve("CVE-2024-0001", "Kubernetes", "see text", "", -1);
        Vulnerability both = Facts.ofQuoted(unreadable, osv).vulnerability();
        assertThat(both.whole()).isTrue();
        assertThat(both.affected()).hasToString("1.28.0 or 1.29.0");
        assertThat(both.score()).hasToString("9.8 (CVSS 3.1)");
        Vulnerability neither = Facts.ofQuoted(
                        unreadable, cve("CVE-2024-0001", "kubelet", "1.28.0' }, { 'version': '?", "", 88))
                .vulnerability();
        assertThat(neither.whole()).isFalse();
        assertThat(neither.affected()).hasToString("1.28.0");
    }

    @Test
    void namesAndRecordsCanBeMadeByHand() {
        FactSource source = new FactSource(FactSource.Origin.CVE_RECORD, "by hand", null);
        Vulnerability vulnerability = new Vulnerability("CVE-2024-0001", null, null, VersionSet.ALL, source);
        KubernetesFacts facts = new KubernetesFacts.Builder()
                .add(vulnerability)
                .add(new NamedVulnerability("CVE-2024-0001", null, source))
                .add(new NamedVulnerability("CVE-2024-0002", null, source))
                .addUnaffecting("CVE-2024-0002", source)
                .build();
        assertThat(facts.usedVulnerabilities()).isEqualTo(List.of(vulnerability));
        assertThat(facts.openVulnerabilities()).isEmpty();
        assertThat(vulnerability.score()).isNull();
        assertThat(vulnerability.whole()).isTrue();
    }

    @Test
    void onlyAFeedHasADateOfAllVulnerabilities() {
        Instant at = Instant.parse("2024-08-01T00:00:00Z");
        String record = cve("CVE-2024-0001", "Kubernetes", "1.28.0", "'dateUpdated': '2024-02-01T00:00:00Z'", 88);
        assertThat(Facts.ofQuoted().facts().vulnerabilitiesAsOf(at)).isNull();
        assertThat(Facts.ofQuoted(record).facts().vulnerabilitiesAsOf(at)).isEqualTo(at);
        assertThat(Facts.ofQuoted(record, FEED).facts().vulnerabilitiesAsOf(at))
                .isEqualTo(Instant.parse("2024-07-01T22:37:44Z"));
        assertThat(Facts.ofQuoted("{'items': [{'id': 'CVE-2024-0001'}]}", FEED)
                        .facts()
                        .vulnerabilitiesAsOf(at))
                .isEqualTo(at);
        assertThat(Facts.ofQuoted(cve("CVE-2024-0001", "ingress-nginx", "1.28.0", "", 88))
                        .facts()
                        .vulnerabilitiesAsOf(at))
                .isNull();
    }

    @Test
    void factsCanBePutTogether() {
        KubernetesFacts feed = Facts.ofQuoted(FEED).facts();
        KubernetesFacts record = Facts.ofQuoted(
                        cve("CVE-2024-0001", "Kubernetes", "1.28.0", "", 88),
                        cve("CVE-2024-0002", "ingress-nginx", "1.0.0", "", 88))
                .facts();
        KubernetesFacts both =
                new KubernetesFacts.Builder().add(feed).add(record).build();
        assertThat(both.openVulnerabilities())
                .extracting(NamedVulnerability::id)
                .containsExactly("CVE-2024-0003");
        assertThat(both.usedVulnerabilities()).isEqualTo(record.usedVulnerabilities());
    }

    private static String cve(String id, String product, String version, String metadata, int tenths) {
        String score = tenths < 0 ? "" : "{'cvssV3_1': {'baseScore': " + tenths / 10 + "." + tenths % 10 + "}}";
        return "{'cveMetadata': {'cveId': '" + id + "'" + (metadata.isEmpty() ? "" : ", " + metadata)
                + "}, 'containers': {'cna': {'metrics': [" + score + "], 'affected': [{'product': '" + product
                + "', 'versions': [{'status': 'affected', 'version': '" + version + "'}]}]}}}";
    }
}
