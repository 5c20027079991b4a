package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that answer with a line per name. */
class FlavorAnswersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "describe SCS-4V-16 | SCS-4V-16: 4 oversubscribed vCPUs of a generic x86-64 CPU, 16 GiB RAM, and no disk (boot"
                        + " from a volume).",
                "describe SCS-1V:2 | SCS-1V:2: 1 oversubscribed vCPU of a generic x86-64 CPU, 2 GiB RAM, and no disk (boot from"
                        + " a volume).",
                "convert SCS-04V-16.0 | SCS-4V-16",
                "convert SCS-2V:4:10 | SCS-2V-4-10",
                "convert --to v1 SCS-2V-4-10n_xen | SCS-2V:4:10n-xen",
                "convert --to v2 SCS-2V:4:10 | SCS-2V-4-10",
                "convert --to v3 SCS-2V:4:10 | SCS-2V-4-10",
                "convert --to short SCS-2V-4_kvm_hwv_z3h | SCS-2V-4",
                "convert --to canonical SCS-2V:4:1x10 | SCS-2V-4-10",
                "convert --tolerate generations SCS-2V-4_i09 | SCS-2V-4_i9",
                "complete SCS-4V- | <digit>   RAM in GiB",
                "complete --naming v1 SCS-4V | i         insecure: weak protection against CPU vulnerabilities"
                        + " :         then the RAM in GiB",
                "complete --lang de SCS-4V-16_x | en        Xen",
                "complete SC | S-        the prefix of every SCS flavor name",
                "complete SCS-4V-16_ib | <end>     end of the name"
            })
    void answer(String args, String answer) {
        Run run = Run.of(("flavor " + args).split(" ", -1));

        assertThat(run.out().replace('\n', ' ').strip()).isEqualTo(answer);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "describe m1.small | error: m1.small: does not start with SCS-",
                "convert m1.small | error: m1.small: does not start with SCS-",
                "complete m1.small | error: m1.small: does not start with SCS-",
                "describe SCS-4X | error: SCS-4X: ",
                "convert SCS-4X | error: SCS-4X: ",
                "complete SCS-4X | error: SCS-4X: ",
                "convert --naming v3 SCS-4V:16 | error: SCS-4V:16: "
            })
    void complainWhereThereIsNoAnswer(String args, String complaint) {
        Run run = Run.of(("flavor " + args).split(" ", -1));

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(complaint);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void describesInGerman() {
        assertThat(Run.of("flavor", "describe", "--lang", "de", "SCS-4V-16").out())
                .contains("überbuchte vCPUs");
    }

    @Test
    void giveItemsForPrograms() {
        Run run = new Run().reading("SCS-4V-16\nm1.small\n").with("flavor", "convert", "--format=jsonl");

        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "{\"name\":\"SCS-4V-16\",\"verdict\":\"valid\",\"canonical\":\"SCS-4V-16\",\"short\":\"SCS-4V-16\",\"v1\":\"SCS-4V:16\",\"parts\":{")
                                .doesNotContain("findings"),
                        second -> assertThat(second)
                                .startsWith(
                                        "{\"name\":\"m1.small\",\"verdict\":\"not-scs\",\"findings\":[{\"rule\":\"input.not-scs\""));
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-2C-4-10_chy, SCS-2C:4:10-chy, true",
        "SCS-2C-4_chy_z5, SCS-2C:4-chy-z5, true",
        "SCS-2C:4-chy, SCS-2C:4-chy, true",
        "SCS-2C-4_xen, SCS-2C:4-xen, false",
        // refused too, but for no newer part
        "SCS-2C-4_GNa_ib, SCS-2C:4-GNa-ib, false"
    })
    void sayWhatTheOfficialParserRefuses(String name, String v1, boolean refused) {
        Run run = Run.of("flavor", "convert", "--to", "v1", name);
        Run json = Run.of("flavor", "convert", "--format", "jsonl", name);

        assertThat(run.out()).isEqualTo(v1 + "\n");
        assertThat(run.err())
                .matches(
                        refused
                                ? "(?s)info: " + v1
                                        + ": chy was introduced in v3; the official v1 parser refuses it\n.*"
                                : "");
        assertThat(json.out().contains("\"key\":\"flavor.newer-part-refused\"")).isEqualTo(refused);
        assertThat(json.err()).isEmpty();
        assertThat(Run.of("flavor", "convert", name).err()).isEmpty();
        assertThat(run.code() + json.code()).isZero();
    }

    @Test
    void sayItOnce() {
        Run run = Run.of("flavor", "convert", "--naming=v1", "--to=v1", "SCS-2C:4:10-chy");

        assertThat(run.err()).containsOnlyOnce("info: ");
    }

    @Test
    void giveCompletionsForPrograms() {
        Run run = Run.of("flavor", "complete", "--format=jsonl", "SCS-4V-16_ib", "SCS-4X", "missing.txt");

        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "{\"prefix\":\"SCS-4V-16_ib\",\"completions\":[{\"text\":\"<end>\",\"meaning\":\"end of the name\",\"literal\":false,\"end\":true}]}"),
                        second -> assertThat(second)
                                .startsWith("{\"prefix\":\"SCS-4X\",\"completions\":[],\"findings\":[{"));
        assertThat(run.err()).startsWith("error: missing.txt: there is no such file\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void completeEveryLine() {
        Run run = new Run().reading("SCS-4V-16_ib\n").with("flavor", "complete");

        assertThat(run.out()).isEqualTo("<end>     end of the name\n");
    }

    @Test
    void complainAboutInputsToo() {
        Run run = Run.of("flavor", "describe", "missing.txt", "SCS-4V-16");

        assertThat(run.out()).startsWith("SCS-4V-16: ");
        assertThat(run.err()).startsWith("error: missing.txt: there is no such file\n");
        assertThat(run.code()).isEqualTo(2);

        assertThat(Run.of("flavor", "complete", "missing.txt").code()).isEqualTo(2);
    }
}
