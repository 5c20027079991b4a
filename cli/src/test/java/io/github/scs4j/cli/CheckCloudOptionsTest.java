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

/** By what {@code scs check} judges, and how it is called. */
class CheckCloudOptionsTest {
    @TempDir
    Path folder;

    @Test
    void letsTheOfficialSuiteDecide() throws IOException {
        String gpu =
                write("gpu.json", Flavors.standard(flavor("SCS-8C-64_GNa_ib"))).toString();
        String clean =
                write("clean.json", Flavors.standard(flavor("SCS-8C-64"))).toString();
        String tolerated = write("tolerated.json", Flavors.standard(flavor("SCS-8C-64_GNah-24")))
                .toString();

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

    private static String flavor(String name) {
        return "{\"Name\": \"" + name + "\", \"VCPUs\": 8, \"RAM\": 65536, \"Disk\": 0,"
                + " \"Properties\": {\"pci_passthrough:alias\": \"gpu:1\"}}";
    }

    @Test
    void needsSomethingToCheck() {
        Run run = Run.of("check");

        assertThat(run.err()).startsWith("scs: nothing to check: name a folder or a file; 'scs check --how' says how");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "v5.1,scs-0104-image-ubuntu-2404,scs-0104-image-ubuntu-2204",
        "v4,scs-0104-image-ubuntu-2204,scs-0104-image-ubuntu-2404",
    })
    void judgesByTheVersionThatIsNamed(String version, String judged, String absent) throws IOException {
        String images =
                write("images.json", Images.page(Images.clean("Ubuntu 24.04"))).toString();

        assertThat(CheckVerdicts.of("check", "--version", version, images))
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
                "- - | standard input can be read once only, and - is given more often",
                "--images - --flavors - | standard input can be read once only, and - is given more often",
                "- --scope - | standard input can be read once only, and - is given more often",
            })
    void saysHowItIsCalled(String options, String message) {
        List<String> args = new ArrayList<>(List.of("check", "../samples/cloud"));
        args.addAll(List.of(options.split(" ", -1)));
        Run run = Run.of(args.toArray(String[]::new));

        assertThat(run.err()).startsWith("scs: " + message);
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iaas | v4 | 2024-01-01 | v4: not in force yet: certificates can be granted from 2024-12-19 on",
                "iaas | v3 | 2024-01-01 | v3: not known to be in force: the timeline begins on 2024-12-19",
                "iaas | v3 | 2026-11-20 | v3: deprecated: no certificate can be granted, stable since 2024-02-28",
                "iaas | next | 2026-11-20 | next: draft: no certificate can be granted yet",
                "iaas | v5.1 | 2026-11-20 | v5.1: effective, stable since 2024-12-19",
            })
    void saysFromWhenAVersionIsInForce(String scope, String version, String at, String state) {
        String flavors = "../samples/cloud/flavors.json";

        assertThat(Run.of("check", flavors, "--scope", scope, "--version", version, "--at", at)
                        .out())
                .contains("    " + state + "\n");
    }

    @Test
    void aVersionWhoseTimeIsToComeIsNotDeprecated() throws IOException {
        String scope = write("scope.yaml", """
                name: Mine
                uuid: 00000000-0000-4000-8000-000000000000
                scripts:
                  - testcases: [{id: scs-0100-syntax-check, lifetime: day}]
                modules:
                  - {id: names, name: Names, url: "https://example.org", targets: {main: [scs-0100-syntax-check]}}
                timeline:
                  - {date: 2027-01-01, versions: {v2: effective}}
                  - {date: 2026-01-01, versions: {v1: effective}}
                versions:
                  - {version: v2, stabilized_at: 2026-01-01, include: [names]}
                  - {version: v1, stabilized_at: 2026-01-01, include: [names]}
                """).toString();
        String[] args = {"check", "--scope", scope, "../samples/cloud/flavors.json", "--version=v2", "--at=2026-11-20"};

        assertThat(Run.of(args).out()).contains("v2: not in force yet: certificates can be granted from 2027-01-01 on");
        args[4] = "--version=v1";
        args[5] = "--at=2027-01-01";
        assertThat(Run.of(args).out()).contains("v1: deprecated: no certificate can be granted");
    }

    @Test
    void whatTheNamedScopeDoesNotAskForDecidesNothing() throws IOException {
        String cluster = "--cluster=a=v1.34.11";
        String[] args = {"check", "--scope=kaas", "--at=2026-08-25", "../samples/cloud", cluster};

        Run named = Run.of(args);
        Run all = Run.of("check", "--at=2026-08-25", "../samples/cloud", cluster);

        assertThat(named.out())
                .startsWith("cloud 1.34: SCS-compatible KaaS v1: MISS\n")
                .contains("input: ../samples/cloud/flavors.json: flavors: 38\n")
                .contains(
                        "info: --scope: ",
                        " errors, are not about testcases of SCS-compatible KaaS v1: they are neither")
                .doesNotContain("error:", "SCS-4V-16-1.5n", "Debian 12")
                .endsWith("0 errors, 0 warnings, 2 info\n");
        assertThat(named.code()).isZero();
        assertThat(all.out()).contains("error: SCS-4V-16-1.5n").doesNotContain("--scope");
        assertThat(all.code()).isEqualTo(1);
        args[4] = "--cluster=a=v1.34.9";
        assertThat(Run.of(args).code()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadStaysUnreadableInAnyScope() throws IOException {
        String cut = write("cut.json", "{\"flavors\": [{\"name\": \"SCS-4X-16\"},{\"na")
                .toString();

        Run run = Run.of("check", "--scope=kaas", "--at=2026-08-25", cut, "--cluster=a=v1.34.11");

        assertThat(run.out()).contains("error: " + cut + ":1:").doesNotContain("error: SCS-4X-16");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aScopeThatJudgesNothingOfWhatIsGivenIsNoCheck() throws IOException {
        Run run = Run.of("check", "--scope=kaas", "--at=2026-11-20", "../samples/cloud");

        assertThat(run.out())
                .contains("error: --scope: SCS-compatible KaaS v1 judges nothing that these exports hold\n")
                .contains("cloud: SCS-compatible KaaS v1: MISS\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Run.of("check", "--scope=iaas", "--at=2026-11-20", "../samples/cloud")
                        .code())
                .isEqualTo(1);
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

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
