package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.catalog.Export.Tool;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObtainingTest {
    @ParameterizedTest
    @EnumSource
    void everyTestcaseOfTheScopesIsKnown(BundledScope bundled) {
        for (Script script : bundled.scope().scripts()) {
            for (Testcase testcase : script.testcases()) {
                Obtaining obtaining = Obtaining.of(testcase.id());
                assertThat(obtaining.testcase()).isEqualTo(testcase.id());
                assertThat(obtaining.means()).as(testcase.id()).isNotEqualTo(Means.UNKNOWN);
                assertThat(obtaining).isEqualTo(Obtaining.of(testcase.id(), bundled.scope()));
                boolean exported = obtaining.means() == Means.EXPORT || obtaining.means() == Means.UNREAD;
                assertThat(obtaining.exports().isEmpty()).isNotEqualTo(exported);
                assertThat(obtaining.suite() == null).as(testcase.id()).isEqualTo(script.isManual());
                for (Language language : Language.values()) {
                    assertThat(obtaining.message().text(language)).isNotBlank().doesNotContain("{0}", "{1}");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "scs-0100-syntax-check,EXPORT,flavors",
        "scs-0103-flavor-1l-1-5,EXPORT,flavors",
        "scs-0102-prop-hw_disk_bus,EXPORT,images",
        "scs-0104-source-capi-1,EXPORT,images",
        "scs-0114-syntax-check,UNREAD,volume-types",
        "scs-0115-default-rules,UNREAD,security-group-rules",
        "scs-0116-presence,UNREAD,catalog",
        "scs-0123-service-s3,UNREAD,catalog",
        "scs-0123-storage-apis,UNREAD,catalog",
        "scs-0116-permissions,LIVE,",
        "scs-0117-test-backup,LIVE,",
        "scs-0101-entropy-avail,LIVE,",
        "cncf-k8s-conformance,LIVE,",
        "kaas-networking-check,LIVE,",
        "version-policy-check,EXPORT,cluster",
        "node-distribution-check,EXPORT,nodes",
        "default-storage-class-check,EXPORT,storage",
        "domain-manager-check,MANUAL,",
        "scs-0103-flavor,UNKNOWN,",
        "standard-images-check,UNKNOWN,",
        "*,UNKNOWN,",
        "'',UNKNOWN,"
    })
    void meansAreKnown(String testcase, Means means, @Nullable String export) {
        Obtaining obtaining = Obtaining.of(testcase);
        assertThat(obtaining.means()).isEqualTo(means);
        assertThat(obtaining.exports().stream().map(Export::id))
                .isEqualTo(export == null ? List.of() : List.of(export));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scs-0103-flavor-1v-4|this is judged by the export of flavors, which was not given:"
                        + " `openstack flavor list --all --long -f json`"
                        + "|das wird nach dem Export \"Flavors\" beurteilt, der fehlt:"
                        + " `openstack flavor list --all --long -f json`",
                "scs-0123-service-s3|nothing here judges the export of services in the catalog yet"
                        + " (`openstack catalog list -f json`); the official test suite does:"
                        + " `./scs-compliance-check.py -a os_cloud=CLOUD -s CLOUD -t scs-0123-service-s3 -o report.yaml"
                        + " scs-compatible-iaas.yaml`"
                        + "|hier beurteilt noch nichts den Export \"Dienste im Katalog\" (`openstack catalog list -f json`);"
                        + " die offizielle Testsuite tut es: `./scs-compliance-check.py -a os_cloud=CLOUD -s CLOUD"
                        + " -t scs-0123-service-s3 -o report.yaml scs-compatible-iaas.yaml`",
                "availability-zones-check|people judge whether the documentation proves fire zones and redundancy; a file of"
                        + " manual results holds what they found"
                        + "|Menschen beurteilen, ob die Dokumentation Brandabschnitte und Redundanz belegt; was sie fanden,"
                        + " steht in einer Datei mit manuellen Ergebnissen",
                "my-check|nothing here knows this testcase; what its scope names for it determines the result, which a file"
                        + " of results can hold"
                        + "|hier kennt nichts diesen Testfall; was sein Scope dafür nennt, bestimmt das Ergebnis, das eine"
                        + " Ergebnisdatei enthalten kann"
            })
    void messageSaysHow(String testcase, String english, String german) {
        Obtaining obtaining = Obtaining.of(testcase);
        assertThat(obtaining.message().text(Language.ENGLISH)).isEqualTo(english);
        assertThat(obtaining.message().text(Language.GERMAN)).isEqualTo(german);
    }

    @Test
    void peopleJudgeWhatAScopeGivesNoProgramFor() {
        Scope scope = new Scope(
                null,
                "mine",
                null,
                null,
                List.of(),
                List.of(
                        new Script(null, Map.of(), null, List.of(testcase("audit"), testcase("scs-0117-test-backup"))),
                        new Script("./x", Map.of(), null, List.of(testcase("program")))),
                List.of(),
                List.of(),
                List.of());
        assertThat(Obtaining.of("audit", scope).means()).isEqualTo(Means.MANUAL);
        assertThat(Obtaining.of("audit", scope).message().text(Language.ENGLISH))
                .startsWith("people judge this");
        assertThat(Obtaining.of("scs-0117-test-backup", scope).means()).isEqualTo(Means.LIVE);
        assertThat(Obtaining.of("program", scope).means()).isEqualTo(Means.UNKNOWN);
        assertThat(Obtaining.of("other", scope).means()).isEqualTo(Means.UNKNOWN);
    }

    @Test
    void tableIsWhole() {
        assertThat(Obtaining.all()).hasSizeGreaterThan(25);
        assertThat(Obtaining.all().stream().map(Obtaining::testcase)).doesNotHaveDuplicates();
        Set<String> used = new HashSet<>();
        for (Obtaining obtaining : Obtaining.all()) {
            for (Export export : obtaining.exports()) {
                used.add(export.id());
                assertThat(export.read()).isEqualTo(obtaining.means() == Means.EXPORT);
            }
        }
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        Export.all().stream().map(Export::id).toList());
    }

    @Test
    void commandsWriteTheFile() {
        for (Export export : Export.all()) {
            for (Export.Command command : export.commands()) {
                assertThat(command.line())
                        .startsWith(command.tool().word() + " ")
                        .endsWith(" > " + export.file());
                assertThat(command.shown()).doesNotContain(" > ");
                assertThat(export.command(command.tool())).isEqualTo(command.line());
                assertThat(command.tool().preparation().isEmpty())
                        .isNotEqualTo(command.line().contains("$TOKEN"));
            }
            assertThat(Export.of(export.id())).isSameAs(export);
        }
        assertThat(Export.all().stream().map(Export::file)).doesNotHaveDuplicates();
        assertThat(Export.of("nothing")).isNull();
        assertThat(Objects.requireNonNull(Export.of("nodes")).command(Tool.CURL))
                .isNull();
        assertThat(new Export.Command(Tool.KUBECTL, "kubectl version").shown()).isEqualTo("kubectl version");
    }

    @Test
    void exportWithoutCommandIsRefused() {
        MessageTemplate what = new MessageTemplate("x", "x", "x");
        assertThatIllegalArgumentException().isThrownBy(() -> new Export("x", "x", true, what.with(), List.of()));
    }

    private static Testcase testcase(String id) {
        return new Testcase(id, null, null, null, null);
    }
}
