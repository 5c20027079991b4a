package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.flavor.GpuTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code scs flavor gpu}. */
class LookUpGpusTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H100 80GB | H100 80GB: in the table | GNg-132-80h 1/1 Nvidia H100",
                "1/2 A30 | 1/2 A30: in the table | GNa-28-12 1/2 Nvidia A30",
                "GNa-14-6 | GNa-14-6: in the table | GNa-14-6 1/4 Nvidia A30",
                "_GNa-14-6 | _GNa-14-6: in the table | GNa-14-6 1/4 Nvidia A30",
                "gNa-14-6 | gNa-14-6: in the table | gNa-14-6 1/4 Nvidia A30",
                "GNa-14h-6h | GNa-14h-6h: not in the table, nearest | GNa-14-6 1/4 Nvidia A30",
                "SCS-4V-16_GNl-130-24 | SCS-4V-16_GNl-130-24: not in the table, nearest | GNl-128-24 1/1 Nvidia RTX4090",
                "SCS-4V:16-GA3:304:192h | SCS-4V:16-GA3:304:192h: in the table | GA3-304-192h 1/1 AMD Inst MI300X",
                "GA2 | GA2: left open, one of | GA2-104-64h 1/1 AMD Inst MI210"
            })
    void findsTheRow(String question, String heading, String row) {
        Run run = Run.of(("flavor gpu " + question).split(" ", -1));

        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .startsWith(heading)
                .element(1)
                .asString()
                .startsWith(row);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void printsTheTable() {
        Run run = Run.of("flavor", "gpu");

        assertThat(run.out().lines()).hasSize(GpuTable.all().size());
        assertThat(Run.of("flavor", "gpu", "--format=jsonl").out().lines())
                .hasSize(GpuTable.all().size());
        assertThat(run.code()).isZero();
    }

    @Test
    void takesArgumentsOneByOneUnlessTheyAreOneModel() {
        Run run = Run.of("flavor", "gpu", "A10", "L4");

        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly("A10: in the table", "L4: in the table");
    }

    @Test
    void saysWhatIsDoubtful() {
        assertThat(Run.of("flavor", "gpu", "MI250X").out())
                .endsWith("\n        the table has 229 CUs in its column and 220 in the name piece\n");
        assertThat(Run.of("flavor", "gpu", "--lang", "de", "MI250X").out())
                .startsWith("MI250X: in der Tabelle\n")
                .endsWith("\n        die Tabelle hat 229 CUs in ihrer Spalte und 220 im Namensteil\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H100 PCIe | error: PCIe: the table has no such GPU; it lists common ones only",
                "GNz | error: GNz: the table has no such GPU",
                "GNa-14hhh | error: SCS-1V-1_GNa-14hhh: ",
                "SCS-4V-16 | error: SCS-4V-16: this name promises no GPU",
                "SCS-4X | error: SCS-4X: 'X' is not a CPU suffix",
                "--lang de SCS-4V-16 | Fehler: SCS-4V-16: dieser Name sagt keine GPU zu"
            })
    void complainsWhereThereIsNone(String question, String complaint) {
        Run run = Run.of(("flavor gpu " + question).split(" ", -1));

        assertThat(run.err()).startsWith(complaint);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void showsNoControlCharacters() {
        assertThat(Run.of("flavor", "gpu", "\u001b[31m").out()).isEqualTo("\\u001B[31m: unknown\n");
    }
}
