package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.facts.FactReader;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the official test suite says something else than the text: both, and why. */
class DivergencesTest {
    private static final String RELEASES = """
            [{"tag_name":"v1.28.5","draft":false,"prerelease":false,"published_at":"2023-12-19T14:00:00Z"},
             {"tag_name":"v1.28.4","draft":false,"prerelease":false,"published_at":"2023-11-15T16:00:00Z"},
             {"tag_name":"v1.28.0","draft":false,"prerelease":false,"published_at":"2023-08-15T13:00:00Z"}]""";
    private static final String ENDS = """
            - branch: '1.29'
              end-of-life: '2025-02-28'
            - branch: '1.28'
              end-of-life: '2024-10-28'
            """;

    @ParameterizedTest
    @CsvFileSource(resources = "/version-policy-divergences.tsv", delimiter = '\t')
    void vectors(
            String id,
            String facts,
            String version,
            String at,
            Verdict ours,
            OfficialResult official,
            String divergence) {
        String asOf = facts.startsWith("as of ") ? facts.substring(6) + "T00:00:00Z" : null;
        PolicyFacts known = new PolicyFacts()
                .from(Origin.GITHUB_RELEASES, asOf)
                .add(
                        "1.28.0 2023-08-15T13:00:00Z",
                        "1.28.4 2023-11-15T16:00:00Z",
                        "1.28.5 2023-12-19T14:00:00Z",
                        "1.29.0 2023-12-13T20:00:00Z",
                        "1.28 until 2024-10-28",
                        "1.29 until 2025-02-28",
                        "1.27 until 2026-06-28");
        known.from(Origin.GITHUB_RELEASES, null);
        if (facts.equals("-")) {
            known.add("CVE-2023-1 1.0 - 1.0.0 1.0.1");
        } else if (!facts.equals("without CVEs") && asOf == null) {
            known.add("CVE-2023-1 1.0 - 1.0.0 1.0.1", facts);
        }
        ClusterVerdict verdict =
                known.check().judge(Cluster.of(version), PolicyFacts.moment(at), finding -> {}, new Tally());
        assertThat(verdict.verdict()).as(id).isEqualTo(ours);
        assertThat(verdict.official()).as(id).isEqualTo(official);
        assertThat(Objects.requireNonNullElse(verdict.divergence(), "-")).as(id).isEqualTo(divergence);
    }

    /** What the suite makes of the files themselves. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a version that the suite cannot compare, and a window that is over by days and by the calendar
                "D61 | {\"message\":\"API rate limit exceeded\"} | DNF | ABORT | - ",
                // ranges that the suite loses, and products that it does not look for
                "D64 | \"product\":\"Kubernetes\",\"versions\":[{\"status\":\"affected\",\"version\":\"1.28.0 - 1.28.4\"}]"
                        + " | FAIL | PASS | D64",
                "D67 | \"product\":\"kubelet\",\"versions\":[{\"status\":\"affected\",\"version\":\"1.28.0\","
                        + "\"lessThan\":\"1.28.5\"}] | FAIL | PASS | D67",
                "D65 | \"product\":\"Kubernetes\",\"versions\":[{\"status\":\"affected\",\"version\":\"1.27\","
                        + "\"lessThanOrEqual\":\"1.27\"}] | PASS | ABORT | D65",
                "D121 | \"product\":\"Kubernetes\",\"versions\":[{\"status\":\"affected\",\"version\":\"see the advisory\"}]"
                        + " | DNF | PASS | D121",
                "D71 | \"product\":\"Kubernetes\",\"versions\":[{\"status\":\"affected\",\"version\":\"1.28.0\","
                        + "\"lessThanOrEqual\":\"1.28.5\"}] | PASS | FAIL | D71",
            })
    void files(String id, String file, Verdict ours, OfficialResult official, String divergence) {
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder();
        FactReader reader = new FactReader(facts, finding -> {});
        boolean record = file.startsWith("\"");
        read(reader, "releases.json", record ? RELEASES : file);
        read(reader, "k8s-eol-data.yml", ENDS);
        String affected = record ? file : "\"product\":\"Kubernetes\",\"versions\":[]";
        read(
                reader,
                "CVE-2023-9999.json",
                "{\"dataType\":\"CVE_RECORD\",\"dataVersion\":\"5.0\",\"cveMetadata\":{\"cveId\":\"CVE-2023-9999\","
                        + "\"state\":\"PUBLISHED\",\"datePublished\":\"2023-12-20T00:00:00Z\","
                        + "\"dateUpdated\":\"2024-01-09T00:00:00Z\"},\"containers\":{\"cna\":{"
                        + "\"metrics\":[{\"cvssV3_1\":{\"baseScore\":8.8,\"version\":\"3.1\"}}],"
                        + "\"affected\":[{\"vendor\":\"Kubernetes\"," + affected + "}]}}}");
        ClusterVerdict verdict = VersionPolicy.V2
                .compile(facts.build())
                .judge(Cluster.of("v1.28.4"), PolicyFacts.moment("2024-01-10"), finding -> {}, new Tally());
        assertThat(verdict.verdict()).as(id).isEqualTo(ours);
        assertThat(verdict.official()).as(id).isEqualTo(official);
        assertThat(Objects.requireNonNullElse(verdict.divergence(), "-")).as(id).isEqualTo(divergence);
    }

    /** The suite tests the windows of version 2. */
    @ParameterizedTest
    @CsvSource({"2023-12-26T14:00:00Z, PASS, ", "2023-12-26T14:00:01Z, FAIL, D128", "2024-01-20T00:00:00Z, FAIL, "})
    void windowsOfVersionOne(Instant at, Verdict ours, @Nullable String divergence) {
        KubernetesFacts facts = PolicyFacts.of(
                        "1.28.0 2023-08-15T13:00:00Z",
                        "1.28.4 2023-11-15T16:00:00Z",
                        "1.28.5 2023-12-19T14:00:00Z",
                        "1.28 until 2024-10-28",
                        "1.29 until 2025-02-28",
                        "1.27 until 2026-06-28")
                .build();
        ClusterVerdict verdict =
                VersionPolicy.V1.compile(facts).judge(Cluster.of("v1.28.4"), at, finding -> {}, new Tally());
        assertThat(verdict.verdict()).isEqualTo(ours);
        assertThat(verdict.divergence()).isEqualTo(divergence);
    }

    /** The suite asks for one record with two names, and gets none: D120. */
    @Test
    void twoVulnerabilitiesInOneItemOfTheFeed() {
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder();
        FactReader reader = new FactReader(facts, finding -> {});
        read(reader, "releases.json", RELEASES);
        read(reader, "k8s-eol-data.yml", ENDS);
        read(
                reader,
                "feed.json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"CVE-2023-2727, CVE-2023-2728\"}]}");
        Report.Collector collector = new Report.Collector();
        ClusterVerdict verdict = VersionPolicy.V2
                .compile(facts.build())
                .judge(Cluster.of("v1.28.4"), PolicyFacts.moment("2024-01-10"), collector, collector.tally());
        assertThat(verdict.verdict()).isEqualTo(Verdict.DNF);
        assertThat(verdict.official()).isEqualTo(OfficialResult.PASS);
        assertThat(verdict.divergence()).isEqualTo("D70");
        assertThat(collector.report().findings())
                .anyMatch(finding -> finding.message().toString().contains("CVE-2023-2727, CVE-2023-2728"));
    }

    /** What the suite does not test at all: D72. */
    @Test
    void whatNobodyOffers() {
        Report.Collector collector = new Report.Collector();
        OfferingCheck check = PolicyFacts.of(
                        "1.28.0 2023-08-15", "1.29.0 2023-12-13", "1.28 until 2024-10-28", "1.29 until 2025-02-28")
                .check()
                .offering(true, PolicyFacts.moment("2024-05-01"));
        check.add(Cluster.of("v1.28.0"), collector, collector.tally());
        check.end(collector, collector.tally());
        TestcaseResult result = Objects.requireNonNull(collector.report().result(VersionPolicyCheck.TESTCASE));
        assertThat(result.result()).isEqualTo(Verdict.FAIL);
        assertThat(result.official()).isEqualTo(OfficialResult.PASS);
        assertThat(result.divergence()).isEqualTo("D72");
    }

    private static void read(FactReader reader, String name, String text) {
        reader.read(text.getBytes(StandardCharsets.UTF_8), name);
    }
}
