package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFlavorsTest {
    @TempDir
    Path folder;

    @Test
    void isSilentAboutGoodNames() {
        Run run = Run.of("flavor", "check", "SCS-4V-16-100s", "SCS-2V-4", "m1.small");

        assertThat(run.out()).isEqualTo("""
                        names: 2 valid, 0 invalid, 1 not SCS
                        scs-0100-syntax-check  PASS
                        0 errors, 0 warnings, 0 info
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void namesEveryNameIfAsked() {
        Run run = Run.of("flavor", "check", "--verbose", "SCS-2V-4", "m1.\u001b[2Jsmall", "SCS-2X-4");

        assertThat(run.out())
                .startsWith("valid: SCS-2V-4\nnot-scs: m1.\\u001B[2Jsmall\ninvalid: SCS-2X-4\nerror: SCS-2X-4: ");
    }

    @Test
    void showsWhatIsWrongAndWhere() {
        Run run = Run.of("flavor", "check", "SCS-2C-4_hwv_xen");

        assertThat(run.out())
                .startsWith("error: SCS-2C-4_hwv_xen: wrong ordering")
                .contains("\n    SCS-2C-4_hwv_xen\n                 ^^^\n")
                .contains("    suggestion: SCS-2C-4_xen_hwv\n")
                .endsWith("""
                        names: 0 valid, 1 invalid, 0 not SCS
                        scs-0100-syntax-check  FAIL
                        1 error, 0 warnings, 0 info
                        """);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void speaksGerman() {
        Run run = Run.of("flavor", "check", "--lang", "de", "SCS-2C-4_hwv_xen", "SCS-01V-4");

        assertThat(run.out())
                .contains("Fehler: SCS-2C-4_hwv_xen: falsche Reihenfolge")
                .contains("Warnung: SCS-01V-4: ")
                .endsWith("Namen: 1 gültig, 1 ungültig, 0 nicht SCS\nscs-0100-syntax-check  FAIL\n1 Fehler, 1"
                        + " Warnung, 0 Hinweise\n");
    }

    @Test
    void saysWhatTheOfficialSuiteSays() {
        Run run = Run.of("flavor", "check", "--format", "json", "SCS-8C-64_GNa_ib");

        assertThat(run.out())
                .contains(
                        "\"scs-0100-syntax-check\": {\"result\": \"PASS\", \"official\": \"FAIL\", \"divergence\": \"D1\"");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // name | options | verdict | exit code
                "SCS-2V:4:10      | -                                  | invalid | 1",
                "SCS-2V:4:10      | --naming v1                        | valid   | 0",
                "SCS-2V:4:10      | --naming v2                        | invalid | 1",
                "SCS-2V:4:10      | --naming v3                        | invalid | 1",
                "SCS-2V:4:10      | --tolerate v1                      | valid   | 0",
                "SCS-2V:4:10      | --naming v3 --tolerate v1          | valid   | 0",
                "SCS-2V:4:10      | --naming official-v1               | valid   | 0",
                "SCS-2V:4:10      | --naming official-v3               | invalid | 1",
                "SCS-2V:4:10      | --naming official                  | valid   | 0",
                "SCS-2V-4-10      | --naming v1                        | invalid | 1",
                "SCS-2V-4.0       | -                                  | valid   | 0",
                "SCS-2V-4.0       | --naming strict                    | invalid | 1",
                "SCS-2V-4_i9      | -                                  | invalid | 1",
                "SCS-2V-4_i9      | --tolerate generations             | valid   | 0",
                "SCS-2V-4.        | -                                  | invalid | 1",
                "SCS-2V-4.        | --tolerate official-forms          | valid   | 0",
                "SCS-2V-4.        | --tolerate v1,official-forms       | valid   | 0",
                "SCS-2V-4.        | --tolerate v1,generations          | invalid | 1",
                "SCS-8C-64_GNa_ib | --naming official                  | invalid | 1",
                "scs-2V-4         | -                                  | not-scs | 0",
            })
    void judgesByThePolicy(String name, String options, String verdict, int code) {
        String[] args = ("flavor check --format jsonl " + (options == null ? "" : options + " ") + name).split(" ", -1);

        Run run = Run.of(args);

        assertThat(run.out()).startsWith("{\"name\":\"" + name + "\",\"verdict\":\"" + verdict + "\"");
        assertThat(run.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                // name | options | exit code | result of the testcase
                "SCS-8C-64_GNa_ib | -                       | 0 | 'PASS', 'official': 'FAIL', 'divergence': 'D1'",
                "SCS-8C-64_GNa_ib | --naming=official       | 1 | 'PASS', 'official': 'FAIL', 'divergence': 'D1'",
                "SCS-8C-64_GNz    | --naming=official-v3    | 1 | 'PASS', 'official': 'FAIL', 'divergence': 'D99'",
                "SCS-2V-4-x10     | --naming=official       | 0 | 'FAIL', 'official': 'PASS', 'divergence': 'D7'",
                "SCS-2V-4.        | --tolerate=official-forms | 0 | 'FAIL', 'official': 'PASS', 'divergence': 'D5'",
                "SCS-2V-4_i9      | --tolerate=generations  | 0 | 'FAIL'",
                "SCS-02V-4        | --naming=strict         | 1 | 'PASS'",
                "SCS-2V:4:10      | -                       | 1 | 'FAIL', 'official': 'PASS', 'divergence': 'D25'",
                "SCS-2V:4:10      | --naming=official       | 0 | 'PASS'",
                "SCS-2V:4:10      | --naming=official-v1    | 0 | 'PASS'",
                "SCS-2V:4:10      | --naming=official-v3    | 1 | 'PASS'",
                "SCS-2V:4:10-chy  | --naming=official-v1    | 1 | 'PASS', 'official': 'FAIL', 'divergence': 'D10'"
            })
    void givesTheResultOfTheTextWhateverThePolicy(String name, String option, int code, String result) {
        Run run = Run.of("flavor", "check", "--format=json", option == null ? "--lang=en" : option, name);

        assertThat(run.out())
                .contains("\"scs-0100-syntax-check\": {\"result\": " + result.replace('\'', '"')
                        + ", \"vacuous\": false}");
        assertThat(run.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--naming v4 | Invalid value for option '--naming': expected one of v1, v2, v3, strict, official-v1,"
                        + " official-v3, official but was 'v4'",
                "--tolerate v1,v2 | Invalid value for option '--tolerate' (WHAT): expected one of v1, generations,"
                        + " official-forms but was 'v2'",
                "--naming official --tolerate v1 | --tolerate cannot change what --naming official accepts",
                "--lang fr | Invalid value for option '--lang': expected one of en, de but was 'fr'",
                "--format xml | Invalid value for option '--format': expected one of text, json, jsonl but was 'xml'",
                "--color=red | Invalid value for option '--color': expected one of auto, always, never but was 'red'",
                "--at yesterday | Invalid value for option '--at': expected a date such as 2026-11-20 or a moment such as"
                        + " 2026-11-20T12:00:00Z but was 'yesterday'",
                "--frob | Unknown option: '--frob'"
            })
    void refusesWrongOptions(String options, String message) {
        Run run = Run.of(("flavor check SCS-2V-4 " + options).split(" ", -1));

        assertThat(run.err()).isEqualTo("scs: " + message + "\nTry 'scs flavor check --help'.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void readsNamesFromStandardInput() {
        String names = "SCS-2V-4\r\n\n  \nSCS-2X-4\nm1.small";

        assertThat(new Run().reading(names).with("flavor", "check").out()).contains("names: 1 valid, 1 invalid, 1 not");
        assertThat(new Run()
                        .reading(names)
                        .with("flavor", "check", "-", "SCS-1V-2")
                        .out())
                .contains("names: 2 valid, 1 invalid, 1 not");
        assertThat(new Run().reading(names).with("flavor", "check", "-f-").out())
                .contains("names: 1 valid, 1 invalid, 1 not");
    }

    @Test
    void asksForNamesOnATerminal() {
        Run run = new Run().on(new Terminals(true, true, true)).with("flavor", "check");

        assertThat(run.err()).startsWith("scs: no name, no file, and nothing on standard input\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void readsFiles() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "SCS-2V-4\n");
        Path two = Files.writeString(folder.resolve("two"), "\uFEFFSCS-2V-8\nSCS-2V:8\n");
        Path three = Files.write(folder.resolve("three"), "SCS-4V-8\n".getBytes(StandardCharsets.US_ASCII));

        Run run = Run.of("flavor", "check", one.toString(), "-f", two.toString(), "--file=" + three, "SCS-1V-2.txt");

        assertThat(run.out()).contains("names: 3 valid, 2 invalid, 0 not SCS");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void readsAPipeThatIsCalledAFile() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process writer = new ProcessBuilder("sh", "-c", "echo SCS-2V-4 > \"$0\"", pipe.toString()).start();

        Run run = Run.of("flavor", "check", "-f", pipe.toString());

        assertThat(run.out()).startsWith("names: 1 valid, 0 invalid, 0 not SCS\n");
        assertThat(writer.waitFor()).isZero();
    }

    @Test
    void judgesTheRestIfAFileCannotBeRead() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        Path missing = folder.resolve("missing.json");

        Run run = Run.of("flavor", "check", missing.toString(), empty.toString(), "-f", folder.toString(), "SCS-4V-16");

        assertThat(run.out())
                .contains("error: " + missing + ": there is no such file\n")
                .contains("error: " + empty + ": it is empty: no flavors, not even an empty list\n")
                .contains("error: " + folder + ": it cannot be read: ")
                .contains("names: 1 valid, 0 invalid, 0 not SCS")
                .contains("scs-0100-syntax-check  DNF (3 not judged");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flavors.csv", "flavors.YAML", "a.yml", "names.lst", "a.tsv", "some/names", "pom.xml"})
    void suspectsAForgottenOption(String argument) {
        Run run = Run.of("flavor", "check", argument, "SCS-2X-4", "SCS-4V-16");

        assertThat(run.out())
                .startsWith("error: " + argument + ": is a file rather than a flavor name: did you mean -f " + argument
                        + "?\n")
                .contains("error: SCS-2X-4: ")
                .contains("names: 1 valid, 1 invalid, 0 not SCS\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Run.of("flavor", "check", "--lang=de", argument).out())
                .startsWith("Fehler: " + argument + ": ist eher eine Datei als ein Flavor-Name: war -f " + argument
                        + " gemeint?\n")
                .contains("scs-0100-syntax-check  DNF");
        assertThat(Run.of("flavor", "describe", argument).code()).isEqualTo(2);
        assertThat(Run.of("flavor", "complete", argument).code()).isEqualTo(2);
    }

    @Test
    void suspectsAForgottenCommand() {
        Run run = Run.of("flavor", "check", "src");

        assertThat(run.out())
                .startsWith("error: src: is a folder and not a flavor name: did you mean scs check src?\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m1.small", "", "\u0000", "SCS-4V-16/100s", "SCS-4V.csv"})
    void takesAnythingElseForAName(String name) {
        assertThat(Run.of("flavor", "check", name).code()).isLessThan(2);
    }

    @Test
    void prefersUnreadableInputToErrorsInTheExitCode() {
        assertThat(Run.of("flavor", "check", "SCS-2X", "missing.txt").code()).isEqualTo(2);
        assertThat(Run.of("flavor", "check", "missing.txt", "SCS-2X").code()).isEqualTo(2);
    }

    @Test
    void complainsAboutEmptyStandardInput() {
        Run run = new Run().reading("").with("flavor", "check", "--format", "jsonl");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: standard input: it is empty: no flavors, not even an empty list\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void skipsAnOverlongLine() {
        Run run = new Run()
                .reading("SCS-2V-4\n" + "h".repeat(1_000_001) + "\nSCS-2V-8\n")
                .with("flavor", "check");

        assertThat(run.out())
                .startsWith("error: standard input:2:1: this line is longer than 1000000 characters and is skipped\n")
                .contains("names: 2 valid, 0 invalid, 0 not SCS");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void keepsTheFindingsOfInputsOutOfTheItems() {
        Run run = Run.of("flavor", "check", "--format", "json", "missing.txt", "SCS-4V-16");

        assertThat(run.out())
                .contains("\"findings\": [\n    {\"rule\": \"inventory.unreadable\"")
                .contains("{\"name\": \"SCS-4V-16\", \"verdict\": \"valid\"")
                .contains("{\"result\": \"DNF\"");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // --color, output is a terminal, NO_COLOR, TERM | colored
                "-, true, -, xterm, true",
                "-, false, -, xterm, false",
                "-, true, 1, xterm, false",
                "-, true, '', xterm, true",
                "-, true, -, dumb, false",
                "auto, true, -, xterm, true",
                "always, false, 1, dumb, true",
                "never, true, -, xterm, false"
            })
    void colorsWherePeopleLook(String color, boolean terminal, String noColor, String term, boolean colored) {
        Run run = new Run()
                .on(new Terminals(false, terminal, false))
                .where(noColor == null ? Map.of("TERM", term) : Map.of("TERM", term, "NO_COLOR", noColor))
                .with("flavor", "check", "SCS-2X", color == null ? "SCS-1V-2" : "--color=" + color);

        assertThat(run.out().contains("\u001b[")).isEqualTo(colored);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20T00:00:00Z",
        "2026-11-20T01:00:00+01:00, 2026-11-20T00:00:00Z",
        "2026-11-20T12:00:00Z, 2026-11-20T12:00:00Z"
    })
    void judgesAtTheMomentGiven(String at, String moment) {
        assertThat(Run.of("flavor", "check", "--format=json", "--at", at, "SCS-1V-2")
                        .out())
                .contains("\"at\": \"" + moment + "\"");
    }

    @Test
    void judgesNow() {
        assertThat(Run.of("flavor", "check", "--format=json", "SCS-1V-2").out())
                .contains("\"at\": \"2026-11-20T12:34:56Z\"");
    }

    @Test
    void takesWhatFollowsTwoDashesForNames() {
        assertThat(Run.of("flavor", "check", "-v", "--", "--help", "@file", "${sys:user.home}")
                        .out())
                .startsWith("not-scs: --help\nnot-scs: @file\nnot-scs: ${sys:user.home}\n");
    }

    @Test
    void neverPrintsWhatATerminalCouldActOn() {
        String evil =
                "SCS-\u0421\u00e9-4\nSCS-4V-16-100\u017f\nscs-2V-4\u00df\nSCS-\u001b[31m\u0007\u202e\ud83d\n\u009b2J\r\nscs-2V-4\u001b]0;x\n\u001b.txt";

        for (String format : new String[] {"text", "json", "jsonl"}) {
            for (String command : new String[] {"check", "describe", "convert", "complete"}) {
                Run run = new Run()
                        .reading(evil)
                        .with("flavor", command, "--format", format, "-", "\u001b[1m.txt", "\u009bm");

                assertThat(run.out() + run.err()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\n]]");
                if (format.equals("text")) {
                    assertThat(run.out() + run.err()).matches("[ -~\n]*");
                }
                assertThat(run.code()).isEqualTo(2);
            }
        }
    }

    @Test
    void neverPrintsThemInUsageErrors() {
        Run run = Run.of("flavor", "check", "--\u001b[31m");

        assertThat(run.err()).startsWith("scs: Unknown option: '--\\u001B[31m'\n");
    }
}
