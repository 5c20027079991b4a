package io.github.scs4j.scope.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.yaml.ScopeReader;
import io.github.scs4j.scope.yaml.ScopeReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scopes that really were official. The corpus is not part of the project; without it the tests are skipped, unless
 * SCS4J_CORPUS says where it is.
 */
class LintCorpusTest {
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path SCOPES =
            Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS).resolve("scopes");
    private static final String IAAS = "scs-compatible-iaas";
    private static final String KAAS = "scs-compatible-kaas";

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.exists(SCOPES), "no corpus beside the project");
    }

    static Stream<Path> files() throws IOException {
        if (CORPUS == null && !Files.exists(SCOPES)) {
            return Stream.of(SCOPES);
        }
        try (Stream<Path> files = Files.walk(SCOPES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsLinted(Path file) throws IOException {
        ScopeReading reading = read(file);
        Scope scope = reading.scope();
        if (scope != null) {
            for (Finding finding : lint(scope, reading)) {
                assertThat(finding.location())
                        .as(finding.message().text(Language.ENGLISH))
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        KAAS + "/2026-06-22T123547_b28da973bc.yaml,scope.empty-module,scs-0214-v2",
        KAAS + "/2026-06-22T123547_b28da973bc.yaml,scope.unreachable-module,scs-0214-v2-manual",
        KAAS + "/2026-06-22T123547_b28da973bc.yaml,scope.unreachable-testcase,node-distribution-check",
        IAAS + "/2026-06-25T171607_af4968ca25.yaml,scope.empty-module,opc-v2022.11",
        IAAS + "/2026-06-25T171607_af4968ca25.yaml,scope.empty-module,scs-0121-v1",
        IAAS + "/2026-06-25T171607_af4968ca25.yaml,scope.empty-module,scs-0302-v1",
        IAAS + "/2026-06-25T171607_af4968ca25.yaml,scope.unused-parameter,image_spec",
        IAAS + "/2026-06-25T171607_af4968ca25.yaml,scope.unreachable-module,scs-0103-v1-rec",
        IAAS + "/2026-06-25T171607_af4968ca25.yaml,scope.unreachable-testcase,scs-0101-rngd",
        IAAS + "/2026-06-25T171607_af4968ca25.yaml,scope.unreachable-testcase,scs-0104-image-debian-13"
    })
    void knownFaultIsFound(String file, String rule, String about) throws IOException {
        assertThat(lint(SCOPES.resolve(file)))
                .filteredOn(finding -> finding.rule().id().equals(rule))
                .extracting(finding -> finding.message().text(Language.ENGLISH))
                .anyMatch(message -> message.contains("'" + about + "'"));
    }

    @ParameterizedTest
    @CsvSource({
        IAAS + "/2026-06-25T171607_af4968ca25.yaml,scope.unreachable-module,10",
        IAAS + "/2026-06-25T171607_af4968ca25.yaml,scope.unreachable-testcase,33",
        KAAS + "/2026-06-22T123547_b28da973bc.yaml,scope.unreachable-testcase,1",
        KAAS + "/2026-06-22T123547_b28da973bc.yaml,scope.not-stable,0"
    })
    void faultsAreCounted(String file, String rule, int count) throws IOException {
        assertThat(lint(SCOPES.resolve(file)))
                .filteredOn(finding -> finding.rule().id().equals(rule))
                .hasSize(count);
    }

    @Test
    void newestScopesAreWithoutErrors() throws IOException {
        for (String folder : List.of(IAAS, KAAS)) {
            List<Path> files = folder(folder);
            assertThat(lint(files.get(files.size() - 1)))
                    .extracting(finding -> finding.severity().name())
                    .doesNotContain("ERROR");
        }
    }

    /** Days on which a stable version changed, and the rules that say so (D93). */
    @ParameterizedTest
    @CsvSource({
        IAAS + ",2024-08-29,scope.stable-changed",
        IAAS + ",2024-09-04,scope.stable-changed",
        IAAS + ",2025-09-08,scope.stable-changed",
        IAAS + ",2026-01-23,scope.stable-tests-changed",
        IAAS + ",2026-04-01,scope.stable-tests-changed",
        IAAS + ",2026-06-18,scope.stable-tests-changed",
        IAAS + ",2026-06-25,scope.stable-tests-changed",
        KAAS + ",2026-04-28,scope.stable-tests-changed"
    })
    void changeAfterStabilisationIsFound(String folder, String day, String rule) throws IOException {
        TreeMap<String, List<String>> rules = new TreeMap<>();
        Scope before = null;
        for (Path file : folder(folder)) {
            ScopeReading reading = read(file);
            Scope after = reading.scope();
            if (before != null && after != null) {
                List<Finding> findings = new ArrayList<>();
                new StableVersionCheck().compare(before, after, reading::place, file.toString(), findings::add);
                String name = Objects.requireNonNull(file.getFileName()).toString();
                rules.computeIfAbsent(name.substring(0, 10), date -> new ArrayList<>())
                        .addAll(findings.stream()
                                .map(finding -> finding.rule().id())
                                .toList());
            }
            before = after == null ? before : after;
        }
        assertThat(rules.get(day)).contains(rule);
    }

    private static List<Path> folder(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SCOPES.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static ScopeReading read(Path file) throws IOException {
        return new ScopeReader().read(Files.readString(file), file.toString(), finding -> {});
    }

    private static List<Finding> lint(Path file) throws IOException {
        ScopeReading reading = read(file);
        return lint(Objects.requireNonNull(reading.scope()), reading);
    }

    private static List<Finding> lint(Scope scope, ScopeReading reading) {
        List<Finding> findings = new ArrayList<>();
        new ScopeLinter().lint(scope, reading::place, "scope", findings::add);
        return findings;
    }
}
