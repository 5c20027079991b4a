package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintScopeTest {
    private static final String TEXT = """
            ---
            title: Mine
            type: Procedural
            status: Draft
            track: Global
            ---

            # Mine
            """;

    @TempDir
    Path folder;

    private String scope = "";

    @BeforeEach
    void writeTheScope() throws IOException {
        scope = write("scope.yaml", Scopes.SMALL);
    }

    @Test
    void findsWhatIsWrong() throws IOException {
        String broken = write("broken.yaml", Scopes.SMALL.replace("main: [ages]", "main: [ages, rages]"));
        Run run = Run.of("scope", "lint", broken);
        Run json = Run.of("scope", "lint", broken, "--format=json");

        assertThat(run.out())
                .contains("error: " + broken + ":16:28: ")
                .contains("    rule: scope.undefined-testcase\n")
                .contains("\n1 error, ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(json.out()).contains("\"rule\": \"scope.undefined-testcase\"", "\"line\": 16");
        assertThat(json.code()).isEqualTo(1);
        assertThat(Run.of("scope", "lint", broken, "--lang=de").out()).contains("\n1 Fehler, ");
    }

    @ParameterizedTest
    @CsvSource({"iaas", "kaas"})
    void ourOwnScopesHaveNoErrors(String name) {
        Run run = Run.of("scope", "lint", name);

        assertThat(run.out()).contains("\n0 errors, ");
        assertThat(run.code()).isZero();
    }

    @Test
    void readsStandardInput() {
        Run run = new Run().reading("name: [").with("scope", "lint", "-");

        assertThat(run.out()).startsWith("error: standard input:1:8: this is no YAML");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void findsWhatChangedInAStableVersion() throws IOException {
        String later = write("later.yaml", Scopes.SMALL.replace("include: [names-v1, ages-v1]", "include: [names-v1]"));

        assertThat(Run.of("scope", "lint", later).out()).doesNotContain("scope.stable-changed");
        Run run = Run.of("scope", "lint", later, "--before", scope);
        assertThat(run.out()).contains("rule: scope.stable-changed");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.of("scope", "lint", scope, "--before", scope).out()).doesNotContain("scope.stable");
    }

    @Test
    void anEarlierStateIsOneOfTheSameScope() {
        assertThat(Run.of("scope", "lint", "iaas", "kaas", "--before", "iaas").out())
                .doesNotContain("scope.stable");
        assertThat(Run.of("scope", "lint", "kaas", "--before", "iaas").out()).contains("rule: scope.stable-gone");
    }

    @Test
    void saysWhyTheEarlierStateCannotBeRead() throws IOException {
        Run run = Run.of("scope", "lint", scope, "--before", write("before.yaml", "name: ["));

        assertThat(run.out()).contains("before.yaml:1:8: this is no YAML");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void looksAtTheFrontMatterOfStandards() throws IOException {
        String fine = write("scs-0009-v1-mine.md", TEXT);
        String wrong = write("scs-0008-v1-mine.md", TEXT.replace("status: Draft\n", ""));

        assertThat(Run.of("scope", "lint", fine).out()).isEqualTo("0 errors, 0 warnings, 0 info\n");
        Run run = Run.of("scope", "lint", fine, wrong);
        assertThat(run.out())
                .startsWith("error: " + wrong + ":")
                .contains("status")
                .doesNotContain("scs-0009");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aStandardMayReferToOthersOfItsFolder() throws IOException {
        write("scs-0009-v1-mine.md", TEXT);
        String next = write("scs-0009-v2-mine.md", TEXT.replace("---\n\n", "replaces: [scs-0009-v1-mine.md]\n---\n\n"));
        String lost = write("scs-0009-v3-mine.md", TEXT.replace("---\n\n", "replaces: [scs-0009-v2-ours.md]\n---\n\n"));

        assertThat(Run.of("scope", "lint", next).out()).isEqualTo("0 errors, 0 warnings, 0 info\n");
        assertThat(Run.of("scope", "lint", lost).out())
                .startsWith("error: " + lost + ":")
                .contains("suggestion: scs-0009-v2-mine.md", "rule: scope.document-reference");
    }

    @Test
    void otherDocumentsAreNoStandards() throws IOException {
        Run run = Run.of("scope", "lint", write("notes.md", "notes"));

        assertThat(run.out()).contains("notes.md: not read: this is no kind of file that scs knows");
        assertThat(run.code()).isZero();
    }

    @Test
    void comparesTextAndScope() throws IOException {
        String text = write("scs-0502-v1-scs-compatible-kaas.md", TEXT.replace("track: Global", "track: KaaS") + """

                ## v9

                | Version | effective |
                |---|---|
                | v9 | 2026-01-01 |
                """);

        assertThat(Run.of("scope", "lint", "kaas", text).out()).contains("rule: scope.text-version");
        assertThat(Run.of("scope", "lint", text).out()).doesNotContain("scope.text-");
    }

    @Test
    void saysHowItIsCalled() throws IOException {
        Path latin =
                Files.write(folder.resolve("scs-latin.md"), "---\ntitle: ü\n".getBytes(StandardCharsets.ISO_8859_1));

        for (String[] args : new String[][] {
            {"scs-missing.md", "no file that can be read as UTF-8: scs-missing.md"},
            {latin.toString(), "no file that can be read as UTF-8: " + latin},
            {"missing.yaml", "neither iaas nor kaas nor a file that can be read: missing.yaml"}
        }) {
            Run run = Run.of("scope", "lint", args[0]);
            assertThat(run.err()).startsWith("scs: " + args[1]);
            assertThat(run.code()).isEqualTo(2);
        }
        assertThat(Run.of("scope", "lint").err()).startsWith("scs: Missing required parameter");
        assertThat(Run.of("scope", "lint", scope, "--before", "missing.yaml").code())
                .isEqualTo(2);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
