package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewFlavorTest {
    private static final Terminals ALL = new Terminals(true, true, true);

    @Test
    void makesANameFromRequirements() {
        Run run = Run.of("flavor", "new", "4 vCPU shared, 16384 MiB, 100 GB SSD");

        assertThat(run.out()).isEqualTo("SCS-4V-16-100s\n");
        assertThat(run.err()).isEqualTo("""
                        4 oversubscribed vCPUs of a generic x86-64 CPU, 16 GiB RAM, and a local SSD of 100 GB.
                        v1     SCS-4V:16:100s
                        short  SCS-4V-16-100s
                        """);
        assertThat(run.code()).isZero();
    }

    @Test
    void takesSeveralArgumentsAsOneText() {
        assertThat(Run.of("flavor", "new", "2", "vCPU,", "4", "GiB").out()).isEqualTo("SCS-2V-4\n");
    }

    @Test
    void saysWhatANameCannotExpress() {
        Run run = Run.of("flavor", "new", "2 vCPU, 4 GiB, snapshots");

        assertThat(run.out()).isEqualTo("SCS-2V-4\n");
        assertThat(run.err()).contains("a flavor name cannot express 'snapshots'");
    }

    @Test
    void failsWithoutTheRequiredParts() {
        Run run = Run.of("flavor", "new", "100 GB SSD");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error: 100 GB SSD: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void failsInJsonWithoutTheRequiredParts() {
        Run run = Run.of("flavor", "new", "--format", "json", "100 GB SSD");

        assertThat(run.out()).contains("\"items\": []").contains("\"severity\": \"ERROR\"");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void putsWhatCannotBeExpressedIntoTheItem() {
        Run run = Run.of("flavor", "new", "--format", "jsonl", "2 vCPU, 4 GiB, snapshots");

        assertThat(run.out()).startsWith("{\"name\":\"SCS-2V-4\"").contains("'snapshots'");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false", "false, false"})
    void asksNobodyWithoutATerminal(boolean in, boolean err) {
        Run run = new Run().on(new Terminals(in, true, err)).with("flavor", "new");

        assertThat(run.err()).startsWith("scs: no requirements, and no terminal to ask on\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // answers, ~ for the enter key alone | name
                "4 V ~ 16 ~ ~ ~ ~ ~ ~ ~ ~ | SCS-4V-16",
                "4 v n 16 n n ~ ~ n ~ ~ n | SCS-4V-16",
                "2 C y 3.5 y y 1 ~ ~ ~ ~ ~ ~ ~ | SCS-2Ci-3.5uo-",
                "2 T ~ 3,5 ~ yes 1 20 s kvm y ~ ~ y | SCS-2T-3.5o-20s_kvm_hwv_ib",
                // several disks without a size, a type without a size
                "1 L ~ 1 ~ ~ 3 ~ ~ ~ ~ ~ ~ ~ | SCS-1L-1-3x",
                "1 L ~ 1 ~ ~ 3 ~ s ~ ~ ~ ~ ~ | SCS-1L-1-3xs",
                "1 L ~ 1 ~ ~ 1 ~ n ~ ~ ~ ~ ~ | SCS-1L-1-n",
                "1 L ~ 1 ~ ~ 3 10 p ~ ~ ~ ~ ~ | SCS-1L-1-3x10p",
                // CPU brands; RISC-V has no generations to choose from
                "1 L ~ 1 ~ ~ ~ bms ~ z 3 hh ~ ~ | SCS-1L-1_bms_z3hh",
                "1 L ~ 1 ~ ~ ~ ~ ~ i 0 ~ ~ ~ | SCS-1L-1_i",
                "1 L ~ 1 ~ ~ ~ ~ ~ r hhh ~ ~ | SCS-1L-1_rhhh",
                // GPUs
                "8 C ~ 64 ~ ~ ~ ~ ~ ~ G N a 14 h 6 y y | SCS-8C-64_GNa-14h-6h_ib",
                "8 C ~ 64 ~ ~ ~ ~ ~ ~ g N ~ ~ ~ | SCS-8C-64_gN",
                "8 C ~ 64 ~ ~ ~ ~ ~ ~ g I ~ 12 ~ ~ | SCS-8C-64_gI-12",
                "8 C ~ 64 ~ ~ ~ ~ ~ ~ G A 3.1 ~ ~ | SCS-8C-64_GA3.1",
                "8 C ~ 64 ~ ~ ~ ~ ~ ~ G A 3.1 60 hh ~ ~ | SCS-8C-64_GA3.1-60hh",
                // every answer that cannot be used is asked for again
                "~ 0 -1 x 99999999999 4 ~ X V maybe n 0 1.7 x 1. 2u 2-10 2:10 16 ~ ~ ~ ~ ~ ~ ~ ~ | SCS-4V-16",
                "8 C ~ 64 ~ ~ ~ ~ ~ x z 7 3 ~ G N aa h 3 a ~ ~ | SCS-8C-64_z3_GNa"
            })
    void asksForEveryPart(String answers, String name) {
        Run run = new Run().on(ALL).reading(lines(answers)).with("flavor", "new");

        assertThat(run.out()).as(run.err()).isEqualTo(name + "\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void warnsOfWhatItMade() {
        Run run =
                new Run().on(ALL).reading(lines("1 L ~ 1 ~ ~ 3 ~ ~ ~ ~ ~ ~ ~")).with("flavor", "new");

        assertThat(run.err()).contains("several disks without a size");
    }

    @Test
    void explainsEveryChoice() {
        Run run = new Run()
                .on(ALL)
                .reading(lines("4 V ~ 16 ~ ~ 1 20 ~ ~ ~ i 2 ~ G N ~ ~ ~"))
                .where(java.util.Map.of("NO_COLOR", "1"))
                .with("flavor", "new");

        assertThat(run.err())
                .contains("What stands behind a vCPU?\n  C  dedicated core\n  T  dedicated thread (SMT)\n")
                .contains("SCS-4V-16 ...\nHow many root disks?")
                .contains("  s  local SSD\n")
                .contains("  bms  Bare Metal System\n")
                .contains("  2  Cascade Lake\n")
                .contains("  hh  more than 3.25 GHz\n")
                .contains("  G  passed through\n")
                .contains("  b  Blackwell\n")
                .endsWith("""
                        short  SCS-4V-16-20_GN
                        """);
    }

    @Test
    void asksInGerman() {
        Run run = new Run()
                .on(ALL)
                .reading(lines("4 V j 16 nein vielleicht ~ ~ ~ ~ ~ ~ ~"))
                .with("flavor", "new", "--lang=de");

        assertThat(run.out()).isEqualTo("SCS-4Vi-16\n");
        assertThat(run.err())
                .contains("Wie viele vCPUs?")
                .contains("bitte mit j oder n antworten")
                .contains("  bms  Bare-Metal-System\n");
    }

    @Test
    void makesNothingOfHalfTheAnswers() {
        Run run = new Run().on(ALL).reading("4\nV\n").with("flavor", "new");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the answers ended before the name was complete");
        assertThat(run.code()).isEqualTo(2);
    }

    private static String lines(String answers) {
        return answers.replace(' ', '\n').replace("~", "") + "\n";
    }
}
