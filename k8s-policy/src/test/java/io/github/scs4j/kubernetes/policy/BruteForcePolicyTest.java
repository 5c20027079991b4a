package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.CvssScore;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.FactSource;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.VersionSet;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle itself, on moments that the text decides. */
class BruteForcePolicyTest {
    private static final FactSource SOURCE = new FactSource(FactSource.Origin.GITHUB_RELEASES, "test", null);
    private static final KubernetesFacts FACTS = new KubernetesFacts.Builder()
            .add(release(5, "2023-12-19T12:00:00Z", false))
            .add(release(6, "2024-01-31T12:00:00Z", false))
            .add(release(7, "2024-02-14T00:00:00Z", true))
            .add(new EndOfLife(new KubernetesBranch(1, 28), LocalDate.of(2024, 10, 28), SOURCE))
            .add(new Vulnerability(
                    "CVE-2024-1",
                    Instant.parse("2024-02-01T00:00:00Z"),
                    new CvssScore("3.1", 80),
                    VersionSet.between(KubernetesVersion.of(1, 28, 0), KubernetesVersion.of(1, 28, 7)),
                    SOURCE))
            .build();

    @ParameterizedTest
    @CsvSource({
        "v1.28.6, 2024-02-29T00:00:00Z, PASS, k8s.critical-patch-recommended",
        "v1.28.6, 2024-02-29T00:00:01Z, FAIL, k8s.critical-patch-overdue",
        "v1.28.5, 2024-02-14T12:00:01Z, PASS, ",
        "v1.28.5, 2024-03-01T00:00:00Z, FAIL, k8s.critical-patch-overdue k8s.patch-overdue",
        "v1.28.5, 2024-03-02T12:00:01Z, FAIL, k8s.critical-patch-overdue k8s.patch-overdue",
        "v1.28.7, 2024-02-20T00:00:00Z, PASS, ",
        "v1.28.7, 2024-10-28T23:59:59Z, PASS, ",
        "v1.28.7, 2024-10-29T00:00:00Z, PASS, k8s.past-end-of-life",
        "v1.28.7+k3s1, 2024-02-20T00:00:00Z, PASS, ",
        "v1.28.8, 2024-02-20T00:00:00Z, FAIL, k8s.version-unknown",
        "v1.28.7-rc.1, 2024-02-14T00:00:00Z, PASS, k8s.pre-release",
        "v1.28.7-rc.1, 2024-03-17T00:00:00Z, FAIL, k8s.critical-patch-overdue k8s.patch-overdue k8s.pre-release",
        "v1.28, 2024-03-17T00:00:00Z, DNF, k8s.patch-unsaid",
        "v1.28.05, 2024-03-17T00:00:00Z, DNF, k8s.version-unreadable",
    })
    void judgesByTheText(String version, String at, Verdict verdict, @Nullable String rules) {
        BruteForcePolicy policy = new BruteForcePolicy(FACTS, null, true, true);
        BruteForcePolicy.Judgement judgement = policy.judge(version, Instant.parse(at));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.reasons()).containsExactly(rules == null ? new String[0] : words(rules));
    }

    @ParameterizedTest
    @CsvSource({
        "v1.28.7, 2024-02-28T00:00:00Z, PASS, ",
        "v1.28.7, 2024-02-28T00:00:01Z, DNF, k8s.facts-stale",
        "v1.28.8, 2024-02-28T00:00:00Z, DNF, k8s.version-unknown",
        "v1.28.6, 2024-02-29T00:00:01Z, DNF, k8s.cve-facts-missing k8s.facts-stale",
        "v1.28.6, 2024-03-17T00:00:01Z, FAIL, k8s.cve-facts-missing k8s.facts-stale k8s.patch-overdue",
    })
    void doesNotTakeOldFactsForProof(String version, String at, Verdict verdict, @Nullable String rules) {
        KubernetesFacts.Builder withoutCves = new KubernetesFacts.Builder();
        FACTS.releases().forEach(withoutCves::add);
        BruteForcePolicy policy =
                new BruteForcePolicy(withoutCves.build(), Instant.parse("2024-02-14T00:00:00Z"), false, true);
        BruteForcePolicy.Judgement judgement = policy.judge(version, Instant.parse(at));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.reasons()).containsExactly(rules == null ? new String[0] : words(rules));
    }

    @ParameterizedTest
    @CsvSource({
        "v1.28.5, 2024-02-07T12:00:00Z, PASS, ",
        "v1.28.5, 2024-02-07T12:00:01Z, FAIL, k8s.patch-overdue",
        "v1.28.6, 2024-02-16T00:00:00Z, PASS, k8s.critical-patch-recommended",
        "v1.28.7, 2024-12-24T00:00:00Z, PASS, ",
    })
    void judgesByTheFirstText(String version, String at, Verdict verdict, @Nullable String rules) {
        BruteForcePolicy.Judgement judgement =
                new BruteForcePolicy(FACTS, null, true, false).judge(version, Instant.parse(at));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.reasons()).containsExactly(rules == null ? new String[0] : words(rules));
    }

    private static String[] words(String text) {
        return text.split(" ", -1);
    }

    private static Release release(int patch, String released, boolean dayOnly) {
        return new Release(KubernetesVersion.of(1, 28, patch), Instant.parse(released), dayOnly, SOURCE);
    }
}
