package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code scs check} reads, and what it finds in it. */
class CheckCloudTest {
    private static final String FLAVORS = "{\"flavors\": [{\"name\": \"SCS-2V:4:10\"}, {\"name\": \"SCS-4V-16\"}]}";
    private static final String SERVERS = "{\"servers\": [{\"name\": \"web-01\"}]}";

    @TempDir
    Path folder;

    @Test
    void checksTheSampleCloud() {
        Run run = Run.of("check", "../samples/cloud", "--at=2026-11-20");

        assertThat(run.out())
                .startsWith("""
                        cloud: SCS-compatible IaaS v5.1: FAIL
                            v5.1: effective, stable since 2024-12-19
                                main: FAIL (13 FAIL, 14 MISS, 27 PASS)
                        """)
                .contains("input: ../samples/cloud/flavors.json: flavors: 38\n")
                .contains("input: ../samples/cloud/images.json: images: 14\n")
                .contains("1. FAIL scs-0100-syntax-check")
                .contains("FAIL scs-0102-prop-os_distro (1 finding, official: PASS, D101)\n")
                .contains("MISS scs-0117-test-backup\n")
                .contains("./scs-compliance-check.py -a os_cloud=CLOUD -s CLOUD -t scs-0117-test-backup")
                .contains("info: scs-2v-4-20: looks like an SCS flavor name")
                .contains("warning: SCS-2V:4:10: this is the syntax of v1")
                .contains("error: SCS-4V-16-1.5n: ")
                .contains("error: SCS-4V-8 [ram]: SCS-4V-8 promises 8192 MiB of RAM; the flavor has 7168\n")
                .contains("error: SCS-1L-1: the mandatory flavor SCS-1L-1 is missing")
                .contains("warning: SCS-16V-128: the recommended flavor SCS-16V-128 is missing")
                .contains("error: Debian 12 [replace_frequency]: 'Debian 12' is overdue since 2026-05-06")
                .endsWith("16 errors, 12 warnings, 7 info\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatIsHadInOneWayStandsTogether() {
        Run images = Run.of("check", "--flavors", "../samples/cloud/flavors.json", "--at=2026-11-20");
        Run branches = Run.of("check", "--at=2026-08-25", "--cluster=a=v1.34.11", "--cluster=b=v1.35.8");

        assertThat(images.out())
                .containsOnlyOnce("`openstack image list")
                .contains("8. MISS scs-0102-prop-architecture\n", "30. MISS scs-0104-image-ubuntu-2404\n")
                .contains("    how to obtain 8 to 30: this is judged by the export of images")
                .contains("    how to obtain 35 to 41, each as TESTCASE: nothing here judges")
                .contains(" -t TESTCASE -o report.yaml ", " -t scs-0117-test-backup -o report.yaml ");
        assertThat(branches.out())
                .containsOnlyOnce(" -t cncf-k8s-conformance -o")
                .contains("how to obtain 1 to 2: this takes a test in the running cloud: sonobuoy")
                .contains("2. MISS cloud 1.35: cncf-k8s-conformance\n");
    }

    @Test
    void whatIsNotGivenIsMissingAndNoError() throws IOException {
        Run run = Run.of("check", write("cloud.json", Flavors.standard("")).toString());

        assertThat(run.out())
                .startsWith("cloud: SCS-compatible IaaS v5.1: MISS\n")
                .contains("        main: MISS (37 MISS, 17 PASS)\n")
                .contains("MISS scs-0102-image-recency\n")
                .contains("which was not given: `openstack image list")
                .endsWith("0 errors, 0 warnings, 0 info\n")
                .doesNotContain("FAIL", "DNF");
        assertThat(run.code()).isZero();
    }

    @Test
    void whatCannotBeReadIsNotMissing() throws IOException {
        String whole = Flavors.standard("");
        String cut = write("cut.json", whole.substring(0, whole.indexOf("SCS-1L-1\"")))
                .toString();

        Run run = Run.of("check", cut);

        assertThat(run.out())
                .contains("warning: SCS-1L-1: none of the flavors that could be read is SCS-1L-1;")
                .doesNotContain("is missing");
        assertThat(run.code()).isEqualTo(2);
        assertThat(CheckVerdicts.of("check", cut))
                .containsEntry("scs-0103-flavor-1l-1", "DNF")
                .containsEntry("scs-0100-semantics-check", "DNF")
                .containsEntry("scs-0103-flavor-1v-4", "PASS");
    }

    @Test
    void twoFlavorsOfOneNameAreFound() throws IOException {
        Path first = write("a.json", Flavors.standard(""));
        Path second = write("b.json", Flavors.standard(""));

        Run check = Run.of("check", first.toString(), second.toString());
        assertThat(check.out())
                .contains("warning: SCS-1V-4: another flavor is called 'SCS-1V-4', too")
                .contains("0 errors, 31 warnings, ");
        assertThat(check.code()).isZero();
        assertThat(Run.of("flavor", "check", first.toString(), second.toString())
                        .out())
                .contains(second + ":1:\nwarning: SCS-1V-4: another flavor is called 'SCS-1V-4', too")
                .contains("0 errors, 31 warnings, ");
    }

    @Test
    void withoutNumbersOnlyNamesAreJudged() throws IOException {
        String names = write("names.json", "[{\"Name\": \"SCS-1V-4\"}]").toString();

        assertThat(Run.of("check", names).out())
                .contains("warning: SCS-1V-4 [vcpus]: ")
                .contains("openstack flavor list --long -f json");
        assertThat(CheckVerdicts.of("check", names))
                .containsEntry("scs-0100-semantics-check", "DNF")
                .containsEntry("scs-0100-syntax-check", "PASS")
                .containsEntry("scs-0103-flavor-1v-4", "DNF");
    }

    @Test
    void saysWhatIsWrongWithAName() throws IOException {
        Path file = write("flavors.json", "[\n{\"Name\": \"SCS-4V-16\"},\n{\"Name\": \"SCS-4X-16\"}]");

        assertThat(Run.of("check", "--flavors", file.toString()).out())
                .contains("error: SCS-4X-16: ")
                .contains("FAIL scs-0100-syntax-check (1 finding)\n");
    }

    @Test
    void knowsAFileWhoseFirstEntryStandsBehindALongText() throws IOException {
        String before = "{\"comment\": \"" + "x".repeat(1 << 17) + "\", ";
        Path flavors = write("a.json", before + FLAVORS.substring(1));
        Path images =
                write("b.json", before + Images.page(Images.clean("Image 1")).substring(1));

        assertThat(Run.of("check", flavors.toString(), images.toString()).out())
                .contains("a.json: flavors: 2\n", "b.json: images: 1\n");
    }

    @Test
    void namesFilesThatItDoesNotKnow() throws IOException {
        Path servers = write("servers.json", SERVERS);
        write("flavors.json", FLAVORS);
        write("notes.txt", "SCS-broken");
        write("notes.yaml", "just: notes");
        write(".hidden.json", "broken");
        Files.createDirectory(folder.resolve("folder.json"));

        Run run = Run.of("check", folder.toString());

        assertThat(run.out())
                .contains("info: " + servers + ": not read: this is no kind of file that scs knows\n")
                .contains("notes.yaml: not read: ")
                .contains("flavors.json: flavors: 2\n")
                .doesNotContain("notes.txt", ".hidden", "folder.json");
        assertThat(CheckVerdicts.of("check", folder.toString()))
                .containsEntry("scs-0100-syntax-check", "PASS")
                .containsEntry("scs-0102-prop-architecture", "MISS");
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
        write("g.yaml", "kind: Node\nmetadata: {name: a}\n");

        Run run = Run.of("check", folder.toString());

        assertThat(run.out())
                .contains("a.json: images: 1\n")
                .contains("b.json: flavors: 1\n")
                .contains("c.json: images: 0\n")
                .contains("d.json: flavors: 0\n")
                .contains("e.json: images: 1\n")
                .contains("f.json: images: 1\n")
                .contains("g.yaml: objects of Kubernetes: 1\n")
                .contains("SCS-compatible IaaS v5.1", "SCS-compatible KaaS v1")
                .doesNotContain("not read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- | ../samples/cloud/flavors.json | flavors: 38 | SCS-compatible IaaS v5.1: FAIL",
                "- | ../samples/cloud/images.json | images: 14 | SCS-compatible IaaS v5.1: FAIL",
                "- | ../samples/cluster/nodes.json | objects of Kubernetes: 5 | SCS-compatible KaaS v1: MISS",
                "--flavors - | ../samples/cloud/flavors.json | flavors: 38 | SCS-compatible IaaS v5.1: FAIL",
                "--images - | ../samples/cloud/images.json | images: 14 | SCS-compatible IaaS v5.1: FAIL",
                "--nodes - | ../samples/cluster/nodes.json | objects of Kubernetes: 5 | SCS-compatible KaaS v1: MISS",
                "--storage - | ../samples/cluster/storageclasses.json | objects of Kubernetes: 2 | SCS-compatible KaaS v1",
                "--clusters - | ../samples/cluster/clusters.json | objects of Kubernetes: 4 | SCS-compatible KaaS v1",
            })
    void standardInputIsAFile(String options, String file, String content, String title) throws IOException {
        List<String> args = new ArrayList<>(List.of("check", "--at=2026-11-20"));
        args.addAll(List.of(options.split(" ", -1)));
        byte[] bytes = Files.readAllBytes(Path.of(file));
        Run run = new Run().reading(bytes).with(args.toArray(String[]::new));
        args.replaceAll(argument -> argument.equals("-") ? file : argument);
        args.add("--subject=cloud");
        Run same = Run.of(args.toArray(String[]::new));

        assertThat(run.out()).startsWith("cloud").contains(title, "input: standard input: " + content + "\n");
        assertThat(run.out()).isEqualTo(same.out().replace(file, "standard input"));
        assertThat(run.code()).isEqualTo(same.code());
    }

    @Test
    void standardInputStandsBesideFilesAndMayBeYaml() {
        Run run = new Run()
                .reading("kind: Node\nmetadata: {name: a}\n")
                .with("check", "--at=2026-11-20", "../samples/cloud/flavors.json", "-");

        assertThat(run.out())
                .contains("flavors.json: flavors: 38\n", "input: standard input: objects of Kubernetes: 1\n")
                .contains("SCS-compatible IaaS v5.1", "SCS-compatible KaaS v1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | standard input: it is empty",
                "not json | standard input:1:1: should be a list or an object in JSON",
                "{\"servers\": []} | standard input:1:1: JSON, but no flavors",
                "{\"flavors\": [{\"name\": \"SCS-4X-16\"},{\"na | standard input:1:",
            })
    void standardInputThatCannotBeReadEndsWith2(String text, String message) {
        Run run = new Run().reading(text).with("check", "-");

        assertThat(run.out()).contains("error: " + message);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void imagesAloneAreJudgedAlone() throws IOException {
        String images = write("images.json", Images.page(Images.clean("Ubuntu 24.04"), Images.clean("mine")))
                .toString();

        assertThat(CheckVerdicts.of("check", "--at=2026-11-20", "--images", images))
                .containsEntry("scs-0102-image-recency", "PASS")
                .containsEntry("scs-0104-image-ubuntu-2404", "PASS")
                .containsEntry("scs-0100-syntax-check", "MISS");
    }

    @Test
    void whatIsOfNoKnownKindMayHoldWhatSeemsToBeMissing() throws IOException {
        write("images.json", Images.page(Images.clean("Debian 12")));
        write("other.json", "");

        assertThat(Run.of("check", folder.toString()).code()).isEqualTo(2);
        assertThat(CheckVerdicts.of("check", folder.toString()))
                .containsEntry("scs-0104-image-ubuntu-2404", "DNF")
                .containsEntry("scs-0103-flavor-1l-1", "DNF");
    }

    @Test
    void needsSomethingThatItKnows() throws IOException {
        Path servers = write("servers.json", SERVERS);

        Run onFolder = Run.of("check", folder.toString());
        Run onFile = Run.of("check", servers.toString());

        assertThat(onFolder.out())
                .contains("error: " + folder + ": holds nothing that scs can check\n")
                .contains("        main: MISS (54 MISS)\n");
        assertThat(onFolder.code()).isEqualTo(2);
        assertThat(onFile.out())
                .contains("error: " + servers
                        + ":1:1: JSON, but no flavors: an object that begins with the key servers\n");
        assertThat(CheckVerdicts.of("check", servers.toString())).containsEntry("scs-0100-syntax-check", "DNF");
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
            String[] args = Stream.concat(Stream.of(command), Stream.of(bad.toString(), good.toString()))
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
        String none = write("none.json", "{\"flavors\": []}").toString();

        Run run = Run.of("check", none);

        assertThat(run.out()).contains("info: scs-0100-syntax-check: 0 judged");
        assertThat(run.code()).isEqualTo(1);
        assertThat(CheckVerdicts.of("check", none))
                .containsEntry("scs-0100-syntax-check", "PASS vacuous")
                .containsEntry("scs-0103-flavor-1v-4", "FAIL");
    }

    @Test
    void eachBranchOfKubernetesIsASubject() {
        Run run = Run.of(
                "check",
                "--subject=offer",
                "--at=2026-08-25",
                "--cluster=a=v1.34.11",
                "--cluster=b=v1.34.9",
                "--cluster=c=v1.35.8");

        assertThat(run.out())
                .startsWith("offer 1.34: SCS-compatible KaaS v1: FAIL\n")
                .contains("offer 1.35: SCS-compatible KaaS v1: MISS\n")
                .contains("FAIL offer 1.34: version-policy-check")
                .doesNotContain("IaaS");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void nodesCountOnlyForTheOneBranch() throws IOException {
        String nodes = "../samples/cluster/nodes.json";
        String one = cards("check", "--cluster=a=v1.34.11", "--nodes", nodes);
        String two = cards("check", "--cluster=a=v1.34.11", "--cluster=b=v1.35.8", "--nodes", nodes);

        assertThat(one).contains("node-distribution-check");
        assertThat(two).contains("version-policy-check").doesNotContain("node-distribution-check");
    }

    private String cards(String... args) throws IOException {
        Path card = folder.resolve("x.card.json");
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--at=2026-08-25", "-o", card.toString()));
        Run.of(all.toArray(String[]::new));
        return Files.readString(card);
    }

    @Test
    void otherExportsAndFactsAreNoFlavorsAndNoImages() throws IOException {
        write("flavors.json", Flavors.standard(""));
        write("images.json", Images.page(Images.clean("Ubuntu 24.04")));
        Map<String, String> alone = CheckVerdicts.of("check", "--at=2026-11-20", folder.toString());
        write("catalog.json", "[{\"Name\": \"nova\", \"Type\": \"compute\", \"Endpoints\": [{\"id\": \"x\"}]}]");
        write("releases.json", """
                [{"url": "https://example.org", "tag_name": "v1.34.2", "name": "Kubernetes v1.34.2", "draft": false,
                  "created_at": "2026-10-10T00:00:00Z", "published_at": "2026-10-10T00:00:00Z", "body": "x"}]""");
        write("security-group-rules.json", """
                [{"ID": "1", "IP Protocol": null, "Ethertype": "IPv4", "IP Range": "0.0.0.0/0", "Direction": "egress"}]""");
        write("servers.json", """
                [{"ID": "1", "Name": "SCS-4X", "Status": "ACTIVE", "Networks": {}, "Image": "Debian", "Flavor": "m"}]""");
        write("volume-types.json", """
                [{"ID": "1", "Name": "SCS-4X", "Is Public": true, "Description": "fast", "Properties": {"a": "b"}}]""");
        write("volumes.json", """
                [{"ID": "1", "Name": "SCS-4X", "Status": "in-use", "Size": 1, "Attached to": []}]""");

        Run run = Run.of("check", "--at=2026-11-20", "-v", folder.toString());

        for (String file : List.of("catalog", "security-group-rules", "servers", "volume-types", "volumes")) {
            assertThat(run.out()).contains(file + ".json: not read: this is no kind of file that scs knows\n");
        }
        assertThat(run.out())
                .contains(
                        "releases.json: not read: these look like facts about Kubernetes, which count only if --facts")
                .contains("flavors.json: flavors: 31\n", "images.json: images: 1\n");
        assertThat(CheckVerdicts.of("check", "--at=2026-11-20", folder.toString()))
                .isEqualTo(alone);
    }

    @Test
    void factsInTheFolderCountIfTheyAreNamed() throws IOException {
        write("clusters.json", "{\"clusters\": [{\"name\": \"a\", \"version\": \"v1.34.11\"}]}");
        Path facts = write("releases.json", """
                [{"tag_name": "v1.34.12", "draft": false, "prerelease": false, "published_at": "2026-08-01T00:00:00Z"}]""");
        Path ends = write("eol.yaml", """
                branches:
                  - {release: "1.30", finalPatchRelease: "1.30.14", endOfLifeDate: 2025-06-28}
                """);
        String[] args = {"check", "--at=2026-08-25", folder.toString()};

        Run alone = Run.of(args);
        Run named = Run.of("check", "--at=2026-08-25", folder.toString(), "--facts", facts.toString(), ends.toString());

        for (Path file : List.of(facts, ends)) {
            assertThat(alone.out()).contains("info: " + file + ": not read: these look like facts about Kubernetes");
            assertThat(named.out()).doesNotContain("not read");
        }
        assertThat(alone.out()).contains("(2 MISS, 1 PASS)\n");
        assertThat(named.out()).contains("v1.34.12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"serverVersion\": {\"gitVer",
                "{\"clusters\": [{\"name\": \"b\", \"version\": \"v1.34.11\"}, 7",
            })
    void aFileThatCannotBeReadMayHoldAClusterOfTheBranch(String cut) throws IOException {
        write("a.json", "{\"serverVersion\": {\"major\": \"1\", \"minor\": \"34\", \"gitVersion\": \"v1.34.11\"}}");
        assertThat(Run.of("check", "--at=2026-08-25", folder.toString()).out()).contains("(2 MISS, 1 PASS)\n");
        write("b.json", cut);

        Run run = Run.of("check", "--at=2026-08-25", folder.toString());

        assertThat(run.out()).contains(" 1.34: SCS-compatible KaaS v1: MISS\n", "(2 MISS, 1 DNF)\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void whatIsGivenAndNotJudgedIsNotCalledMissing() throws IOException {
        String names = write("names.json", "[{\"Name\": \"SCS-1V-4\"}]").toString();

        assertThat(Run.of("check", names).out())
                .contains("DNF scs-0100-semantics-check (2 findings, 1 not judged)\n")
                .doesNotContain("export of flavors, which was not given");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
