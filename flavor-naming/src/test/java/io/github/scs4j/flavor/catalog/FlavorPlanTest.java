package io.github.scs4j.flavor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.catalog.FlavorPlan.Change;
import io.github.scs4j.flavor.catalog.FlavorPlan.Creation;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlavorPlanTest {
    private static final StandardFlavors LATEST = StandardFlavors.LATEST;

    static Stream<Arguments> plans() {
        return Inventories.table("/flavor-plans.tsv").stream().map(row -> Arguments.of((Object[]) row));
    }

    /** What a plan does about one row. */
    @ParameterizedTest
    @MethodSource("plans")
    void stepsForARow(String name, String flavors, String expected) {
        StandardFlavor row = LATEST.flavor(FlavorName.parse(name));
        FlavorPlan plan = FlavorPlan.builder(LATEST)
                .withRecommended(true)
                .addAll(Inventories.flavors(flavors))
                .build();
        List<String> steps = new ArrayList<>();
        for (Change change : plan.changes()) {
            if (change.row() == row) {
                steps.add((change.fills() ? "fill " : "release ")
                        + change.flavor().name() + " +"
                        + change.set().toString().replace(", ", ",") + " -"
                        + change.unset() + (change.choosesDiskType() ? " chosen" : ""));
            }
        }
        for (Creation creation : plan.creations()) {
            if (creation.row() == row) {
                Flavor inTheWay = creation.inTheWay();
                steps.add("create"
                        + (creation.choosesDiskType() ? " chosen" : "")
                        + (inTheWay == null ? "" : " instead of " + inTheWay.name()));
            }
        }
        plan.undecided().stream()
                .filter(undecided -> undecided.row() == row)
                .forEach(
                        undecided -> steps.add("undecided " + undecided.flavor().name()));
        assertThat(String.join(" ; ", steps)).isEqualTo(expected);
    }

    /** After the plan every row is met, and there is no more to do. */
    @Property(tries = 300)
    void endsWithEveryRowMet(@ForAll Random random) {
        List<Flavor> flavors = inventory(random);
        for (StandardFlavors edition : StandardFlavors.editions()) {
            FlavorPlan plan = plan(edition, flavors);
            assertThat(plan.undecided()).isEmpty();
            List<Flavor> after = apply(plan, flavors);

            assertThat(plan(edition, after).isEmpty()).isTrue();
            assertThat(after).extracting(Flavor::name).doesNotHaveDuplicates();
            for (TestcaseResult result : check(edition, after).results()) {
                assertThat(result.result()).as("%s %s", plan, result).isEqualTo(Verdict.PASS);
                if (result.divergence() != null && wasLacking(plan, result.testcase())) {
                    assertThat(result.divergence()).isIn("D26", "D29");
                }
            }
        }
    }

    private static boolean wasLacking(FlavorPlan plan, String testcase) {
        return plan.creations().stream()
                        .anyMatch(creation -> creation.row().testcase().equals(testcase))
                || plan.changes().stream()
                        .anyMatch(change -> change.row().testcase().equals(testcase));
    }

    private static FlavorPlan plan(StandardFlavors edition, List<Flavor> flavors) {
        return FlavorPlan.builder(edition).withRecommended(true).addAll(flavors).build();
    }

    private static Report check(StandardFlavors edition, List<Flavor> flavors) {
        StandardFlavorsCheck check = new StandardFlavorsCheck(edition);
        flavors.forEach(check::add);
        Report.Collector collector = new Report.Collector();
        check.end(collector, collector.tally());
        return collector.report();
    }

    private static List<Flavor> apply(FlavorPlan plan, List<Flavor> flavors) {
        Map<String, Flavor> cloud = new LinkedHashMap<>();
        flavors.forEach(flavor -> cloud.put(flavor.name(), flavor));
        for (Change change : plan.changes()) {
            Flavor flavor = cloud.get(change.flavor().name());
            Map<String, String> specs = new LinkedHashMap<>(flavor.extraSpecs());
            assertThat(specs.keySet()).containsAll(change.unset());
            change.set().forEach((key, value) -> assertThat(specs.get(key)).isNotEqualTo(value));
            change.unset().forEach(specs::remove);
            specs.putAll(change.set());
            cloud.put(flavor.name(), copy(flavor).extraSpecs(specs).build());
        }
        for (Creation creation : plan.creations()) {
            if (creation.inTheWay() != null) {
                cloud.remove(creation.inTheWay().name());
            }
        }
        for (Creation creation : plan.creations()) {
            Flavor flavor = creation.flavor();
            assertThat(cloud.put(flavor.name(), flavor)).isNull();
        }
        return List.copyOf(cloud.values());
    }

    private static Flavor.Builder copy(Flavor flavor) {
        return Flavor.builder(flavor.name())
                .vcpus(flavor.vcpus().getAsLong())
                .ram(flavor.ram().getAsLong())
                .disk(flavor.disk().getAsLong())
                .isPublic(flavor.isPublic())
                .disabled(flavor.disabled());
    }

    /** Flavors of which everything is known: standard ones, spoilt in up to four places. */
    private static List<Flavor> inventory(Random random) {
        Map<String, Flavor> flavors = new LinkedHashMap<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            StandardFlavor row = row(random);
            Flavor.Builder flavor = Flavor.builder(name(random, row, i))
                    .vcpus(random.nextInt(6) == 0 ? 3 : row.vcpus())
                    .ram(random.nextInt(6) == 0 ? row.ram() + 1 : row.ram())
                    .disk(random.nextInt(6) == 0 ? row.disk() + 10 : row.disk())
                    .isPublic(random.nextInt(8) != 0)
                    .disabled(random.nextInt(8) == 0);
            Map<String, String> specs = new LinkedHashMap<>(row.extraSpecs());
            for (int spoilt = random.nextInt(4); spoilt > 0; spoilt--) {
                spoil(random, specs);
            }
            Flavor built = flavor.extraSpecs(specs).build();
            flavors.putIfAbsent(built.name(), built);
        }
        return List.copyOf(flavors.values());
    }

    private static StandardFlavor row(Random random) {
        List<String> names = List.of("SCS-1V-4", "SCS-1V-4-10", "SCS-2V-4-20s", "SCS-1L-1", "SCS-1V-2");
        return LATEST.flavor(FlavorName.parse(names.get(random.nextInt(names.size()))));
    }

    private static String name(Random random, StandardFlavor row, int number) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> row.spelling();
            case 2 -> row.name().toV1();
            case 3 -> row.name() + "_i3";
            case 4 -> row.name().toV2().replace("V", "Vi");
            case 5 -> row(random).spelling();
            default -> "gp." + number;
        };
    }

    private static void spoil(Random random, Map<String, String> specs) {
        String[] keys = {"scs:name-v1", "scs:name-v2", "scs:name-v3", "scs:cpu-type", "scs:disk0-type"};
        String key = keys[random.nextInt(keys.length)];
        String[] values = {"", "SCS-1V-4", "SCS-1V:4", "SCS-1V-4_i3", "SCS-1L-1", "dedicated-core", "ssd", "nvme", "hdd"
        };
        int value = random.nextInt(values.length + 3);
        if (value >= values.length) {
            specs.remove(key);
        } else {
            specs.put(key, values[value]);
        }
    }

    @Test
    void plansWhatIsAskedFor() {
        FlavorPlan mandatory = FlavorPlan.builder(LATEST).build();
        assertThat(mandatory.creations()).hasSize(15);
        assertThat(mandatory.leftOut()).isEmpty();
        assertThat(mandatory.isEmpty()).isFalse();
        assertThat(mandatory.edition()).isSameAs(LATEST);
        assertThat(mandatory).hasToString("SCS-0103 v1.2: 15 to create, 0 to change, 0 undecided");
        FlavorPlan small =
                FlavorPlan.builder(LATEST).withRecommended(true).memoryLimit(16).build();
        assertThat(small.leftOut())
                .extracting(StandardFlavor::spelling)
                .containsExactly(
                        "SCS-8V-32-100", "SCS-16V-32-100", "SCS-4V-32-100", "SCS-16V-64", "SCS-8V-64", "SCS-16V-128");
        assertThat(small.creations())
                .hasSize(31 - 6)
                .extracting(creation -> creation.row().spelling())
                .contains("SCS-16V-32", "SCS-8V-16-50");
        assertThat(FlavorPlan.builder(LATEST).withRecommended(true).build().creations())
                .hasSize(31);
        FlavorPlan none =
                FlavorPlan.builder(LATEST).withRecommended(true).memoryLimit(0).build();
        assertThat(none.creations()).hasSize(15);
        assertThat(none.leftOut()).hasSize(16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlavorPlan.builder(LATEST).memoryLimit(-1));
    }

    @Test
    void whatIsCreatedIsTheStandardFlavor() {
        Flavor flavor = FlavorPlan.builder(StandardFlavors.SCS_0100_V1)
                .build()
                .creations()
                .get(1)
                .flavor();
        assertThat(flavor)
                .isEqualTo(Flavor.builder("SCS-1V:4:10")
                        .vcpus(1)
                        .ram(4096)
                        .disk(10)
                        .ephemeral(0)
                        .swap(0)
                        .isPublic(true)
                        .disabled(false)
                        .extraSpecs(Map.of())
                        .build());
    }

    /** Three creations (one in the way), two fills (one by a nasty name), a release, an undecided row. */
    private static FlavorPlan mixed() {
        Set<String> wanted = Set.of("SCS-1V-4", "SCS-2V-4-20s", "SCS-1V-4-10", "SCS-1L-1-5", "SCS-16V-128");
        List<Flavor> flavors = new ArrayList<>();
        for (StandardFlavor row : LATEST.flavors()) {
            if (!wanted.contains(row.spelling())) {
                flavors.add(Inventories.standard(row).build());
            }
        }
        flavors.addAll(Inventories.flavors("SCS-1V-4|2|4096|0|scs:cpu-type=shared-core||0'; rm -rf"
                + " ; SCS-2V-4-20p|2|4096|20|scs:cpu-type=shared-core|7"
                + " ; SCS-1L-1-5|1|1024|5|?"
                + " ; big|9|9|9|scs:name-v1=SCS-16V:128,scs:name-v2=SCS-16V-128"));
        flavors.add(Flavor.builder("--$(reboot)'\"${x}\n#")
                .vcpus(1)
                .ram(4096)
                .disk(10)
                .extraSpecs(Map.of("scs:cpu-type", "shared-core"))
                .build());
        return FlavorPlan.builder(LATEST)
                .withRecommended(true)
                .memoryLimit(128)
                .addAll(flavors)
                .build();
    }

    @Test
    void asText() throws IOException {
        assertThat(written(out -> PlanText.write(mixed(), Language.ENGLISH, out)))
                .isEqualTo("""
                        change 'SCS-2V-4-20p' so that it is SCS-2V-4-20s
                          set scs:name-v1=SCS-2V:4:20s
                          set scs:name-v2=SCS-2V-4-20s
                          set scs:disk0-type=nvme
                        change '--$(reboot)'"${x}U+000A#' so that it is SCS-1V-4-10
                          set scs:name-v1=SCS-1V:4:10
                          set scs:name-v2=SCS-1V-4-10
                          set scs:disk0-type=network
                          scs:disk0-type=network is a choice: say hdd, ssd or nvme if the root disk is one
                        change 'big' so that it no longer says it is SCS-16V-128
                          remove scs:name-v1
                          remove scs:name-v2
                        create SCS-1V-4 (mandatory): 1 vCPU, 4096 MiB RAM, 0 GB root disk
                          set scs:name-v1=SCS-1V:4
                          set scs:name-v2=SCS-1V-4
                          set scs:cpu-type=shared-core
                          before that, remove the flavor 'SCS-1V-4' ('0'; rm -rf'): it has the very name, and Nova cannot change its numbers, its name, nor whether it is public
                        create SCS-16V-128 (recommended): 16 vCPU, 131072 MiB RAM, 0 GB root disk
                          set scs:name-v1=SCS-16V:128
                          set scs:name-v2=SCS-16V-128
                          set scs:cpu-type=shared-core
                        undecided: SCS-1L-1-5, because the export does not tell enough of 'SCS-1L-1-5'; `openstack flavor list --long -f json` does
                        """);
        String german = written(out -> PlanText.write(mixed(), Language.GERMAN, out));
        assertThat(german)
                .contains(
                        "ändern: 'SCS-2V-4-20p', damit er SCS-2V-4-20s ist\n  setzen: scs:name-v1=SCS-2V:4:20s\n",
                        "ändern: 'big', damit er nicht mehr SCS-16V-128 heißt\n  entfernen: scs:name-v1\n",
                        "anlegen: SCS-1V-4 (verpflichtend), 1 vCPU, 4096 MiB RAM, 0 GB Root-Disk\n",
                        "anlegen: SCS-16V-128 (empfohlen), 16 vCPU, 131072 MiB RAM, 0 GB Root-Disk\n",
                        "  vorher den Flavor 'SCS-1V-4' ('0'; rm -rf') entfernen: er heißt genauso, und Nova kann weder"
                                + " seine Zahlen noch seinen Namen ändern, noch ob er öffentlich ist\n",
                        "  scs:disk0-type=network ist gewählt: hdd, ssd oder nvme schreiben, wenn die Root-Disk eine ist\n",
                        "offen: SCS-1L-1-5, weil der Export über 'SCS-1L-1-5' zu wenig sagt; `openstack flavor list"
                                + " --long -f json` sagt es\n");
        FlavorPlan small =
                FlavorPlan.builder(LATEST).withRecommended(true).memoryLimit(64).build();
        assertThat(written(out -> PlanText.write(small, Language.ENGLISH, out)))
                .endsWith("left out: SCS-16V-128 has more RAM than the limit\n");
        assertThat(written(out -> PlanText.write(small, Language.GERMAN, out)))
                .endsWith("ausgelassen: SCS-16V-128 hat mehr RAM als die Grenze\n");
    }

    @Test
    void asCommands() throws IOException {
        assertThat(written(out -> PlanCommands.write(mixed(), out))).isEqualTo("""
                        # change 'SCS-2V-4-20p' so that it is SCS-2V-4-20s
                        openstack flavor set --property scs:name-v1=SCS-2V:4:20s --property scs:name-v2=SCS-2V-4-20s --property scs:disk0-type=nvme 7
                        # change '--$(reboot)'"${x}U+000A#' so that it is SCS-1V-4-10
                        # scs:disk0-type=network is a choice: say hdd, ssd or nvme if the root disk is one
                        # openstack flavor set --property scs:name-v1=SCS-1V:4:10 --property scs:name-v2=SCS-1V-4-10 --property scs:disk0-type=network ?
                        # change 'big' so that it no longer says it is SCS-16V-128
                        openstack flavor unset --property scs:name-v1 --property scs:name-v2 big
                        # before that, remove the flavor 'SCS-1V-4' ('0'; rm -rf'): it has the very name, and Nova cannot change its numbers, its name, nor whether it is public
                        openstack flavor create --vcpus 1 --ram 4096 --disk 0 --public --property scs:name-v1=SCS-1V:4 --property scs:name-v2=SCS-1V-4 --property scs:cpu-type=shared-core SCS-1V-4
                        openstack flavor create --vcpus 16 --ram 131072 --disk 0 --public --property scs:name-v1=SCS-16V:128 --property scs:name-v2=SCS-16V-128 --property scs:cpu-type=shared-core SCS-16V-128
                        # undecided: SCS-1L-1-5, because the export does not tell enough of 'SCS-1L-1-5'; `openstack flavor list --long -f json` does
                        """);
    }

    @Test
    void commandsQuoteNames() throws IOException {
        for (String[] name : new String[][] {
            {"gp.1", "gp.1"},
            {"a b", "'a b'"},
            {"it's", "'it'\\''s'"},
            {"$(id)`id`\\", "'$(id)`id`\\'"},
            {"-x", "-- -x"},
            {"-x y", "-- '-x y'"},
        }) {
            FlavorPlan plan = FlavorPlan.builder(LATEST)
                    .add(Flavor.builder(name[0])
                            .vcpus(1)
                            .ram(4096)
                            .disk(0)
                            .extraSpecs(Map.of("scs:cpu-type", "shared-core", "scs:disk0-type", "network"))
                            .build())
                    .build();
            assertThat(written(out -> PlanCommands.write(plan, out)))
                    .contains(
                            "\nopenstack flavor unset --property scs:disk0-type " + name[1] + "\n",
                            " --property scs:name-v2=SCS-1V-4 " + name[1] + "\n");
        }
    }

    @Test
    void asTerraform() throws IOException {
        assertThat(written(out -> PlanTerraform.write(mixed(), out)))
                .startsWith("""
                        # change 'SCS-2V-4-20p' so that it is SCS-2V-4-20s, with the OpenStack client:
                        #   set scs:name-v1=SCS-2V:4:20s
                        """)
                .contains("#   remove scs:name-v1\n")
                .contains("#   set scs:disk0-type=network\n#   scs:disk0-type=network is a choice: say hdd, ")
                .contains("# before that, remove the flavor 'SCS-1V-4' ('0'; rm -rf'): ")
                .endsWith("""
                        resource "openstack_compute_flavor_v2" "SCS-16V-128" {
                          name      = "SCS-16V-128"
                          vcpus     = 16
                          ram       = 131072
                          disk      = 0
                          is_public = true

                          extra_specs = {
                            "scs:name-v1"  = "SCS-16V:128"
                            "scs:name-v2"  = "SCS-16V-128"
                            "scs:cpu-type" = "shared-core"
                          }
                        }

                        # undecided: SCS-1L-1-5, because the export does not tell enough of 'SCS-1L-1-5'; `openstack flavor list --long -f json` does
                        """);
        String older = written(out -> PlanTerraform.write(
                FlavorPlan.builder(StandardFlavors.SCS_0100_V1).build(), out));
        assertThat(older)
                .contains("\"SCS-1V-4-10\" {\n  name      = \"SCS-1V:4:10\"\n")
                .doesNotContain("extra_specs");
        assertThat(written(out -> PlanTerraform.write(
                        FlavorPlan.builder(LATEST).withRecommended(true).build(), out)))
                .contains(
                        "# scs:disk0-type=network is a choice: say hdd, ssd or nvme if the root disk is one\nresource")
                .contains("    \"scs:disk0-type\" = \"network\"\n");
    }

    @Test
    void asYamlForTheFlavorManager() throws IOException {
        assertThat(written(out -> PlanFlavorManager.write(mixed(), out))).isEqualTo("""
                        ---
                        reference:
                          - field: name
                          - field: public
                            default: true
                          - field: disabled
                            default: false
                          - field: cpus
                          - field: ram
                          - field: disk

                        mandatory:
                          # change 'SCS-2V-4-20p' so that it is SCS-2V-4-20s
                          - name: "SCS-2V-4-20p"
                            cpus: 2
                            ram: 4096
                            disk: 20
                            scs:name-v1: "SCS-2V:4:20s"
                            scs:name-v2: "SCS-2V-4-20s"
                            scs:disk0-type: "nvme"
                          # change '--$(reboot)'"${x}U+000A#' so that it is SCS-1V-4-10
                          # scs:disk0-type=network is a choice: say hdd, ssd or nvme if the root disk is one
                          - name: "--$(reboot)'\\"${x}\\u000A#"
                            cpus: 1
                            ram: 4096
                            disk: 10
                            scs:name-v1: "SCS-1V:4:10"
                            scs:name-v2: "SCS-1V-4-10"
                            scs:disk0-type: "network"
                          # change 'big' so that it no longer says it is SCS-16V-128
                          # remove scs:name-v1
                          # remove scs:name-v2
                          # before that, remove the flavor 'SCS-1V-4' ('0'; rm -rf'): it has the very name, and Nova cannot change its numbers, its name, nor whether it is public
                        #   - name: "SCS-1V-4"
                        #     cpus: 1
                        #     ram: 4096
                        #     disk: 0
                        #     scs:name-v1: "SCS-1V:4"
                        #     scs:name-v2: "SCS-1V-4"
                        #     scs:cpu-type: "shared-core"
                          - name: "SCS-16V-128"
                            cpus: 16
                            ram: 131072
                            disk: 0
                            scs:name-v1: "SCS-16V:128"
                            scs:name-v2: "SCS-16V-128"
                            scs:cpu-type: "shared-core"
                          # undecided: SCS-1L-1-5, because the export does not tell enough of 'SCS-1L-1-5'; `openstack flavor list --long -f json` does
                        """);
    }

    @Test
    void nothingToDo() throws IOException {
        List<Flavor> all = new ArrayList<>();
        LATEST.flavors().forEach(row -> all.add(Inventories.standard(row).build()));
        FlavorPlan plan = plan(LATEST, all);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(written(out -> PlanText.write(plan, Language.ENGLISH, out)))
                .isEqualTo("nothing is missing for SCS-0103 v1.2\n");
        assertThat(written(out -> PlanText.write(plan, Language.GERMAN, out)))
                .isEqualTo("für SCS-0103 v1.2 fehlt nichts\n");
        assertThat(written(out -> PlanCommands.write(plan, out))).isEmpty();
        assertThat(written(out -> PlanTerraform.write(plan, out))).isEmpty();
        assertThat(written(out -> PlanFlavorManager.write(plan, out))).endsWith("\nmandatory: []\n");
    }

    /** What the flavor manager cannot do stands in comments, so a list of nothing else is an empty one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "SCS-1V-4|1|4096|0|scs:cpu-type=shared-core # mandatory:",
                "SCS-1V-4|2|4096|0| # mandatory: []",
                "gp|1|4096|0|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core,scs:disk0-type=ssd"
                        + " # mandatory: []",
                "gp|2|4096|0|scs:name-v2=SCS-1V-4 # mandatory:",
            })
    void theFlavorManagerIsGivenAListOfWhatItCanDo(String flavors, String start) throws IOException {
        List<Flavor> inventory = new ArrayList<>(Inventories.flavors(flavors));
        for (StandardFlavor row : LATEST.flavors()) {
            if (!row.spelling().equals("SCS-1V-4")) {
                inventory.add(Inventories.standard(row).build());
            }
        }
        FlavorPlan plan = plan(LATEST, inventory);
        assertThat(plan.isEmpty()).isFalse();
        assertThat(written(out -> PlanFlavorManager.write(plan, out)).lines()).contains(start);
    }

    /** A flavor that does not say it is the row has nothing that the row lacks. */
    @Test
    void aFlavorWithFurtherDisksIsNotReused() {
        Map<String, String> specs = Map.of("scs:cpu-type", "shared-core");
        Flavor.Builder like = Flavor.builder("gp").vcpus(1).ram(4096).disk(0).extraSpecs(specs);
        FlavorPlanBuilder plain = FlavorPlan.builder(LATEST).add(like.build());
        assertThat(plain.build().changes()).hasSize(1);
        FlavorPlanBuilder ephemeral =
                FlavorPlan.builder(LATEST).add(like.ephemeral(1).build());
        assertThat(ephemeral.build().changes()).isEmpty();
        FlavorPlanBuilder swap =
                FlavorPlan.builder(LATEST).add(like.ephemeral(0).swap(1).build());
        assertThat(swap.build().changes()).isEmpty();
    }

    private interface Writing {
        void to(Appendable out) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        StringBuilder out = new StringBuilder();
        writing.to(out);
        return out.toString();
    }
}
