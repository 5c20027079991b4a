package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeStatusTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private String scope = "";

    @BeforeEach
    void writeTheScope() throws IOException {
        scope = write("scope.yaml", Scopes.SMALL);
    }

    @Test
    void withoutResultsOnlyTheVersionsAreTold() {
        Run run = Run.of("scope", "status", scope, "--at=2026-11-20");

        assertThat(run.out()).isEqualTo("""
                Mine
                  v1  warn, stable
                    main  MISS
                  v2  effective, stable
                    main  MISS
                  v3  deprecated, not stable
                    main  PASS (no testcases)
                """);
        assertThat(Run.of("scope", "status", scope, "--at=2026-11-20", "--lang=de")
                        .out())
                .contains("  v3  deprecated, nicht stabil\n    main  PASS (keine Testfälle)\n");
    }

    /** FAIL over MISS over DNF over PASS, per target of each version. */
    @ParameterizedTest
    @CsvSource({
        "PASS, PASS, PASS, PASS, 0",
        "PASS, FAIL, PASS, FAIL, 0",
        "ABORT, PASS, DNF, DNF, 0",
        "DNF, FAIL, DNF, FAIL, 0",
        "FAIL, MISS, FAIL, FAIL, 0",
        "PASS, MISS, PASS, MISS, 0",
        "ABORT, MISS, DNF, MISS, 0",
        "maybe, PASS, DNF, DNF, 2"
    })
    void evaluatesEachTarget(String names, String ages, String first, String second, int code) throws IOException {
        String results = write("results.json", "{\"names\": \"" + names + "\", \"ages\": \"" + ages + "\"}");
        Run run = Run.of("scope", "status", scope, "--at=2026-11-20", "--results", results, "--format=json");
        JsonNode versions = JSON.readTree(run.out()).get("versions");

        assertThat(versions.fieldNames()).toIterable().containsExactly("v1", "v2", "v3");
        assertThat(main(versions, "v1").get("result").asText()).isEqualTo(first);
        assertThat(main(versions, "v2").get("result").asText()).isEqualTo(second);
        assertThat(main(versions, "v3").get("result").asText()).isEqualTo("PASS");
        assertThat(main(versions, "v3").get("vacuous").asBoolean()).isTrue();
        assertThat(main(versions, "v2").get("vacuous").asBoolean()).isFalse();
        assertThat(main(versions, "v2").get("testcases").get("names").get("result"))
                .isEqualTo(main(versions, "v1").get("testcases").get("names").get("result"));
        assertThat(versions.get("v1").get("validity").asText()).isEqualTo("warn");
        assertThat(versions.get("v1").get("stable").asBoolean()).isTrue();
        assertThat(versions.get("v3").get("stable").asBoolean()).isFalse();
        assertThat(run.code()).isEqualTo(code);
    }

    private static JsonNode main(JsonNode versions, String version) {
        return versions.get(version).get("targets").get("main");
    }

    @Test
    void readsTheScopeFromStandardInput() {
        assertThat(new Run()
                        .reading(Scopes.SMALL)
                        .with("scope", "status", "-", "--at=2026-11-20")
                        .out())
                .isEqualTo(Run.of("scope", "status", scope, "--at=2026-11-20").out());
    }

    @Test
    void saysWhatResultsMeanNothing() throws IOException {
        String results = write("results.yaml", "names: PASS\nnonsense: PASS\nages: perhaps\n");

        Run run = Run.of("scope", "status", scope, "--at=2026-11-20", "--results", results);

        assertThat(run.out()).contains("      PASS  names\n      DNF  ages\n").doesNotContain("nonsense");
        assertThat(run.err())
                .containsOnlyOnce("'nonsense'")
                .contains(results + ":2:1: 'Mine' has no testcase 'nonsense'")
                .contains(results + ":3:7: 'perhaps' is no result");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void saysSinceWhenItFails() throws IOException {
        String first = report("a", "2026-11-17T00:00:00Z", "PASS");
        String second = report("b", "2026-11-18T00:00:00Z", "FAIL");
        String third = report("c", "2026-11-19T00:00:00Z", "FAIL");
        String[] args = {
            "scope", "status", scope, "--at=2026-11-20", "--results", third, "--results", first, "--results", second
        };

        assertThat(Run.of(args).out())
                .contains("      FAIL  names  failing since 2026-11-18T00:00:00Z  last passed 2026-11-17T00:00:00Z\n");
        List<String> lines = new ArrayList<>(List.of(args));
        lines.add("--format=jsonl");
        assertThat(Run.of(lines.toArray(String[]::new)).out())
                .isEqualTo("{\"testcase\":\"names\",\"verdict\":\"FAIL\",\"certainty\":\"certain\","
                        + "\"lastPass\":\"2026-11-17T00:00:00Z\",\"failingSince\":\"2026-11-18T00:00:00Z\"}\n");
    }

    @Test
    void whatIsPastItsLifetimeIsMissing() throws IOException {
        String report = report("a", "2026-11-17T00:00:00Z", "PASS");

        assertThat(Run.of("scope", "status", scope, "--at=2026-11-18", "--results", report)
                        .out())
                .contains("PASS  names\n");
        Run late = Run.of("scope", "status", scope, "--at=2026-11-19", "--results", report);
        assertThat(late.out()).contains("MISS  names  last passed 2026-11-17T00:00:00Z\n");
        assertThat(late.err()).contains("rule: scope.result-expired");
    }

    @Test
    void resultsWithoutSubjectAreAboutWhoeverIsAskedFor() throws IOException {
        String plain = write("plain.yaml", "ages: PASS\n");
        String dated = report("a", "2026-11-20T00:00:00Z", "PASS");

        for (List<String> order : List.of(List.of(plain, dated), List.of(dated, plain))) {
            Run run = Run.of(
                    "scope", "status", scope, "--at=2026-11-20", "--results", order.get(0), "--results", order.get(1));
            assertThat(run.out()).contains("v2  effective, stable\n    main  PASS\n");
            assertThat(run.err()).doesNotContain("error");
        }
    }

    @Test
    void resultsAboutSomebodyElseDoNotCount() throws IOException {
        String dated = report("a", "2026-11-20T00:00:00Z", "PASS");

        Run run = Run.of("scope", "status", scope, "--at=2026-11-20", "--subject=other", "--results", dated);

        assertThat(run.out()).contains("MISS  names\n");
        assertThat(run.err()).contains("rule: scope.report-other-subject");
    }

    /** As reports about each branch of Kubernetes are. */
    @Test
    void ofResultsAboutSeveralOneIsAsked() throws IOException {
        String one = Files.readString(Path.of(report("a", "2026-11-20T00:00:00Z", "PASS")));
        String several = write(
                "several.yaml",
                one + "\n---\n" + one.replace("\"cloud\"", "\"fog\"").replace("PASS", "FAIL") + "\n---\n"
                        + one.replace("\"cloud\"", "\"haze\""));

        Run first = Run.of("scope", "status", scope, "--at=2026-11-20", "--results", several);
        assertThat(first.out()).contains("PASS  names\n");
        assertThat(first.err())
                .startsWith("warning: " + several
                        + ": only the results about 'cloud' count here; there are more about 'fog', 'haze', whom"
                        + " --subject can name\n")
                .doesNotContain("error", "report-other-subject");
        assertThat(first.code()).isZero();

        Run second = Run.of("scope", "status", scope, "--at=2026-11-20", "--results", several, "--subject=fog");
        assertThat(second.out()).contains("FAIL  names  failing since");
        assertThat(second.err()).doesNotContain("count here", "error");
        assertThat(Run.of(
                                "scope",
                                "status",
                                scope,
                                "--at=2026-11-20",
                                "--results",
                                several,
                                "--subject=fog",
                                "--format=json")
                        .out())
                .contains("\"rule\": \"input.other-subjects\", \"severity\": \"INFO\"");
    }

    @Test
    void saysWhyResultsCannotBeRead() throws IOException {
        Path bytes = folder.resolve("latin.yaml");
        Files.write(bytes, "names: PASS # Prüfung\n".getBytes(StandardCharsets.ISO_8859_1));
        Path utf16 = folder.resolve("utf16.yaml");
        Files.write(utf16, "names: PASS\n".getBytes(StandardCharsets.UTF_16));
        String[] args = {"scope", "status", scope, "--at=2026-11-20", "--results"};

        Run latin = Run.of(with(args, bytes.toString()));
        assertThat(latin.out()).contains("PASS  names\n");
        assertThat(latin.err()).contains("error: " + bytes + ":1:", "rule: scope.encoding");
        assertThat(latin.code()).isEqualTo(2);
        Run wide = Run.of(with(args, utf16.toString()));
        assertThat(wide.err()).startsWith("error: " + utf16 + ":1:1: the file is encoded as UTF-16 or UTF-32");
        assertThat(wide.code()).isEqualTo(2);
        Run endless = Run.of(with(args, write("long.yaml", "names: PASS\n".repeat(500_000))));
        assertThat(endless.err()).contains("rule: scope.limit");
        assertThat(endless.code()).isEqualTo(2);
    }

    private static String[] with(String[] args, String last) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add(last);
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | neither iaas nor kaas nor a file that can be read: nothing",
                "iaas --results nothing | --results is no file that can be read: nothing",
                "iaas --results .. | --results is no file that can be read: ..",
                "iaas --at yesterday | Invalid value for option '--at'",
            })
    void saysHowItIsCalled(String args, String message) {
        Run run = Run.of(("scope status " + args).split(" ", -1));

        assertThat(run.err()).startsWith("scs: " + message);
        assertThat(run.code()).isEqualTo(2);
    }

    private String report(String name, String moment, String result) throws IOException {
        return write(
                name + ".report.json",
                "{\"subject\": \"cloud\", \"scope\": \"Mine\", \"creator\": \"" + name + "\", \"checkedAt\": \""
                        + moment + "\", \"results\": {\"names\": {\"result\": \"" + result + "\"}}}");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
