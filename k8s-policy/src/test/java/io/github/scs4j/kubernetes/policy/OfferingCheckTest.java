package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferingCheckTest {
    private static final PolicyFacts FACTS = PolicyFacts.of(
            "1.31.0 2024-08-13T00:00:00Z",
            "1.32.0 2024-12-11T00:00:00Z",
            "1.33.0 2025-04-23T00:00:00Z",
            "1.34.0 2025-08-27T00:00:00Z",
            "1.35.0 2025-12-17T00:00:00Z",
            "1.31 until 2025-11-11",
            "1.32 until 2026-02-28",
            "1.33 until 2026-06-28",
            "1.34 until 2026-10-27",
            "1.35 until 2027-02-28",
            "CVE-1 1.0 - 1.0.0 1.0.1");
    private static final VersionPolicyCheck V2 = FACTS.check();
    private static final VersionPolicyCheck V1 = VersionPolicy.V1.compile(FACTS.build());

    @ParameterizedTest
    @CsvSource({
        // every supported branch
        "1.31.0 1.32.0 1.33.0, 2025-05-01, PASS PASS PASS, ",
        "1.31.0 1.33.0, 2025-05-01, FAIL PASS FAIL, !ERROR:branch-missing",
        "1.31.0 1.32.0, 2025-05-01, PASS PASS PASS, INFO:minor-due",
        "1.31 1.32, 2025-05-01, DNF PASS PASS, WARNING:patch-unsaid INFO:minor-due",
        // four months after 1.33.0 of 2025-04-23: 120 days are over on 2025-08-21, the calendar on 2025-08-23
        "1.31.0 1.32.0, 2025-08-21T00:00:00Z, PASS PASS PASS, INFO:minor-due",
        "1.31.0 1.32.0, 2025-08-21T00:00:01Z, PASS PASS PASS, WARNING:minor-overdue",
        "1.31.0 1.32.0, 2025-08-23T00:00:00Z, PASS PASS PASS, WARNING:minor-overdue",
        "1.31.0 1.32.0, 2025-08-23T00:00:01Z, FAIL FAIL FAIL, !ERROR:minor-overdue !ERROR:branch-missing",
        // a newer one is as good for the latest minor version, not for the branch
        "1.31.0 1.32.0 1.34.0, 2025-09-01, FAIL PASS FAIL, !ERROR:branch-missing",
        "1.31.0 1.32.0 1.33.0, 2025-09-01, PASS PASS PASS, INFO:minor-due",
        // a pre-release offers nothing
        "1.31.0 1.32.0 1.33.0-rc.1, 2025-08-24, FAIL FAIL FAIL, WARNING:pre-release !ERROR:patch-overdue"
                + " !ERROR:minor-overdue !ERROR:branch-missing",
        // the last day of support, on which nobody needs to offer it any longer
        "1.32.0 1.33.0 1.34.0, 2025-11-10T23:59:59Z, FAIL PASS FAIL, !ERROR:branch-missing",
        "1.32.0 1.33.0 1.34.0, 2025-11-11T00:00:00Z, PASS PASS PASS, ",
        // nothing at all
        "'', 2025-05-01, FAIL FAIL FAIL, !ERROR:minor-overdue !ERROR:branch-missing INFO:minor-due",
        "'', 2020-05-01, PASS PASS PASS, INFO:nothing",
    })
    void theWholeOffering(String versions, String at, String results, @Nullable String rules) {
        holds(V2, versions, true, at, results, rules);
    }

    /** What cannot be read could be late, and could be all that is missing. */
    @Test
    void aClusterThatCannotBeRead() {
        Tally tally = new Tally();
        OfferingCheck offering = V2.offering(true, Instant.parse("2025-05-01T00:00:00Z"));
        offering.unreadable(tally);
        offering.end(finding -> {}, tally);

        assertThat(tally.results())
                .extracting(result -> result.testcase() + " " + result.result())
                .containsExactlyInAnyOrder(
                        "version-policy-check MISS",
                        "k8s.patch-overdue DNF",
                        "k8s.critical-patch-overdue DNF",
                        "k8s.minor-overdue MISS",
                        "k8s.branch-missing MISS");
        Tally first = new Tally();
        V1.offering(false, Instant.parse("2025-05-01T00:00:00Z")).unreadable(first);
        assertThat(first.results())
                .filteredOn(result -> result.result() == Verdict.DNF)
                .extracting(TestcaseResult::testcase)
                .containsExactlyInAnyOrder("version-policy-check", "k8s.patch-overdue");
    }

    @ParameterizedTest
    @CsvSource({
        "1.33.0, 2025-05-01, MISS PASS MISS, INFO:offering-partial",
        "1.32.0, 2025-08-24, MISS MISS MISS, INFO:offering-partial",
        "1.34.0, 2025-08-30, MISS PASS MISS, INFO:offering-partial",
        "1.34.1, 2025-08-30, FAIL PASS MISS, !ERROR:version-unknown INFO:offering-partial",
    })
    void aPart(String versions, String at, String results, @Nullable String rules) {
        holds(V2, versions, false, at, results, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "1.33.0, true, 2025-05-01, PASS PASS -, ",
        "1.33.0, false, 2025-05-01, PASS PASS -, ",
        "1.32.0, true, 2025-08-24, FAIL FAIL -, !ERROR:minor-overdue",
        "1.32.0, false, 2025-08-24, MISS MISS -, INFO:offering-partial",
    })
    void version1HasNoWindowOfSupport(
            String versions, boolean whole, String at, String results, @Nullable String rules) {
        holds(V1, versions, whole, at, results, rules);
    }

    @Test
    void oldFactsLeaveItOpenAndProveWhatIsMissing() {
        VersionPolicyCheck check = new PolicyFacts()
                .from(Origin.GITHUB_RELEASES, "2025-05-01T00:00:00Z")
                .add("1.32.0 2024-12-11T00:00:00Z", "1.33.0 2025-04-23T00:00:00Z", "CVE-1 1.0 - 1.0.0 1.0.1")
                .add("1.32 until 2026-02-28", "1.33 until 2026-06-28")
                .check();
        holds(check, "1.32.0 1.33.0", true, "2025-09-01", "DNF DNF DNF", "WARNING:facts-stale");
        holds(check, "1.32.0", true, "2025-08-20", "DNF DNF DNF", "WARNING:facts-stale INFO:minor-due");
        holds(
                check,
                "1.32.0",
                true,
                "2025-09-01",
                "FAIL FAIL FAIL",
                "WARNING:facts-stale !ERROR:minor-overdue !ERROR:branch-missing");
    }

    @Test
    void withoutAnEndOfLifeNobodyKnowsWhetherABranchIsSupported() {
        VersionPolicyCheck check = PolicyFacts.of(
                        "1.31.0 2024-08-13", "1.32.0 2024-12-11", "1.33.0 2025-04-23", "1.32 until 2026-02-28")
                .check();
        String rules = "WARNING:end-of-life-unknown INFO:end-of-life-unknown";
        holds(check, "1.32.0 1.33.0", true, "2025-09-01", "DNF PASS DNF", rules);
        // 1.31 is older than what is past its end
        holds(check, "1.33.0", true, "2026-03-01", "PASS PASS PASS", "INFO:end-of-life-unknown");
    }

    @Test
    void saysWhatIsMissingAndUntilWhenItIsSupported() {
        List<Finding> findings = new ArrayList<>();
        OfferingCheck check = V2.offering(true, Instant.parse("2025-09-01T00:00:00Z"));
        Report.Collector collector = new Report.Collector();
        check.add(Cluster.of("1.34.0"), collector, collector.tally());
        check.end(findings::add, collector.tally());
        assertThat(findings)
                .extracting(finding -> finding.message().toString())
                .containsExactly(
                        "1.33 is not offered; the Kubernetes project supports it until 2026-06-28 by test",
                        "1.32 is not offered; the Kubernetes project supports it until 2026-02-28 by test",
                        "1.31 is not offered; the Kubernetes project supports it until 2025-11-11 by test");
        assertThat(findings).extracting(Finding::subject).containsExactly("1.33", "1.32", "1.31");
        assertThat(findings).extracting(Finding::suggestion).containsExactly("1.33.0", "1.32.0", "1.31.0");
    }

    @Test
    void theOfficialSuiteSeesOneClusterOnly() {
        Report.Collector collector = new Report.Collector();
        V2.judge(
                new Offering(List.of(Cluster.of("1.33.0")), true),
                Instant.parse("2025-05-01T00:00:00Z"),
                collector,
                collector.tally());
        TestcaseResult result = Objects.requireNonNull(collector.report().result("version-policy-check"));
        assertThat(result.result()).isEqualTo(Verdict.FAIL);
        assertThat(result.official()).isEqualTo(OfficialResult.PASS);
        assertThat(result.divergence()).isEqualTo("D72");
    }

    private static void holds(
            VersionPolicyCheck check,
            String versions,
            boolean whole,
            String at,
            String results,
            @Nullable String rules) {
        List<Cluster> clusters = new ArrayList<>();
        for (String version : versions.split(" ", -1)) {
            if (!version.isEmpty()) {
                clusters.add(Cluster.of(version));
            }
        }
        Report.Collector collector = new Report.Collector();
        check.judge(new Offering(clusters, whole), PolicyFacts.moment(at), collector, collector.tally());
        Report report = collector.report();
        List<String> found = new ArrayList<>();
        for (String id : List.of("version-policy-check", "k8s.minor-overdue", "k8s.branch-missing")) {
            TestcaseResult result = report.result(id);
            found.add(result == null ? "-" : result.result().name());
        }
        assertThat(String.join(" ", found)).isEqualTo(results);
        if (rules == null || !rules.equals("INFO:nothing")) {
            List<String> expected = rules == null ? List.of() : List.of(rules.split(" ", -1));
            assertThat(PolicyFacts.rules(collector))
                    .containsExactlyInAnyOrderElementsOf(withRemarks(expected, clusters));
        }
    }

    private static List<String> withRemarks(List<String> expected, List<Cluster> clusters) {
        List<String> all = new ArrayList<>(expected);
        if (clusters.isEmpty()) {
            all.add("INFO:finding.nothing-judged");
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-01T00:00:00Z", "2025-10-07T00:00:00Z", "2026-12-01T00:00:00Z"})
    void saysTheSameAgainOfAVersionThatComesAgain(Instant at) {
        List<String> texts = new ArrayList<>(List.of(
                "v1.33.0",
                "1.33.0",
                "1.33.0",
                "V1.33.0",
                "v1.33",
                "v1.33.0-gke.1",
                "v1.33.0-rc.1",
                "v1.35.7",
                "nonsense"));
        texts.add("1.32.0-" + "x".repeat(100));
        for (int i = 0; i < 600; i++) {
            texts.add("1.31." + i);
        }
        texts.addAll(List.copyOf(texts));
        for (VersionPolicyCheck policy : List.of(V1, V2)) {
            OfferingCheck check = policy.offering(false, at);
            OfferingCheck named = policy.offering(false, at);
            List<Finding> expected = new ArrayList<>();
            List<Finding> found = new ArrayList<>();
            List<Finding> foundNamed = new ArrayList<>();
            Tally tally = new Tally();
            Tally checkTally = new Tally();
            Tally namedTally = new Tally();
            for (int i = 0; i < texts.size(); i++) {
                String name = i % 3 == 0 ? texts.get(i) : "cluster " + i;
                Cluster cluster = Cluster.of(name, texts.get(i));
                ClusterVerdict verdict = policy.judge(cluster, at, sink(expected, tally), tally);
                assertThat(check.add(cluster, sink(found, checkTally), checkTally))
                        .isEqualTo(verdict);
                assertThat(named.add(name, texts.get(i), sink(foundNamed, namedTally), namedTally))
                        .isEqualTo(verdict);
            }
            assertThat(expected).isNotEmpty();
            assertThat(found).isEqualTo(expected);
            assertThat(foundNamed).isEqualTo(expected);
            assertThat(checkTally.results()).isEqualTo(tally.results());
            assertThat(namedTally.results()).isEqualTo(tally.results());
        }
    }

    @Test
    void believesWhoeverReadsAVersionOtherwise() {
        Instant at = Instant.parse("2025-10-07T00:00:00Z");
        Cluster odd = new Cluster("a", "1.33.0", KubernetesVersion.of("1.31.7"));
        Cluster usual = Cluster.of("a", "1.33.0");
        for (List<Cluster> clusters : List.of(List.of(odd, usual), List.of(usual, odd))) {
            OfferingCheck check = V2.offering(false, at);
            for (Cluster cluster : clusters) {
                List<Finding> found = new ArrayList<>();
                List<Finding> expected = new ArrayList<>();
                Tally tally = new Tally();
                assertThat(check.add(cluster, found::add, tally))
                        .isEqualTo(V2.judge(cluster, at, expected::add, new Tally()));
                assertThat(found).isEqualTo(expected);
            }
            ClusterVerdict verdict = check.add("a", "1.33.0", finding -> {}, new Tally());
            assertThat(verdict.cluster()).isEqualTo(usual);
            assertThat(verdict).isEqualTo(V2.judge(usual, at, finding -> {}, new Tally()));
        }
    }

    private static FindingSink sink(List<Finding> findings, Tally tally) {
        return finding -> {
            findings.add(finding);
            tally.accept(finding);
        };
    }
}
