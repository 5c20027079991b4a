package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Older generations in the newest model. */
class LiftedScopeTest {
    static final String FIRST = """
            name: Old
            url: https://example.org/old.yaml
            iaas:
            - version: v3
              standards:
              - name: Flavor naming
                url: https://example.org/Standards/scs-0100-v2-flavor-naming.md
                check_tools:
                - executable: ./iaas/flavor-names.py
            - version: v2
              stabilized_at: 2023-03-23
              standards:
              - name: Flavor naming
                url: https://example.org/Standards/scs-0100-v2-flavor-naming.md
                check_tools:
                - executable: ./iaas/flavor-names.py
                - executable: https://example.org/flavor-names.py
                  args: SCS-1V:4:10
                  condition: optional
              - name: OpenStack Powered Compute v2022.06
                url: https://example.org/guidelines/2022.06.json
                condition: mandatory
            - version: v1
              stabilized_at: 2021-01-01
              obsoleted_at: 2023-10-31
              standards:
              - name: Image metadata
                condition: optional
                check_tools:
                - executable: image-md-check.py
                  args: -v
            """;

    static final String TAGGED = """
            name: Tagged
            uuid: 50393e6f
            url: https://example.org/tagged.yaml
            modules:
            - id: m1
              name: First
              parameters:
                spec: an address
              run:
              - executable: ./a.py
                args: -c {spec}
              testcases:
              - id: one
                tags: [mandatory]
              - id: two
                tags: [recommended, slow]
                lifetime: year
              - id: three
                tags: []
            - id: m2
              testcases:
              - id: one
                tags: [mandatory]
              - id: by-hand
                tags: [docs]
            - id: m3
              run:
              - executable: ./b.py
              - executable: ./c.py
              testcases:
              - id: four
                tags: [mandatory]
            timeline:
            - date: 2024-02-28
              versions:
                v2: effective
            versions:
            - version: v2
              stabilized_at: 2024-02-28
              include:
              - ref: m1
                parameters:
                  spec: x
              - m2
              targets:
                main: mandatory
                preview: docs/recommended
            - version: v1
              include:
              - m1
              - unknown
              targets:
                main: mandatory
            """;

    @Test
    void firstGeneration() {
        Read read = Read.of(FIRST);
        assertThat(read.reading().generation()).isEqualTo(Generation.G0);
        assertThat(read.reading().complete()).isTrue();
        Scope scope = read.scope();
        assertThat(scope.uuid()).isNull();
        assertThat(scope.modules())
                .containsExactly(
                        module(
                                "scs-0100-v2",
                                "Flavor naming",
                                "https://example.org/Standards/scs-0100-v2-flavor-naming.md",
                                new Target("main", List.of("flavor-names"))),
                        module(
                                "scs-0100-v2@v2",
                                "Flavor naming",
                                "https://example.org/Standards/scs-0100-v2-flavor-naming.md",
                                new Target("main", List.of("flavor-names")),
                                new Target("optional", List.of("flavor-names-2"))),
                        module(
                                "openstack-powered-compute-v2022.06",
                                "OpenStack Powered Compute v2022.06",
                                "https://example.org/guidelines/2022.06.json"),
                        module(
                                "image-metadata",
                                "Image metadata",
                                null,
                                new Target("optional", List.of("image-md-check"))));
        assertThat(scope.versions())
                .containsExactly(
                        version("v3", null, "scs-0100-v2"),
                        version("v2", "2023-03-23", "scs-0100-v2@v2", "openstack-powered-compute-v2022.06"),
                        version("v1", "2021-01-01", "image-metadata"));
        assertThat(scope.scripts())
                .containsExactly(
                        script("./iaas/flavor-names.py", null, "flavor-names"),
                        script("https://example.org/flavor-names.py", "SCS-1V:4:10", "flavor-names-2"),
                        script("image-md-check.py", "-v", "image-md-check"));
        assertThat(scope.timeline())
                .containsExactly(
                        entry("2023-10-31", Map.of("v3", Validity.DRAFT, "v2", Validity.EFFECTIVE)),
                        entry(
                                "2023-03-23",
                                Map.of("v3", Validity.DRAFT, "v2", Validity.EFFECTIVE, "v1", Validity.EFFECTIVE)),
                        entry("2021-01-01", Map.of("v3", Validity.DRAFT, "v1", Validity.EFFECTIVE)));
    }

    @Test
    void whatTheFirstGenerationLosesIsSaidOnceEach() {
        Read read = Read.of(FIRST);
        assertThat(read.findings()).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(read.findings().stream()
                        .map(finding -> finding.message().key() + " " + Read.place(finding.location())))
                .containsExactlyInAnyOrder(
                        "scope.lifted-layer 4:1",
                        "scope.lifted-testcases 9:7",
                        "scope.lifted-modules 6:5",
                        "scope.lifted-testcase-again 16:7",
                        "scope.lifted-optional 17:7",
                        "scope.lifted-timeline 1:1");
    }

    @Test
    void partsAreFoundWhereTheyAreMadeFrom() {
        ScopeReading reading = Read.of(FIRST).reading();
        assertThat(Read.place(reading.place("modules/1/name"))).isEqualTo("13:11");
        assertThat(Read.place(reading.place("modules/1/targets/main/0"))).isEqualTo("13:5");
        assertThat(Read.place(reading.place("versions/2/include/0"))).isEqualTo("27:5");
        assertThat(Read.place(reading.place("scripts/1/testcases/0"))).isEqualTo("17:7");
    }

    @Test
    void onlyOneLayerIsRead() {
        Read read = Read.of(FIRST + "kaas:\n- version: v9\n  standards: []\n");
        assertThat(read.places(Severity.ERROR)).containsExactly("ERROR scope.layers 33:1");
        assertThat(read.scope().version("v9")).isNull();
        assertThat(read.reading().complete()).isFalse();
    }

    @Test
    void checksWithIdsAndParameters() {
        Read read = Read.of("""
                name: Old
                uuid: u
                url: https://example.org
                variables: [os_cloud]
                versions:
                - version: v1
                  standards:
                  - name: Standard images
                    url: https://example.org/scs-0104-v1-standard-images.md
                    parameters:
                      image_spec: https://example.org/spec
                    checks:
                    - id: images
                      executable: ./images.py
                      args: -d {image_spec}
                      lifetime: day
                      section: light
                    - executable: ./more.py
                    - args: nothing
                  - name: TLS
                    parameters:
                    - profile: "5.7"
                    - level: old
                """);
        assertThat(read.reading().generation()).isEqualTo(Generation.G6);
        assertThat(read.scope().uuid()).isEqualTo("u");
        assertThat(read.scope().testcase("images"))
                .isEqualTo(new Testcase("images", Lifetime.DAY, "light", null, null));
        assertThat(read.scope().versions().get(0).include())
                .containsExactly(
                        new Include("scs-0104-v1", Map.of("image_spec", "https://example.org/spec")),
                        new Include("tls", Map.of("profile", "5.7", "level", "old")));
        assertThat(read.scope().modules().get(0).parameters()).isEqualTo(Map.of("image_spec", ""));
        assertThat(read.scope().timeline()).containsExactly(entry("1970-01-01", Map.of("v1", Validity.DRAFT)));
        assertThat(read.places(Severity.ERROR)).containsExactly("ERROR scope.missing-key 19:7");
        assertThat(read.findings().stream().map(finding -> finding.message().key()))
                .containsOnlyOnce("scope.lifted-drafts", "scope.lifted-timeline", "scope.lifted-modules");
    }

    @Test
    void tagsBecomeTargets() {
        Read read = Read.of(TAGGED);
        assertThat(read.reading().generation()).isEqualTo(Generation.G7A);
        assertThat(read.places(Severity.ERROR)).isEmpty();
        Scope scope = read.scope();
        assertThat(scope.modules())
                .containsExactly(
                        new StandardModule(
                                "m1",
                                "First",
                                null,
                                Map.of("spec", "an address"),
                                List.of(new Target("main", List.of("one")), new Target("preview", List.of("two")))),
                        new StandardModule(
                                "m1@v1",
                                "First",
                                null,
                                Map.of("spec", "an address"),
                                List.of(new Target("main", List.of("one")))),
                        module(
                                "m2",
                                null,
                                null,
                                new Target("main", List.of("one")),
                                new Target("preview", List.of("by-hand"))),
                        module("m3", null, null, new Target("main", List.of("four"))));
        assertThat(scope.versions())
                .containsExactly(
                        new ScopeVersion(
                                "v2",
                                LocalDate.parse("2024-02-28"),
                                List.of(new Include("m1", Map.of("spec", "x")), Include.of("m2"))),
                        version("v1", null, "m1@v1", "unknown"));
        assertThat(scope.scripts())
                .containsExactly(
                        new Script(
                                "./a.py",
                                Map.of(),
                                "-c {spec}",
                                List.of(
                                        testcase("one"),
                                        new Testcase("two", Lifetime.YEAR, null, null, null),
                                        testcase("three"))),
                        script(null, null, "by-hand"),
                        script("./b.py", null, "four"),
                        new Script("./c.py", Map.of(), null, List.of()));
    }

    @Test
    void whatTagsLoseIsSaidOnceEach() {
        assertThat(Read.of(TAGGED).findings().stream()
                        .map(finding -> finding.message().key() + " " + Read.place(finding.location())))
                .containsExactlyInAnyOrder(
                        "scope.lifted-tags 46:5",
                        "scope.lifted-testcase-again 22:5",
                        "scope.lifted-runs 28:3",
                        "scope.lifted-split 48:3");
    }

    @Test
    void lifetimesOfTheirTimeAreSaid() {
        Read day = Read.of(TAGGED.replace("      lifetime: year\n", "").replace("    lifetime: year\n", ""));
        assertThat(day.reading().generation()).isEqualTo(Generation.G7);
        assertThat(day.findings()).anyMatch(finding -> finding.message().key().equals("scope.lifted-lifetime"));
        Read infinite = Read.of(TAGGED.replace("lifetime: year", "lifetime: infinite"));
        assertThat(infinite.reading().complete()).isTrue();
        assertThat(infinite.scope().testcase("two"))
                .extracting(Testcase::effectiveLifetime)
                .isEqualTo(Lifetime.YEAR);
        assertThat(infinite.findings())
                .anyMatch(finding -> finding.message().key().equals("scope.lifted-infinite"));
        assertThat(Read.of(TAGGED.replace("lifetime: year", "lifetime: endless"))
                        .only("scope.word")
                        .message()
                        .toString())
                .doesNotContain("infinite");
    }

    @Test
    void emptySelectorIsFound() {
        Read read = Read.of(TAGGED.replace("main: mandatory\n    preview", "main: ' , '\n    preview"));
        assertThat(read.places(Severity.ERROR)).containsExactly("ERROR scope.selector 46:11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a; a; true",
                "a; b; false",
                "a; ''; false",
                "!a; a; false",
                "!a; ''; true",
                "a/b; b; true",
                "a/b; c; false",
                "a b; a,b; true",
                "a b; a; false",
                "a !b/c; a,c,b; true",
                "a !b/c; a,b; false",
                "a b, c; c; true",
                "a b, c; a; false"
            })
    void selectorsSelectByTags(String selector, String tags, boolean selected) {
        assertThat(Selector.of(selector).selects(Set.of(tags.split(",", -1)))).isEqualTo(selected);
    }

    private static Testcase testcase(String id) {
        return new Testcase(id, null, null, null, null);
    }

    private static Script script(@Nullable String executable, @Nullable String args, String testcase) {
        return new Script(executable, Map.of(), args, List.of(testcase(testcase)));
    }

    private static StandardModule module(String id, @Nullable String name, @Nullable String url, Target... targets) {
        return new StandardModule(id, name, url, Map.of(), List.of(targets));
    }

    private static ScopeVersion version(String version, @Nullable String stabilizedAt, String... includes) {
        return new ScopeVersion(
                version,
                stabilizedAt == null ? null : LocalDate.parse(stabilizedAt),
                List.of(includes).stream().map(Include::of).toList());
    }

    private static TimelineEntry entry(String date, Map<String, Validity> versions) {
        return new TimelineEntry(LocalDate.parse(date), versions);
    }
}
