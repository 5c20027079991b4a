package io.github.scs4j.flavor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.NamingStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the standards, number by number. */
class StandardFlavorsTest {
    private static final Map<String, String> ANCHORS = Map.of(
            "Standard SCS flavors", "#standard-scs-flavors",
            "Mandatory", "#mandatory",
            "Recommended", "#recommended-part-1",
            "Recommended, part 1", "#recommended-part-1",
            "Recommended, part 2", "#recommended-part-2");

    static Stream<StandardFlavors> editions() {
        return StandardFlavors.editions().stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void hasTheRowsOfTheText(StandardFlavors edition) {
        List<String> expected = new ArrayList<>();
        for (String[] row : Inventories.table("/standard-flavors.tsv")) {
            if (row[0].equals(edition.toString())) {
                row[1] = ANCHORS.get(row[1]);
                expected.add(String.join(" ", row));
            }
        }
        List<String> actual = new ArrayList<>();
        for (StandardFlavor row : edition.flavors()) {
            assertThat(row.clause()).startsWith(edition.url() + "#");
            actual.add(String.join(
                    " ",
                    edition.toString(),
                    row.clause().substring(edition.url().length()),
                    row.spelling(),
                    row.status() == StandardFlavor.Status.MANDATORY ? "mandatory" : "recommended",
                    Integer.toString(row.vcpus()),
                    row.cpuType().extraSpec(),
                    Long.toString(row.ram() / 1024) + (row.ram() % 1024 == 0 ? "" : "?"),
                    row.disk() == 0 ? "" : Integer.toString(row.disk()),
                    switch (row.rootDisk()) {
                        case NONE -> "";
                        case ANY -> "(any)";
                        case SSD -> "ssd";
                    }));
        }
        assertThat(actual).hasSizeGreaterThan(25).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void rowsAreWhatTheirNamesSay(StandardFlavors edition) {
        for (StandardFlavor row : edition.flavors()) {
            FlavorName name = row.name();
            Disk disk = name.disk();
            assertThat(row).hasToString(row.spelling());
            assertThat(FlavorNaming.TOLERANT.parse(row.spelling())).isEqualTo(name);
            assertThat(name.cpu().count()).isEqualTo(row.vcpus());
            assertThat(name.cpu().type()).isEqualTo(row.cpuType());
            assertThat(name.ram().mebibytes()).isEqualTo(row.ram());
            assertThat(disk == null ? 0 : disk.size()).isEqualTo(row.disk());
            assertThat(edition.flavor(name)).isSameAs(row);
            String suffix = name.toV2().substring(4).toLowerCase(Locale.ROOT);
            assertThat(row.testcase()).endsWith("-flavor-" + suffix);
        }
        assertThat(edition.flavor(FlavorName.parse("SCS-3V-4"))).isNull();
        assertThat(edition.flavors()).extracting(StandardFlavor::testcase).doesNotHaveDuplicates();
    }

    @Test
    void sayWhatTheyAre() {
        assertThat(StandardFlavors.editions())
                .extracting(edition -> edition + " " + edition.stabilizedAt() + " " + edition.byProperties())
                .containsExactly(
                        "SCS-0100 v1 2022-09-08 false",
                        "SCS-0100 v2 2023-02-21 false",
                        "SCS-0100 v3.0 2023-06-14 false",
                        "SCS-0103 v1.0 2024-02-08 true",
                        "SCS-0103 v1.1 2024-02-08 true",
                        "SCS-0103 v1.2 2024-02-08 true");
        assertThat(StandardFlavors.LATEST).isSameAs(StandardFlavors.SCS_0103_V1_2);
        assertThat(StandardFlavors.LATEST.standard()).isEqualTo("SCS-0103");
        assertThat(StandardFlavors.LATEST.revision()).isEqualTo("v1.2");
        assertThat(StandardFlavors.SCS_0100_V1.url()).isEqualTo(NamingStandard.V1.url());
        assertThat(StandardFlavors.SCS_0100_V1.flavors().get(0).testcase()).isEqualTo("scs-0100-v1-flavor-1v-4");
        assertThat(StandardFlavors.SCS_0100_V3.flavors().get(0).testcase()).isEqualTo("scs-0100-v3-flavor-1v-4");
        assertThat(StandardFlavors.LATEST.flavors().get(0).testcase()).isEqualTo("scs-0103-flavor-1v-4");
        assertThat(StandardFlavors.LATEST.flavors()).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "SCS-1V-4 {scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core}",
                "SCS-1L-1 {scs:name-v1=SCS-1L:1,scs:name-v2=SCS-1L-1,scs:cpu-type=crowded-core}",
                "SCS-2V-4-20s {scs:name-v1=SCS-2V:4:20s,scs:name-v2=SCS-2V-4-20s,scs:cpu-type=shared-core,scs:disk0-type=ssd}",
                "SCS-1L-1-5 {scs:name-v1=SCS-1L:1:5,scs:name-v2=SCS-1L-1-5,scs:cpu-type=crowded-core,scs:disk0-type=network}",
            })
    void extraSpecs(String name, String specs) {
        Map<String, String> map =
                StandardFlavors.LATEST.flavor(FlavorName.parse(name)).extraSpecs();
        assertThat(map.toString().replace(" ", "")).isEqualTo(specs);
        assertThat(map).isUnmodifiable();
        assertThat(StandardFlavors.SCS_0100_V3.flavors().get(0).extraSpecs()).isEmpty();
    }

    /** The corpus is not part of the project; without it these are skipped, unless SCS4J_CORPUS says where it is. */
    private static Path scopes() {
        String corpus = System.getenv("SCS4J_CORPUS");
        Path scopes = Path.of(corpus == null ? "../../shared/corpus" : corpus).resolve("scopes");
        assumeTrue(corpus != null || Files.exists(scopes), "no corpus beside the project");
        return scopes;
    }

    @Test
    void testcasesAreThoseOfTheOfficialScope() throws IOException {
        String scope = newest(scopes().resolve("scs-compatible-iaas"), "");
        TreeSet<String> official = new TreeSet<>();
        Pattern.compile("- id: (scs-0103-flavor-\\S+)")
                .matcher(scope)
                .results()
                .forEach(id -> official.add(id.group(1)));
        assertThat(StandardFlavors.LATEST.flavors().stream().map(StandardFlavor::testcase))
                .containsExactlyInAnyOrderElementsOf(official);
        for (StandardFlavor row : StandardFlavors.LATEST.flavors()) {
            String module = row.status() == StandardFlavor.Status.MANDATORY ? "scs-0103-v1" : "scs-0103-v1-rec";
            String list = scope.substring(scope.indexOf("  - id: " + module + "\n"));
            assertThat(list.substring(0, list.indexOf("  - id: ", 10))).contains("- " + row.testcase() + "\n");
        }
    }

    @Test
    void numbersAreThoseOfTheOfficialList() throws IOException {
        assertOfficialList(newest(scopes().resolve("scs-0103-v1-flavors"), "2024"), StandardFlavors.SCS_0103_V1_1, 1);
        assertOfficialList(newest(scopes().resolve("scs-0103-v1-flavors"), "2023"), StandardFlavors.SCS_0103_V1_0, 1);
        assertOfficialList(
                newest(scopes().resolve("SCS-Spec.MandatoryFlavors.verbose"), ""), StandardFlavors.SCS_0103_V1_2, 1024);
    }

    @Test
    void namesAreThoseOfTheOfficialLists() throws IOException {
        assertNames(newest(scopes().resolve("design-docs-SCS-Spec.MandatoryFlavors"), ""), StandardFlavors.SCS_0100_V1);
        assertNames(newest(scopes().resolve("SCS-Spec.MandatoryFlavors"), "2023-02-21"), StandardFlavors.SCS_0100_V2);
        assertNames(newest(scopes().resolve("SCS-Spec.MandatoryFlavors"), "2023-06"), StandardFlavors.SCS_0100_V3);
    }

    private static void assertNames(String yaml, StandardFlavors edition) {
        List<String> names = new ArrayList<>();
        Pattern.compile("- (SCS-\\S+)").matcher(yaml).results().forEach(name -> names.add(name.group(1)));
        assertThat(edition.flavors()).extracting(StandardFlavor::spelling).containsExactlyInAnyOrderElementsOf(names);
    }

    private static void assertOfficialList(String yaml, StandardFlavors edition, int ramUnit) {
        Matcher entry =
                Pattern.compile("- name: (SCS-\\S+)\\n((?:(?!.*- ).*:.*\\n)+)").matcher(yaml);
        int entries = 0;
        while (entry.find()) {
            StandardFlavor row = edition.flavor(FlavorName.parse(entry.group(1)));
            assertThat(row).as(entry.group(1)).isNotNull();
            String fields = entry.group(2);
            assertThat(field(fields, "cpus")).isEqualTo(Integer.toString(row.vcpus()));
            assertThat(Long.parseLong(field(fields, "ram")) * 1024 / ramUnit).isEqualTo(row.ram());
            assertThat(field(fields, "disk")).isEqualTo(row.disk() == 0 ? "" : Integer.toString(row.disk()));
            assertThat(field(fields, "cpu-type")).isEqualTo(row.cpuType().extraSpec());
            assertThat(field(fields, "name-v1")).isEqualTo(row.extraSpecs().get("scs:name-v1"));
            assertThat(field(fields, "name-v2")).isEqualTo(row.extraSpecs().get("scs:name-v2"));
            entries++;
        }
        assertThat(entries).isEqualTo(edition.flavors().size());
        assertThat(edition.flavors()).extracting(StandardFlavor::cpuType).contains(CpuType.CROWDED_CORE);
    }

    private static String field(String fields, String name) {
        Matcher field =
                Pattern.compile("(?m)^ *\"?(?:scs:)?" + name + "\"?: (\\S+)").matcher(fields);
        return field.find() ? field.group(1) : "";
    }

    private static String newest(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith(prefix))
                            .max(Path::compareTo)
                            .orElseThrow());
        }
    }
}
