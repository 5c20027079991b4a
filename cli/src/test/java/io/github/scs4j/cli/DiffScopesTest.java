package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffScopesTest {
    @TempDir
    Path folder;

    private String scope = "";

    @BeforeEach
    void writeTheScope() throws IOException {
        scope = write("scope.yaml", Scopes.SMALL);
    }

    @Test
    void comparesTwoVersions() {
        Run run = Run.of("scope", "diff", "iaas", "--from=v3", "--to=v4");
        Run german = Run.of("scope", "diff", scope, "--from=v2", "--to=v1", "--lang=de");

        assertThat(run.out())
                .startsWith("v3 -> v4\n  added  scs-0101-v1\n")
                .contains("\n  added  scs-0101-entropy-avail  main\n");
        assertThat(run.code()).isZero();
        assertThat(german.out()).isEqualTo("""
                v2 -> v1
                  entfällt  ages-v1
                  entfällt  ages  main
                """);
    }

    @Test
    void comparesTwoStates() throws IOException {
        String later = write(
                "later.yaml",
                Scopes.SMALL
                        .replace("lifetime: day", "lifetime: month")
                        .replace("version: v3", "version: v4")
                        .replace("main: [ages]", "main: [], preview: [ages]"));
        Run run = Run.of("scope", "diff", scope, later);
        Run lines = Run.of("scope", "diff", scope, later, "--format=jsonl");

        assertThat(run.out()).isEqualTo("""
                v1
                  lifetime  names  main
                v2
                  lifetime  names  main
                  moved  ages  main -> preview
                v3  removed
                v4  added
                """);
        assertThat(lines.out())
                .hasLineCount(4)
                .contains("{\"testcase\":\"ages\",\"change\":\"moved\",\"before\":[\"main\"],\"after\":[\"preview\"]}")
                .contains("\"version\":\"v3\"")
                .doesNotContain("entfällt");
        assertThat(run.code()).isZero();
    }

    @Test
    void readsOneOfThemFromStandardInput() {
        assertThat(new Run()
                        .reading(Scopes.SMALL)
                        .with("scope", "diff", "-", scope)
                        .out())
                .isEqualTo("nothing differs\n");
        assertThat(new Run()
                        .reading(Scopes.SMALL)
                        .with("scope", "diff", scope, "-", "--lang=de")
                        .out())
                .isEqualTo("kein Unterschied\n");
    }

    @Test
    void comparesReports() throws IOException {
        String before = report("before", "2026-11-18", "PASS", "FAIL", "PASS", "PASS");
        String after = report("after", "2026-11-19", "FAIL", "PASS", "PASS", "ABORT");
        Run run = Run.of("scope", "diff", before, after);

        assertThat(run.out()).isEqualTo("""
                broken  a  PASS -> FAIL
                fixed  b  FAIL -> PASS
                changed  d  PASS -> DNF
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Run.of("scope", "diff", before, before).out()).isEqualTo("nothing differs\n");
        assertThat(Run.of("scope", "diff", before, after, "--format=jsonl").out())
                .contains(
                        "{\"subject\":\"cloud\",\"scope\":\"Mine\",\"testcase\":\"a\",\"change\":\"broken\",\"before\":\"PASS\",\"after\":\"FAIL\"}\n");
        assertThat(Run.of("scope", "diff", before, after, "--lang=de").out()).startsWith("verschlechtert  a  PASS");
    }

    @Test
    void comparesEachSubject() throws IOException {
        String before = report("before", "2026-11-18", "PASS", "PASS", "PASS", "PASS");
        String other = Files.readString(Path.of(before)) + "\n---\n"
                + Files.readString(Path.of(before)).replace("cloud", "other").replace("11-18", "11-19");
        String after =
                write("other.yaml", other.replace("\"a\": {\"result\": \"PASS\"}", "\"a\": {\"result\": \"FAIL\"}"));

        Run run = Run.of("scope", "diff", before, after);

        assertThat(run.out()).isEqualTo("""
                cloud  broken  a  PASS -> FAIL
                other  new  a  - -> FAIL
                other  new  b  - -> PASS
                other  new  c  - -> PASS
                other  new  d  - -> PASS
                """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysWhatContradictsItself() throws IOException {
        String before = report("before", "2026-11-18", "PASS");
        String both = write(
                "both.yaml",
                Files.readString(Path.of(before)) + "\n---\n"
                        + Files.readString(Path.of(before))
                                .replace("PASS", "FAIL")
                                .replace("\"me\"", "\"you\""));

        Run run = Run.of("scope", "diff", before, both);

        assertThat(run.out()).isEqualTo("broken  a  PASS -> FAIL\n");
        assertThat(run.err()).contains("rule: scope.report-contradiction");
    }

    @Test
    void readsTheReportsOfChecks() {
        String[] days = {"2026-08-20", "2026-08-25"};
        for (String ending : List.of(".report.json", ".yaml")) {
            for (String day : days) {
                Run.of("check", "../samples/cluster", "--at", day, "-o", file(day + ending));
            }
            Run run = Run.of("scope", "diff", file(days[0] + ending), file(days[1] + ending));

            assertThat(run.out()).as(ending).isEqualTo("cluster 1.34  broken  version-policy-check  DNF -> FAIL\n");
            assertThat(run.err()).doesNotContain("error");
        }
    }

    @Test
    void saysIfTheReportsAreAboutDifferentThings() throws IOException {
        String before = report("before", "2026-11-18", "PASS");
        String text = Files.readString(Path.of(before)).replace("11-18", "11-19");
        String renamed = write("renamed.yaml", text.replace("\"cloud\"", "\"fog\""));
        String other = write("other.yaml", text.replace("\"Mine\"", "\"Yours\"").replace("PASS", "FAIL"));

        Run run = Run.of("scope", "diff", before, renamed);
        assertThat(run.out()).isEqualTo("nothing differs\n");
        assertThat(run.err())
                .startsWith("warning: " + renamed
                        + ": these results are about 'fog (Mine)', those before about 'cloud (Mine)': what differs need not"
                        + " have changed\n");
        assertThat(run.code()).isZero();
        assertThat(Run.of("scope", "diff", before, other).err()).contains("'cloud (Yours)'", "'cloud (Mine)'");
    }

    @Test
    void saysWhatIsNotUtf8() throws IOException {
        String before = report("before", "2026-11-18", "PASS");
        Path after = folder.resolve("after.yaml");
        String text = Files.readString(Path.of(before)).replace("\"me\"", "\"Jürgen\"");
        Files.write(after, text.getBytes(StandardCharsets.ISO_8859_1));

        Run run = Run.of("scope", "diff", before, after.toString());

        assertThat(run.out()).isEqualTo("nothing differs\n");
        assertThat(run.err()).contains("rule: scope.encoding");
        assertThat(run.code()).isEqualTo(2);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iaas | --from and --to belong together, and one scope needs them",
                "iaas --from v4 | --from and --to belong together, and one scope needs them",
                "iaas kaas --to v1 | --from and --to belong together, and one scope needs them",
                "iaas --from v4 --to v9 | the scope has no version v9",
                "iaas nothing | neither iaas nor kaas nor a file that can be read: nothing",
                "nothing iaas | neither iaas nor kaas nor a file that can be read: nothing",
                "iaas iaas iaas | one FILE or two, and not 3",
                "iaas kaas --as anybody | Invalid value for option '--as'",
            })
    void saysHowItIsCalled(String args, String message) {
        Run run = Run.of(("scope diff " + args).split(" ", -1));

        assertThat(run.err()).startsWith("scs: " + message);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void saysWhyAFileIsNoScope() throws IOException {
        String broken = write("broken.yaml", "name: [");
        Run run = Run.of("scope", "diff", broken, scope);

        assertThat(run.err()).containsOnlyOnce("this is no YAML").startsWith("error: " + broken + ":1:8: ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    private String report(String name, String day, String... results) throws IOException {
        StringBuilder text = new StringBuilder();
        char testcase = 'a';
        for (String result : results) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append('"')
                    .append(testcase++)
                    .append("\": {\"result\": \"")
                    .append(result)
                    .append("\"}");
        }
        return write(
                name + ".yaml",
                "{\"subject\": \"cloud\", \"scope\": \"Mine\", \"creator\": \"me\", \"checkedAt\": \"" + day
                        + "T00:00:00Z\", \"results\": {" + text + "}}");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
