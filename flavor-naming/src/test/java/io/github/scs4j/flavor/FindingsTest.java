package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in a text: rule, place, expectation, words, and the way out. */
class FindingsTest {
    /** One text under one policy, with a row of the table per finding. */
    record Case(FlavorNaming naming, String text, List<Object[]> rows) {}

    static Stream<Arguments> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        Table.rows("/findings.tsv").map(Arguments::get).forEach(row -> {
            String text = (String) row[1];
            cases.computeIfAbsent(
                            row[0] + " " + text, key -> new Case(naming((String) row[0]), text, new ArrayList<>()))
                    .rows()
                    .add(row);
        });
        return cases.entrySet().stream().map(entry -> Arguments.of(Named.of(entry.getKey(), entry.getValue())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areThoseOfTheTable(Case known) {
        List<String> expected = new ArrayList<>();
        for (Object[] row : known.rows()) {
            if (!row[2].equals("")) {
                expected.add(String.join(
                        " | ",
                        (CharSequence) row[2],
                        row[3] + ".." + row[4],
                        (CharSequence) row[5],
                        (CharSequence) row[6],
                        (CharSequence) row[7],
                        (CharSequence) row[8]));
            }
        }
        List<String> found = new ArrayList<>();
        for (Finding finding : known.naming().tryParse(known.text()).findings()) {
            Location.Range place = (Location.Range) finding.location();
            String suggestion = finding.suggestion() == null ? "" : finding.suggestion();
            found.add(String.join(
                    " | ",
                    finding.severity().name(),
                    place.start() + ".." + place.end(),
                    finding.rule().id(),
                    String.join(" ", finding.expected()),
                    finding.message().toString(),
                    suggestion));
            assertThat(suggestion.isEmpty() || known.naming().isValid(suggestion))
                    .isTrue();
            assertThat(finding.rule().testcase()).isEqualTo(SyntaxCheck.TESTCASE);
            assertThat(finding.rule().clause())
                    .startsWith("https://docs.scs.community/standards/scs-0100-v3-flavor-naming#");
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theTableHasEveryRule() {
        TreeSet<String> rules = new TreeSet<>();
        Table.rows("/findings.tsv").forEach(row -> rules.add((String) row.get()[5]));
        rules.remove("");
        assertThat(rules)
                .containsExactly(
                        "flavor.case",
                        "flavor.character",
                        "flavor.cpu-frequency",
                        "flavor.cpu-generation",
                        "flavor.cpu-order",
                        "flavor.cpu-suffix",
                        "flavor.cpu-vendor",
                        "flavor.disk-size",
                        "flavor.disk-size-missing",
                        "flavor.disk-type",
                        "flavor.extension",
                        "flavor.extension-order",
                        "flavor.gpu-ambiguous",
                        "flavor.gpu-generation",
                        "flavor.gpu-marks",
                        "flavor.gpu-memory",
                        "flavor.gpu-order",
                        "flavor.gpu-units",
                        "flavor.gpu-vendor",
                        "flavor.hwv-without-hypervisor",
                        "flavor.newer-part",
                        "flavor.non-canonical",
                        "flavor.number-too-large",
                        "flavor.official-form",
                        "flavor.ram-half-discouraged",
                        "flavor.ram-order",
                        "flavor.ram-size",
                        "flavor.resemblance",
                        "flavor.syntax",
                        "flavor.syntax-version",
                        "flavor.unit",
                        "flavor.zero");
        assertThat(cases().filter(row -> ((Case) ((Named<?>) row.get()[0]).getPayload())
                        .rows().stream().anyMatch(cells -> cells[2].equals("ERROR"))))
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SCS-2-4 | nach der Anzahl der vCPUs fehlt das CPU-Suffix C, T, V oder L",
                "SCS-2iT-4 | diese Reihenfolge ist verboten: i steht nach dem CPU-Suffix",
                "SCS-2C-4ou | diese Reihenfolge ist verboten: u (kein ECC) steht vor o (überbucht)",
                "SCS-2C-4.3 | 4.3: RAM wird in ganzen oder halben GiB angegeben",
                "SCS-2C-4-1.5n | Disk-Größen müssen in vollen GiB angegeben werden",
                "SCS-2C-4-0 | 0: eine Anzahl oder Größe ist mindestens 1",
                "SCS-2C-4GB | Größen werden ohne Einheit geschrieben: 'GB' ist überflüssig",
                "SCS-2C- | der Name endet zu früh",
                "SCS-2C-x | 'x' ist hier nicht möglich",
                "SCS-2C-4_ | '_' ist ein Trennzeichen, hinter dem keine Erweiterung steht",
                "SCS-2C-4-1T | Größen werden ohne Einheit geschrieben, RAM in GiB und Disks in GB: 'T' ist nicht möglich",
                "SCS-2vCPU-4 | das Suffix einer vCPU ist V, nicht 'vCPU'",
                "SCS-2C-4uou | 'u' steht höchstens einmal: die Merkmale des RAM sind u (kein ECC), o (überbucht) oder uo",
                "SCS-2C-4-9ssd | 'ssd' ist kein Typ einer Disk: n ist Netzwerkspeicher, h eine lokale HDD, s eine lokale SSD, p eine lokale NVMe",
                "SCS-2C-4-9_s | der Typ 's' einer Disk steht direkt hinter ihrer Größe",
                "SCS-2C-4_foo | 'foo' ist keine Erweiterung des Standards",
                "SCS-2C-4_vmware | 'vmware' ist keine Erweiterung des Standards; der Code für VMware ist vmw",
                "SCS-2C-4_x86 | 'x86' ist keine Erweiterung des Standards; x86-64 ohne Hersteller ist die Vorgabe",
                "SCS-2C-4_A10 | 'A10' ist das Modell einer GPU und gehört nicht in den Namen; geschrieben wird es GNa-72-24",
                "SCS-2C-4-ib | die Erweiterung 'ib' steht hinter '_'",
                "SCS-2C-4_GNa-24GB | 'GB': hier steht die Anzahl der Recheneinheiten (SMs); der Videospeicher kommt dahinter",
                "SCS-2C-4_GNa- | hier wird die Anzahl der Recheneinheiten (SMs) erwartet",
                "SCS–2C–4 | sieht aus wie ein SCS-Flavor-Name, ist aber keiner: er beginnt nicht mit SCS-",
                "SCS-2C–4 | U+2013 ist nicht der Bindestrich von ASCII: schreibe -",
                "SCS-2C:4 | das ist die Syntax von v1; in der Syntax von v3 heißt der Name SCS-2C-4",
                "SCS-2C-4_i7 | der Text kennt keine Generation 7 von Intel x86-64",
                "SCS-2C-4_GN-A30 | hier wird die Anzahl der Recheneinheiten (SMs) erwartet; das GPU-Modell gehört nicht in den Namen",
                "SCS-2C-4_GNa-24h | das liest sich als 24 SMs; keine bekannte GPU dieser Generation hat so viele, aber manche hat 24 GiB Videospeicher, der nach den Recheneinheiten steht: GNa-56h-24h",
                "scs-2C-4 | sieht aus wie ein SCS-Flavor-Name, ist aber keiner: er beginnt nicht mit SCS-",
            })
    void speakGerman(String text, String message) {
        Finding finding = FlavorNaming.STANDARD.tryParse(text).findings().get(0);
        assertThat(finding.message().text(Language.GERMAN)).isEqualTo(message);
    }

    @Test
    void aLongTextIsTooLongAndNothingElse() {
        String longest = "SCS-1V-" + "0".repeat(247) + "4";
        assertThat(longest).hasSize(FlavorNaming.MAX_LENGTH);
        assertThat(FlavorName.parse(longest)).hasToString("SCS-1V-4");
        String longer = longest + "?";
        FlavorParse parse = FlavorNaming.TOLERANT.tryParse(longer);
        assertThat(parse.findings()).hasSize(1);
        Finding finding = parse.findings().get(0);
        assertThat(finding.rule().id()).isEqualTo("flavor.length");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location()).isEqualTo(new Location.Range(255, 256));
        assertThat(finding.message()).hasToString("a flavor name has at most 255 characters; this one has 256");
        assertThat(finding.message().text(Language.GERMAN))
                .isEqualTo("ein Flavor-Name hat höchstens 255 Zeichen; dieser hat 256");
        assertThat(finding.suggestion()).isNull();
        assertThat(FlavorNaming.officialChecker().isValid(longest + "4")).isTrue();
        assertThat(FlavorNaming.officialChecker().tryParse(longer).findings())
                .extracting(found -> found.rule().id())
                .containsExactly("flavor.syntax");
        assertThat(FlavorNaming.STANDARD.tryParse("scs" + longest).findings()).isEmpty();
        assertThat(FlavorNaming.STANDARD
                        .tryParse(longest.replace("SCS-1V", "SCS-1D"))
                        .findings())
                .extracting(found -> found.rule().id() + " " + found.suggestion())
                .containsExactly("flavor.cpu-suffix SCS-1C-4");
        assertThat(FlavorNaming.STANDARD
                        .tryParse(longest.replace("SCS-1V", "scs-1V"))
                        .findings())
                .extracting(Finding::suggestion)
                .containsExactly("SCS-1V-4");
        assertThat(FlavorNaming.STANDARD.tryParse("scs-" + longest).findings())
                .extracting(Finding::suggestion)
                .containsOnlyNulls();
    }

    @Test
    void charactersAreNamedByTheirCodePoints() {
        String text = "SCS-4V-\ud83d\ude00\udbff\udfff\ud800é\u0009-~'\uffff\udbbf\udfff\udbc0\udc00";
        assertThat(FlavorNaming.STANDARD.tryParse(text).findings())
                .extracting(finding ->
                        finding.location() + " " + finding.message().arguments().get(0))
                .containsExactly(
                        "Range[start=7, end=9] U+1F600",
                        "Range[start=9, end=11] U+10FFFF",
                        "Range[start=11, end=12] U+D800",
                        "Range[start=12, end=13] U+00E9",
                        "Range[start=13, end=14] U+0009",
                        "Range[start=17, end=18] U+FFFF",
                        "Range[start=18, end=20] U+FFFFF",
                        "Range[start=20, end=22] U+100000");
        assertThat(Shown.codePoint(0x10000)).isEqualTo("U+10000");
    }

    @Test
    void theExceptionSaysTheFirstErrorAndCarriesTheFindings() {
        assertThatThrownBy(() -> FlavorName.parse("SCS-0V-0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'SCS-0V-0': 0: a count or size is at least 1 (at 4)")
                .isInstanceOfSatisfying(
                        FlavorNameException.class,
                        thrown -> assertThat(thrown.findings()).hasSize(2).isUnmodifiable());
        assertThatThrownBy(() -> FlavorName.parse("m1.large"))
                .isInstanceOf(FlavorNameException.class)
                .hasMessage("'m1.large' is not an SCS flavor name: it does not start with SCS-");
        assertThatThrownBy(() -> FlavorName.parse("SCS-\u001b[31m"))
                .hasMessage("'SCS-U+001B[31m': U+001B is not possible in a name: it consists of ASCII letters, digits,"
                        + " points and delimiters (at 4)");
    }

    @Test
    void aParseShowsVerdictAndSpelling() {
        FlavorParse parse = FlavorName.tryParse("SCS-02C-4");
        assertThat(parse).hasToString("valid: SCS-02C-4");
        assertThat(parse.syntax()).isEqualTo(NamingStandard.V3);
        assertThat(FlavorName.tryParse("SCS-")).hasToString("invalid: SCS-");
        assertThat(FlavorName.tryParse("SCS")).hasToString("not-scs: SCS");
        assertThat(FlavorNaming.TOLERANT.tryParse("SCS-2C:4").syntax()).isEqualTo(NamingStandard.V1);
    }

    private static FlavorNaming naming(String policy) {
        return switch (policy) {
            case "standard" -> FlavorNaming.STANDARD;
            case "tolerant" -> FlavorNaming.TOLERANT;
            case "v1" -> FlavorNaming.of(NamingStandard.V1);
            case "v2" -> FlavorNaming.of(NamingStandard.V2);
            case "official-v1" -> FlavorNaming.officialParser(NamingStandard.V1);
            case "official" -> FlavorNaming.officialChecker();
            default -> throw new IllegalArgumentException(policy);
        };
    }
}
