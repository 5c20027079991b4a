package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files and formats that {@code scs check} writes. */
class CheckCloudOutputTest {
    private static final String SERVERS = "{\"servers\": [{\"name\": \"web-01\"}]}";

    @TempDir
    Path folder;

    @Test
    void writesOneEnvelope() throws IOException {
        write("flavors.json", "[{\"Name\": \"SCS-4V-16\"}]");
        write("servers.json", SERVERS);

        Run run = Run.of("check", "--format=json", "--at=2026-11-20", folder.toString());

        assertThat(run.out())
                .startsWith("{\n  \"tool\": {\n    \"name\": \"scs\",")
                .contains("\"at\": \"2026-11-20T00:00:00Z\"")
                .contains("{\"name\": \"SCS-4V-16\", \"verdict\": \"valid\"")
                .contains("\"scs-0100-syntax-check\": {\"result\": \"PASS\"")
                .contains("\"rule\": \"input.not-read\"");
    }

    @Test
    void aReportInTheFolderThatIsCheckedIsNoInput() throws IOException {
        write("cloud.json", Flavors.standard(""));
        write("images.json", Images.page(Images.clean("Ubuntu 24.04")));
        String[] args = {
            "check", "--at=2026-11-20", folder.toString(), "-o", folder + "/a.json", "-o", folder + "/a.yaml"
        };

        Run first = Run.of(args);
        Run second = Run.of(args);

        assertThat(first.out()).doesNotContain("a.json", "a.yaml", "DNF");
        assertThat(first.code()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void whatIsCheckedIsNotOverwritten() throws IOException {
        Path file = write("cloud.json", Flavors.standard(""));

        Run run = Run.of("check", file.toString(), "-o", file.toString());

        assertThat(run.err()).startsWith("scs: -o is a file to write, and not one that is checked: " + file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(file).hasContent(Flavors.standard(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "txt | cloud: SCS-compatible IaaS v5.1: FAIL",
                "json | {",
                "html | <!DOCTYPE html>",
                "md | # ",
                "svg | <svg",
                "xml | <?xml",
                "sarif | {",
                "yaml | ---",
                "report.json | {\"uuid\":",
                "card.json | {\"subject\":\"cloud\"",
            })
    void writesTheReportInEachFormat(String ending, String start) throws IOException {
        Path file = folder.resolve("out." + ending);

        Run run = Run.of("check", "../samples/cloud", "--at=2026-11-20", "-o", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readString(file).stripLeading()).startsWith(start);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void severalReportsComeFromOneRun() throws IOException {
        Path json = folder.resolve("a.json");
        Path official = folder.resolve("a.yaml");

        Run run = Run.of(
                "check",
                "../samples/cloud",
                "--at=2026-11-20",
                "--format=json",
                "-o",
                json.toString(),
                "-o",
                official.toString());

        assertThat(Files.readString(json)).isEqualTo(run.out());
        assertThat(Files.readString(official)).contains("scs-0100-syntax-check: -1\n");
        assertThat(CheckVerdicts.of("check", "--at=2026-11-20", "--subject=cloud", "--results", official.toString()))
                .containsEntry("scs-0100-syntax-check", "FAIL")
                .containsEntry("scs-0102-prop-min_ram", "PASS");
    }

    @Test
    void linesTellWhatIsKnownOfEachSubject() {
        Run run = Run.of("check", "--at=2026-08-25", "--format=jsonl", "--subject=o", "--cluster=a=v1.34.11");

        assertThat(run.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(
                        "{\"subject\":\"o 1.34\",\"scope\":\"SCS-compatible KaaS\",\"version\":\"v1\",\"result\":\"MISS\"")
                .contains("\"main\":{\"cncf-k8s-conformance\":\"MISS\",\"version-policy-check\":\"PASS\"");
    }

    @Test
    void noExportIsWrittenOver() throws IOException {
        Path flavors = write("flavors.json", Flavors.standard(""));
        Path report = folder.resolve("report.json");

        Run refused = Run.of("check", folder.toString(), "-o", flavors.toString());
        Run first = Run.of("check", folder.toString(), "-o", report.toString());
        Run second = Run.of("check", folder.toString(), "-o", report.toString());

        assertThat(refused.err()).startsWith("scs: -o is a file to write, and not one that is checked: ");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(Files.readString(flavors)).isEqualTo(Flavors.standard(""));
        assertThat(first.code()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void aReportForServersFailsIfNothingWasJudged() throws IOException {
        Path scope = write("scope.yaml", "name: [");
        Path xml = folder.resolve("report.xml");

        Run run = Run.of("check", "--scope", scope.toString(), "../samples/cloud", "-o", xml.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(xml)).contains("<error message=\"no version of a scope was judged\"");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
