package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code scs flavor plan}. */
class PlanFlavorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--empty | create SCS-1V-4 (mandatory): | 15",
                "--empty --lang de | anlegen: SCS-1V-4 (verpflichtend), | 15",
                "--empty --recommended | create SCS-1V-4 (mandatory): | 31",
                "--empty --recommended --limit-ram 16 | create SCS-1V-4 (mandatory): | 25",
                "--empty --edition scs-0103-v1.0 --recommended | create SCS-1V-4 (mandatory): | 28",
                "--empty --as openstack | openstack flavor create --vcpus 1 --ram 4096 | 15",
                "--empty --as terraform | resource \"openstack_compute_flavor_v2\" \"SCS-1V-4\" { | 15",
                "--empty --as osism | --- | 15",
                "--empty --as list --edition scs-0100-v1 | create SCS-1V:4 (mandatory): | 26"
            })
    void isForAnEmptyCloud(String args, String start, int creations) {
        Run run = Run.of(("flavor plan " + args).split(" ", -1));

        assertThat(run.out()).startsWith(start);
        assertThat(run.err()).contains(": " + creations + (args.contains("--lang de") ? " anzulegen" : " to create"));
        assertThat(run.code()).isZero();
    }

    @Test
    void takesAnEmptyListForAnEmptyCloud() {
        Run run = new Run().reading("[]").with("flavor", "plan", "--as=openstack");

        assertThat(run.out().lines()).hasSize(15).allMatch(line -> line.startsWith("openstack flavor create "));
        assertThat(run.code()).isZero();
    }

    @Test
    void changesWhatIsThere() {
        Run run = new Run().reading("""
                        [{"Name": "SCS-1V-4", "ID": "f1", "VCPUs": 1, "RAM": 4096, "Disk": 0, "Is Public": true,
                          "Properties": {"scs:cpu-type": "shared-core"}}]""").with("flavor", "plan", "--as=openstack");

        assertThat(run.out())
                .contains("openstack flavor set --property scs:name-v1=SCS-1V:4 --property scs:name-v2=SCS-1V-4 f1\n");
        assertThat(run.err()).isEqualTo("SCS-0103 v1.2: 14 to create, 1 to change, 0 undecided\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void namesWhatIsInTheWay() {
        Run run = new Run().reading("""
                        [{"Name": "SCS-1V-4", "ID": "f1", "VCPUs": 1, "RAM": 2048, "Disk": 0, "Is Public": true,
                          "Properties": {}}]""").with("flavor", "plan", "--as=openstack");

        assertThat(run.err())
                .contains("warning: SCS-1V-4: the flavor f1 must be removed before: it has the very name,");
        assertThat(run.code()).isZero();
    }

    @Test
    void isIncompleteWhereTheExportSaysTooLittle() {
        Run run = new Run().reading("SCS-1V-4\n").with("flavor", "plan");

        assertThat(run.out()).contains("create SCS-2V-8 (mandatory)").contains("undecided: SCS-1V-4, ");
        assertThat(run.err()).contains("error: SCS-1V-4: the export does not tell enough of SCS-1V-4");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "jsonl"})
    void doesNotPlanForWhatItCannotRead(String format) {
        Run missing = Run.of("flavor", "plan", "--format", format, "missing.json");
        Run truncated = new Run()
                .reading("[{\"Name\": \"SCS-1V-4\"}, {\"Name\"")
                .with("flavor", "plan", "--format", format, "-");

        assertThat(missing.out()).doesNotContain("create");
        assertThat(missing.out() + missing.err()).contains("no plan: an input could not be read in whole");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(truncated.out()).doesNotContain("create");
        assertThat(truncated.out() + truncated.err()).contains("no plan: an input could not be read in whole");
        assertThat(truncated.code()).isEqualTo(2);
    }

    @Test
    void saysSoInGerman() {
        assertThat(Run.of("flavor", "plan", "--lang=de", "missing.json").err())
                .contains("Fehler: SCS-0103 v1.2: kein Plan: eine Eingabe war nicht ganz lesbar");
        assertThat(new Run()
                        .reading("SCS-1V-4\n")
                        .with("flavor", "plan", "--lang=de")
                        .err())
                .startsWith("SCS-0103 v1.2: 14 anzulegen, 0 zu ändern, 1 offen\n")
                .contains("Fehler: SCS-1V-4: der Export sagt über SCS-1V-4 zu wenig");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--empty --limit-ram 16 | --limit-ram needs --recommended",
                "--empty --recommended --limit-ram -1 | --limit-ram is negative",
                "--empty flavors.json | --empty reads no file",
                "--empty --as terraform --format json | --as terraform is text, not --format json",
                "--empty --edition v9 | Invalid value for option '--edition': expected one of scs-0100-v1, ",
                "--empty --as ansible | Invalid value for option '--as': expected one of list, openstack, terraform, osism"
            })
    void refusesWrongUsage(String args, String complaint) {
        Run run = Run.of(("flavor plan " + args).split(" ", -1));

        assertThat(run.err()).startsWith("scs: " + complaint);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }
}
