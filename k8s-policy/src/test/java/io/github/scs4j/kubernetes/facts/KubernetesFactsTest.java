package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubernetesFactsTest {
    private static final KubernetesVersion VERSION = KubernetesVersion.of(1, 36, 4);
    private static final KubernetesBranch BRANCH = new KubernetesBranch(1, 36);

    /** Two sources say two things; used is what the first or the second says, whatever their order is. */
    @ParameterizedTest
    @CsvSource({
        "instant before day, KUBERNETES_WEBSITE/2026-10-01/day, GITHUB_RELEASES/-/instant, second",
        "origins in their order, ENDOFLIFE_DATE/2026-10-01/day, KUBERNETES_WEBSITE/2026-01-01/day, second",
        "the undated one, ENDOFLIFE_DATE/2026-10-01/day, ENDOFLIFE_DATE/-/day, second",
        "the later one, ENDOFLIFE_DATE/2026-10-01/day, ENDOFLIFE_DATE/2026-10-02/day, second",
    })
    void oneReleaseIsUsed(String note, String first, String second, String used) {
        Release a = release(first, "2026-08-20T00:00:00Z");
        Release b = release(second, "2026-08-21T00:00:00Z");
        Release expected = used.equals("first") ? a : b;
        for (List<Release> order : List.of(List.of(a, b), List.of(b, a))) {
            KubernetesFacts facts = new KubernetesFacts.Builder()
                    .add(order.get(0))
                    .add(order.get(1))
                    .build();
            assertThat(facts.release(VERSION)).as(note).isEqualTo(expected);
            assertThat(facts.usedReleases()).containsExactly(expected);
            assertThat(facts.releases(VERSION)).containsExactlyInAnyOrder(a, b).startsWith(expected);
            assertThat(facts.releases()).isEqualTo(order);
        }
    }

    @Test
    void ofTwoThatAreEqualTheFirstIsUsed() {
        Release a = release("GITHUB_RELEASES/-/instant", "2026-08-21T00:00:00Z");
        Release b = release("GITHUB_RELEASES/-/instant", "2026-08-20T00:00:00Z");
        KubernetesFacts facts = new KubernetesFacts.Builder().add(a).add(b).build();
        assertThat(facts.release(VERSION)).isEqualTo(a);
    }

    @Test
    void aVendorsVersionIsFoundByItsOrigin() {
        Release a = release("GITHUB_RELEASES/-/instant", "2026-08-21T00:00:00Z");
        KubernetesFacts facts = new KubernetesFacts.Builder().add(a).build();
        KubernetesVersion vendor = Objects.requireNonNull(KubernetesVersion.of("v1.36.4-gke.1"));
        assertThat(facts.release(vendor)).isEqualTo(a);
        assertThat(facts.releases(vendor)).containsExactly(a);
    }

    @ParameterizedTest
    @CsvSource({
        "ENDOFLIFE_DATE, 2025-10-28, KUBERNETES_WEBSITE, 2025-11-11, 2025-11-11",
        "OFFICIAL_SUITE, 2025-11-11, ENDOFLIFE_DATE, 2025-10-28, 2025-10-28",
        "KUBERNETES_WEBSITE, 2022-10-28, KUBERNETES_WEBSITE, 2022-12-08, 2022-12-08",
    })
    void oneEndOfLifeIsUsed(Origin first, LocalDate one, Origin second, LocalDate other, LocalDate used) {
        EndOfLife a = new EndOfLife(BRANCH, one, new FactSource(first, "a", null));
        EndOfLife b = new EndOfLife(BRANCH, other, new FactSource(second, "a", null));
        KubernetesFacts facts = new KubernetesFacts.Builder().add(a).add(b).build();
        assertThat(Objects.requireNonNull(facts.endOfLife(BRANCH)).date()).isEqualTo(used);
        assertThat(facts.endsOfLife(BRANCH)).containsExactlyInAnyOrder(a, b);
        assertThat(facts.endsOfLife()).containsExactly(a, b);
        assertThat(facts.endOfLife(new KubernetesBranch(1, 35))).isNull();
        assertThat(facts.endsOfLife(new KubernetesBranch(1, 35))).isEmpty();
        assertThat(facts.branches()).containsExactly(BRANCH);
    }

    @Test
    void nothingIsKnownWithoutFacts() {
        KubernetesFacts facts = new KubernetesFacts.Builder().build();
        assertThat(facts.releasesAsOf(Instant.EPOCH)).isNull();
        assertThat(facts.vulnerabilitiesAsOf(Instant.EPOCH)).isNull();
        assertThat(facts.release(VERSION)).isNull();
        assertThat(facts.branches()).isEmpty();
        assertThat(facts.sources()).isEmpty();
    }

    /** A record says nothing about others; a feed does. */
    @Test
    void vulnerabilitiesAreAsOfTheirFeeds() {
        Instant at = Instant.parse("2026-11-21T00:00:00Z");
        Instant own = Instant.parse("2026-10-01T00:00:00Z");
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder()
                .add(new FactSource(Origin.ENDOFLIFE_DATE, "a", null))
                .addUnaffecting("CVE-2025-1974", new FactSource(Origin.CVE_RECORD, "b", own));
        assertThat(builder.build().vulnerabilitiesAsOf(at)).isNull();
        FactSource record = new FactSource(Origin.CVE_RECORD, "e", own);
        builder.add(new Vulnerability("CVE-2023-3676", null, null, VersionSet.ALL, record));
        assertThat(builder.build().vulnerabilitiesAsOf(at)).isEqualTo(at);
        builder.add(new FactSource(Origin.CVE_FEED, "c", own));
        assertThat(builder.build().vulnerabilitiesAsOf(at)).isEqualTo(own);
        builder.add(new FactSource(Origin.CVE_FEED, "d", null));
        assertThat(builder.build().vulnerabilitiesAsOf(at)).isEqualTo(at);
        assertThat(builder.build().releasesAsOf(at)).isNull();
    }

    /**
     * Lists of releases as {@code ORIGIN/DATE or -: VERSION DAY, ...}, a moment, until when releases are known, and the
     * findings.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // of its own date, before or after the moment
                "ENDOFLIFE_DATE/2026-08-22: 1.36.4 2026-08-20 | - | 2026-11-21 | 2026-08-22 | -",
                "ENDOFLIFE_DATE/2026-08-22: 1.36.4 2026-08-20 | - | 2026-08-01 | 2026-08-22 | -",
                // of the moment
                "GITHUB_RELEASES/-: 1.36.4 2026-08-20 | - | 2026-09-01 | 2026-09-01 | -",
                "GITHUB_RELEASES/-: 1.36.4 2026-08-20 | - | 2026-10-04 | 2026-10-04 | -",
                "GITHUB_RELEASES/-: 1.36.4 2026-08-20 | - | 2026-10-05 | 2026-10-05 | k8s.facts-undated",
                // lacks what another one knows, from the end of that day on
                "GITHUB_RELEASES/-: 1.36.1 2026-05-12, 1.36.4 2026-08-20 | ENDOFLIFE_DATE/2026-10-01: 1.36.5 2026-09-20"
                        + " | 2026-09-21 | 2026-10-01 | k8s.facts-outdated",
                "GITHUB_RELEASES/-: 1.36.1 2026-05-12, 1.36.4 2026-08-20 | OFFICIAL_SUITE/-: 1.37.0 2026-08-21"
                        + " | 2026-08-21 | 2026-08-21 | -",
                "GITHUB_RELEASES/-: 1.36.1 2026-05-12, 1.36.4 2026-08-20 | ENDOFLIFE_DATE/2026-08-10: 1.37.0 2026-08-21"
                        + " | 2026-08-22 | 2026-08-20 | k8s.facts-outdated",
                // a later patch of the branch is as good, an older branch is not missed
                "GITHUB_RELEASES/-: 1.36.1 2026-05-12, 1.36.4 2026-08-20 | ENDOFLIFE_DATE/2026-08-10: 1.36.3 2026-07-22"
                        + " | 2026-08-22 | 2026-08-22 | -",
                "GITHUB_RELEASES/-: 1.36.1 2026-05-12, 1.36.4 2026-08-20 | ENDOFLIFE_DATE/2026-08-10: 1.30.14 2026-06-10"
                        + " | 2026-08-22 | 2026-08-22 | -",
                "GITHUB_RELEASES/-: 1.36.1 2026-05-12, 1.36.4 2026-08-20 | ENDOFLIFE_DATE/2026-08-10: 1.30.14 2026-06-13"
                        + " | 2026-08-22 | 2026-08-20 | k8s.facts-outdated",
                // nobody needs to know pre-releases
                "GITHUB_RELEASES/-: 1.36.1 2026-05-12, 1.36.4 2026-08-20 | ENDOFLIFE_DATE/2026-08-10: 1.37.0-rc.1 2026-08-12"
                        + " | 2026-08-22 | 2026-08-22 | -",
                "GITHUB_RELEASES/-: 1.37.0-rc.1 2026-08-12 | - | 2026-08-22 | - | -",
                // one that is whole makes up for one that is not
                "GITHUB_RELEASES/-: 1.36.1 2026-05-12, 1.36.4 2026-08-20 | OFFICIAL_SUITE/-: 1.36.5 2026-09-20"
                        + " | 2026-10-01 | 2026-10-01 | k8s.facts-outdated",
            })
    void listsAreAsOld(String one, String other, LocalDate day, LocalDate asOf, String found) {
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder();
        add(one, builder);
        if (other != null) {
            add(other, builder);
        }
        KubernetesFacts facts = builder.build();
        Instant at = start(day);
        assertThat(facts.releasesAsOf(at)).isEqualTo(asOf == null ? null : start(asOf));
        List<Finding> findings = new ArrayList<>();
        facts.review(at, findings::add);
        assertThat(findings.stream().map(finding -> finding.rule().id()))
                .isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(findings).allMatch(finding -> finding.suggestion() != null && !finding.violates());
    }

    /** Bundled facts as of 2026-08-22, and a page of what came last, in which the oldest is of the day given. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-20, 2026-08-20, 2026-11-21",
        "2026-08-22, 2016-01-01, 2026-11-21",
        "2026-08-23, 2026-08-20, 2026-08-22",
        "2026-09-20, 2026-09-19, 2026-08-22",
        "2026-09-20, 2026-09-20, 2026-11-21",
        "2026-09-20, 2015-07-09, ",
    })
    void gapsBetweenListsAreSeen(LocalDate oldest, LocalDate from, LocalDate known) {
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder().add(KubernetesFacts.bundled());
        add("GITHUB_RELEASES/-: 1.36.9 2026-11-12, 1.36.6 " + oldest, builder);
        KubernetesFacts facts = builder.build();
        Instant at = Instant.parse("2026-11-21T00:00:00Z");
        assertThat(facts.releasesAsOf(start(from), at)).isEqualTo(known == null ? null : start(known));
        assertThat(facts.releasesAsOf(at)).isEqualTo(at);
    }

    /** Of branches before its first a schedule knows nothing, and does not lack them. */
    @ParameterizedTest
    @CsvSource({
        "1.34, 2026-08-22",
        "1.35, 2026-11-21",
        "1.38, 2026-11-21",
    })
    void aScheduleDropsBranches(String branch, LocalDate known) {
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder().add(KubernetesFacts.bundled());
        add("KUBERNETES_WEBSITE/-: 1.35.0 2025-12-17, 1.35.11 2026-11-12, 1.36.7 2026-11-12", builder);
        KubernetesFacts facts = builder.build();
        Instant at = Instant.parse("2026-11-21T00:00:00Z");
        KubernetesBranch asked = Objects.requireNonNull(KubernetesBranch.of(branch));
        assertThat(facts.releasesAsOf(asked, start(LocalDate.of(2026, 8, 20)), at))
                .isEqualTo(start(known));
        assertThat(facts.releasesAsOf(at)).isEqualTo(at);
        List<Finding> findings = new ArrayList<>();
        facts.review(at, findings::add);
        assertThat(findings).isEmpty();
    }

    @Test
    void anIncompleteListSaysNothingOfOthers() {
        Instant at = Instant.parse("2026-09-01T00:00:00Z");
        String release = "{\"tag_name\":\"v1.36.4\",\"published_at\":\"2026-08-20T10:11:12Z\"}";
        assertThat(FactFile.of("[" + release + "]").facts().releasesAsOf(at)).isEqualTo(at);
        assertThat(FactFile.of("[" + release + ",").facts().releasesAsOf(at)).isNull();
        assertThat(FactFile.of(release).facts().releasesAsOf(at)).isNull();
        String undated = "[" + release + ",{\"tag_name\":\"v1.36.5\",\"published_at\":null}]";
        assertThat(FactFile.of(undated).facts().releasesAsOf(at)).isNull();
        KubernetesFacts copy =
                new KubernetesFacts.Builder().add(FactFile.of(release).facts()).build();
        assertThat(copy.releasesAsOf(at)).isNull();
        assertThat(copy.releases()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-23T23:59:59Z, 2024-07-23T23:59:59Z, ",
        "2024-07-24T00:00:00Z, 2024-06-11T00:00:00Z, k8s.facts-outdated",
    })
    void aScheduleIsAsOldAsItsPlans(Instant at, Instant asOf, String found) {
        FactFile file = FactFile.of("""
                schedules:
                - release: 1.30
                  releaseDate: 2024-04-17
                  endOfLifeDate: 2025-06-28
                  next:
                    release: 1.30.3
                    targetDate: 2024-07-16
                  previousPatches:
                  - release: 1.30.2
                    targetDate: 2024-06-11
                """);
        KubernetesFacts copy = new KubernetesFacts.Builder().add(file.facts()).build();
        assertThat(file.facts().releasesAsOf(at)).isEqualTo(asOf);
        assertThat(copy.releasesAsOf(at)).isEqualTo(asOf);
        List<Finding> findings = new ArrayList<>();
        file.facts().review(at, findings::add);
        assertThat(findings.stream().map(finding -> finding.rule().id()))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void aBranchThatEndsBeforeItBeginsIsFound() {
        FactFile file = FactFile.of(
                "- branch: '1.36'\n  end-of-life: 2026-04-21\n",
                "[{\"tag_name\":\"v1.36.0\",\"published_at\":\"2026-04-22T10:11:12Z\"}]");
        List<Finding> findings = new ArrayList<>();
        file.facts().review(Instant.parse("2026-05-01T00:00:00Z"), findings::add);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("k8s.facts-order");
            assertThat(finding.subject()).isEqualTo("1.36");
            assertThat(finding.message())
                    .hasToString(
                            "1.36 ends on 2026-04-21 according to 'file1', before its release on 2026-04-22 according"
                                    + " to 'file2'");
        });
    }

    @Test
    void newerFactsAreAddedToTheBundledOnes() {
        Instant at = Instant.parse("2026-09-25T00:00:00Z");
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder().add(KubernetesFacts.bundled());
        assertThat(builder.build().releasesAsOf(at)).isEqualTo("2026-08-22T00:00:00Z");
        builder.add(FactFile.of("[{\"tag_name\":\"v1.36.5\",\"published_at\":\"2026-09-20T10:11:12Z\"}]")
                .facts());
        KubernetesFacts facts = builder.build();
        assertThat(facts.releasesAsOf(at)).isEqualTo(at);
        assertThat(facts.usedReleases()).hasSize(512);
        assertThat(facts.endOfLife(BRANCH)).isNotNull();
    }

    private static void add(String list, KubernetesFacts.Builder builder) {
        int colon = list.indexOf(':');
        String[] source = list.substring(0, colon).split("/", -1);
        for (String row : list.substring(colon + 1).trim().split(", ", -1)) {
            String[] cells = row.split(" ", -1);
            builder.add(new Release(
                    Objects.requireNonNull(KubernetesVersion.of(cells[0])),
                    start(LocalDate.parse(cells[1])),
                    true,
                    new FactSource(Origin.valueOf(source[0]), "a", asOf(source[1]))));
        }
    }

    /** {@code ORIGIN/DATE or -/day or instant}. */
    private static Release release(String source, String released) {
        String[] cells = source.split("/", -1);
        FactSource from = new FactSource(Origin.valueOf(cells[0]), "a", asOf(cells[1]));
        return new Release(VERSION, Instant.parse(released), cells[2].equals("day"), from);
    }

    private static Instant asOf(String day) {
        return day.equals("-") ? null : start(LocalDate.parse(day));
    }

    private static Instant start(LocalDate day) {
        return FactValues.endOf(day.minusDays(1));
    }
}
