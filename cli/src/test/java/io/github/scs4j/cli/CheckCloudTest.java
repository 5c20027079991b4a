package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.flavor.catalog.StandardFlavor;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whatIsNotGivenIsMissingAndNoError() throws IOException {
        Run run = Run.of("check", write("cloud.json", cloud("")).toString());

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
        String whole = cloud("");
        String cut = write("cut.json", whole.substring(0, whole.indexOf("SCS-1L-1\"")))
                .toString();

        Run run = Run.of("check", cut);

        assertThat(run.out())
                .contains("warning: SCS-1L-1: none of the flavors that could be read is SCS-1L-1;")
                .doesNotContain("is missing");
        assertThat(run.code()).isEqualTo(2);
        assertThat(verdicts("check", cut))
                .containsEntry("scs-0103-flavor-1l-1", "DNF")
                .containsEntry("scs-0100-semantics-check", "DNF")
                .containsEntry("scs-0103-flavor-1v-4", "PASS");
    }

    @Test
    void twoFlavorsOfOneNameAreFound() throws IOException {
        Path first = write("a.json", cloud(""));
        Path second = write("b.json", cloud(""));

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
        assertThat(verdicts("check", names))
                .containsEntry("scs-0100-semantics-check", "DNF")
                .containsEntry("scs-0100-syntax-check", "PASS")
                .containsEntry("scs-0103-flavor-1v-4", "DNF");
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
        assertThat(verdicts("check", folder.toString()))
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

    @Test
    void imagesAloneAreJudgedAlone() throws IOException {
        String images = write("images.json", Images.page(Images.clean("Ubuntu 24.04"), Images.clean("mine")))
                .toString();

        assertThat(verdicts("check", "--at=2026-11-20", "--images", images))
                .containsEntry("scs-0102-image-recency", "PASS")
                .containsEntry("scs-0104-image-ubuntu-2404", "PASS")
                .containsEntry("scs-0100-syntax-check", "MISS");
    }

    @Test
    void whatIsOfNoKnownKindMayHoldWhatSeemsToBeMissing() throws IOException {
        write("images.json", Images.page(Images.clean("Debian 12")));
        write("other.json", "");

        assertThat(Run.of("check", folder.toString()).code()).isEqualTo(2);
        assertThat(verdicts("check", folder.toString()))
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
        assertThat(verdicts("check", servers.toString())).containsEntry("scs-0100-syntax-check", "DNF");
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
        String none = write("none.json", "{\"flavors\": []}").toString();

        Run run = Run.of("check", none);

        assertThat(run.out()).contains("info: scs-0100-syntax-check: 0 judged");
        assertThat(run.code()).isEqualTo(1);
        assertThat(verdicts("check", none))
                .containsEntry("scs-0100-syntax-check", "PASS vacuous")
                .containsEntry("scs-0103-flavor-1v-4", "FAIL");
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
                .contains("FAIL scs-0100-syntax-check (official: FAIL, D1)\n")
                .contains("by the results of the official test suite");
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
    void needsSomethingToCheck() {
        Run run = Run.of("check");

        assertThat(run.err()).startsWith("scs: nothing to check: name a folder or a file; 'scs check --how' says how");
        assertThat(run.code()).isEqualTo(2);
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
    void takesTheNewestResultOfEachTestcase() throws IOException {
        String flavors = write("cloud.json", cloud("")).toString();
        Path earlier = folder.resolve("earlier.report.json");
        Run.of("check", "--at=2026-11-18", flavors, "-o", earlier.toString());
        Path manual = write("manual.yaml", """
                subject: cloud
                scope: SCS-compatible IaaS
                author: Jo Doe
                date: 2026-11-17
                results:
                  scs-0117-test-backup: PASS
                  scs-0116-permissions: FAIL
                """);
        String images =
                write("images.json", Images.page(Images.clean("Ubuntu 24.04"))).toString();
        String[] args = {
            "check",
            "--at=2026-11-20",
            "--subject=cloud",
            "--images",
            images,
            "--results",
            earlier.toString(),
            "--manual",
            manual.toString()
        };

        assertThat(verdicts(args))
                .containsEntry("scs-0100-syntax-check", "PASS")
                .containsEntry("scs-0102-image-recency", "PASS")
                .containsEntry("scs-0117-test-backup", "PASS")
                .containsEntry("scs-0116-permissions", "FAIL")
                .containsEntry("scs-0115-default-rules", "MISS");
        args[1] = "--at=2026-12-03";
        assertThat(verdicts(args)).containsEntry("scs-0100-syntax-check", "MISS");
    }

    @Test
    void otherExportsAndFactsAreNoFlavorsAndNoImages() throws IOException {
        write("flavors.json", cloud(""));
        write("images.json", Images.page(Images.clean("Ubuntu 24.04")));
        Map<String, String> alone = verdicts("check", "--at=2026-11-20", folder.toString());
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

        for (String file :
                List.of("catalog", "releases", "security-group-rules", "servers", "volume-types", "volumes")) {
            assertThat(run.out()).contains(file + ".json: not read: this is no kind of file that scs knows\n");
        }
        assertThat(run.out()).contains("flavors.json: flavors: 31\n", "images.json: images: 1\n");
        assertThat(verdicts("check", "--at=2026-11-20", folder.toString())).isEqualTo(alone);
    }

    @Test
    void reportsOfSeveralSubjectsAreReadAgain() throws IOException {
        Path report = folder.resolve("a.report.json");
        Path card = folder.resolve("a.card.json");
        String[] first = {"check", "--at=2026-08-25", "--cluster=a=v1.34.9", "--cluster=b=v1.35.8", "-o"};
        Run.of(Stream.concat(Stream.of(first), Stream.of(report.toString(), "-o", card.toString()))
                .toArray(String[]::new));

        Run run = Run.of(
                "check", "--scope=kaas", "--at=2026-08-26", "--subject=cloud 1.34", "--results", report.toString());

        assertThat(new ObjectMapper().readTree(report.toFile())).hasSize(2);
        assertThat(new ObjectMapper().readTree(card.toFile())).hasSize(2);
        assertThat(run.out()).contains("main: FAIL (1 FAIL, 2 MISS)\n").doesNotContain("error:");
        assertThat(run.code()).isEqualTo(1);
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
    void whatWasFoundAboutTheWholeSaysNothingAboutOneBranchOfSeveral() throws IOException {
        String manual = write("manual.txt", """
                subject: cloud
                scope: SCS-compatible KaaS
                author: Jo Doe
                date: 2026-08-24
                results: {cncf-k8s-conformance: PASS}
                """).toString();

        Run one = Run.of("check", "--at=2026-08-25", "--manual", manual, "--cluster=a=v1.34.11");
        Run two = Run.of("check", "--at=2026-08-25", "--manual", manual, "--cluster=a=v1.34.11", "--cluster=b=v1.35.8");

        assertThat(one.out()).contains("main: MISS (1 MISS, 2 PASS)\n");
        assertThat(one.code()).isZero();
        assertThat(two.out())
                .contains("MISS cloud 1.34: cncf-k8s-conformance", "MISS cloud 1.35: cncf-k8s-conformance")
                .containsOnlyOnce("the report is about 'cloud', not about 'cloud 1.34'");
        assertThat(two.code()).isEqualTo(2);
    }

    @Test
    void whatIsGivenAndNotJudgedIsNotCalledMissing() throws IOException {
        String names = write("names.json", "[{\"Name\": \"SCS-1V-4\"}]").toString();

        assertThat(Run.of("check", names).out())
                .contains("DNF scs-0100-semantics-check (2 findings, 1 not judged)\n")
                .doesNotContain("export of flavors, which was not given");
    }

    @Test
    void resultsAboutSomethingElseDoNotCount() throws IOException {
        Path manual = write("manual.yaml", """
                subject: other
                scope: SCS-compatible IaaS
                author: Jo Doe
                date: 2026-11-17
                results: {scs-0117-test-backup: PASS}
                """);

        Run run = Run.of("check", "--at=2026-11-20", "--subject=cloud", "--manual", manual.toString());

        assertThat(run.out()).contains("MISS scs-0117-test-backup", "'other'");
    }

    @Test
    void aResultOfOthersThatFailsDecidesTheExitCode() throws IOException {
        String manual = manual("cloud", "SCS-compatible IaaS", "FAIL");
        String passed = write("passed.yaml", Files.readString(Path.of(manual)).replace("FAIL", "PASS"))
                .toString();

        assertThat(Run.of("check", "--at=2026-11-20", "--manual", manual).code())
                .isEqualTo(1);
        assertThat(Run.of("check", "--at=2026-11-20", "--as=official", "--manual", manual)
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("check", "--at=2026-11-20", "--manual", passed).code())
                .isZero();
        assertThat(Run.of("check", "--at=2026-11-30", "--manual", manual).code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "other | SCS-compatible IaaS | 2026-11-20 | the report is about 'other', not about 'cloud'",
                "cloud | SCS-compatible KaaS | 2026-11-20 | the report belongs to the scope 'SCS-compatible KaaS', not to",
                "cloud | SCS-compatible IaaS | 2020-01-01 | the timeline begins on 2024-12-19",
            })
    void whatCannotCountIsSaidOnce(String subject, String scope, String at, String message) throws IOException {
        String manual = manual(subject, scope, "PASS");
        write("flavors.json", "[{\"Name\": \"SCS-4X-16\"}]");

        Run run = Run.of("check", "--subject=cloud", "--at=" + at, "--manual", manual, folder.toString());

        assertThat(run.out()).containsOnlyOnce(message).contains("error: SCS-4X-16: ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void resultsThatContradictEachOtherAreNoSureVerdict() throws IOException {
        String failed = manual("cloud", "SCS-compatible IaaS", "FAIL");
        String passed = write("passed.yaml", Files.readString(Path.of(failed)).replace("FAIL", "PASS"))
                .toString();

        Run run = Run.of("check", "--at=2026-11-20", "--manual", failed, "--manual", passed);

        assertThat(run.out()).containsOnlyOnce("differ; the worst counts, FAIL").contains("FAIL scs-0117-test-backup");
        assertThat(run.code()).isEqualTo(2);
    }

    private String manual(String subject, String scope, String result) throws IOException {
        return write("manual.txt", """
                subject: %s
                scope: %s
                author: Jo Doe
                date: 2026-11-17
                results: {scs-0117-test-backup: %s}
                """.formatted(subject, scope, result)).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--manual", "--results"})
    void resultsThatCannotBeReadLeaveTheRestReported(String option) throws IOException {
        String flavors = write("cloud.json", "[{\"Name\": \"SCS-4X-16\"}]").toString();

        Run missing = Run.of("check", flavors, option, "nothing");
        Run directory = Run.of("check", flavors, option, folder.toString());

        assertThat(missing.out()).contains("error: nothing: these results cannot be read", "error: SCS-4X-16: ");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(directory.out()).contains("error: " + folder + ": these results cannot be read");
        assertThat(directory.code()).isEqualTo(2);
    }

    @Test
    void aReportInTheFolderThatIsCheckedIsNoInput() throws IOException {
        write("cloud.json", cloud(""));
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
        Path file = write("cloud.json", cloud(""));

        Run run = Run.of("check", file.toString(), "-o", file.toString());

        assertThat(run.err()).startsWith("scs: -o is a file to write, and not one that is checked: " + file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(file).hasContent(cloud(""));
    }

    @ParameterizedTest
    @CsvSource({
        "v5.1,scs-0104-image-ubuntu-2404,scs-0104-image-ubuntu-2204",
        "v4,scs-0104-image-ubuntu-2204,scs-0104-image-ubuntu-2404",
    })
    void judgesByTheVersionThatIsNamed(String version, String judged, String absent) throws IOException {
        String images =
                write("images.json", Images.page(Images.clean("Ubuntu 24.04"))).toString();

        assertThat(verdicts("check", "--version", version, images))
                .containsKey(judged)
                .doesNotContainKey(absent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scope nothing | neither iaas nor kaas nor a file that can be read: nothing",
                "-o report.doc | -o is a file whose name says how to write it, such as report.html, and not report.doc",
                "-o no/such/report.html | -o is a file that can be written, and not no/such/report.html",
                "-o ../samples.json -o . | -o is a file whose name says how to write it, such as report.html, and not .",
                "--cluster prod | --cluster is NAME=VERSION",
            })
    void saysHowItIsCalled(String options, String message) {
        List<String> args = new ArrayList<>(List.of("check", "../samples/cloud"));
        args.addAll(List.of(options.split(" ", -1)));
        Run run = Run.of(args.toArray(String[]::new));

        assertThat(run.err()).startsWith("scs: " + message);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void readsAScopeOfOnesOwn() throws IOException {
        Path scope = write("scope.yaml", """
                name: Mine
                uuid: 00000000-0000-4000-8000-000000000000
                url: https://example.org/scope.yaml
                scripts:
                  - testcases:
                      - {id: scs-0100-syntax-check, lifetime: day, description: Names.}
                modules:
                  - id: names
                    name: Names
                    url: https://example.org/names
                    targets: {main: [scs-0100-syntax-check]}
                timeline:
                  - {date: 2026-01-01, versions: {v1: effective}}
                versions:
                  - {version: v1, stabilized_at: 2026-01-01, include: [names]}
                """);
        String flavors = write("cloud.json", "{\"flavors\": [{\"name\": \"SCS-4V-16\"}]}")
                .toString();

        Run run = Run.of("check", "--scope", scope.toString(), flavors);

        assertThat(run.out()).startsWith("cloud: Mine v1: PASS\n").contains("main: PASS (1 PASS)\n");
        assertThat(Run.of("check", "--scope", scope.toString(), "--at=2025-12-31", flavors)
                        .out())
                .startsWith("cloud: Mine: MISS\n");
    }

    @Test
    void aScopeThatCannotBeReadLeavesTheRestReported() throws IOException {
        Path scope = write("scope.yaml", "name: [");
        String flavors = write("cloud.json", "[{\"Name\": \"SCS-4X-16\"}]").toString();

        Run run = Run.of("check", "--scope", scope.toString(), flavors);

        assertThat(run.out()).contains("scope.yaml:1:", "error: SCS-4X-16: ");
        assertThat(run.code()).isEqualTo(2);
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
        assertThat(verdicts("check", "--at=2026-11-20", "--subject=cloud", "--results", official.toString()))
                .containsEntry("scs-0100-syntax-check", "FAIL")
                .containsEntry("scs-0102-prop-min_ram", "PASS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--version v9 | no scope has a version 'v9'; there are next, v5.1, v4, v3, v1",
                "--scope kaas --version v4 | no scope has a version 'v4'; there are v1",
            })
    void anUnknownVersionLeavesTheRestReported(String options, String message) throws IOException {
        String flavors = write("cloud.json", "[{\"Name\": \"SCS-4X-16\"}]").toString();
        List<String> args = new ArrayList<>(List.of("check", flavors));
        args.addAll(List.of(options.split(" ", -1)));

        Run run = Run.of(args.toArray(String[]::new));

        assertThat(run.out()).contains("error: --version: " + message + "\n", "error: SCS-4X-16: ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void exportsOfTwoCloudsAreTold() throws IOException {
        Path one = write("one.json", "[{\"ID\": \"1\", \"Name\": \"SCS-1V-4\"}, {\"ID\": \"2\", \"Name\": \"b\"}]");
        Path other = write("other.json", "[{\"ID\": \"3\", \"Name\": \"SCS-1V-4\"}, {\"ID\": \"4\", \"Name\": \"b\"}]");

        Run run = Run.of("check", one.toString(), other.toString());

        assertThat(run.out())
                .contains("error: " + other + ": 'SCS-1V-4' has another id here than in " + one
                        + ": these are exports of two clouds, and each is to be checked on its own\n")
                .doesNotContain("'b' has another id");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Run.of("check", one.toString(), one.toString()).code()).isZero();
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
    void resultsAloneSayWhichScopeTheyAreAbout() throws IOException {
        Path manual = write("manual.yaml", """
                subject: cluster
                scope: SCS-compatible KaaS
                author: Jo Doe
                date: 2026-11-17
                results: {cncf-k8s-conformance: PASS}
                """);

        assertThat(Run.of("check", "--at=2026-11-20", "--subject=cluster", "--manual", manual.toString())
                        .out())
                .startsWith("cluster: SCS-compatible KaaS v1: MISS\n")
                .contains("main: MISS (2 MISS, 1 PASS)\n")
                .doesNotContain("IaaS v5.1");
    }

    @Test
    void noExportIsWrittenOver() throws IOException {
        Path flavors = write("flavors.json", cloud(""));
        Path report = folder.resolve("report.json");

        Run refused = Run.of("check", folder.toString(), "-o", flavors.toString());
        Run first = Run.of("check", folder.toString(), "-o", report.toString());
        Run second = Run.of("check", folder.toString(), "-o", report.toString());

        assertThat(refused.err()).startsWith("scs: -o is a file to write, and not one that is checked: ");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(Files.readString(flavors)).isEqualTo(cloud(""));
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

    @Test
    void printsHowToExport() {
        Run run = Run.of("check", "--how");

        assertThat(run.out())
                .contains("openstack flavor list --all --long -f json > flavors.json\n")
                .contains("kubectl get nodes -o json > nodes.json\n")
                .contains("\"$GLANCE/v2/images?limit=1000\" > images.json\n")
                .contains("schedule.yaml")
                .endsWith("scs check . --facts schedule.yaml endoflife.json releases.json\n")
                .doesNotContain("image list --long");
        assertThat(run.code()).isZero();
        assertThat(Run.of("check", "--how", "--lang=de").out()).contains("# Mit kubectl:");
    }

    /** The result of each testcase of the decisive version of the first scope, with {@code vacuous} where it is. */
    private static Map<String, String> verdicts(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--format=json");
        JsonNode scope = new ObjectMapper()
                .readTree(Run.of(all.toArray(String[]::new)).out())
                .get("scopes")
                .get(0);
        JsonNode targets =
                scope.get("versions").get(scope.get("version").asText()).get("targets");
        Map<String, String> verdicts = new HashMap<>();
        for (JsonNode target : targets) {
            for (Map.Entry<String, JsonNode> entry : target.get("testcases").properties()) {
                String vacuous = entry.getValue().get("vacuous").asBoolean() ? " vacuous" : "";
                verdicts.put(entry.getKey(), entry.getValue().get("result").asText() + vacuous);
            }
        }
        return verdicts;
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
