package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.OfficialResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the official test suite reads, from the files themselves. */
class OfficialFilesTest {
    private static final String ENDS = """
            # ends of life
            - branch: '1.29'
              end-of-life: '2025-02-28'
            - branch: '1.28'
              end-of-life: '2024-10-28'
            - branch: %s
              end-of-life: %s
            """;
    private static final String ROW = """
            {"tag_name": "%s", "draft": %s, "prerelease": %s, "published_at": "%s", "assets": [{"id": 1}]}
            """;
    private static final String GOOD_ENDS = ENDS.formatted("'1.27'", "'2024-06-28'");
    private static final String GOOD_ROW = ROW.formatted("v1.28.6", "false", "false", "2024-01-17T13:37:42Z");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'1.30', '2025-06-28', PASS",
                "\"1.30\", \"2025-06-28\", PASS",
                "!!str 1.30, !!str 2025-06-28, PASS",
                "1.30.0, '2025-06-28', ABORT",
                "1.30, '2025-06-28', ABORT",
                "'1.30', 2025-06-28, ABORT",
                "'1.30', 2025-6-28, PASS",
                "'1.30', never, ABORT",
                "'1.30', ~, ABORT",
                "'1.30', ['2025-06-28'], ABORT",
                "v1.30, '2025-06-28', ABORT",
                "1 .30, '2025-06-28', PASS",
            })
    void readsEndsOfLifeAsPythonDoes(String branch, String date, OfficialResult expected) {
        assertThat(result("v1.28.6", "2024-02-06T00:00:00Z", ENDS.formatted(branch, date), "[" + GOOD_ROW + "]"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, 2024-01-17T13:37:42Z, FAIL",
        "true, false, 2024-01-17T13:37:42Z, PASS",
        "false, true, 2024-01-17T13:37:42Z, PASS",
        "null, 0, 2024-01-17T13:37:42Z, FAIL",
        "\"\", 0.0, 2024-01-17T13:37:42Z, FAIL",
        "\"false\", false, 2024-01-17T13:37:42Z, PASS",
        "1, false, 2024-01-17T13:37:42Z, PASS",
        "false, [1], 2024-01-17T13:37:42Z, PASS",
        "false, false, 2024-01-17T13:37:42+00:00, ABORT",
        "false, false, 2024-02-30T13:37:42Z, ABORT",
    })
    void readsReleasesAsPythonDoes(String draft, String preRelease, String published, OfficialResult expected) {
        String row = ROW.formatted("v1.28.6", draft, preRelease, published);
        assertThat(result("v1.28.5", "2024-03-06T00:00:00Z", GOOD_ENDS, "[" + row + "]"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"cvssV3_1\": {\"baseScore\": 9.8}}] | {\"version\": \"1.28.0\", \"lessThan\": \"1.28.6\"} | FAIL",
                "[{\"cvssV3_1\": {\"baseScore\": 8}}] | {\"version\": \"1.28.0\", \"lessThan\": \"1.28.6\"} | FAIL",
                "[{\"cvssV3_1\": {\"baseScore\": 7.9}}] | {\"version\": \"1.28.0\", \"lessThan\": \"*\"} | PASS",
                "[{\"cvssV3_1\": {\"baseScore\": \"9.8\"}}] | {\"version\": \"1.28.0\", \"lessThan\": \"1.28.6\"} | ABORT",
                "[{\"cvssV3_1\": {\"baseScore\": 9.8}}] | {\"version\": \"1.28.0\", \"lessThan\": \"*\"} | ABORT",
                "[{\"format\": \"CVSS\", \"scenarios\": [], \"cvssV3_1\": {\"baseScore\": 9.8}}] | {\"version\": \"v1.28.5\"} | FAIL",
                "[{\"other\": {\"type\": \"ssvc\", \"content\": {\"a\": [1, {}]}}}] | {\"version\": \"v1.28.5\"} | PASS",
                "[] | {\"version\": \"v1.28.5\"} | PASS",
                "null | {\"version\": \"v1.28.5\"} | ABORT",
            })
    void readsRecordsAsPythonDoes(String metrics, String version, OfficialResult expected) {
        String cna = """
                {"cna": {"providerMetadata": {"orgId": "x"}, "metrics": %s, "descriptions": [{"lang": "en", "value": "x"}],
                "affected": [{"product": "kubelet"}, {"vendor": "Kubernetes", "product": "Kubernetes",
                "versions": [{"status": "unaffected"}, {"status": "affected", %s]}]},
                "adp": [{"metrics": [{"cvssV3_1": {"baseScore": 10}}]}]}
                """.formatted(metrics, version.substring(1));
        String metadata = "{\"cveId\": \"CVE-2024-1234\", \"state\": \"PUBLISHED\"}";
        String record =
                "{\"dataType\": \"CVE_RECORD\", \"cveMetadata\": %s, \"containers\": %s}".formatted(metadata, cna);
        String turned = "{\"containers\": %s, \"cveMetadata\": %s, \"dataVersion\": \"5.1\"}".formatted(cna, metadata);
        String releases = "[" + GOOD_ROW + "]";
        for (String file : List.of(record, turned, "[" + record + "]")) {
            assertThat(result("v1.28.5", "2024-02-06T00:00:00Z", GOOD_ENDS, releases, file))
                    .isEqualTo(expected);
            assertThat(result("v1.28.5", "2024-02-06T00:00:00Z", GOOD_ENDS, releases, file, feed("CVE-2024-1234")))
                    .isEqualTo(expected);
            assertThat(result("v1.28.5", "2024-02-06T00:00:00Z", GOOD_ENDS, releases, file, feed("CVE-2024-9999")))
                    .isEqualTo(OfficialResult.PASS);
        }
    }

    private static String feed(String id) {
        return """
                {"_kubernetes_io": {"updated_at": "2024-02-05T00:00:00Z"}, "title": "feed",
                "items": [{"_kubernetes_io": {"issue_number": 1}, "id": "%s", "content_text": "x"}]}
                """.formatted(id);
    }

    @Test
    void readsOddRowsInTheirOrder() {
        String odd = "[%s, {\"published_at\": \"2024-01-01\"}]".formatted(GOOD_ROW);
        assertThat(result("v1.28.5", "2024-03-06T00:00:00Z", GOOD_ENDS, odd)).isEqualTo(OfficialResult.FAIL);
        assertThat(result("v1.28.6", "2024-03-06T00:00:00Z", GOOD_ENDS, odd)).isEqualTo(OfficialResult.ABORT);
        assertThat(result("v1.28.6", "2024-03-06T00:00:00Z", GOOD_ENDS, "[%s, 5]".formatted(GOOD_ROW)))
                .isEqualTo(OfficialResult.ABORT);
        assertThat(result("v1.28.6", "2024-03-06T00:00:00Z", GOOD_ENDS + "- 5\n", "[%s]".formatted(GOOD_ROW)))
                .isEqualTo(OfficialResult.ABORT);
    }

    @Test
    void readsOddRowsThatComeFirst() {
        String odd = "[{\"published_at\": \"2024-01-01\"}, %s]".formatted(GOOD_ROW);
        assertThat(result("v1.28.5", "2024-03-06T00:00:00Z", GOOD_ENDS, odd)).isEqualTo(OfficialResult.ABORT);
        String leftOut = "[{\"draft\": true, \"published_at\": \"2024-01-01\"}, %s]".formatted(GOOD_ROW);
        assertThat(result("v1.28.5", "2024-03-06T00:00:00Z", GOOD_ENDS, leftOut))
                .isEqualTo(OfficialResult.FAIL);
        String ends = "- branch: '1.30'\n" + GOOD_ENDS;
        assertThat(result("v1.28.6", "2024-03-06T00:00:00Z", ends, "[%s]".formatted(GOOD_ROW)))
                .isEqualTo(OfficialResult.ABORT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"{}, PASS", "[null], ABORT", "null, ABORT", "\"x\", ABORT"})
    void leavesOutARecordOnlyIfItCanBeNamed(String metadata, OfficialResult expected) {
        String record = "{\"cveMetadata\": %s, \"containers\": {\"adp\": []}}".formatted(metadata);
        assertThat(result("v1.28.6", "2024-03-06T00:00:00Z", GOOD_ENDS, "[" + GOOD_ROW + "]", record))
                .isEqualTo(expected);
    }

    @Test
    void abortsAtAFileThatIsNotWhole() {
        assertThat(result("v1.28.6", "2024-03-06T00:00:00Z", GOOD_ENDS, "[" + GOOD_ROW))
                .isEqualTo(OfficialResult.ABORT);
    }

    @Test
    void abortsAtARefusal() {
        String refusal = "{\"message\": \"API rate limit exceeded for 192.0.2.1.\", \"documentation_url\": \"x\"}";
        assertThat(result("v1.28.6", "2024-03-06T00:00:00Z", GOOD_ENDS, refusal))
                .isEqualTo(OfficialResult.ABORT);
        assertThat(result("v1.26.6", "2024-03-06T00:00:00Z", GOOD_ENDS, refusal))
                .isEqualTo(OfficialResult.FAIL);
    }

    @Test
    void readsTheBundledListOfTheSuite() {
        KubernetesFacts facts = KubernetesFacts.bundled();
        assertThat(facts.officialResult("v1.36.3", Instant.parse("2026-08-22T00:00:00Z")))
                .isEqualTo(OfficialResult.PASS);
        assertThat(facts.officialResult("v1.36.2", Instant.parse("2026-08-22T00:00:00Z")))
                .isEqualTo(OfficialResult.PASS);
        assertThat(facts.officialResult("v1.36.2", Instant.parse("2026-08-22T00:00:01Z")))
                .isEqualTo(OfficialResult.FAIL);
        assertThat(facts.officialResult("v1.32.9", Instant.parse("2026-08-22T00:00:00Z")))
                .isEqualTo(OfficialResult.FAIL);
        assertThat(facts.officialResult("v1.36.4", Instant.parse("2027-03-01T00:00:00Z")))
                .isEqualTo(OfficialResult.ABORT);
    }

    private static OfficialResult result(String version, String at, String... files) {
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder();
        List<Finding> findings = new ArrayList<>();
        for (String file : files) {
            new FactReader(facts, findings::add).read(file.getBytes(StandardCharsets.UTF_8), "file");
        }
        return facts.build().officialResult(version, Instant.parse(at));
    }
}
