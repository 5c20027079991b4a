package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.publish.MetadataSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code scs image describe}, {@code select}, {@code due} and {@code schema}. */
class ImageAnswersTest {
    @TempDir
    Path folder;

    @Test
    void describesByNameAndId() {
        Run byName = Run.of("image", "describe", "Ubuntu 24.04", "-f", Images.SAMPLE);
        Run byId = Run.of("image", "describe", "5ed8eb1e-6749-5152-843c-24fbd75e8c33", "-f", Images.SAMPLE);

        assertThat(byName.out())
                .startsWith("Ubuntu 24.04 (5ed8eb1e-6749-5152-843c-24fbd75e8c33)\n    it is ubuntu 24.04 for x86_64\n")
                .contains("    the image of this name is provided until 2036-06-30\n");
        assertThat(byName.code()).isZero();
        assertThat(byId.out()).isEqualTo(byName.out());
    }

    @Test
    void describesAllOrSaysWhichIsNotThere() {
        assertThat(Run.of("image", "describe", "-f", Images.SAMPLE)
                        .out()
                        .lines()
                        .filter(line -> !line.startsWith(" ")))
                .hasSize(14);
        Run none = Run.of("image", "describe", "ubuntu 24.04", "-f", Images.SAMPLE);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).startsWith("error: ubuntu 24.04: no image has this name or id\n");
        assertThat(none.code()).isEqualTo(1);
        assertThat(Run.of("image", "describe", "x", "-f", "missing.json").code())
                .isEqualTo(2);
    }

    @Test
    void describesByTheMoment() {
        String name = "Ubuntu 22.04";
        assertThat(Run.of("image", "describe", name, "--at=2026-04-20", "-f", Images.SAMPLE)
                        .out())
                .contains("    the next one is due by 2026-05-08, and overdue from 2026-05-12 on\n");
        assertThat(Run.of("image", "describe", name, "--lang=de", "-f", Images.SAMPLE)
                        .out())
                .contains("    das nächste war bis 2026-05-08 fällig und ist seit 2026-05-12 überfällig\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--distro ubuntu --version latest-lts | Ubuntu 24.04",
                "--distro ubuntu --version 22.04 | Ubuntu 22.04",
                "--distro Debian | Debian 13",
                "--distro ubuntu --purpose k8snode | ubuntu-capi-image-v1.34.6",
                "--distro fedora | Fedora 43",
                "--name-scheme ubuntu-capi.* --distro ubuntu --purpose any --version 22.04 | Ubuntu 22.04",
                "--distro rocky --arch any | Rocky 9"
            })
    void selectsTheImage(String wish, String name) {
        Run run = Run.of(("image select " + wish + " " + Images.SAMPLE).split(" ", -1));

        assertThat(run.out()).startsWith(name + "\n    ");
        assertThat(run.out().lines().filter(line -> !line.startsWith(" "))).hasSize(1);
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-22, 24.04", "2026-04-23, 26.04"})
    void aLongTermReleaseIsOneThatIsOut(String day, String version) throws IOException {
        Path page = folder.resolve("lts.json");
        Files.writeString(
                page,
                Images.page(Images.clean("Ubuntu 24.04"), Images.clean("Ubuntu 26.04", "\"24.04\"", "\"26.04\"")));
        Run run = Run.of("image", "select", "--distro=ubuntu", "--version=latest-lts", "--at=" + day, page.toString());

        assertThat(run.out()).startsWith("Ubuntu " + version + "\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theLatestLongTermReleaseOfDebianIsItsLatestStableOne() {
        Run run = Run.of("image", "select", "--distro=debian", "--version=latest-lts", Images.SAMPLE);

        assertThat(run.out()).startsWith("Debian 13\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysWhyNoImageWillDo() {
        Run run = Run.of("image", "select", "--distro=debian", "--purpose=gpu", Images.SAMPLE);

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("error: debian, latest, x86_64, gpu: none of 14 images is what is wanted\n")
                .contains("Why not:\nDebian 13: its os_purpose is 'generic', not 'gpu'\n")
                .doesNotContain("Ubuntu");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.of("image", "select", "-v", "--distro=debian", "--purpose=gpu", Images.SAMPLE)
                        .err())
                .contains("\nUbuntu 24.04: its ");
    }

    @Test
    void selectsForPrograms() {
        Run run =
                Run.of("image", "select", "--distro=debian", "--version=12", "--all", "--format=jsonl", Images.SAMPLE);

        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith("{\"image\":\"Debian 12\",\"id\":\"29d2d89c-0d4c-519b-8e6e-334949e606e0\",\"wanted\":"
                        + "\"debian, 12, x86_64, generic\",\"satisfies\":true,\"reasons\":[")
                .endsWith("\"basis\":\"purpose\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select | --distro or --name-scheme is missing",
                "select --distro ubuntu --purpose oldgeneric | images that were replaced (oldgeneric) are never chosen",
                "select --name-scheme ( | name_scheme is no regular expression: ",
                "select --name-scheme ((a{1,1000}){1,1000}){1,1000} | name_scheme is too large: at most 500 characters, ",
                "schema --as xml | Invalid value for option '--as': expected one of json-schema, metadefs, markdown"
            })
    void refusesWhatCannotBeMeant(String command, String message) {
        Run run = Run.of(("image " + command).split(" ", -1));

        assertThat(run.err()).startsWith("scs: " + message);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsDue() {
        Run run = Run.of("image", "due", "--at=2026-04-20", Images.SAMPLE);

        assertThat(run.out()).startsWith("""
                fails on    due         state       image
                2026-05-06  2026-05-02  fresh       Debian 12
                -           2026-05-08  fresh       Ubuntu 22.04
                -           -           no promise  AlmaLinux 9
                """);
        assertThat(run.out()).doesNotContain("20260218", "web-01-backup");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void whatIsOverdueIsAnError() {
        Run run = Run.of("image", "due", "--at=2026-05-06", "--lang=de", Images.SAMPLE);

        assertThat(run.out())
                .startsWith("fällt durch am  fällig      Stand         Image\n2026-05-06      2026-05-02  überfällig ");
        assertThat(run.err()).startsWith("Fehler: Debian 12 [replace_frequency]: ");
        assertThat(run.code()).isEqualTo(1);
        Run json = Run.of("image", "due", "--at=2026-05-06", "--format=json", Images.SAMPLE);
        assertThat(json.out())
                .contains(
                        "\"image\": \"Debian 12\", \"id\": \"29d2d89c-0d4c-519b-8e6e-334949e606e0\", \"state\": \"overdue\","
                                + " \"replaceFrequency\": \"monthly\", \"published\": \"2026-04-02\", \"due\": \"2026-05-02\","
                                + " \"overdueFrom\": \"2026-05-06\", \"failsOn\": \"2026-05-06\"")
                .contains("\"scs-0102-image-recency\": {\"result\": \"FAIL\"");
    }

    @Test
    void handsOutTheRules() {
        assertThat(Run.of("image", "schema").out().strip())
                .isEqualTo(MetadataSchema.json(MetadataStandard.V1).strip());
        assertThat(Run.of("image", "schema", "--standard=0102-v2", "--as=markdown")
                        .out())
                .startsWith("| property |")
                .contains("`oldgeneric`");
        assertThat(Run.of("image", "schema", "--as=metadefs").out())
                .contains("\"namespace\": \"SCS::ImageMetadata::V1\"");
    }

    @Test
    void needsACommand() {
        assertThat(Run.of("image").err()).startsWith("scs: a command is missing\n");
    }
}
