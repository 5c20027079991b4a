package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckImagesTest {
    private static final String SPEC =
            "images: [{name: Ubuntu 24.04, status: mandatory, source: 'https://cloud-images.ubuntu.com/'}]";

    @TempDir
    Path folder;

    @Test
    void saysWhatIsWrongInTheSample() {
        Run run = Run.of("image", "check", "--at=2026-11-20", Images.SAMPLE);

        assertThat(run.out())
                .contains("../samples/cloud/images.json:131:\nerror: Debian 13 [image_build_date]: ")
                .contains("    suggestion: 2026-04-11 05:00:12\n")
                .contains("warning: ubuntu-capi-image-v1.34.6 [hypervisor_type]: ")
                .contains("error: Debian 12 [replace_frequency]: 'Debian 12' is overdue since 2026-05-06")
                .contains("warning: Debian 12 [os_purpose]: 2 visible public images are os_purpose=generic")
                .contains("error: Debian 11 [image_source]: ")
                .contains("images: 7 valid, 6 invalid, 0 unknown, 1 left out (not public, or snapshots)\n")
                .contains("scs-0102-prop-architecture         FAIL\n")
                .contains("scs-0102-prop-os_distro            FAIL (official: PASS, D101)\n")
                .contains("scs-0104-image-ubuntu-2404         PASS\n")
                .endsWith("8 errors, 5 warnings, 5 info\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    /** The findings of the sample are the same on any day, so that nobody is surprised. */
    @ParameterizedTest
    @CsvSource({"2026-06-01", "2026-11-21", "2028-02-29", "2036-01-01"})
    void theSampleIsTheSameOnAnyDay(String day) {
        assertThat(Run.of("image", "check", "--at=" + day, Images.SAMPLE).out())
                .isEqualTo(Run.of("image", "check", "--at=2026-11-20", Images.SAMPLE)
                        .out());
    }

    @Test
    void aCleanImageIsClean() throws IOException {
        Run run = Run.of(
                "image", "check", "--spec", spec(SPEC), write("a.json", Images.page(Images.clean("Ubuntu 24.04"))));

        assertThat(run.out())
                .startsWith("images: 1 valid, 0 invalid, 0 unknown, 0 left out (not public, or snapshots)\n")
                .doesNotContain("FAIL", "DNF", "MISS")
                .endsWith("0 errors, 0 warnings, 0 info\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void judgesByTheMoment() throws IOException {
        String file = write("a.json", Images.page(Images.clean("Ubuntu 24.04")));

        assertThat(Run.of("image", "check", "--spec", spec(SPEC), "--at=2026-12-04", file)
                        .code())
                .isZero();
        Run late = Run.of("image", "check", "--spec", spec(SPEC), "--at=2026-12-05", file);
        assertThat(late.out()).contains("overdue since 2026-12-05").contains("scs-0102-image-recency             FAIL");
        assertThat(late.code()).isEqualTo(1);
    }

    @Test
    void judgesByTheVersion() throws IOException {
        String file = write("a.json", Images.page(Images.clean("Ubuntu 24.04", "\"os_purpose\": \"generic\",", "")));

        Run first = Run.of("image", "check", "--spec", spec(SPEC), "--standard=0102-v1", file);
        Run second = Run.of("image", "check", "--spec", spec(SPEC), "--standard=0102-v2", file);

        assertThat(first.out())
                .contains("warning: Ubuntu 24.04 [os_purpose]: ")
                .contains("scs-0102-prop-os_purpose           FAIL");
        assertThat(first.code()).isZero();
        assertThat(second.out()).contains("error: Ubuntu 24.04 [os_purpose]: ");
        assertThat(second.code()).isEqualTo(1);
        assertThat(Run.of("image", "check", "--standard=0102-v3", file).err())
                .startsWith(
                        "scs: Invalid value for option '--standard': expected one of 0102-v1, 0102-v2 but was '0102-v3'");
    }

    @Test
    void letsTheOfficialSuiteDecide() throws IOException {
        String late = write("late.json", Images.page(Images.clean("Ubuntu 24.04", "2036-06-30", "forever")));
        String source = write(
                "source.json",
                Images.page(Images.clean("Ubuntu 24.04", "\"hw_disk_bus\": \"scsi\"", "\"hw_disk_bus\": \"sata\"")));

        assertThat(Run.of("image", "check", late).code()).isEqualTo(1);
        Run official = Run.of("image", "check", "--as=official", late);
        assertThat(official.out())
                .contains("scs-0102-prop-provided_until       FAIL (official: PASS, D35)\n")
                .contains("the official test suite on scs-0102-prop-provided_until: PASS\n");
        assertThat(official.code()).isZero();
        assertThat(Run.of("image", "check", source).code()).isZero();
        assertThat(Run.of("image", "check", "--as=official", source).code()).isEqualTo(1);
        assertThat(Run.of("image", "check", "--as=official", "--format=jsonl", source, late)
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("image", "check", "--as=official", source, "missing.json")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void severalFilesAreOneInventory() throws IOException {
        String one = write("one.json", Images.page(Images.clean("Ubuntu 24.04")));
        String two = write("two.json", Images.page(Images.clean("Ubuntu 24.04 minimal")));

        assertThat(Run.of("image", "check", "-f", one, "-f", two).out())
                .contains("images: 2 valid,")
                .contains("2 visible public images are os_purpose=generic");
    }

    @Test
    void linesAreEnvelopesOfOneFileEach() throws IOException {
        String one = write("one.json", Images.page(Images.clean("Ubuntu 24.04")));
        String two = write("two.json", Images.page(Images.clean("Ubuntu 22.04", "x86_64", "amd64")));

        Run run = Run.of("image", "check", "--format=jsonl", "--spec", spec(SPEC), one, two, "missing.json");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("{\"tool\":{\"name\":\"scs\","));
        assertThat(lines.get(0))
                .contains("{\"image\":\"Ubuntu 24.04\",\"id\":\"Ubuntu-24.04\",\"verdict\":\"valid\"}")
                .contains("\"scs-0104-image-ubuntu-2404\":{\"result\":\"PASS\"");
        assertThat(lines.get(1))
                .contains("\"verdict\":\"invalid\"")
                .contains("\"scs-0104-image-ubuntu-2404\":{\"result\":\"FAIL\"");
        assertThat(lines.get(2)).contains("\"rule\":\"inventory.unreadable\"");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void readsStandardInputAndYaml() {
        assertThat(new Run()
                        .reading(Images.page(Images.clean("Ubuntu 24.04")))
                        .with("image", "check")
                        .out())
                .contains("images: 1 valid,");
        assertThat(new Run().reading("""
                                images:
                                  - name: Ubuntu 24.04
                                    login: ubuntu
                                    multi: true
                                    visibility: public
                                    versions: [{version: '1', url: 'https://example.org/a', build_date: 2026-11-01}]
                                """).with("image", "check", "-").out()).contains("Ubuntu 24.04 [architecture]");
        assertThat(new Run()
                        .on(new Terminals(true, false, false))
                        .with("image", "check")
                        .err())
                .startsWith("scs: no file, and nothing on standard input\n");
    }

    @Test
    void withoutPropertiesNothingIsSaidOfThem() throws IOException {
        String list = write("list.json", "[{\"ID\": \"1\", \"Name\": \"Ubuntu 24.04\", \"Status\": \"active\"}]");

        Run run = Run.of("image", "check", list);

        assertThat(run.out())
                .contains("openstack image show -f json")
                .contains("images: 0 valid, 0 invalid, 1 unknown, 0 left out")
                .contains("scs-0102-prop-architecture         DNF (1 not judged)")
                .contains("scs-0104-image-ubuntu-2404         PASS");
        assertThat(run.code()).isZero();
    }

    /** What 'openstack image show' prints is not the inventory of a cloud. */
    @Test
    void ofOneImageOnItsOwnNoOtherIsMissing() throws IOException {
        String one = write("one.json", Images.clean("mine"));
        String list = write("list.json", "[" + Images.clean("mine") + "]");

        Run run = Run.of("image", "check", "--at=2026-11-20", one);

        assertThat(run.out())
                .contains("info: Ubuntu 24.04: whether 'Ubuntu 24.04' is there is not judged: the input is one image,")
                .contains("scs-0104-image-ubuntu-2404         DNF (1 not judged)")
                .contains("0 errors, 0 warnings, ");
        assertThat(run.code()).isZero();
        assertThat(Run.of("image", "check", "--at=2026-11-20", list).code()).isEqualTo(1);
        assertThat(Run.of("image", "check", "--at=2026-11-20", one, one).code()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsNotMissing() throws IOException {
        String page = Images.page(Images.clean("Ubuntu 24.04"), Images.clean("Debian 12"));
        String cut = write("cut.json", page.substring(0, page.length() - 30));

        Run run = Run.of("image", "check", cut, "missing.json");

        assertThat(run.out())
                .contains("error: missing.json: there is no such file")
                .contains("scs-0102-prop-architecture         DNF (2 not judged)")
                .contains("scs-0104-image-ubuntu-2404         PASS")
                .contains("scs-0104-image-debian-12           DNF (1 not judged)")
                .contains("scs-0104-source-debian-12          DNF (2 not judged)");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFolderIsAskedForOtherwise() {
        Run run = Run.of("image", "check", folder.toString());

        assertThat(run.out())
                .startsWith(
                        "error: " + folder + ": is a folder and not a file: did you mean scs check " + folder + "?\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aPageThatIsMissingIsNoMissingImage() throws IOException {
        String first = write(
                "1.json", Images.page(Images.clean("mine")).replace("\n]}", "], \"next\": \"/v2/images?marker=1\"}"));
        String second = write("2.json", Images.page(Images.clean("other")));

        Run alone = Run.of("image", "check", first);
        Run both = Run.of("image", "check", first, second);

        assertThat(alone.out()).contains("scs-0104-image-ubuntu-2404         DNF (1 not judged)");
        assertThat(alone.code()).isZero();
        assertThat(both.out()).contains("scs-0104-image-ubuntu-2404         FAIL");
        assertThat(both.code()).isEqualTo(1);
    }

    @Test
    void takesAListOfStandardImages() throws IOException {
        String file = write("a.json", Images.page(Images.clean("Ubuntu 24.04")));

        assertThat(Run.of("image", "check", "--spec=v4", file).out()).contains("error: Ubuntu 22.04: ");
        assertThat(Run.of("image", "check", "--spec=v5.1", file).out())
                .contains("scs-0104-image-ubuntu-2404         PASS");
        assertThat(Run.of("image", "check", "--spec=0104-v2", file).out())
                .contains("scs-0104-image-ubuntu-latest")
                .doesNotContain("scs-0104-image-ubuntu-2404");
        Run faulty = Run.of("image", "check", "--spec", spec("images: [{name: 3}]"), file);
        assertThat(faulty.out()).contains("error: " + folder.resolve("spec.yaml") + ":1:");
        assertThat(faulty.code()).isEqualTo(2);
        Run none = Run.of("image", "check", "--spec", "none.yaml", file);
        assertThat(none.err())
                .startsWith("scs: --spec is neither a file that can be read nor v4, v5, v5.1, 0104-v2: none.yaml\n");
        assertThat(none.code()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatTheStandardIsNotAbout() throws IOException {
        String file = write("a.json", Images.page(Images.clean("mine", "\"public\"", "\"private\"")));

        Run run = Run.of("image", "check", "-v", "--format=text", "--spec", spec("images: []"), file);

        assertThat(run.out())
                .contains("left-out: mine\n")
                .contains("images: 0 valid, 0 invalid, 0 unknown, 1 left out");
    }

    @Test
    void speaksGerman() {
        assertThat(Run.of("image", "check", "--lang=de", Images.SAMPLE).out())
                .contains("Fehler: Debian 13 [image_build_date]: ")
                .contains("Images: 7 gültig, 6 ungültig, 0 unbekannt, 1 ausgenommen (nicht public oder Snapshots)\n");
    }

    @Test
    void oneFindingPerImageIsEscaped() throws IOException {
        List<String> images = new ArrayList<>();
        images.add(Images.clean("x\\u001b[31m", "x86_64", "amd64"));

        assertThat(Run.of("image", "check", "-v", write("a.json", Images.page(images.toArray(String[]::new))))
                        .out())
                .contains("x\\u001B[31m")
                .doesNotContain("\u001b");
    }

    private String spec(String text) throws IOException {
        return write("spec.yaml", text);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
