package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Validity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every state that scope files have had. The corpus is not part of the project; without it the tests are skipped, unless
 * SCS4J_CORPUS says where it is.
 */
class ScopeCorpusTest {
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path SCOPES =
            Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS).resolve("scopes");

    /** Files that are no YAML, with the place of the fault. */
    private static final Map<String, String> BROKEN = Map.of(
            "scs-compatible-kaas/2024-11-26T204225_bb0ed1333b.yaml", "ERROR scope.unreadable 56:9",
            "scs-compatible-kaas/2026-04-24T145003_bc862b9cd3.yaml", "ERROR scope.unreadable 47:22");

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.exists(SCOPES), "no corpus beside the project");
    }

    @Test
    void everyFileIsReadAndWrittenAndReadAgain() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(80);
        for (Path file : files) {
            Read read = read(file);
            String broken = BROKEN.get(name(file));
            if (broken != null) {
                assertThat(read.places()).as(name(file)).containsExactly(broken);
                assertThat(read.reading().scope()).isNull();
                continue;
            }
            assertThat(unexpected(read)).as(name(file)).isEqualTo(noTargets(file));
            String written = new ScopeWriter().write(read.scope());
            Read again = Read.of(written);
            assertThat(again.scope()).as(name(file)).isEqualTo(read.scope());
            assertThat(again.findings())
                    .as(name(file))
                    .allMatch(finding -> finding.rule().id().equals("scope.missing-key"));
            assertThat(again.reading().generation()).isGreaterThanOrEqualTo(Generation.G8);
        }
    }

    @Test
    void generationsFollowEachOther() throws IOException {
        Map<String, Generation> newest = new TreeMap<>();
        Map<Generation, Integer> counts = new TreeMap<>();
        for (Path file : files()) {
            Generation generation = read(file).reading().generation();
            if (generation != null) {
                Generation before = newest.put(file.getParent().getFileName().toString(), generation);
                counts.merge(generation, 1, Integer::sum);
                boolean test = file.getParent().getFileName().toString().endsWith("test");
                assertThat(before == null || test || before.compareTo(generation) <= 0)
                        .as(name(file))
                        .isTrue();
            }
        }
        assertThat(counts.keySet()).contains(Generation.values());
    }

    @Test
    void filesOfTheNewestGenerationsAreReadCompletely() throws IOException {
        int files = 0;
        for (Path file : files()) {
            Read read = read(file);
            Generation generation = read.reading().generation();
            if (generation != null && generation.isCurrent()) {
                assertThat(read.reading().complete()).as(name(file)).isTrue();
                files++;
            }
        }
        assertThat(files).isGreaterThan(20);
    }

    @Test
    void olderGenerationsSayWhatTheyLoseOnceEach() throws IOException {
        for (Path file : files()) {
            Read read = read(file);
            Generation generation = read.reading().generation();
            if (generation != null && !generation.isCurrent()) {
                assertThat(read.places(Severity.WARNING))
                        .as(name(file))
                        .isNotEmpty()
                        .allMatch(place -> place.contains(" scope.lifted "));
                assertThat(read.findings().stream()
                                .map(finding -> finding.message().key()))
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** A version is certifiable in a lifted timeline on the days on which the text of its time says so. */
    @Test
    void liftedTimelinesAreThoseOfTheirTime() throws IOException {
        Scope old = read(SCOPES.resolve("scs-compatible-iaas/2024-06-26T130200_96983a68de.yaml"))
                .scope();
        Scope tagged = read(SCOPES.resolve("scs-compatible-iaas/2024-08-14T153106_bdc979f3e1.yaml"))
                .scope();
        for (String version : List.of("v1", "v2", "v4")) {
            for (LocalDate day = LocalDate.parse("2020-12-01");
                    day.isBefore(LocalDate.parse("2024-07-01"));
                    day = day.plusDays(1)) {
                boolean certifiable = tagged.validity(version, day).isCertifiable();
                assertThat(old.validity(version, day).isCertifiable())
                        .as(version + " on " + day)
                        .isEqualTo(certifiable);
            }
        }
        assertThat(old.validity("v3", LocalDate.parse("2024-04-29"))).isEqualTo(Validity.EFFECTIVE);
    }

    @Test
    void tagsSelectWhatTargetsListLater() throws IOException {
        Scope tagged = read(SCOPES.resolve("scs-compatible-iaas/2026-01-22T140717_eb6bf28413.yaml"))
                .scope();
        Scope current = read(SCOPES.resolve("scs-compatible-iaas/2026-01-23T230142_817d960b0c.yaml"))
                .scope();
        for (String name : List.of("v3", "v5.1")) {
            assertThat(main(tagged, name))
                    .as(name)
                    .hasSizeGreaterThan(10)
                    .containsExactlyInAnyOrderElementsOf(main(current, name));
        }
    }

    /** What is found in the scope of IaaS since modules have targets: opc-v2022.11 has none. */
    private static String noTargets(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        boolean current = lines.contains("scripts:") && name(file).startsWith("scs-compatible-iaas/");
        return current ? "WARNING scope.missing-key " + (lines.indexOf("  - id: opc-v2022.11") + 1) + ":5" : "";
    }

    /** What is found but for what lifting loses. */
    private static String unexpected(Read read) {
        return String.join(
                ",",
                read.places().stream()
                        .filter(place -> !place.contains(" scope.lifted "))
                        .toList());
    }

    private static List<String> main(Scope scope, String name) {
        ScopeVersion version = scope.version(name);
        assertThat(version).isNotNull();
        return scope.targets(version).stream()
                .filter(target -> target.name().equals(Target.MAIN))
                .findFirst()
                .orElseThrow()
                .testcases();
    }

    private static Read read(Path file) throws IOException {
        return Read.of(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> folders = Files.list(SCOPES)) {
            for (Path folder : folders.sorted().toList()) {
                String name = folder.getFileName().toString();
                if (name.startsWith("scs-compatible") || name.startsWith("design-docs-scs-compatible")) {
                    try (Stream<Path> states = Files.list(folder)) {
                        states.sorted().forEach(files::add);
                    }
                }
            }
        }
        return files;
    }
}
