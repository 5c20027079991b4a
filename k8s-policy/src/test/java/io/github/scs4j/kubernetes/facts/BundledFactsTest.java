package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the data that come with the library are sane. */
class BundledFactsTest {
    private static final Instant THEN = Instant.parse("2026-08-22T00:00:00Z");
    private static final KubernetesFacts FACTS = KubernetesFacts.bundled();

    @Test
    void everyReleaseIsListedOnceNewestFirst() {
        assertThat(FACTS.releases()).hasSize(511).hasSameSizeAs(FACTS.usedReleases());
        List<KubernetesVersion> versions =
                FACTS.releases().stream().map(Release::version).toList();
        assertThat(versions).isSortedAccordingTo((a, b) -> b.compareTo(a)).doesNotHaveDuplicates();
        assertThat(versions).noneMatch(KubernetesVersion::isPreRelease);
    }

    @Test
    void patchLevelsFollowEachOther() {
        List<String> gaps = new ArrayList<>();
        Release before = null;
        for (Release release : FACTS.usedReleases()) {
            boolean same = before != null
                    && before.version().branch().equals(release.version().branch());
            int expected = same ? Objects.requireNonNull(before).version().patch() + 1 : 0;
            if (release.version().patch() != expected) {
                gaps.add(release.version().toString());
            }
            if (same
                    && release.released()
                            .isBefore(Objects.requireNonNull(before).released())) {
                gaps.add(release.version() + " is older than the patch before it");
            }
            before = release;
        }
        assertThat(gaps).as("1.4.10 and 1.4.11 never were").containsExactly("1.4.12");
    }

    @Test
    void everyBranchEndsAndAfterItBegan() {
        List<Finding> findings = new ArrayList<>();
        FACTS.review(THEN, findings::add);
        assertThat(findings).isEmpty();
        for (KubernetesBranch branch : FACTS.branches()) {
            boolean old = branch.compareTo(new KubernetesBranch(1, 2)) < 0;
            assertThat(FACTS.endOfLife(branch) == null).as("%s", branch).isEqualTo(old);
        }
    }

    @Test
    void everySourceHasItsDate() {
        assertThat(FACTS.sources())
                .hasSize(4)
                .allMatch(source -> source.asOf() != null && source.name().startsWith("bundled: "));
        assertThat(FACTS.releasesAsOf(Instant.parse("2030-01-01T00:00:00Z"))).isEqualTo(THEN);
        assertThat(FACTS.vulnerabilitiesAsOf(THEN)).isNull();
    }

    /** D63 */
    @ParameterizedTest
    @CsvSource({
        "1.36, 2027-06-28, 1",
        "1.32, 2026-02-28, 1",
        "1.31, 2025-11-11, 2",
        "1.30, 2025-07-15, 2",
        "1.29, 2025-02-28, 1",
        "1.28, 2024-10-22, 2",
        "1.27, 2024-07-16, 2",
        "1.2, 2016-10-23, 1",
    })
    void theWebsiteIsUsedBeforeTheSuite(String branch, String used, long days) {
        KubernetesBranch of = Objects.requireNonNull(KubernetesBranch.of(branch));
        assertThat(Objects.requireNonNull(FACTS.endOfLife(of)).date()).hasToString(used);
        assertThat(FACTS.endsOfLife(of).stream().map(EndOfLife::date).distinct())
                .hasSize((int) days);
    }

    @Test
    void aReleaseIsFound() {
        Release release = Objects.requireNonNull(FACTS.release(KubernetesVersion.of(1, 36, 4)));
        assertThat(release.released()).isEqualTo("2026-08-20T00:00:00Z");
        assertThat(release.dayOnly()).isTrue();
        assertThat(FACTS.release(KubernetesVersion.of(1, 36, 5))).isNull();
        assertThat(FACTS.releases(KubernetesVersion.of(1, 36, 4))).containsExactly(release);
        assertThat(FACTS.releases(KubernetesVersion.of(1, 99, 0))).isEmpty();
    }
}
