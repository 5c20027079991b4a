package io.github.scs4j.flavor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardFlavorsCheckTest {
    private static final StandardFlavors LATEST = StandardFlavors.LATEST;

    static Stream<StandardFlavors> editions() {
        return StandardFlavors.editions().stream();
    }

    static Stream<Arguments> officialVerdicts() {
        return Inventories.table("/standard-flavors-official.tsv").stream()
                .map(row -> Arguments.of(row[0], row[1], row[2]));
    }

    static Stream<Arguments> findings() {
        return Inventories.table("/standard-flavors-findings.tsv").stream().map(row -> Arguments.of((Object[]) row));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aCompleteCloudPasses(StandardFlavors edition) {
        List<Flavor> all = new ArrayList<>();
        edition.flavors().forEach(row -> all.add(Inventories.standard(row).build()));
        all.add(Flavor.builder("m1.huge")
                .vcpus(99)
                .ram(1)
                .disk(7)
                .extraSpecs(Map.of())
                .build());
        Report report = check(edition, all);
        assertThat(report.findings()).isEmpty();
        assertThat(report.results())
                .hasSameSizeAs(edition.flavors())
                .allSatisfy(result -> assertThat(result)
                        .isEqualTo(new TestcaseResult(result.testcase(), Verdict.PASS, null, null, false, 1, 0)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void anEmptyCloudLacksEverything(StandardFlavors edition) {
        Report report = check(edition, List.of());
        assertThat(report.results())
                .extracting(TestcaseResult::result)
                .hasSameSizeAs(edition.flavors())
                .containsOnly(Verdict.FAIL);
        assertThat(report.findings()).hasSameSizeAs(edition.flavors());
        for (int i = 0; i < edition.flavors().size(); i++) {
            StandardFlavor row = edition.flavors().get(i);
            Finding finding = report.findings().get(i);
            assertThat(finding.rule().id()).isEqualTo("standard-flavor.missing");
            assertThat(finding.rule().clause()).isEqualTo(row.clause());
            assertThat(finding.violates()).isTrue();
            assertThat(finding.subject()).isEqualTo(row.spelling()).isEqualTo(finding.suggestion());
            assertThat(finding.severity())
                    .isEqualTo(row.status() == StandardFlavor.Status.MANDATORY ? Severity.ERROR : Severity.WARNING);
        }
    }

    /** Every verdict is that of the official functions on the same flavors. */
    @ParameterizedTest
    @MethodSource("officialVerdicts")
    void officialResults(String what, String flavors, String pass) {
        Set<String> passing = new TreeSet<>(List.of(pass.split(",")));
        for (StandardFlavors edition : List.of(LATEST, StandardFlavors.SCS_0103_V1_0)) {
            Report report = check(edition, Inventories.flavors(flavors));
            for (StandardFlavor row : edition.flavors()) {
                TestcaseResult result = report.result(row.testcase());
                OfficialResult official = passing.contains(row.spelling()) ? OfficialResult.PASS : OfficialResult.FAIL;
                OfficialResult reported = result.official() != null ? result.official() : as(result.result());
                assertThat(reported).as("%s: %s", what, row).isEqualTo(official);
                assertThat(result.divergence() == null).as("%s: %s", what, row).isEqualTo(result.official() == null);
            }
        }
    }

    private static OfficialResult as(Verdict verdict) {
        assertThat(verdict).isIn(Verdict.PASS, Verdict.FAIL);
        return verdict == Verdict.PASS ? OfficialResult.PASS : OfficialResult.FAIL;
    }

    /** Edition, row, flavors, verdict and official divergence of the row, and what is found in it. */
    @ParameterizedTest
    @MethodSource("findings")
    void findingsOfARow(
            String edition, String row, String flavors, String verdict, String divergence, String expected) {
        StandardFlavors list = editions()
                .filter(candidate -> candidate.toString().equals(edition))
                .findFirst()
                .orElseThrow();
        Report report = check(list, Inventories.flavors(flavors));
        String testcase = list.flavors().stream()
                .filter(candidate -> candidate.spelling().equals(row))
                .findFirst()
                .orElseThrow()
                .testcase();
        TestcaseResult result = report.result(testcase);
        List<String> found = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (testcase.equals(finding.rule().testcase())) {
                found.add(shortForm(finding));
            }
        }
        assertThat(String.join(" ; ", found)).isEqualTo(expected);
        assertThat(result.result()).hasToString(verdict);
        String official = result.divergence() == null ? "" : result.official() + " " + result.divergence();
        assertThat(official).isEqualTo(divergence);
    }

    private static String shortForm(Finding finding) {
        String place = finding.location() instanceof Location.Property property ? "@" + property.name() : "";
        return finding.severity()
                + (finding.violates() ? "! " : " ")
                + finding.rule().id().substring("standard-flavor.".length())
                + " "
                + finding.subject()
                + place
                + (finding.suggestion() == null ? "" : "=" + finding.suggestion());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'' # the mandatory flavor SCS-1V-4 is missing: no flavor has the name, nor says in scs:name-vN that it is one"
                        + " # der verpflichtende Flavor SCS-1V-4 fehlt: kein Flavor heißt so oder sagt in scs:name-vN, dass er einer ist",
                "SCS-1V-4|2|4096|0|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core"
                        + " # the number of vCPUs is 2; that of the standard flavor SCS-1V-4 is exactly 1"
                        + " # die Zahl der vCPUs ist 2; die des Standard-Flavors SCS-1V-4 ist genau 1",
                "SCS-1V-4|1|4095|0|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core"
                        + " # the flavor has 4095 MiB of RAM; the standard flavor SCS-1V-4 has exactly 4096 MiB"
                        + " # der Flavor hat 4095 MiB RAM; der Standard-Flavor SCS-1V-4 hat genau 4096 MiB",
                "SCS-1V-4|1|4096|7|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core"
                        + " # the flavor has a root disk of 7 GB; the standard flavor SCS-1V-4 has none"
                        + " # der Flavor hat eine Root-Disk von 7 GB; der Standard-Flavor SCS-1V-4 hat keine",
                "SCS-1V-4|1|4096|0|scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core"
                        + " # scs:name-v1 is not set; on the standard flavor SCS-1V-4 it is 'SCS-1V:4'"
                        + " # scs:name-v1 ist nicht gesetzt; beim Standard-Flavor SCS-1V-4 steht dort 'SCS-1V:4'",
                "SCS-1V-4|1|4096|0|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=dedicated-core"
                        + " # scs:cpu-type is 'dedicated-core'; on the standard flavor SCS-1V-4 it is 'shared-core'"
                        + " # scs:cpu-type ist 'dedicated-core'; beim Standard-Flavor SCS-1V-4 steht dort 'shared-core'",
                "SCS-1V-4|1|4096|0|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core,scs:disk0-type=ü"
                        + " # scs:disk0-type is 'U+00FC'; on the standard flavor SCS-1V-4, which has no disk, it is not set"
                        + " # scs:disk0-type ist 'U+00FC'; beim Standard-Flavor SCS-1V-4, der keine Disk hat, ist es nicht gesetzt",
                "SCS-1V-4|?|4096|0|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core"
                        + " # the export does not tell vcpus, so nobody can say whether this is the standard flavor SCS-1V-4; `openstack flavor list --long -f json` shows it"
                        + " # im Export fehlt vcpus, also lässt sich nicht sagen, ob dies der Standard-Flavor SCS-1V-4 ist; `openstack flavor list --long -f json` zeigt es",
                "m1|1|4096|0|?"
                        + " # no flavor says that it is SCS-1V-4, but the export does not tell the extra specs of 'm1', the first of those that could; `openstack flavor list --long -f json` shows them"
                        + " # kein Flavor sagt, dass er SCS-1V-4 ist, aber im Export fehlen die extra_specs von 'm1', dem ersten, der es sein könnte; `openstack flavor list --long -f json` zeigt sie",
                "SCS-1V-4|1|4096|0|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core|private"
                        + " # the flavor is not public, so not every project has the standard flavor SCS-1V-4; Nova cannot make it public"
                        + " # der Flavor ist nicht öffentlich, also hat nicht jedes Projekt den Standard-Flavor SCS-1V-4; Nova kann ihn nicht öffentlich machen",
                "SCS-1V-4|1|4096|0|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core|disabled"
                        + " # the flavor is disabled, so nobody can use it as the standard flavor SCS-1V-4"
                        + " # der Flavor ist abgeschaltet, also kann ihn niemand als Standard-Flavor SCS-1V-4 benutzen",
            })
    void wording(String flavors, String english, String german) {
        Report report = check(LATEST, Inventories.flavors(flavors));
        Finding first = report.findings().get(0);
        assertThat(first.message().text(Language.ENGLISH)).isEqualTo(english);
        assertThat(first.message().text(Language.GERMAN)).isEqualTo(german);
    }

    @Test
    void theWordingOfTheRest() {
        assertThat(texts("SCS-0100 v2", "SCS-2V-4-10|1|4000|5|"))
                .containsExactly(
                        "the number of vCPUs is 1; that of the standard flavor SCS-2V-4-10 is at least 2",
                        "the flavor has 4000 MiB of RAM; the standard flavor SCS-2V-4-10 has at least 4096 MiB",
                        "the flavor has a root disk of 5 GB; the standard flavor SCS-2V-4-10 has one of at least 10 GB");
        assertThat(texts("SCS-0100 v2", "SCS-2V-4-10|2|4050|10|"))
                .containsExactly(
                        "the flavor has 4050 MiB of RAM; the standard flavor SCS-2V-4-10 has at least 4096 MiB;"
                                + " up to 51 MiB less are tolerated");
        assertThat(texts("SCS-0100 v1", "SCS-2V-4-10|2|4096|10|"))
                .containsExactly(
                        "the list names the flavor SCS-2V:4:10; a name in the syntax of another version does not"
                                + " count");
        String specs = "scs:name-v1=SCS-2V:4:20s,scs:name-v2=SCS-2V-4-20s,scs:cpu-type=shared-core,scs:disk0-type=nvme";
        assertThat(texts("SCS-0103 v1.2", "a|2|4096|20|" + specs + " ; b|2|4096|20|" + specs))
                .containsExactly(
                        "scs:disk0-type is 'nvme', which stands in for the 'ssd' of the standard flavor SCS-2V-4-20s; the"
                                + " official test suite refuses it",
                        "scs:disk0-type is 'nvme', which stands in for the 'ssd' of the standard flavor SCS-2V-4-20s; the"
                                + " official test suite refuses it",
                        "the flavor carries the name SCS-2V-4-20s, as 'a' does: who looks it up may get either");
        assertThat(texts("SCS-0103 v1.2", "SCS-2V-4-20s|2|4096|0|" + specs))
                .contains("the flavor has no root disk; the standard flavor SCS-2V-4-20s has one of exactly 20 GB");
        assertThat(texts("SCS-0103 v1.2", "SCS-2V-4-20s|2|4096|21|" + specs))
                .contains(
                        "the flavor has a root disk of 21 GB; the standard flavor SCS-2V-4-20s has one of exactly 20 GB");
    }

    private static List<String> texts(String edition, String flavors) {
        StandardFlavors list = editions()
                .filter(candidate -> candidate.toString().equals(edition))
                .findFirst()
                .orElseThrow();
        return check(list, Inventories.flavors(flavors)).findings().stream()
                .filter(finding -> !finding.rule().id().equals("standard-flavor.missing"))
                .map(finding -> finding.message().toString())
                .toList();
    }

    @Test
    void anyDiskTypeExpectsOneOfFour() {
        Report report = check(
                LATEST,
                Inventories.flavors(
                        "SCS-1V-4-10|1|4096|10|scs:name-v1=SCS-1V:4:10,scs:name-v2=SCS-1V-4-10,scs:cpu-type=shared-core"));
        Finding finding = report.findings().stream()
                .filter(candidate -> candidate.subject().equals("SCS-1V-4-10"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.expected()).containsExactly("network", "hdd", "ssd", "nvme");
        assertThat(finding.suggestion()).isEqualTo("network");
        assertThat(finding.message().toString())
                .isEqualTo("scs:disk0-type is not set; on the standard flavor SCS-1V-4-10 it is network|hdd|ssd|nvme");
        assertThat(finding.rule().clause()).isEqualTo(LATEST.url() + "#guarantees-and-properties");
    }

    @Test
    void canBeAskedInBetween() {
        StandardFlavorsCheck check = new StandardFlavorsCheck(LATEST);
        Tally before = new Tally();
        check.end(before, before);
        check.add(Inventories.standard(LATEST.flavors().get(0)).build());
        Tally after = new Tally();
        check.end(after, after);
        assertThat(before.count(Severity.ERROR)).isEqualTo(15);
        assertThat(after.count(Severity.ERROR)).isEqualTo(14);
        assertThatNullPointerException().isThrownBy(() -> new StandardFlavorsCheck(null));
    }

    /** A flavor that was not read may be the one; what the official test suite makes of it is unknown, too. */
    @Test
    void ofAnIncompleteInventoryOnlyWhatIsThereIsJudged() {
        StandardFlavorsCheck check = new StandardFlavorsCheck(LATEST);
        Inventories.flavors("SCS-1V-4-10|1|4096|10|scs:name-v1=SCS-1V:4:10,scs:name-v2=SCS-1V-4-10,"
                        + "scs:cpu-type=shared-core,scs:disk0-type=ssd"
                        + " ; SCS-1V-4|1|4096|0|scs:name-v1=SCS-1V:4,scs:name-v2=SCS-1V-4,scs:cpu-type=shared-core")
                .forEach(check::add);
        Report.Collector before = new Report.Collector();
        check.end(before, before.tally());
        assertThat(before.report().result("scs-0103-flavor-1v-4-10").divergence())
                .isEqualTo("D26");

        check.incomplete();
        Report.Collector after = new Report.Collector();
        check.end(after, after.tally());
        Report report = after.report();
        assertThat(report.findings()).hasSize(LATEST.flavors().size() - 2).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.violates()).isFalse();
            assertThat(finding.rule().id()).isEqualTo("standard-flavor.unknown");
            assertThat(finding.subject()).isNotIn("SCS-1V-4", "SCS-1V-4-10");
        });
        assertThat(report.results()).allSatisfy(result -> {
            boolean there =
                    List.of("scs-0103-flavor-1v-4", "scs-0103-flavor-1v-4-10").contains(result.testcase());
            assertThat(result.result()).isEqualTo(there ? Verdict.PASS : Verdict.DNF);
            assertThat(result.official()).isNull();
        });
    }

    @Test
    void aHundredThousandOthersChangeNothing() {
        StandardFlavorsCheck check = new StandardFlavorsCheck(LATEST);
        for (int i = 0; i < 100_000; i++) {
            check.add(Flavor.builder("SCS-" + (i + 17) + "C-3.5_\uD800\n" + i)
                    .vcpus(1)
                    .extraSpecs(Map.of("scs:name-v", "", "scs:name-v0", "SCS-1V-4", "scs:name-vx", "SCS-1V-4"))
                    .build());
        }
        LATEST.flavors().forEach(row -> check.add(Inventories.standard(row).build()));
        Report.Collector collector = new Report.Collector();
        check.end(collector, collector.tally());
        assertThat(collector.report().findings()).isEmpty();
    }

    @Test
    void theRulesPageListsEveryRule() throws IOException {
        String page = Files.readString(Path.of("../docs/rules.md"), StandardCharsets.UTF_8);
        Map<String, Boolean> listed = new LinkedHashMap<>();
        Pattern.compile("\\| `(standard-flavor\\.[a-z-]+)` \\| (ERROR|WARNING) \\|")
                .matcher(page)
                .results()
                .forEach(row -> listed.put(row.group(1), true));
        TreeSet<String> found = new TreeSet<>();
        for (String[] row : Inventories.table("/standard-flavors-findings.tsv")) {
            for (String finding : row[5].isEmpty() ? new String[0] : row[5].split(" ; ", -1)) {
                found.add("standard-flavor." + finding.split(" ", -1)[1]);
            }
        }
        assertThat(listed.keySet()).containsExactlyInAnyOrderElementsOf(found).hasSize(10);
    }

    @Test
    void findsRowsByName() {
        assertThat(LATEST.flavor(FlavorName.parse("SCS-1V-4")))
                .isSameAs(LATEST.flavors().get(0));
    }

    private static Report check(StandardFlavors edition, List<Flavor> flavors) {
        StandardFlavorsCheck check = new StandardFlavorsCheck(edition);
        flavors.forEach(check::add);
        Report.Collector collector = new Report.Collector();
        check.end(collector, collector.tally());
        return collector.report();
    }
}
