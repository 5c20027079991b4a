package io.github.scs4j.kubernetes.policy;

import static io.github.scs4j.finding.OfficialResult.PASS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.facts.FactReader;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whole cases of what the official check is known to say, from files as users have them: its result, ours, and why. */
class OfficialVectorsTest {
    private static final String ENDS = "1.26@2024-02-28 1.27@2024-06-28 1.28@2024-10-28 1.29@2025-02-28";
    private static final String RELEASES = "1.28.5@2023-12-20T13:00:00Z 1.28.6@2024-01-17T13:37:42Z"
            + " 1.28.7@2024-02-14T15:49:40Z 1.29.2@2024-02-14T18:01:57Z 1.27.11@2024-02-14T15:51:57Z";

    /** A download that failed leaves no file: the suite's exception (D70) cannot be told from files. */
    private static final String NOT_HAD = "[null]";

    /** The project's own date where it is another one than the suite's (D63). */
    private static final String WEBSITE = """
            branches:
            - release: '1.31'
              endOfLifeDate: '2025-11-11'
            """;

    private static final String FEED = """
            {"version":"https://jsonfeed.org/version/1.1","items":[{"id":"CVE-2023-1000"},{"id":"CVE-2024-1000"}]}""";
    private static final String RECORD = """
            {"dataType":"CVE_RECORD","cveMetadata":{"cveId":"CVE-2023-1000","state":"PUBLISHED"},"containers":{"cna":{
            "metrics":[{"cvssV3_1":{"baseScore":9.8}}],"affected":[{"product":"Kubernetes","versions":[
            {"version":"1.0.0","lessThan":"1.0.1","status":"affected"}]}]}}}""";

    @ParameterizedTest(name = "{0}: {8}")
    @CsvFileSource(
            resources = "/official-version-policy.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            maxCharsPerColumn = 9999)
    void judges(
            String id,
            @Nullable String version,
            String at,
            String endsOfLife,
            String releases,
            String records,
            OfficialResult official,
            Verdict ours,
            String why,
            String divergence,
            String findings) {
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder();
        Report.Collector collector = new Report.Collector();
        FactReader reader = new FactReader(facts, collector);
        read(reader, "k8s-eol-data.yml", ends(endsOfLife.equals("-") ? ENDS : endsOfLife));
        read(reader, "eol.yaml", WEBSITE);
        read(reader, "releases.json", releases(releases.equals("-") ? RELEASES : releases));
        read(reader, "CVE-2023-1000.json", RECORD);
        read(reader, "feed.json", records.equals("[]") ? FEED.replace("CVE-2024-1000", "CVE-2023-1000") : FEED);
        if (!records.equals("[]")) {
            read(
                    reader,
                    "CVE-2024-1000.json",
                    records.substring(1, records.length() - 1)
                            .replace("\"cveMetadata\": {", "\"cveMetadata\": {\"state\": \"PUBLISHED\", "));
        }
        String gitVersion = version == null ? "" : version.replace("\\u0020", " ");
        ClusterVerdict verdict = VersionPolicy.V2
                .compile(facts.build())
                .judge(Cluster.of(gitVersion), Instant.parse(at), collector, collector.tally());
        assertThat(verdict.verdict()).as("%s: %s", id, why).isEqualTo(ours);
        assertThat(verdict.official()).as("%s: %s", id, why).isEqualTo(records.equals(NOT_HAD) ? PASS : official);
        assertThat(Objects.requireNonNullElse(verdict.divergence(), "-")).isEqualTo(divergence);
        assertThat(rules(collector)).isEqualTo(findings);
    }

    /** What was found, in alphabetical order. */
    private static String rules(Report.Collector collector) {
        List<String> rules = PolicyFacts.rules(collector);
        return rules.isEmpty() ? "-" : String.join(" ", rules.stream().sorted().toList());
    }

    /** The suite's list; where the vector has no text, the branch or the date stands without quotes. */
    private static String ends(String ends) {
        StringBuilder yaml = new StringBuilder();
        if (!ends.startsWith("[")) {
            for (String item : ends.split(" ", -1)) {
                String[] pair = item.split("@", -1);
                yaml.append("- branch: '")
                        .append(pair[0])
                        .append("'\n  end-of-life: '")
                        .append(pair[1])
                        .append("'\n");
            }
            return yaml.toString();
        }
        for (String item : ends.substring(2, ends.length() - 2).split("\\],\\[", -1)) {
            String[] pair = item.split(",", -1);
            String branch = pair[0].equals("null") ? "1.30" : pair[0];
            String date = pair[1].equals("null") ? "2025-06-28" : pair[1];
            yaml.append("- branch: ")
                    .append(branch)
                    .append("\n  end-of-life: ")
                    .append(date)
                    .append('\n');
        }
        return yaml.toString();
    }

    private static String releases(String releases) {
        if (releases.startsWith("[") || releases.startsWith("{")) {
            return releases;
        }
        StringBuilder json = new StringBuilder("[");
        for (String item : releases.split(" ", -1)) {
            json.append(json.length() > 1 ? "," : "")
                    .append("{\"tag_name\":\"v")
                    .append(item, 0, item.indexOf('@'))
                    .append("\",\"draft\":false,\"prerelease\":false,\"published_at\":\"")
                    .append(item.substring(item.indexOf('@') + 1))
                    .append("\"}");
        }
        return json.append(']').toString();
    }

    private static void read(FactReader reader, String name, String text) {
        reader.read(text.getBytes(UTF_8), name);
    }
}
