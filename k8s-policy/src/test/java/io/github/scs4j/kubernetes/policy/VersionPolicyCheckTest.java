package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.facts.CvssScore;
import io.github.scs4j.kubernetes.facts.FactSource;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.VersionSet;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionPolicyCheckTest {
    private static final PolicyFacts FACTS = PolicyFacts.of(
            "1.27.0 2023-04-11T12:00:00Z",
            "1.27.15 2023-12-01T12:00:00Z",
            "1.27 until 2024-06-28",
            "1.28.0 2023-08-15T13:00:00Z",
            "1.28.4 2023-11-15T16:00:00Z",
            "1.28.5 2023-12-19T14:00:00Z",
            "1.28.6 2024-01-31T19:00:00Z",
            "1.28.8 2024-03-15T01:00:00Z",
            "1.28 until 2024-10-28",
            "1.29.0 2023-12-13T20:00:00Z",
            "1.29.1 2024-01-17T19:00:00Z",
            "1.29.2 2024-02-14",
            "1.29 until 2025-02-28",
            "CVE-2024-1 8.0 2024-02-10 1.28.0 1.28.6",
            "CVE-2024-2 9.8 - 1.29.0 1.29.2",
            "CVE-2024-3 7.9 2024-01-01 1.28.0 1.29.0");
    private static final VersionPolicyCheck V2 = FACTS.check();
    private static final VersionPolicyCheck V1 = VersionPolicy.V1.compile(FACTS.build());

    @ParameterizedTest
    @CsvSource({
        // the ordinary window: 31 days after 1.28.5 of 2023-12-19T14:00, by the calendar 2024-01-19T14:00 as well
        "v1.28.4, 2023-12-19T13:59:59Z, PASS, ",
        "v1.28.4, 2023-12-19T14:00:00Z, PASS, INFO:patch-due",
        "v1.28.4, 2024-01-19T14:00:00Z, PASS, INFO:patch-due",
        "v1.28.4, 2024-01-19T14:00:01Z, FAIL, !ERROR:patch-overdue",
        "v1.28.4+k3s1, 2024-01-19T14:00:01Z, FAIL, !ERROR:patch-overdue",
        "v1.28.4-gke.1200, 2024-01-19T14:00:00Z, PASS, INFO:patch-due",
        // a short month: 1.28.6 of 2024-01-31T19:00
        "v1.28.5, 2024-02-09T00:00:00Z, PASS, INFO:patch-due",
        // a critical vulnerability that became known on 2024-02-10, after the recommended two days
        "v1.28.5, 2024-02-10T00:00:01Z, PASS, WARNING:critical-patch-recommended INFO:patch-due",
        "v1.28.5, 2024-02-14T19:00:00Z, PASS, WARNING:critical-patch-recommended INFO:patch-due",
        "v1.28.5, 2024-02-14T19:00:01Z, FAIL, !ERROR:critical-patch-overdue",
        "v1.28.5, 2024-02-29T19:00:01Z, FAIL, !ERROR:critical-patch-overdue WARNING:patch-overdue",
        "v1.28.5, 2024-03-02T19:00:00Z, FAIL, !ERROR:critical-patch-overdue WARNING:patch-overdue",
        "v1.28.5, 2024-03-02T19:00:01Z, FAIL, !ERROR:critical-patch-overdue !ERROR:patch-overdue",
        // only the day is known: 1.29.2 of 2024-02-14 counts from 2024-02-15
        "v1.29.1, 2024-02-13T23:59:59Z, PASS, ",
        "v1.29.1, 2024-02-14T12:00:00Z, PASS, INFO:patch-due",
        "v1.29.1, 2024-02-17T00:00:00Z, PASS, INFO:patch-due",
        "v1.29.1, 2024-02-17T00:00:01Z, PASS, WARNING:critical-patch-recommended INFO:patch-due",
        "v1.29.1, 2024-02-29T00:00:00Z, PASS, WARNING:critical-patch-recommended INFO:patch-due",
        "v1.29.1, 2024-02-29T00:00:01Z, FAIL, !ERROR:critical-patch-overdue",
        // 1.29.1 does not fix what 1.29.2 does (D71): the ordinary window counts
        "v1.29.0, 2024-02-01T00:00:00Z, PASS, INFO:patch-due",
        "v1.29.0, 2024-02-17T19:00:01Z, FAIL, WARNING:critical-patch-recommended !ERROR:patch-overdue",
        // spellings and existence
        "v1.28, 2024-01-01T00:00:00Z, DNF, WARNING:patch-unsaid",
        "1.28.05, 2024-01-01T00:00:00Z, DNF, ERROR:version-unreadable",
        "latest, 2024-01-01T00:00:00Z, DNF, ERROR:version-unreadable",
        "v1.28.7, 2024-03-14T00:00:00Z, FAIL, !ERROR:version-unknown",
        "v1.28.7, 2024-03-16T00:00:00Z, FAIL, !ERROR:version-unknown INFO:patch-due",
        "v1.28.99, 2024-03-16T00:00:00Z, FAIL, !ERROR:version-unknown",
        "v1.99.0, 2024-03-16T00:00:00Z, FAIL, !ERROR:version-unknown INFO:end-of-life-unknown",
        "v1.28.8, 2024-03-14T00:00:00Z, FAIL, !ERROR:version-unknown",
        "v1.28.8, 2024-03-15T01:00:00Z, PASS, ",
        "v1.26.3, 2024-03-15T01:00:00Z, DNF, WARNING:version-unknown INFO:end-of-life-unknown",
        "v1.27.3, 2024-03-15T01:00:00Z, FAIL, WARNING:version-unknown !ERROR:patch-overdue",
        "v1.27.3, 2023-12-15T01:00:00Z, DNF, WARNING:version-unknown INFO:patch-due",
        // pre-releases
        "v1.29.0-rc.1, 2023-12-13T19:59:59Z, PASS, WARNING:pre-release",
        "v1.29.0-rc.1, 2023-12-14T00:00:00Z, PASS, WARNING:pre-release INFO:patch-due",
        "v1.29.0-rc.1, 2024-01-13T20:00:01Z, FAIL, WARNING:pre-release !ERROR:patch-overdue",
        "v1.30.0-alpha.1, 2024-01-13T20:00:01Z, PASS, WARNING:pre-release INFO:end-of-life-unknown",
        // the end of life
        "v1.27.15, 2024-04-29T00:00:00Z, PASS, ",
        "v1.27.15, 2024-04-30T00:00:00Z, PASS, INFO:end-of-life-soon",
        "v1.27.15, 2024-06-28T23:59:59Z, PASS, INFO:end-of-life-soon",
        "v1.27.15, 2024-06-29T00:00:00Z, PASS, WARNING:past-end-of-life",
    })
    void version2(String version, String at, Verdict verdict, @Nullable String rules) {
        holds(V2, version, at, verdict, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "v1.28.4, 2023-12-26T14:00:00Z, PASS, INFO:patch-due",
        "v1.28.4, 2023-12-26T14:00:01Z, FAIL, !ERROR:patch-overdue",
        "v1.28.5, 2024-02-07T19:00:01Z, FAIL, !ERROR:patch-overdue",
        "v1.28.5, 2024-02-10T00:00:01Z, FAIL, WARNING:critical-patch-recommended !ERROR:patch-overdue",
        "v1.29.1, 2024-02-15T00:00:00Z, PASS, INFO:patch-due",
        "v1.29.1, 2024-02-15T00:00:01Z, PASS, WARNING:critical-patch-recommended INFO:patch-due",
        "v1.27.15, 2024-06-29T00:00:00Z, PASS, ",
    })
    void version1(String version, String at, Verdict verdict, @Nullable String rules) {
        holds(V1, version, at, verdict, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "1.28.6, 2024-01-31T23:59:59Z, PASS, ",
        "1.28.6, 2024-02-14T00:00:00Z, PASS, ",
        "1.28.6, 2024-02-14T00:00:01Z, DNF, WARNING:facts-stale",
        "1.28.5, 2024-02-14T00:00:01Z, DNF, WARNING:facts-stale INFO:patch-due",
        "1.28.4, 2024-02-14T00:00:01Z, FAIL, !ERROR:patch-overdue",
        "1.28.7, 2024-01-31T00:00:00Z, FAIL, !ERROR:version-unknown",
        "1.28.7, 2024-01-31T00:00:01Z, DNF, WARNING:version-unknown",
        "1.30.0, 2024-02-01T00:00:00Z, DNF, WARNING:version-unknown INFO:end-of-life-unknown",
    })
    void oldFactsProveNoPass(String version, String at, Verdict verdict, @Nullable String rules) {
        VersionPolicyCheck check = new PolicyFacts()
                .from(Origin.GITHUB_RELEASES, "2024-01-31T00:00:00Z")
                .add("1.28.0 2023-08-15", "1.28.4 2023-11-15", "1.28.5 2023-12-19", "1.28.6 2024-01-30")
                .add("1.28 until 2024-10-28")
                .from(Origin.CVE_RECORD, null)
                .add("CVE-2024-1 9.0 2024-02-01 1.20.0 1.21.0")
                .check();
        holds(check, version, at, verdict, rules);
    }

    @Test
    void factsForVersion1MayBeAWeekOld() {
        VersionPolicyCheck check = VersionPolicy.V1.compile(new PolicyFacts()
                .from(Origin.GITHUB_RELEASES, "2024-01-31T00:00:00Z")
                .add("1.28.0 2023-08-15", "1.28.4 2023-11-15", "1.28.5 2023-12-19")
                .build());
        holds(check, "1.28.5", "2024-02-07T00:00:00Z", Verdict.PASS, null);
        holds(check, "1.28.5", "2024-02-07T00:00:01Z", Verdict.DNF, "WARNING:facts-stale");
        assertThat(check.factsUntil(Instant.parse("2024-03-01T00:00:00Z"))).isEqualTo("2024-02-07T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "1.28.6, 2024-02-20T00:00:00Z, PASS, ",
        "1.28.5, 2024-02-14T00:00:00Z, PASS, INFO:patch-due",
        "1.28.5, 2024-02-14T00:00:01Z, DNF, WARNING:cve-facts-missing INFO:patch-due",
        "1.28.5, 2024-03-02T00:00:01Z, FAIL, !ERROR:patch-overdue",
    })
    void withoutCvesAPatchOfTwoWeeksIsOpen(String version, String at, Verdict verdict, @Nullable String rules) {
        VersionPolicyCheck check = PolicyFacts.of(
                        "1.28.0 2023-08-15", "1.28.5 2023-12-19", "1.28.6 2024-01-30", "1.28 until 2024-10-28")
                .check();
        holds(check, version, at, verdict, rules);
    }

    @Test
    void oldFactsAboutCvesAreNone() {
        VersionPolicyCheck check = PolicyFacts.of(
                        "1.28.0 2023-08-15", "1.28.5 2023-12-19", "1.28.6 2024-01-30", "1.28 until 2024-10-28")
                .from(Origin.CVE_FEED, "2024-02-05T00:00:00Z")
                .add("CVE-2024-1 9.0 2024-02-01 1.20.0 1.21.0")
                .check();
        holds(check, "1.28.5", "2024-02-19T00:00:00Z", Verdict.PASS, "INFO:patch-due");
        suffices(check, "1.28.5", "2024-02-19", "2024-02-19T00:00:00Z");
        suffices(check, "1.28.6", "2024-02-19", "2024-03-04T00:00:00Z");
        holds(check, "1.28.5", "2024-02-19T00:00:01Z", Verdict.DNF, "WARNING:cve-facts-missing INFO:patch-due");
    }

    /** The base score, - if it could not be read, and whether the rest could; published on 2024-02-10. */
    @ParameterizedTest
    @CsvSource({
        "8.0, false, 2024-02-14T00:00:00Z, PASS, INFO:patch-due",
        "8.0, false, 2024-02-14T00:00:01Z, DNF, WARNING:cve-facts-missing INFO:patch-due",
        "8.0, true, 2024-02-14T00:00:01Z, PASS, INFO:patch-due",
        "7.9, false, 2024-02-14T00:00:01Z, PASS, INFO:patch-due",
        "-, false, 2024-02-14T00:00:01Z, DNF, WARNING:cve-facts-missing INFO:patch-due",
        "-, true, 2024-02-14T00:00:01Z, PASS, INFO:patch-due",
        "8.0, false, 2024-03-02T00:00:01Z, FAIL, !ERROR:patch-overdue",
    })
    void whatCouldNotBeReadProvesNoPass(String score, boolean whole, String at, Verdict verdict, String rules) {
        FactSource record = new FactSource(Origin.CVE_RECORD, "CVE-2024-1000", null);
        List<CvssScore> scores =
                score.equals("-") ? List.of() : List.of(new CvssScore("3.1", Integer.parseInt(score.replace(".", ""))));
        KubernetesFacts facts = PolicyFacts.of(
                        "1.28.0 2023-08-15", "1.28.5 2023-12-19", "1.28.6 2024-01-30", "1.28 until 2024-10-28")
                .build();
        VersionPolicyCheck check = VersionPolicy.V2.compile(new KubernetesFacts.Builder()
                .add(facts)
                .add(new Vulnerability(
                        "CVE-2024-1000",
                        PolicyFacts.moment("2024-02-10"),
                        scores,
                        VersionSet.between(PolicyFacts.version("1.20.0"), PolicyFacts.version("1.21.0")),
                        whole,
                        record))
                .build());
        holds(check, "1.28.5", at, verdict, rules);
        holds(check, "1.28.6", "2024-02-20T00:00:00Z", Verdict.PASS, null);
    }

    @Test
    void aListOfLatestPatchesProvesNoGap() {
        VersionPolicyCheck check = PolicyFacts.of("1.34.0 2025-08-27", "1.34 until 2026-10-27")
                .from(Origin.ENDOFLIFE_DATE, null)
                .add("1.34.0 2025-08-27", "1.34.2 2025-11-11", "CVE-1 9.0 - 1.20.0 1.21.0")
                .check();
        holds(check, "1.34.1", "2025-11-20", Verdict.DNF, "WARNING:version-unknown INFO:patch-due");
        holds(check, "1.34.1", "2025-12-14", Verdict.FAIL, "WARNING:version-unknown !ERROR:patch-overdue");
        holds(check, "1.34.0", "2025-11-20", Verdict.DNF, "WARNING:facts-stale INFO:patch-due");
        holds(check, "1.34.2", "2025-11-20", Verdict.PASS, null);
    }

    @Test
    void whatCameBetweenTwoListsIsNotKnown() {
        VersionPolicyCheck check = new PolicyFacts()
                .from(Origin.ENDOFLIFE_DATE, "2026-05-01T00:00:00Z")
                .add("1.34.0 2025-08-27", "1.34.1 2025-09-09", "1.34.2 2026-04-20", "1.34 until 2026-10-27")
                .from(Origin.GITHUB_RELEASES, "2026-08-22T00:00:00Z")
                .add("1.34.3 2026-07-22", "1.34.4 2026-08-20", "1.34.5 2026-08-21", "CVE-1 1.0 - 1.0.0 1.0.1")
                .check();
        holds(check, "1.34.3", "2026-08-22", Verdict.PASS, "INFO:patch-due");
        suffices(check, "1.34.5", "2026-08-22", "2026-09-05T00:00:00Z");
        suffices(check, "1.34.2", "2026-05-01", "2026-05-15T00:00:00Z");
        holds(check, "1.34.2", "2026-08-15", Verdict.DNF, "WARNING:facts-stale INFO:patch-due");
        holds(check, "1.34.2", "2026-08-25", Verdict.FAIL, "!ERROR:patch-overdue");
    }

    @Test
    void aScheduleProvesNothingOfBranchesThatItDropped() {
        VersionPolicyCheck check = new PolicyFacts()
                .from(Origin.ENDOFLIFE_DATE, "2026-08-22T00:00:00Z")
                .add("1.34.10 2026-07-22", "1.34.11 2026-08-20", "1.35.8 2026-08-20", "1.34 until 2027-10-27")
                .from(Origin.KUBERNETES_WEBSITE, "2026-11-20T00:00:00Z")
                .add("1.35.0 2025-12-17", "1.35.9 2026-11-12", "1.35 until 2027-12-28")
                .check();
        holds(check, "1.34.11", "2026-11-21", Verdict.DNF, "WARNING:facts-stale");
        suffices(check, "1.34.11", "2026-08-30", "2026-09-05T00:00:00Z");
        suffices(check, "1.35.9", "2026-11-21", "2026-12-04T00:00:00Z");
        holds(check, "1.34.12", "2026-11-20", Verdict.DNF, "WARNING:version-unknown");
        holds(check, "1.35.9", "2026-11-21", Verdict.PASS, null);
        holds(check, "1.35.10", "2026-11-20", Verdict.FAIL, "!ERROR:version-unknown");
    }

    @Test
    void withoutFactsNothingIsJudged() {
        VersionPolicyCheck check = VersionPolicy.V2.compile(new KubernetesFacts.Builder().build());
        holds(check, "1.28.5", "2024-02-20", Verdict.DNF, "WARNING:facts-stale INFO:end-of-life-unknown");
        assertThat(check.factsUntil(Instant.EPOCH)).isNull();
        suffices(check, "1.28.5", "2024-02-20", null);
        suffices(V2, "1.28", "2024-02-20", null);
    }

    @Test
    void saysWhatFixesItAndSinceWhen() {
        Report report = report(V2, Cluster.of("prod", "v1.28.4"), "2024-03-20T00:00:00Z");
        Finding finding = report.findings().stream()
                .filter(each -> each.rule().id().equals("k8s.patch-overdue"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.subject()).isEqualTo("prod");
        assertThat(finding.message().text(Language.ENGLISH))
                .isEqualTo(
                        "1.28.4 had to be replaced by 2024-01-19 14:00 UTC (days overdue: 60): 1.28.6 is enough, 1.28.8"
                                + " the newest");
        assertThat(finding.message().text(Language.GERMAN)).contains("(Tage überfällig: 60)");
        assertThat(finding.expected()).containsExactly("v1.28.6", "v1.28.8");
        assertThat(finding.suggestion()).isEqualTo("v1.28.8");
        assertThat(finding.rule().clause()).isEqualTo(VersionPolicy.V2.clause());
    }

    @Test
    void namesCriticalVulnerabilities() {
        Report report = report(V2, Cluster.of("v1.28.5"), "2024-02-20T00:00:00Z");
        assertThat(report.findings().get(0).message().toString())
                .isEqualTo(
                        "1.28.5 has CVE-2024-1 with 8.0 (CVSS 3.1), and had to be replaced by 2024-02-14 19:00 UTC (days overdue:"
                                + " 5): 1.28.6 is enough, 1.28.6 the newest");
        assertThat(report.findings().get(0).location()).isNull();
    }

    @Test
    void saysWhichEndOfLifeItUsed() {
        VersionPolicyCheck check = new PolicyFacts()
                .from(Origin.OFFICIAL_SUITE, null)
                .add("1.31 until 2025-10-28")
                .from(Origin.KUBERNETES_WEBSITE, null)
                .add("1.31 until 2025-11-11")
                .from(Origin.GITHUB_RELEASES, null)
                .add("1.31.14 2025-11-11")
                .check();
        assertThat(report(check, Cluster.of("1.31.14"), "2025-11-11T23:00:00Z").findings())
                .allMatch(finding -> !finding.rule().id().equals("k8s.past-end-of-life"));
        Report report = report(check, Cluster.of("1.31.14"), "2025-11-12T00:00:00Z");
        assertThat(report.findings().get(0).message().toString())
                .isEqualTo(
                        "1.31 is past its end of life, 2025-11-11 by KUBERNETES_WEBSITE at null (other sources: 2025-10-28"
                                + " (OFFICIAL_SUITE at null)): versions should not be offered any longer");
    }

    @Test
    void countsEachRule() {
        Report.Collector collector = new Report.Collector();
        List<ClusterVerdict> verdicts = V2.judge(
                new Offering(List.of(Cluster.of("1.28.4"), Cluster.of("1.29.2"), Cluster.of("1.28")), true),
                Instant.parse("2024-02-20T00:00:00Z"),
                collector,
                collector.tally());
        assertThat(verdicts)
                .extracting(ClusterVerdict::verdict)
                .containsExactly(Verdict.FAIL, Verdict.PASS, Verdict.DNF);
        Report report = collector.report();
        assertThat(result(report, "k8s.patch-overdue")).isEqualTo("FAIL 2 1");
        assertThat(result(report, "k8s.critical-patch-overdue")).isEqualTo("FAIL 2 1");
        assertThat(result(report, "k8s.minor-overdue")).isEqualTo("PASS 1 0");
        assertThat(result(report, "k8s.branch-missing")).isEqualTo("FAIL 1 0");
        assertThat(result(report, "version-policy-check")).isEqualTo("FAIL 2 1");
    }

    @Test
    void tellsTheOfficialResult() {
        Report.Collector collector = new Report.Collector();
        ClusterVerdict verdict =
                V2.judge(Cluster.of("v1.27.15"), Instant.parse("2024-06-29T00:00:00Z"), collector, collector.tally());
        assertThat(verdict.verdict()).isEqualTo(Verdict.PASS);
        assertThat(verdict.official()).isEqualTo(OfficialResult.FAIL);
        assertThat(verdict.divergence()).isEqualTo("D98");
        TestcaseResult result = Objects.requireNonNull(collector.report().result("version-policy-check"));
        assertThat(result.official()).isEqualTo(OfficialResult.FAIL);
        assertThat(result.divergence()).isEqualTo("D98");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v",
                "\u0000",
                "1.2147483647.2147483647",
                "2147483647.0.0",
                "0.0.0",
                "1.28.4-",
                "\ud800",
                "1.28.4+"
            })
    void neverThrows(String version) {
        for (Instant at : List.of(Instant.MIN, Instant.EPOCH, Instant.parse("2024-02-20T00:00:00Z"), Instant.MAX)) {
            for (VersionPolicyCheck check : List.of(V1, V2)) {
                Report.Collector collector = new Report.Collector();
                ClusterVerdict verdict = check.judge(Cluster.of(version), at, collector, collector.tally());
                assertThat(verdict.verdict()).isNotEqualTo(Verdict.PASS);
                assertThat(collector.report().findings()).isNotEmpty();
            }
        }
    }

    @Test
    void factsFromTheEndsOfTimeAreNoError() {
        VersionPolicyCheck check = PolicyFacts.of(
                        "1.28.0 -999999999-01-01T00:00:00Z",
                        "1.28.1 +999999999-12-31T23:59:59Z",
                        "1.28 until +999999999-12-31",
                        "1.27 until -999999999-01-01",
                        "1.27.2147483647 2024-01-01")
                .check();
        for (Instant at : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)) {
            for (String version : List.of("1.28.0", "1.28.1", "1.27.2147483647", "1.27.2147483646", "1.28.2")) {
                Report.Collector collector = new Report.Collector();
                Offering offering = new Offering(List.of(Cluster.of(version)), true);
                assertThat(check.judge(offering, at, collector, collector.tally()))
                        .hasSize(1);
                assertThat(check.deadlines(offering, at).toICalendar(Language.GERMAN))
                        .startsWith("BEGIN:VCALENDAR");
            }
        }
    }

    private static String result(Report report, String id) {
        TestcaseResult result = Objects.requireNonNull(report.result(id), id);
        return result.result() + " " + result.judged() + " " + result.unjudged();
    }

    private static Report report(VersionPolicyCheck check, Cluster cluster, String at) {
        Report.Collector collector = new Report.Collector();
        check.judge(cluster, PolicyFacts.moment(at), collector, collector.tally());
        return collector.report();
    }

    private static void suffices(VersionPolicyCheck check, String version, String at, @Nullable String until) {
        assertThat(check.factsUntil(PolicyFacts.version(version), PolicyFacts.moment(at)))
                .isEqualTo(until == null ? null : Instant.parse(until));
    }

    private static void holds(
            VersionPolicyCheck check, String version, String at, Verdict verdict, @Nullable String rules) {
        Instant moment = PolicyFacts.moment(at);
        Report.Collector collector = new Report.Collector();
        ClusterVerdict judged = check.judge(Cluster.of("c", version), moment, collector, collector.tally());
        List<String> expected = rules == null ? List.of() : List.of(rules.split(" ", -1));
        assertThat(PolicyFacts.rules(collector)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(Objects.requireNonNull(collector.report().result(VersionPolicyCheck.TESTCASE))
                        .result())
                .isEqualTo(verdict);
        if (judged.cluster().version() != null) {
            assertThat(check.verdict(judged.cluster().version(), moment)).isEqualTo(verdict);
        }
    }
}
