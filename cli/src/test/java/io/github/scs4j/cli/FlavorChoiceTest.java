package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that compare offered flavors with what is wanted. */
class FlavorChoiceTest {
    private static final String NAMES = """
            SCS-1L-2
            SCS-2V-8
            SCS-2V:8:20
            SCS-4V-16-100s
            SCS-2C-8_bms
            SCS-2V-8_a1
            SCS-8T-32-50p
            m1.small
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCS-2V-8 | SCS-2V-8",
                "SCS-2V:8 | SCS-2V-8",
                "--all SCS-2V-8 | SCS-2V-8, SCS-2V:8:20, SCS-4V-16-100s, SCS-8T-32-50p",
                "--all -n 2 SCS-2V-8 | SCS-2V-8, SCS-2V:8:20",
                "SCS-2V-8-10 | SCS-2V:8:20",
                "SCS-2C-8_bms | SCS-2C-8_bms",
                "2 vCPU, 8 GiB, 50 GB SSD | SCS-4V-16-100s, SCS-8T-32-50p",
                "2 vCPU 8 GiB 50 GB NVMe | SCS-8T-32-50p",
                "--vcpus 2 --ram 8 | SCS-2V-8",
                "--vcpus=1 --ram=1.5 | SCS-1L-2",
                "--vcpus 1 --ram 1 --cpu-type T | SCS-8T-32-50p",
                "--vcpus 1 --ram 1 --disk 50 | SCS-4V-16-100s, SCS-8T-32-50p",
                "--vcpus 1 --ram 1 --disk 50 --disk-type p | SCS-8T-32-50p",
                "--vcpus 2 --ram 8 --bare-metal | SCS-2C-8_bms",
                "--vcpus 2 --ram 8 --any-architecture | SCS-2V-8, SCS-2V-8_a1"
            })
    void selectsTheSmallest(String args, String chosen) {
        Run run = new Run().reading(NAMES).with(("flavor select " + args).split(" ", -1));

        assertThat(run.out().lines().filter(line -> !line.startsWith(" "))).containsExactly(chosen.split(", ", -1));
        assertThat(run.err()).contains(": 1 of the offered flavors cannot be chosen");
        assertThat(run.code()).isZero();
    }

    @Test
    void saysWhatComesClosestWhereNothingFits() {
        Run run = new Run().reading("SCS-2V-8\nSCS-4V-8\nSCS-1V-2\n").with("flavor", "select", "-n", "2", "SCS-8V-8");

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("error: SCS-8V-8: none of 3 offered flavors provides all of this\n")
                .endsWith("""

                        What comes closest:
                        SCS-4V-8
                            - there are fewer vCPUs: 4 instead of 8
                        SCS-2V-8
                            - there are fewer vCPUs: 2 instead of 8
                        """);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void saysItInGerman() {
        Run run = new Run().reading("SCS-2V-8\nm1.small\n").with("flavor", "select", "--lang", "de", "SCS-8V-8");

        assertThat(run.err())
                .contains("Hinweis: SCS-8V-8: 1 der angebotenen Flavors scheiden aus: ")
                .contains("Fehler: SCS-8V-8: keiner von 2 angebotenen Flavors leistet all das\n")
                .contains("Was am nächsten kommt:\nSCS-2V-8\n    - es gibt weniger vCPUs: 2 statt 8\n");
    }

    @Test
    void namesWhatIsLeftOutIfAsked() {
        Run run = new Run().reading("SCS-2V-8\nm1.\u001bsmall\n").with("flavor", "select", "-v", "SCS-2V-8");

        assertThat(run.out()).isEqualTo("SCS-2V-8\n");
        assertThat(run.err()).startsWith("info: m1.\\u001Bsmall: neither its name nor an extra spec ");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select | nothing is wanted",
                "select -f flavors.json | nothing is wanted",
                "select SCS-2V-8 --vcpus 2 --ram 8 | either WANTED or options from --vcpus on, not both",
                "select SCS-2V-8 SCS-4V-8 | only one flavor name can be wanted; the offer is a file or standard input",
                "select --vcpus 2 | --vcpus needs --ram",
                "select --ram 2 | --ram needs --vcpus",
                "select --bare-metal | --bare-metal needs --vcpus",
                "select --vcpus 2 --ram 2 --disk-type s | --disk-type needs --disk",
                "select --vcpus 0 --ram 2 | --vcpus is at least 1",
                "select --vcpus 1 --ram 2 --disk 0 | --disk is at least 1",
                "select -n 0 SCS-2V-8 | -n is at least 1",
                "select -n ten SCS-2V-8 | Invalid value for option '--limit': expected a whole number up to 2147483647,",
                "select --vcpus 2147483648 --ram 1 | Invalid value for option '--vcpus': expected a whole number up to",
                "select --vcpus 1 --ram 0.3 | Invalid value for option '--ram': expected GiB, whole or half,",
                "select --vcpus 1 --ram 2u | Invalid value for option '--ram': expected GiB, whole or half,",
                "select --vcpus 1 --ram 2 --cpu-type X | Invalid value for option '--cpu-type': expected one of C, T, V, L",
                "match | Missing required parameter: 'WANTED'"
            })
    void refuseWrongUsage(String args, String complaint) {
        Run run = Run.of(("flavor " + args).split(" ", -1));

        assertThat(run.err()).startsWith("scs: " + complaint).contains("--help'.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select SCS-2X-8 | error: SCS-2X-8: 'X' is not a CPU suffix",
                "select 8 GiB | error: 8 GiB: the number of vCPUs is missing",
                "match SCS-2X-8 | error: SCS-2X-8: 'X' is not a CPU suffix",
                "match m1.small | error: m1.small: does not start with SCS-"
            })
    void needAWishThatCanBeUnderstood(String args, String complaint) {
        Run run = new Run().reading("SCS-2V-8\n").with(("flavor " + args).split(" ", -1));

        assertThat(run.err()).startsWith(complaint);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void tellWhatTheWishCannotExpress() {
        Run run = new Run().reading("SCS-2V-8\n").with("flavor", "select", "2 vCPU, 8 GiB, snapshots");

        assertThat(run.out()).isEqualTo("SCS-2V-8\n");
        assertThat(run.err()).startsWith("warning: 2 vCPU, 8 GiB, snapshots: a flavor name cannot express 'snapshots'");
        assertThat(run.code()).isZero();
    }

    @Test
    void reportUnreadableInput() {
        Run select = Run.of("flavor", "select", "SCS-2V-8", "missing.json");
        Run match = Run.of("flavor", "match", "SCS-2V-8", "SCS-2V-8", "missing.json");

        assertThat(select.err()).startsWith("error: missing.json: there is no such file\n");
        assertThat(select.code()).isEqualTo(2);
        assertThat(match.out()).isEqualTo("yes: SCS-2V-8\n");
        assertThat(match.err()).startsWith("error: missing.json: there is no such file\n");
        assertThat(match.code()).isEqualTo(2);
    }

    @Test
    void matchesEveryLineOfAPipe() {
        Run run = new Run().reading("SCS-2V-8\nSCS-4V-8\n").with("flavor", "match", "SCS-2V-8");

        assertThat(run.out()).isEqualTo("yes: SCS-2V-8\nyes: SCS-4V-8\n    + there are more vCPUs: 4 instead of 2\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void givesTheIdOfEveryFlavorThatHasOne() {
        Run run = Run.of(
                "flavor", "match", "--format=jsonl", "SCS-2V-8", "src/test/resources/io/github/scs4j/cli/offer.json");

        assertThat(run.out().lines()).hasSize(7).allMatch(line -> line.contains("\"id\":\"f"));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void matchesInColorsOnATerminal() {
        Run run = new Run()
                .on(new Terminals(false, true, false))
                .with("flavor", "match", "SCS-2V-8", "SCS-4V-4_xen", "SCS-2V-8", "m1.small");

        assertThat(run.out())
                .contains("\u001b[1;31mno\u001b[0m: SCS-4V-4_xen\n")
                .contains("    \u001b[1;32m+\u001b[0m there are more vCPUs")
                .contains("    \u001b[1;31m-\u001b[0m there is less RAM")
                .contains("    \u001b[1;33m?\u001b[0m the hypervisors")
                .contains("\u001b[1;32myes\u001b[0m: SCS-2V-8\n")
                .contains("\u001b[1;33munknown\u001b[0m: m1.small\n");
    }
}
