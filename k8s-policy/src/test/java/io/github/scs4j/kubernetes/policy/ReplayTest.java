package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.Release;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiled check beside the slow and obvious one. */
class ReplayTest {
    private static final Instant FIRST = Instant.parse("2023-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2026-12-31T00:00:00Z");

    /** What happens to a cluster that is never updated, on each day of four years. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1.25.0",
                "v1.26.3",
                "v1.27.4",
                "v1.28.0",
                "v1.28.15",
                "v1.29.0-rc.1",
                "v1.30.2+k3s1",
                "v1.31.99",
                "v1.32.1",
                "v1.33.7",
                "v1.34.11",
                "v1.35.0",
                "v1.36.4",
                "v1.36.5",
                "v1.37.0",
                "v1.35"
            })
    void eachDay(String version) {
        KubernetesFacts facts = bundled(Objects.requireNonNull(KubernetesVersion.of(version)));
        Instant asOf = Instant.parse("2026-08-22T00:00:00Z");
        for (VersionPolicy policy : List.of(VersionPolicy.V1, VersionPolicy.V2)) {
            VersionPolicyCheck check = policy.compile(facts);
            BruteForcePolicy oracle = new BruteForcePolicy(facts, asOf, true, policy.supportWindow());
            for (Instant day = FIRST; !day.isAfter(LAST); day = day.plus(1, ChronoUnit.DAYS)) {
                agree(check, oracle, version, day);
            }
        }
    }

    /** Releases and vulnerabilities at random hours, and moments around them. */
    @Property(tries = 150)
    void anyFacts(
            @ForAll @Size(min = 3, max = 6) List<@IntRange(max = 2_000) Integer> hours,
            @ForAll @Size(max = 4) List<@IntRange(max = 2_000) Integer> published,
            @ForAll @IntRange(max = 63) int dayOnly,
            @ForAll @IntRange(max = 7) int gap,
            @ForAll @IntRange(max = 8) int patch) {
        PolicyFacts facts = PolicyFacts.of("1.28 until 2024-02-20", "CVE-9 1.0 - 1.0.0 1.0.1");
        for (int i = 0; i < hours.size(); i++) {
            String moment = hour(hours.get(i)).toString();
            boolean isDay = (dayOnly >> i & 1) == 1;
            int number = i > 0 && i >= gap ? i + 1 : i;
            facts.add("1.28." + number + " " + (isDay ? moment.substring(0, 10) : moment));
        }
        for (int i = 0; i < published.size(); i++) {
            String moment =
                    published.get(i) < 100 ? "-" : hour(published.get(i)).toString();
            facts.add("CVE-" + i + " 8." + i + " " + moment + " 1.28." + i + " 1.28." + (i + 1 + published.get(i) % 4));
        }
        KubernetesFacts built = facts.build();
        for (VersionPolicy policy : List.of(VersionPolicy.V1, VersionPolicy.V2)) {
            VersionPolicyCheck check = policy.compile(built);
            BruteForcePolicy oracle = new BruteForcePolicy(built, null, true, policy.supportWindow());
            String version = "v1.28." + patch;
            for (int hour = 0; hour < 3_500; hour += 97) {
                agree(check, oracle, version, hour(hour));
                agree(check, oracle, version + "-rc.0", hour(hour).plusNanos(1));
            }
            foretells(check, Cluster.of(version));
        }
    }

    /** The forecast comes true, to the nanosecond. */
    private static void foretells(VersionPolicyCheck check, Cluster cluster) {
        KubernetesVersion version = Objects.requireNonNull(cluster.version());
        for (int hour = 0; hour < 3_500; hour += 239) {
            Instant at = hour(hour);
            ClusterVerdict verdict = check.judge(cluster, at, finding -> {}, new Tally());
            Change change = verdict.nextChange();
            if (change == null) {
                for (int later = hour; later < 5_000; later += 61) {
                    assertThat(check.verdict(version, hour(later))).isEqualTo(verdict.verdict());
                }
            } else {
                assertThat(check.verdict(version, change.after().plusNanos(1))).isEqualTo(change.verdict());
                if (!change.after().isBefore(at)) {
                    assertThat(check.verdict(version, change.after())).isEqualTo(verdict.verdict());
                }
            }
        }
    }

    private static void agree(VersionPolicyCheck check, BruteForcePolicy oracle, String version, Instant at) {
        List<Finding> findings = new ArrayList<>();
        Verdict verdict =
                check.judge(Cluster.of(version), at, findings::add, new Tally()).verdict();
        BruteForcePolicy.Judgement judgement = oracle.judge(version, at);
        String what = version + " at " + at;
        assertThat(verdict).as(what).isEqualTo(judgement.verdict());
        assertThat(ids(findings, true, null)).as(what).isEqualTo(judgement.violated());
        Set<String> warned = new TreeSet<>(judgement.warned());
        if (verdict == Verdict.DNF) {
            warned.addAll(judgement.unjudged());
        }
        warned.removeAll(judgement.violated());
        if (judgement.violated().contains("k8s.critical-patch-overdue")) {
            warned.remove("k8s.critical-patch-recommended");
        }
        if (judgement.unjudged().contains("k8s.version-unknown")) {
            warned.add("k8s.version-unknown");
            warned.remove("k8s.facts-stale");
        }
        assertThat(ids(findings, false, Severity.WARNING)).as(what).isEqualTo(warned);
    }

    private static Set<String> ids(List<Finding> findings, boolean violates, @Nullable Severity severity) {
        Set<String> ids = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.violates() == violates && (severity == null || finding.severity() == severity)) {
                ids.add(finding.rule().id());
            }
        }
        return ids;
    }

    /** What is known of the branch and its neighbours, with vulnerabilities like those of kubelet in 2023. */
    private static KubernetesFacts bundled(KubernetesVersion version) {
        PolicyFacts facts = PolicyFacts.of(
                "CVE-2023-36760 8.8 2023-10-31T20:22:53Z 1.28.0 1.28.1",
                "CVE-2023-36761 8.8 2023-10-31T20:22:53Z 1.27.0 1.27.5",
                "CVE-2023-36762 8.8 2023-10-31T20:22:53Z 1.26.0 1.26.8",
                "CVE-2024-10220 8.1 2024-11-22T16:23:00Z 1.30.0 1.30.3",
                "CVE-2025-1 9.1 - 1.32.0 1.32.4",
                "CVE-2025-2 7.9 2025-01-01 1.32.0 1.34.0");
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder();
        facts.build().vulnerabilities().forEach(builder::add);
        for (Release release : KubernetesFacts.bundled().releases()) {
            if (Math.abs(release.version().minor() - Math.min(36, version.minor())) < 2) {
                builder.add(release);
            }
        }
        for (EndOfLife end : KubernetesFacts.bundled().endsOfLife()) {
            builder.add(end);
        }
        return builder.build();
    }

    private static Instant hour(int hour) {
        return FIRST.plus(366, ChronoUnit.DAYS).plus(hour, ChronoUnit.HOURS);
    }
}
