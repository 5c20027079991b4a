package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Prerequisite;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.Variable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeReaderTest {
    static final String YAML = """
            uuid: 50393e6f-2ae1-4c5c-a62c-3b75f2abef3f
            name: SCS-open IaaS
            url: https://example.org/scope.yaml
            prerequisite:
              name: SCS-compatible IaaS
              url: https://example.org/prerequisite.yaml
            variables:
            - os_cloud
            - mode: parallel
            scripts:
            - executable: ./check.py
              env:
                OS_CLOUD: "{os_cloud}"
              args: -c {os_cloud} {testcases}
              testcases:
              - id: one
                lifetime: day
                section: light
                description: The first.
                url: https://example.org/one
              - id: two
            - testcases:
              - id: by-hand
                lifetime: quarter
            modules:
            - id: m1
              name: Module
              url: https://example.org/m1
              parameters:
                spec: address of a file
              targets:
                main:
                - one
                - two
                preview: [by-hand]
            - id: m2
              targets: {}
            timeline:
            - date: 2025-02-01
              versions:
                v1: warn
                v2: effective
            - date: 2024-02-28
              versions:
                v1: effective
                v2: draft
            versions:
            - version: v2
              include:
              - ref: m1
                parameters:
                  spec: https://example.org/file
              - m2
            - version: v1
              stabilized_at: 2024-02-28
              include: [m2]
            """;

    static final Scope SCOPE = new Scope(
            "50393e6f-2ae1-4c5c-a62c-3b75f2abef3f",
            "SCS-open IaaS",
            "https://example.org/scope.yaml",
            new Prerequisite("SCS-compatible IaaS", "https://example.org/prerequisite.yaml"),
            List.of(new Variable("os_cloud", null), new Variable("mode", "parallel")),
            List.of(
                    new Script(
                            "./check.py",
                            Map.of("OS_CLOUD", "{os_cloud}"),
                            "-c {os_cloud} {testcases}",
                            List.of(
                                    new Testcase("one", Lifetime.DAY, "light", "The first.", "https://example.org/one"),
                                    new Testcase("two", null, null, null, null))),
                    new Script(
                            null,
                            Map.of(),
                            null,
                            List.of(new Testcase("by-hand", Lifetime.QUARTER, null, null, null)))),
            List.of(
                    new StandardModule(
                            "m1",
                            "Module",
                            "https://example.org/m1",
                            Map.of("spec", "address of a file"),
                            List.of(
                                    new Target("main", List.of("one", "two")),
                                    new Target("preview", List.of("by-hand")))),
                    new StandardModule("m2", null, null, Map.of(), List.of())),
            List.of(
                    new TimelineEntry(
                            LocalDate.parse("2025-02-01"), Map.of("v1", Validity.WARN, "v2", Validity.EFFECTIVE)),
                    new TimelineEntry(
                            LocalDate.parse("2024-02-28"), Map.of("v1", Validity.EFFECTIVE, "v2", Validity.DRAFT))),
            List.of(
                    new ScopeVersion(
                            "v2",
                            null,
                            List.of(new Include("m1", Map.of("spec", "https://example.org/file")), Include.of("m2"))),
                    new ScopeVersion("v1", LocalDate.parse("2024-02-28"), List.of(Include.of("m2")))));

    @Test
    void everythingIsRead() {
        Read read = Read.of(YAML);
        assertThat(read.findings()).isEmpty();
        assertThat(read.scope()).isEqualTo(SCOPE);
        assertThat(read.reading().generation()).isEqualTo(Generation.G10);
        assertThat(read.reading().complete()).isTrue();
    }

    @Test
    void bytesAreReadAsUtf8() throws IOException {
        List<Finding> findings = new ArrayList<>();
        byte[] bytes = ("\uFEFF" + YAML.replace("The first.", "Größe")).getBytes(StandardCharsets.UTF_8);
        ScopeReading reading = new ScopeReader().read(new ByteArrayInputStream(bytes), "file.yaml", findings::add);
        assertThat(findings).isEmpty();
        assertThat(reading.scope()).isNotNull();
        assertThat(reading.scope().testcase("one"))
                .extracting(Testcase::description)
                .isEqualTo("Größe");
    }

    @ParameterizedTest
    @CsvSource({
        "uuid, 1:7",
        "prerequisite/name, 5:9",
        "variables/1, 9:3",
        "scripts/0, 11:3",
        "scripts/0/testcases/1, 21:5",
        "scripts/0/testcases/0/lifetime, 17:15",
        "scripts/1/testcases/0/id, 23:9",
        "scripts/1/testcases/0/url, 23:5",
        "modules/0/targets/main/1, 34:7",
        "modules/0/targets/preview/0, 35:15",
        "modules/0/targets/absent/0, 32:5",
        "timeline/1/versions/v2, 46:9",
        "versions/0/include/1, 53:5",
        "versions/0/include/0/parameters/spec, 52:13",
        "versions/1/include/7, 56:12",
        "versions/9, 48:1",
        "nothing, 1:1",
        "'', 1:1"
    })
    void partsAreFoundWhereTheyStand(String path, String place) {
        assertThat(Read.place(Read.of(YAML).reading().place(path))).isEqualTo(place);
    }

    @Test
    void placesAreThoseOfWhatIsLeft() {
        Read read = Read.of(YAML.replace("    - one\n    - two", "    - [one]\n    - two")
                .replace("- id: m1\n", "- name: Module without id\n- id: m1\n")
                .replace("- ref: m1", "- rev: m1"));
        assertThat(Read.place(read.reading().place("modules/0/id"))).isEqualTo("27:7");
        assertThat(Read.place(read.reading().place("modules/0/targets/main/0"))).isEqualTo("35:7");
        assertThat(Read.place(read.reading().place("versions/0/include/0"))).isEqualTo("54:5");
        assertThat(read.scope().modules()).hasSize(2);
        assertThat(read.reading().complete()).isFalse();
    }

    /** In each document one line is replaced by another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "uuid: 50393e6f-2ae1-4c5c-a62c-3b75f2abef3f; # none; ERROR scope.missing-key 2:1; ",
                "name: SCS-open IaaS; name: ''; ERROR scope.missing-key 2:7; ",
                "name: SCS-open IaaS; name: 5; WARNING scope.type 2:7; `\"5\"`",
                "name: SCS-open IaaS; nmae: x; ERROR scope.unknown-key 2:1,ERROR scope.missing-key 1:1; name",
                "lifetime: day; lifetime: fortnight; ERROR scope.word 17:15; ",
                "lifetime: day; lifetime: weekl; ERROR scope.word 17:15; week",
                "lifetime: day; lifetime: Day; ERROR scope.word 17:15; day",
                "lifetime: day; lifetme: day; ERROR scope.unknown-key 17:5; lifetime",
                "- id: two; - description: x; ERROR scope.missing-key 21:5; ",
                "- id: two; - two; ERROR scope.shape 21:5; ",
                "- id: m2; - name: x; ERROR scope.missing-key 36:3; ",
                "targets: {}; tragets: {}; ERROR scope.unknown-key 37:3,WARNING scope.missing-key 36:3; targets",
                "targets: {}; targets: []; ERROR scope.shape 37:12; ",
                "targets: {}; targets: {main: one}; ERROR scope.shape 37:19; ",
                "targets: {}; targets: {main: [1]}; WARNING scope.type 37:20; `\"1\"`",
                "targets: {}; targets: {on: [one]}; WARNING scope.type 37:13; `\"on\"`",
                "v1: warn; v1: wran; ERROR scope.word 41:9; warn",
                "v1: warn; v2: warn; ERROR scope.duplicate-key 42:5; ",
                "v1: warn; 5.1: warn; WARNING scope.type 41:5; `\"5.1\"`",
                "- date: 2025-02-01; - date: \"2025-02-01\"; WARNING scope.date 39:9; 2025-02-01",
                "- date: 2025-02-01; - date: 2025-02-30; ERROR scope.date 39:9; ",
                "- date: 2025-02-01; - date: 2025-02-01T00:00:00Z; ERROR scope.date 39:9; 2025-02-01",
                "- date: 2025-02-01; - day: 2025-02-01; ERROR scope.unknown-key 39:3,ERROR scope.missing-key 39:3; ",
                "stabilized_at: 2024-02-28; stabilized_at: '2024-02-28'; WARNING scope.date 55:18; 2024-02-28",
                "stabilized_at: 2024-02-28; stabilised_at: 2024-02-28; ERROR scope.unknown-key 55:3; stabilized_at",
                "include: [m2]; targets: {main: mandatory}; WARNING scope.ignored-key 56:12,ERROR scope.missing-key 54:3; ",
                "include: [m2]; include: m2; ERROR scope.shape 56:12; ",
                "include: [m2]; include: [~]; ERROR scope.shape 56:13; ",
                "include: [m2]; include: [{parameters: {}}]; ERROR scope.missing-key 56:13; ",
                "- mode: parallel; - mode: [parallel]; ERROR scope.shape 9:9; ",
                "- mode: parallel; - [mode]; ERROR scope.shape 9:3; ",
                "spec: address of a file; <<: 5; ERROR scope.shape 30:9; "
            })
    void whatIsWrongIsFoundAndTheRestIsRead(String line, String other, String places, @Nullable String suggestion) {
        assertThat(YAML).contains(line + "\n");
        Read read = Read.of(YAML.replace(line + "\n", other + "\n"));
        assertThat(String.join(",", read.places())).isEqualTo(places);
        assertThat(read.findings().get(0).suggestion()).isEqualTo(suggestion);
        assertThat(read.reading().complete()).isEqualTo(!places.contains("ERROR"));
        assertThat(read.scope().versions()).hasSize(2);
        assertThat(read.findings()).allMatch(finding -> finding.subject().equals("file.yaml"));
        assertThat(read.findings()).allMatch(finding -> !finding.violates());
    }

    @Test
    void entryWithoutAReadableDateIsLeftOut() {
        Read read = Read.of(YAML.replace("- date: 2025-02-01", "- date: soon"));
        assertThat(read.scope().timeline()).hasSize(1);
    }

    @Test
    void unknownValidityIsNoValidity() {
        Read read = Read.of(YAML.replace("v2: effective", "v2: efective"));
        assertThat(read.scope().validity("v2", LocalDate.parse("2025-03-01"))).isEqualTo(Validity.DEPRECATED);
        assertThat(read.only("scope.word").expected()).containsExactly("draft", "effective", "warn", "deprecated");
        assertThat(read.only("scope.word").rule().clause()).endsWith("#timeline-entry");
    }

    @Test
    void parametersMayBeNamesAlone() {
        Read read = Read.of(YAML.replace("    spec: address of a file", "  - spec"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.scope().modules().get(0).parameters()).isEqualTo(Map.of("spec", ""));
    }

    @Test
    void anchorsAndMergeKeysAreFollowed() {
        Read read = Read.of(YAML.replace("- id: m1\n  name: Module\n", "- &m\n  id: m1\n  name: Module\n")
                .replace("- id: m2\n  targets: {}", "- <<: *m\n  id: m2"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.scope().modules().get(1).name()).isEqualTo("Module");
        assertThat(read.scope().modules().get(1).targets())
                .isEqualTo(read.scope().modules().get(0).targets());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{a: 1}; `'a'`; 1:1",
                "{apiVersion: v1, kind: List, items: []}; `'apiVersion'`; 1:1",
                "--- {spec: {uuid: x}, checked_at: 2026-11-20, subject: s, run: {}}; `'spec'`; 1:5",
                "{uuid: x, subject: s, scope: y, results: {}}; `'uuid'`; 1:1",
                "{name: x, images: []}; `'name'`; 1:1"
            })
    void whatIsNoScopeIsSaidOnce(String yaml, String first, String place) {
        Read read = Read.of(yaml);
        assertThat(read.reading().scope()).isNull();
        assertThat(read.reading().complete()).isFalse();
        assertThat(read.places()).containsExactly("ERROR scope.shape " + place);
        Finding finding = read.findings().get(0);
        assertThat(finding.message())
                .hasToString("this is no certificate scope, but an object that begins with the key " + first);
        assertThat(finding.expected()).contains("versions", "timeline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{uuid: x, name: y}", "{a: 1, versions: []}", "{a: 1, iaas: []}", "{a: 1, Timelines: []}"})
    void whatMayBeAScopeIsReadAsOne(String yaml) {
        Read read = Read.of(yaml);
        assertThat(read.scope().versions()).isEmpty();
        assertThat(read.places()).contains("ERROR scope.missing-key 1:1").doesNotContain("ERROR scope.shape 1:1");
    }

    @Test
    void tagsConstructNothing() {
        Read read = Read.of(YAML.replace("name: Module\n", "name: !!python/object/apply:os.system [ls]\n"));
        assertThat(read.places()).containsExactly("ERROR scope.tag 27:9", "ERROR scope.shape 27:9");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"[]", "- a", "text", "5", "``", "~", "'# comment'", "`a: b: c`", "`\t`"})
    void whatIsNoScopeIsNotRead(String yaml) {
        Read read = Read.of(yaml);
        assertThat(read.findings()).hasSize(1);
        assertThat(read.reading()).isSameAs(ScopeReading.NOTHING);
        assertThat(read.reading().scope()).isNull();
        assertThat(read.reading().generation()).isNull();
        assertThat(read.reading().complete()).isFalse();
        assertThat(read.reading().place("")).isNull();
    }

    @Test
    void emptyObjectIsAScopeWithoutAnything() {
        Read read = Read.of("{}");
        assertThat(read.scope())
                .isEqualTo(new Scope(null, "", null, null, List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(read.places()).hasSize(7).containsOnly("ERROR scope.missing-key 1:1");
    }

    @Test
    void jsonIsRead() {
        Read read = Read.of("{\"uuid\":\"u\",\"name\":\"n\",\"url\":\"l\",\"scripts\":[],\"modules\":[],"
                + "\"timeline\":[],\n\"versions\":[{\"version\":\"v1\",\"include\":[\"m\"]}]}");
        assertThat(read.findings()).isEmpty();
        assertThat(read.scope().versions()).containsExactly(new ScopeVersion("v1", null, List.of(Include.of("m"))));
        assertThat(Read.place(read.reading().place("versions/0/include/0"))).isEqualTo("2:40");
    }
}
