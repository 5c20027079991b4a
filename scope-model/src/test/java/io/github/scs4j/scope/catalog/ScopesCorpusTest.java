package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.yaml.ScopeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bundled scopes beside the newest official ones. The corpus is not part of the project; without it the tests are
 * skipped, unless SCS4J_CORPUS says where it is.
 */
class ScopesCorpusTest {
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path SCOPES =
            Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS).resolve("scopes");

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.exists(SCOPES), "no corpus beside the project");
    }

    @ParameterizedTest
    @EnumSource
    void factsAreTheOfficialOnes(BundledScope bundled) throws IOException {
        Scope official = newest("scs-compatible-" + bundled.word());
        Scope ours = bundled.scope();
        assertThat(ours.uuid()).isEqualTo(official.uuid());
        assertThat(ours.name()).isEqualTo(official.name());
        assertThat(ours.url()).isEqualTo(official.url());
        assertThat(ours.timeline()).isEqualTo(official.timeline());
        assertThat(ours.versions()).isEqualTo(official.versions());
        assertThat(ours.modules()).hasSameSizeAs(official.modules());
        for (StandardModule module : official.modules()) {
            StandardModule same = Objects.requireNonNull(ours.module(module.id()), module.id());
            assertThat(same.targets()).isEqualTo(module.targets());
            assertThat(same.url()).isEqualTo(module.url());
            assertThat(same.name()).isEqualTo(module.name());
            assertThat(same.parameters().keySet()).isEqualTo(module.parameters().keySet());
        }
        assertThat(ours.scripts()).hasSameSizeAs(official.scripts());
        for (int at = 0; at < official.scripts().size(); at++) {
            Script script = official.scripts().get(at);
            Script same = ours.scripts().get(at);
            assertThat(same.executable()).isEqualTo(script.executable());
            assertThat(facts(same)).isEqualTo(facts(script));
            assertThat(same.testcases().stream().map(Testcase::description))
                    .doesNotContainAnyElementsOf(script.testcases().stream()
                            .map(Testcase::description)
                            .toList());
        }
    }

    private static List<Testcase> facts(Script script) {
        return script.testcases().stream()
                .map(testcase ->
                        new Testcase(testcase.id(), testcase.lifetime(), testcase.section(), null, testcase.url()))
                .toList();
    }

    private static Scope newest(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SCOPES.resolve(folder))) {
            Path newest = files.sorted().reduce((one, two) -> two).orElseThrow();
            Scope scope = new ScopeReader()
                    .read(Files.readString(newest), newest.toString(), finding -> {})
                    .scope();
            return Objects.requireNonNull(scope);
        }
    }
}
