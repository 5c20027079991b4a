package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.flavor.catalog.StandardFlavor;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCloudTest {
    private static final String FLAVORS = "{\"flavors\": [{\"name\": \"SCS-2V:4:10\"}, {\"name\": \"SCS-4V-16\"}]}";
    private static final String SERVERS = "{\"servers\": [{\"name\": \"web-01\"}]}";

    @TempDir
    Path folder;

    @Test
    void checksTheSampleCloud() {
        Run run = Run.of("check", "../samples/cloud", "--at=2026-11-20");

        assertThat(run.out())
                .contains("../samples/cloud/flavors.json:")
                .contains("info: scs-2v-4-20: looks like an SCS flavor name")
                .contains("warning: SCS-2V:4:10: this is the syntax of v1")
                .contains("error: SCS-4V-16-1.5n: ")
                .contains("error: SCS-2C-4_hwv_xen: wrong ordering")
                .contains("warning: SCS-16V-64-200s_GNa-24: ")
                .contains("error: SCS-4V-8 [ram]: SCS-4V-8 promises 8192 MiB of RAM; the flavor has 7168\n")
                .contains("error: SCS-2V-8 [scs:name-v1]: scs:name-v1 is not set")
                .contains("error: SCS-1L-1: the mandatory flavor SCS-1L-1 is missing")
                .contains("warning: SCS-16V-128: the recommended flavor SCS-16V-128 is missing")
                .contains("""
                        names: 34 valid, 2 invalid, 2 not SCS
                        images: 7 valid, 6 invalid, 0 unknown, 1 left out (not public, or snapshots)
                        scs-0100-semantics-check           FAIL
                        scs-0100-syntax-check              FAIL
                        scs-0102-image-recency             FAIL
                        """)
                .contains("scs-0103-flavor-2v-4-20s           PASS (official: FAIL, D29)\n")
                .contains("error: Debian 12 [replace_frequency]: 'Debian 12' is overdue since 2026-05-06")
                .endsWith("16 errors, 12 warnings, 7 info\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aCompleteCloudIsClean() throws IOException {
        Run run = Run.of("check", write("cloud.json", cloud("")).toString());

        assertThat(run.out())
                .startsWith("names: 31 valid, 0 invalid, 0 not SCS\n")
                .endsWith("0 errors, 0 warnings, 0 info\n")
                .doesNotContain("FAIL", "DNF", "MISS");
        assertThat(run.code()).isZero();
    }

    @Test
    void whatCannotBeReadIsNotMissing() throws IOException {
        String whole = cloud("");
        Path cut = write("cut.json", whole.substring(0, whole.indexOf("SCS-1L-1\"")));

        Run run = Run.of("check", cut.toString());

        assertThat(run.out())
                .contains("scs-0103-flavor-1l-1        DNF (1 not judged)\n")
                .contains("scs-0100-semantics-check    DNF (1 not judged)\n")
                .contains("warning: SCS-1L-1: none of the flavors that could be read is SCS-1L-1;")
                .contains("scs-0103-flavor-1v-4        PASS\n")
                .doesNotContain("is missing");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void twoFlavorsOfOneNameAreFound() throws IOException {
        Path first = write("a.json", cloud(""));
        Path second = write("b.json", cloud(""));

        for (String command : new String[] {"check", "flavor check"}) {
            Run run = Run.of((command + " " + first + " " + second).split(" ", -1));

            assertThat(run.out())
                    .contains(second + ":1:\nwarning: SCS-1V-4: another flavor is called 'SCS-1V-4', too")
                    .contains("0 errors, 31 warnings, ");
            assertThat(run.code()).isZero();
        }
    }

    @Test
    void withoutNumbersOnlyNamesAreJudged() throws IOException {
        Path names = write("names.json", "[{\"Name\": \"SCS-1V-4\"}]");

        assertThat(Run.of("check", names.toString()).out())
                .contains("warning: SCS-1V-4 [vcpus]: ")
                .contains("openstack flavor list --long -f json")
                .contains("scs-0100-semantics-check    DNF (1 not judged)\n")
                .contains("scs-0100-syntax-check       PASS\n")
                .contains("scs-0103-flavor-1v-4        DNF (1 not judged)\n");
    }

    /** The standard flavors as Nova reports them, with more in front. */
    private static String cloud(String more) {
        StringBuilder json = new StringBuilder("[" + more);
        String comma = more.isEmpty() ? "" : ",\n";
        for (StandardFlavor row : StandardFlavors.LATEST.flavors()) {
            StringBuilder specs = new StringBuilder();
            row.extraSpecs()
                    .forEach((key, value) ->
                            specs.append(specs.length() == 0 ? "" : ", ").append('"' + key + "\": \"" + value + '"'));
            json.append(comma)
                    .append("{\"name\": \"" + row.name() + "\", \"vcpus\": " + row.vcpus() + ", \"ram\": " + row.ram()
                            + ", \"disk\": " + row.disk() + ", \"extra_specs\": {" + specs + "}}");
            comma = ",\n";
        }
        return json.append("]").toString();
    }

    private static String flavor(String name) {
        return "{\"Name\": \"" + name + "\", \"VCPUs\": 8, \"RAM\": 65536, \"Disk\": 0,"
                + " \"Properties\": {\"pci_passthrough:alias\": \"gpu:1\"}}";
    }

    @Test
    void saysWhereANameStands() throws IOException {
        Path file = write("flavors.json", "[\n{\"Name\": \"SCS-4V-16\"},\n{\"Name\": \"SCS-4X-16\"}]");

        assertThat(Run.of("check", file.toString()).out()).contains(file + ":3:\nerror: SCS-4X-16: ");
    }

    @Test
    void namesFilesThatItDoesNotKnow() throws IOException {
        Path servers = write("servers.json", SERVERS);
        write("flavors.json", FLAVORS);
        write("notes.txt", "SCS-broken");
        write(".hidden.json", "broken");
        Files.createDirectory(folder.resolve("folder.json"));

        Run run = Run.of("check", folder.toString());

        assertThat(run.out())
                .contains("info: " + servers + ": not read: this is no kind of file that scs knows\n")
                .contains("names: 2 valid, 0 invalid, 0 not SCS\n")
                .contains("scs-0100-syntax-check              PASS\n")
                .contains("scs-0102-prop-architecture         MISS\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void tellsImagesFromFlavors() throws IOException {
        write("a.json", "[{\"ID\": \"1\", \"Name\": \"Debian 12\", \"Status\": \"active\"}]");
        write("b.json", "[{\"Name\": \"SCS-2V-8\"}]");
        write("c.json", "{\"images\": []}");
        write("d.json", "[]");
        write("e.json", Images.clean("Ubuntu 24.04"));
        write("f.json", "{\"images\": [{\"name\": \"Debian 13\"}]}");

        Run run = Run.of("check", folder.toString());

        assertThat(run.out())
                .contains("names: 1 valid, 0 invalid, 0 not SCS\nimages: 1 valid, 1 invalid, 1 unknown, 0 left out")
                .doesNotContain("not read");
    }

    @Test
    void imagesAloneAreJudgedAlone() throws IOException {
        Path images = write("images.json", Images.page(Images.clean("Ubuntu 24.04"), Images.clean("mine")));

        Run run = Run.of("check", "--at=2026-11-20", images.toString());

        assertThat(run.out()).doesNotContain("scs-0100", "MISS", "names:").contains("images: 2 valid,");
        assertThat(Run.of("check", "--as=official", images.toString()).out())
                .contains("the official test suite on scs-0102-image-recency: PASS\n");
    }

    @Test
    void whatIsOfNoKnownKindMayHoldWhatSeemsToBeMissing() throws IOException {
        write("images.json", Images.page(Images.clean("Debian 12")));
        write("other.json", "");

        Run run = Run.of("check", folder.toString());

        assertThat(run.out())
                .contains("scs-0104-image-ubuntu-2404         DNF (1 not judged)\n")
                .contains("scs-0103-flavor-1l-1               DNF (1 not judged)\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void needsSomethingThatItKnows() throws IOException {
        Path servers = write("servers.json", SERVERS);

        Run onFolder = Run.of("check", folder.toString());
        Run onFile = Run.of("check", servers.toString());

        assertThat(onFolder.out())
                .contains("error: " + folder + ": holds nothing that scs can check\n")
                .contains(
                        "scs-0100-syntax-check              MISS",
                        "scs-0100-semantics-check           MISS",
                        "scs-0102-prop-architecture         MISS",
                        "scs-0103-flavor-1v-4               MISS",
                        "scs-0104-image-ubuntu-2404         MISS");
        assertThat(onFolder.code()).isEqualTo(2);
        assertThat(onFile.out())
                .contains("error: " + servers
                        + ":1:1: JSON, but no flavors: an object that begins with the key servers\n")
                .contains("scs-0100-syntax-check       DNF (1 not judged)");
        assertThat(onFile.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missing | - | missing: there is no such file",
                "empty | `` | empty: it is empty",
                "text | not json | text:1:1: should be a list or an object in JSON, but here begins something else",
                "null | null | null:1:1: should be a list or an object in JSON, but here begins something else",
                "text | `\n\n  not json` | text:3:1: should be a list or an object in JSON, but here begins something else",
                "cut | {\"flavors\": [{\"name\": \"SCS-4X-16\"},{\"na | cut:1:",
                "bad | [{\"Name\": \"SCS-4X-16\"}, oops] | bad:1:25: from here on this is not valid JSON",
                "shape | {\"flavors\": 3} | shape:1:",
                "number | {\"flavors\": [{\"name\": 3}]} | number:1:"
            })
    void reportsTheRestOfWhatCannotBeRead(String name, String content, String message) throws IOException {
        Path good = write("good.json", "[{\"Name\": \"SCS-2X-4\"}]");
        Path bad = folder.resolve(name + ".json");
        if (!content.equals("-")) {
            Files.writeString(bad, content);
        }

        for (String[] command : new String[][] {{"check"}, {"flavor", "check"}}) {
            String[] args = java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(command),
                            java.util.stream.Stream.of(bad.toString(), good.toString()))
                    .toArray(String[]::new);
            Run run = Run.of(args);

            String place =
                    folder.resolve(message.replaceFirst("^(\\w+)", "$1.json")).toString();
            assertThat(run.out()).contains("error: " + place).contains("error: SCS-2X-4: ");
            assertThat(run.out().contains("error: SCS-4X-16: ")).isEqualTo(content.contains("SCS-4X-16"));
            assertThat(run.code()).isEqualTo(2);
        }
    }

    @Test
    void passesOverAnEmptyListWithARemark() throws IOException {
        Path none = write("none.json", "{\"flavors\": []}");

        Run run = Run.of("check", none.toString());

        assertThat(run.out())
                .contains("info: scs-0100-syntax-check: 0 judged")
                .contains("scs-0100-syntax-check       PASS (0 judged)\n")
                .contains("scs-0103-flavor-1v-4        FAIL\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void letsTheOfficialSuiteDecide() throws IOException {
        String gpu = write("gpu.json", cloud(flavor("SCS-8C-64_GNa_ib"))).toString();
        String clean = write("clean.json", cloud(flavor("SCS-8C-64"))).toString();
        String tolerated =
                write("tolerated.json", cloud(flavor("SCS-8C-64_GNah-24"))).toString();

        assertThat(Run.of("check", gpu).code()).isZero();
        assertThat(Run.of("check", "--as=text", gpu).code()).isZero();
        assertThat(Run.of("check", "--as=official", gpu).code()).isEqualTo(1);
        assertThat(Run.of("check", "--as=official", gpu).out())
                .contains("scs-0100-syntax-check       PASS (official: FAIL, D1)\n")
                .contains("the official test suite on scs-0100-syntax-check: FAIL\n");
        assertThat(Run.of("check", "--as=official", clean).code()).isZero();
        assertThat(Run.of("check", tolerated).code()).isEqualTo(1);
        assertThat(Run.of("check", "--as=official", tolerated).code()).isZero();
        assertThat(Run.of("check", "--as=official", tolerated, "missing.json").code())
                .isEqualTo(2);
    }

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
    void needsAPath() {
        Run run = Run.of("check");

        assertThat(run.err()).startsWith("scs: Missing required parameter: 'DIR|FILE'\n");
        assertThat(run.code()).isEqualTo(2);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
