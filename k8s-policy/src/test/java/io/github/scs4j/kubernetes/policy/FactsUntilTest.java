package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far facts reach: nothing passes later, and what is not overdue passes until then. */
class FactsUntilTest {
    private static final VersionPolicyCheck CHECK = new PolicyFacts()
            .from(Origin.ENDOFLIFE_DATE, "2026-08-22T00:00:00Z")
            .add(
                    "1.34.9 2026-06-10",
                    "1.34.10 2026-07-22",
                    "1.34.11 2026-08-20",
                    "1.35.7 2026-07-22",
                    "1.35.8 2026-08-20")
            .add("1.34 until 2027-10-27", "1.35 until 2027-12-28")
            .from(Origin.KUBERNETES_WEBSITE, "2026-09-20T00:00:00Z")
            .add("1.35.0 2025-12-17", "1.35.9 2026-09-12")
            .from(Origin.CVE_FEED, "2026-08-25T00:00:00Z")
            .add("CVE-2026-1000 9.0 2026-08-01 1.20.0 1.21.0")
            .check();

    @ParameterizedTest
    @ValueSource(strings = {"1.34.9", "1.34.10", "1.34.11", "1.35.7", "1.35.8", "1.35.9"})
    void nothingPassesLater(String text) {
        KubernetesVersion version = PolicyFacts.version(text);
        Instant day = Instant.parse("2026-06-01T00:00:00Z");
        for (int i = 0; i < 200; i++) {
            day = day.plus(Duration.ofDays(1));
            Instant until = Objects.requireNonNull(CHECK.factsUntil(version, day));
            if (CHECK.verdict(version, day) == Verdict.PASS) {
                assertThat(day).isBeforeOrEqualTo(until);
                assertThat(CHECK.verdict(version, until)).isNotEqualTo(Verdict.DNF);
                assertThat(CHECK.verdict(version, until.plusNanos(1))).isNotEqualTo(Verdict.PASS);
            }
        }
    }

    @Test
    void branchesAreKnownAsFarAsTheirLists() {
        Instant at = Instant.parse("2026-08-30T00:00:00Z");
        assertThat(List.of("1.34.11", "1.35.9", "1.35.8").stream()
                        .map(version -> String.valueOf(CHECK.factsUntil(PolicyFacts.version(version), at)))
                        .toList())
                .containsExactly("2026-09-05T00:00:00Z", "2026-10-04T00:00:00Z", "2026-09-27T00:00:00Z");
        assertThat(CHECK.factsUntil(at)).isEqualTo("2026-10-04T00:00:00Z");
    }
}
