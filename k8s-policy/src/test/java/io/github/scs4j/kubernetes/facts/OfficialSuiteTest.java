package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialSuiteTest {
    private static final Instant AT = Instant.parse("2024-02-06T00:00:00Z");

    private static final String ENDS = "1.26@2024-02-28 1.27@2024-06-28 1.28@2024-10-28 1.29@2025-02-28";
    private static final String RELEASES = "1.28.5@2023-12-20T13:00:00Z 1.28.6@2024-01-17T13:37:42Z"
            + " 1.28.7@2024-02-14T15:49:40Z 1.29.2@2024-02-14T18:01:57Z 1.27.11@2024-02-14T15:51:57Z";
    private static final String RECORD = """
            {"cveMetadata": {"cveId": "CVE-2024-1"}, "containers": {"cna": {"metrics": [{"cvssV3_1": {"baseScore": 9}}],
            "affected": [{"product": "Kubernetes", "versions": [{"version": "1.28.5", "status": "affected"}]}]}}}
            """;
    private static final FactSource SUITE = source(FactSource.Origin.OFFICIAL_SUITE);
    private static final FactSource WEBSITE = source(FactSource.Origin.KUBERNETES_WEBSITE);
    private static final FactSource ENDOFLIFE = source(FactSource.Origin.ENDOFLIFE_DATE);

    @ParameterizedTest
    @CsvFileSource(
            resources = "/official-version-policy.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            maxCharsPerColumn = 9999)
    void reportsWhatTheSuiteDoes(
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
        OfficialSuite.Builder suite = new OfficialSuite.Builder();
        addEnds(suite, endsOfLife.equals("-") ? ENDS : endsOfLife);
        addReleases(suite, releases.equals("-") ? RELEASES : releases);
        addRecords(suite, records);
        String gitVersion = version == null ? "" : version.replace("\\u0020", " ");
        assertThat(result(suite, gitVersion, Instant.parse(at)))
                .as("%s: %s (ours: %s, %s, %s)", id, why, ours, divergence, findings)
                .isEqualTo(official);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"items\": [{\"id\": \"CVE-2024-1\"}]} | FAIL",
                "{\"items\": [{\"id\": \"CVE-2024-1\"}, {\"id\": \"CVE-2024-2\"}]} | FAIL",
                "{\"items\": [{\"id\": \"CVE-2024-2\"}]} | PASS",
                "{\"items\": []} | PASS",
                "{\"items\": {}} | PASS",
                "{\"items\": [{}]} | ABORT",
                "{\"items\": [null]} | ABORT",
                "{\"items\": null} | ABORT",
                "{\"title\": \"feed\"} | ABORT",
                "[] | ABORT",
                "null | ABORT",
            })
    void asksForTheRecordsThatTheFeedNames(String feed, OfficialResult expected) {
        OfficialSuite.Builder suite = usual().feed(JsonValues.read(feed)).record(JsonValues.read(RECORD));
        assertThat(result(suite, "v1.28.5", AT)).isEqualTo(expected);
    }

    @Test
    void takesARecordWithoutIdForOneThatTheFeedNames() {
        OfficialSuite.Builder suite =
                usual().feed(JsonValues.read("{\"items\": []}")).record(JsonValues.read(RECORD.replace("cveId", "id")));
        assertThat(result(suite, "v1.28.5", AT)).isEqualTo(OfficialResult.FAIL);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"{}, true", "[], true", "\"\", true", "\"a\", false", "null, false", "5, false", "true, false"})
    void readsWhatIsNoListAsPythonDoes(String json, boolean empty) {
        assertThat(result(usual().releases(JsonValues.read(json)), "v1.28.7", AT))
                .isEqualTo(empty ? OfficialResult.PASS : OfficialResult.ABORT);
    }

    @Test
    void cannotReadItsOwnList() {
        assertThat(result(usual().unreadable(), "v1.28.7", AT)).isEqualTo(OfficialResult.ABORT);
        assertThat(result(new OfficialSuite.Builder(), "v1.28.7", AT)).isEqualTo(OfficialResult.ABORT);
    }

    @Test
    void releasesOfOtherSourcesServeWhereGitHubsAreNotGiven() {
        KubernetesFacts facts = facts(new KubernetesFacts.Builder());
        assertThat(facts.officialResult("v1.28.5", Instant.parse("2024-02-17T00:00:00Z")))
                .isEqualTo(OfficialResult.PASS);
        assertThat(facts.officialResult("v1.28.5", Instant.parse("2024-02-17T00:00:01Z")))
                .isEqualTo(OfficialResult.FAIL);
        KubernetesFacts.Builder given = new KubernetesFacts.Builder();
        given.officialSuite().releases(List.of());
        assertThat(facts(given).officialResult("v1.28.5", Instant.parse("2024-02-17T00:00:01Z")))
                .isEqualTo(OfficialResult.PASS);
    }

    @Test
    void keepsWhatOtherFactsWereGiven() {
        KubernetesFacts.Builder first = new KubernetesFacts.Builder();
        addEnds(first.officialSuite(), ENDS);
        addReleases(first.officialSuite(), RELEASES);
        KubernetesFacts.Builder second = new KubernetesFacts.Builder();
        second.officialSuite().release(row("latest", "2024-01-01")).record(JsonValues.read(RECORD));
        KubernetesFacts both = new KubernetesFacts.Builder()
                .add(first.build())
                .add(second.build())
                .build();
        assertThat(both.officialResult("v1.28.5", AT)).isEqualTo(OfficialResult.FAIL);
        assertThat(both.officialResult("v1.28.6", AT)).isEqualTo(OfficialResult.ABORT);
        assertThat(first.build().officialResult("v1.28.5", AT)).isEqualTo(OfficialResult.PASS);
        assertThat(second.build().officialResult("v1.28.5", AT)).isEqualTo(OfficialResult.ABORT);
    }

    @Test
    void usedEndsOfLifeServeWhereTheSuitesAreNotGiven() {
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder()
                .add(end("2024-10-28", ENDOFLIFE))
                .add(end("2024-10-22", WEBSITE))
                .add(new EndOfLife(new KubernetesBranch(1, 29), LocalDate.of(2025, 2, 28), WEBSITE))
                .add(new EndOfLife(new KubernetesBranch(1, 30), LocalDate.of(2025, 6, 28), ENDOFLIFE));
        assertThat(lastPass(builder.build())).isEqualTo("2024-10-21");
        builder.add(end("2024-10-28", SUITE))
                .add(new EndOfLife(new KubernetesBranch(1, 29), LocalDate.of(2025, 2, 28), SUITE));
        assertThat(builder.build().officialResult("v1.30.0", AT)).isEqualTo(OfficialResult.FAIL);
        assertThat(lastPass(builder.build())).isEqualTo("2024-10-27");
        builder.officialSuite().endOfLife("1.28", "2024-10-01").endOfLife("1.29", "2025-02-28");
        assertThat(lastPass(builder.build())).isEqualTo("2024-09-30");
    }

    private static String lastPass(KubernetesFacts facts) {
        LocalDate day = LocalDate.of(2024, 9, 1);
        while (facts.officialResult("v1.28.5", Instant.parse(day + "T23:59:59.999999999Z")) == OfficialResult.PASS) {
            day = day.plusDays(1);
        }
        return day.minusDays(1).toString();
    }

    @Property(tries = 100)
    void findsWhatALookThroughTheListFinds(@ForAll Random random) {
        OfficialSuite.Builder suite = new OfficialSuite.Builder();
        addEnds(suite, "1.28@2030-01-01 1.29@2030-01-01");
        List<int[]> rows = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            int[] row = {random.nextInt(8), random.nextInt(60)};
            rows.add(row);
            suite.release(
                    row("v1.29." + row[0], AT.plusSeconds(row[1] * 86_400L).toString()));
        }
        suite.record(JsonValues.read(RECORD.replace("1.28.5", "1.29.3")));
        OfficialSuite compiled = suite.build(List.of(), List.of());
        for (int patch = 0; patch < 9; patch++) {
            for (int day = 0; day < 100; day++) {
                OfficialResult expected = OfficialResult.PASS;
                for (int[] row : rows) {
                    if (row[0] > patch && day - row[1] > (patch == 3 ? 14 : 31)) {
                        expected = OfficialResult.FAIL;
                    }
                }
                assertThat(compiled.result("v1.29." + patch, AT.plusSeconds(day * 86_400L)))
                        .isEqualTo(expected);
            }
        }
    }

    @Property
    void hasAnAnswerForAnyText(@ForAll String version, @ForAll String tag, @ForAll String date) {
        OfficialSuite.Builder suite = usual().release(row(tag, date)).endOfLife(tag, date);
        assertThat(result(suite, version, AT)).isNotNull();
    }

    @Test
    void knowsMomentsFarOff() {
        OfficialSuite suite = usual().build(List.of(), List.of());
        assertThat(suite.result("v1.28.7", Instant.MAX)).isEqualTo(OfficialResult.ABORT);
        assertThat(suite.result("v1.28.7", Instant.MIN)).isEqualTo(OfficialResult.PASS);
    }

    private static KubernetesFacts facts(KubernetesFacts.Builder builder) {
        builder.add(
                new Release(KubernetesVersion.of(1, 28, 6), Instant.parse("2024-01-17T00:00:00Z"), true, ENDOFLIFE));
        KubernetesVersion candidate = KubernetesVersion.of("v1.28.7-rc.1");
        if (candidate != null) {
            builder.add(new Release(candidate, Instant.parse("2024-01-01T00:00:00Z"), true, ENDOFLIFE));
        }
        addEnds(builder.officialSuite(), ENDS);
        return builder.build();
    }

    private static EndOfLife end(String date, FactSource source) {
        return new EndOfLife(new KubernetesBranch(1, 28), LocalDate.parse(date), source);
    }

    private static FactSource source(FactSource.Origin origin) {
        return new FactSource(origin, "test", null);
    }

    private static OfficialSuite.Builder usual() {
        OfficialSuite.Builder suite = new OfficialSuite.Builder();
        addEnds(suite, ENDS);
        addReleases(suite, RELEASES);
        return suite;
    }

    private static OfficialResult result(OfficialSuite.Builder suite, String version, Instant at) {
        return suite.build(List.of(), List.of()).result(version, at);
    }

    private static void addEnds(OfficialSuite.Builder suite, String ends) {
        if (ends.startsWith("[")) {
            for (Object item : list(JsonValues.read(ends))) {
                suite.endOfLife((String) list(item).get(0), (String) list(item).get(1));
            }
            return;
        }
        for (String item : ends.split(" ", -1)) {
            suite.endOfLife(item.substring(0, item.indexOf('@')), item.substring(item.indexOf('@') + 1));
        }
    }

    private static void addReleases(OfficialSuite.Builder suite, String releases) {
        if (releases.startsWith("[") || releases.startsWith("{")) {
            suite.releases(JsonValues.read(releases));
            return;
        }
        for (String item : releases.split(" ", -1)) {
            suite.release(row(item.substring(0, item.indexOf('@')), item.substring(item.indexOf('@') + 1)));
        }
    }

    private static void addRecords(OfficialSuite.Builder suite, String records) {
        list(JsonValues.read(records)).forEach(suite::record);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<String, Object> row(String tag, String published) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("tag_name", tag);
        row.put("draft", false);
        row.put("prerelease", false);
        row.put("published_at", published);
        return row;
    }
}
