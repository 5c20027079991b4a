package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of a flavor: in every spelling, and odd ones. */
class FlavorValuesTest {

    @Test
    void readsWhatEveryExportKnows() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String line : resource("known.tsv").lines().toList()) {
            int tab = line.indexOf('\t');
            expected.computeIfAbsent(line.substring(0, tab), file -> new ArrayList<>())
                    .add(line.substring(tab + 1));
        }

        assertThat(expected).hasSize(12);
        for (Map.Entry<String, List<String>> file : expected.entrySet()) {
            Outcome outcome = Outcome.of(resource(file.getKey()));
            assertThat(outcome.known()).as(file.getKey()).isEqualTo(file.getValue());
            assertThat(outcome.problems()).as(file.getKey()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcpus", "VCPUs", "ram", "RAM", "disk", "Disk", "ephemeral", "Ephemeral", "swap", "Swap"})
    void readsNumbers(String key) {
        for (String number : List.of("4", "\"4\"", "4.0", "\"4.00\"", "0000004", "\"04\"")) {
            // JSON itself has no leading zeros
            boolean json = !number.startsWith("00");
            Outcome outcome = Outcome.of("{\"name\": \"a\", \"" + key + "\": " + number + "}");
            assertThat(outcome.problems().isEmpty()).as(number).isEqualTo(json);
            assertThat(json ? outcome.known().get(0) : "\t4").as(number).contains("\t4");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "0, 0",
                "2147483647, 2147483647",
                "\"2147483647\", 2147483647",
                "\"0\", 0",
            })
    void readsTheBoundsOfANumber(String json, long ram) {
        Outcome outcome = Outcome.of("{\"name\": \"a\", \"ram\": " + json + "}");

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.entries().get(0).flavor().ram()).hasValue(ram);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "null | null",
                "-1 | -1",
                "-0 | -0",
                "0.5 | 0.5",
                "4.000001 | 4.000001",
                "1e30 | 1e30",
                "1e0 | 1e0",
                "2147483648 | 2147483648",
                "9223372036854775808 | 9223372036854775808",
                "18446744073709551620 | 18446744073709551620",
                "NaN | NaN",
                "-Infinity | -Infinity",
                "true | true",
                "[4] | [...]",
                "{\"4\": 4} | {...}",
                "\"four\" | \"four\"",
                "\"-4\" | \"-4\"",
                "\"+4\" | \"+4\"",
                "\" 4\" | \" 4\"",
                "\"4.\" | \"4.\"",
                "\".0\" | \".0\"",
                "\"4,0\" | \"4,0\"",
                "\"4 GiB\" | \"4 GiB\"",
                "\"\" | \"\"",
                "\"\u0664\" | \"U+0664\"",
                "\"a\\u001b[0m\\n\" | \"aU+001B[0mU+000A\"",
                "\"\\ud800\" | \"U+D800\"",
                "\"\uD83D\uDE00\" | \"U+01F600\""
            })
    void reportsWhatIsNoNumber(String json, String found) {
        Outcome outcome = Outcome.of("{\"ram\":\n  " + json + ", \"vcpus\": 2, \"name\": \"a\"}");

        assertThat(outcome.known()).containsExactly("a\t2\t?\t?\t?\t?\t?\t?\t?");
        assertThat(outcome.problems())
                .containsExactly("WARNING inventory.value 2:3 number-expected[ram, " + found + "]");
    }

    @Test
    void cutsWhatItShows() {
        String digits = "9".repeat(900_000);
        Outcome number = Outcome.of("{\"name\": \"a\", \"disk\": " + digits + "}");
        Outcome text = Outcome.of("{\"name\": \"a\", \"Disk\": \"" + digits + "\"}");

        assertThat(number.problems())
                .containsExactly("WARNING inventory.value 1:23 number-expected[disk, " + "9".repeat(60) + "...]");
        assertThat(text.problems())
                .containsExactly("WARNING inventory.value 1:23 number-expected[Disk, \"" + "9".repeat(60) + "\"...]");
    }

    @Test
    void readsNoSwap() {
        assertThat(Outcome.of("{\"name\": \"a\", \"swap\": \"\"}").known())
                .containsExactly("a\t?\t?\t?\t?\t0\t?\t?\t?");
        assertThat(Outcome.of("{\"name\": \"a\", \"swap\": \" \"}").problems())
                .containsExactly("WARNING inventory.value 1:23 number-expected[swap, \" \"]");
        assertThat(Outcome.of("{\"name\": \"a\", \"swap\": null}").problems())
                .containsExactly("WARNING inventory.value 1:23 number-expected[swap, null]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "true, public",
                "false, private",
                "\"True\", public",
                "\"FALSE\", private",
                "\"true\", public",
                "\"N/A\", ?",
                "null, ?"
            })
    void readsFlags(String json, String flag) {
        for (String key : List.of("os-flavor-access:is_public", "is_public", "Is Public")) {
            Outcome outcome = Outcome.of("{\"name\": \"a\", \"" + key + "\": " + json + "}");
            assertThat(outcome.problems()).isEmpty();
            assertThat(outcome.known()).containsExactly("a\t?\t?\t?\t?\t?\t" + flag + "\t?\t?");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "1 | 1",
                "0.0 | 0.0",
                "\"yes\" | \"yes\"",
                "\"\" | \"\"",
                "\"fal\u017Fe\" | \"falU+017Fe\"",
                "[true] | [...]",
                "{} | {...}"
            })
    void reportsWhatIsNoFlag(String json, String found) {
        Outcome outcome = Outcome.of("{\"OS-FLV-DISABLED:disabled\":\n  " + json + ", \"name\": \"a\"}");

        assertThat(outcome.known()).containsExactly("a\t?\t?\t?\t?\t?\t?\t?\t?");
        assertThat(outcome.problems())
                .containsExactly(
                        "WARNING inventory.value 2:3 boolean-expected[OS-FLV-DISABLED:disabled, " + found + "]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{} | {}",
                "{\"a\": \"1\", \"b\": \"\"} | {a=1, b=}",
                "{\"a\": 1, \"b\": 1.50, \"c\": true, \"d\": false, \"e\": 1e400} | {a=1, b=1.50, c=true, d=false, e=1e400}",
                "{\"b\": \"1\", \"a\": \"2\"} | {b=1, a=2}",
                "null | ?",
                "\"\" | {}",
                "\"a='1'\" | {a=1}",
                "\"a='1', b='x, y'\" | {a=1, b=x, y}",
                "\"a='it's', b='', c=''', d=''''\" | {a=it's, b=, c=', d=''}",
                "\"a='1', b\" | ?!",
                "\"a='x', 'y', b c='z'\" | {a=x', 'y, b c=z}",
                "\"a.b='1', a.c='2'\" | {a.b=1, a.c=2}",
                "\"a\" | ?!",
                "\"a='1\" | ?!",
                "\"a=1\" | ?!",
                "\"N/A\" | ?!",
                "[] | ?!",
                "[\"a=1\"] | ?!",
                "12 | ?!",
                "1.5 | ?!",
                "false | ?!"
            })
    void readsExtraSpecs(String json, String specs) {
        for (String key : List.of("extra_specs", "properties", "Properties")) {
            Outcome outcome = Outcome.of("{\"name\": \"a\", \"" + key + "\":\n" + json + "}");
            boolean understood = !specs.endsWith("!");
            assertThat(outcome.known()).containsExactly("a\t?\t?\t?\t?\t?\t?\t?\t" + specs.replace("!", ""));
            assertThat(outcome.problems()).hasSize(understood ? 0 : 1);
            assertThat(outcome.problems())
                    .allMatch(problem ->
                            problem.startsWith("WARNING inventory.value 2:1 extra-specs-expected[" + key + ", "));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"a\": null, \"b\": \"1\"} | {b=1} | inventory.value 2:7 extra-spec-expected[\"a\", null]",
                "{\"a\": [\"x\"], \"b\": \"1\"} | {b=1} | inventory.value 2:7 extra-spec-expected[\"a\", [...]]",
                "{\"\u00E4\": {\"a\": \"2\"}, \"b\": \"1\"} | {b=1} | inventory.value 2:7 extra-spec-expected[\"U+00E4\", {...}]",
                "{\"\": \"x\", \"b\": \"1\"} | {b=1} | inventory.value 2:2 extra-spec-key[]",
                "{\"\": null, \"b\": \"1\"} | {b=1} | inventory.value 2:2 extra-spec-key[]",
                "{\"a\": \"1\", \"b\": \"2\", \"a\": \"3\"} | {a=3, b=2} | inventory.duplicate-key 2:22 duplicate-key[\"a\"]",
                "{\"a\": NaN} | {a=NaN} | inventory.not-a-number 2:7 not-a-number[NaN]",
                "\"a=, b='1'\" | {b=1} | inventory.value 2:1 extra-spec-expected[\"a\", null]",
                "\"b='1', a=\" | {b=1} | inventory.value 2:1 extra-spec-expected[\"a\", null]",
                "\"='x', b='1'\" | {b=1} | inventory.value 2:1 extra-spec-key[]",
                "\"a='1', b='2', a='3'\" | {a=3, b=2} | inventory.duplicate-key 2:1 duplicate-key[\"a\"]"
            })
    void reportsAnOddExtraSpec(String json, String specs, String problem) {
        Outcome outcome = Outcome.of("{\"name\": \"a\", \"extra_specs\":\n" + json + "}");

        assertThat(outcome.known()).containsExactly("a\t?\t?\t?\t?\t?\t?\t?\t" + specs);
        assertThat(outcome.problems()).containsExactly("WARNING " + problem);
    }

    @Test
    void forgetsAnExtraSpecWhoseLastValueIsOdd() {
        Outcome outcome = Outcome.of("{\"name\": \"a\", \"extra_specs\": {\"a\": \"1\", \"a\": null}}");

        assertThat(outcome.entries().get(0).flavor().extraSpecs()).isEmpty();
        assertThat(outcome.problems())
                .containsExactly(
                        "WARNING inventory.duplicate-key 1:41 duplicate-key[\"a\"]",
                        "WARNING inventory.value 1:46 extra-spec-expected[\"a\", null]");
    }

    @Test
    void readsTheLastOfOneKey() {
        Outcome outcome =
                Outcome.of("{\"name\": \"a\", \"ram\": 1, \"ram\": 2, \"VCPUs\": 3, \"vcpus\": 4, \"disk\": 5,"
                        + " \"disk\": null}");

        assertThat(outcome.known()).containsExactly("a\t4\t2\t?\t?\t?\t?\t?\t?");
        assertThat(outcome.problems())
                .containsExactly(
                        "WARNING inventory.duplicate-key 1:25 duplicate-key[ram]",
                        "WARNING inventory.duplicate-key 1:47 duplicate-key[vcpus]",
                        "WARNING inventory.duplicate-key 1:70 duplicate-key[disk]",
                        "WARNING inventory.value 1:78 number-expected[disk, null]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"extra_specs\": {\"a\": \"1\"}, \"properties\": {\"b\": null}",
                "\"properties\": {\"b\": \"2\"}, \"extra_specs\": {\"a\": \"1\"}",
                "\"Properties\": {}, \"extra_specs\": {\"a\": \"1\"}, \"properties\": [], \"Properties\": 1"
            })
    void prefersExtraSpecsToOtherProperties(String json) {
        Outcome outcome = Outcome.of("{\"name\": \"a\", " + json + "}");

        assertThat(outcome.entries().get(0).flavor().extraSpecs()).containsExactly(Map.entry("a", "1"));
        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    void readsAFlavorOfWhichNothingIsUnderstood() {
        Outcome outcome = Outcome.of(
                "[{\"Name\": \"a\", \"ID\": [], \"VCPUs\": \"\", \"RAM\": null, \"Disk\": -1,"
                        + " \"Ephemeral\": 0.1, \"Swap\": {}, \"Is Public\": 2, \"Properties\": []}, {\"Name\": \"b\", \"RAM\": 1}]");

        assertThat(outcome.known()).containsExactly("a\t?\t?\t?\t?\t?\t?\t?\t?", "b\t?\t1\t?\t?\t?\t?\t?\t?");
        assertThat(outcome.findings()).hasSize(8);
        assertThat(outcome.reading()).isEqualTo(new Reading(true, 2, 0));
    }

    @Test
    void wordsFindingsInBothLanguages() {
        Outcome outcome = Outcome.of("{\"name\": \"a\", \"ram\": \"four\", \"is_public\": 1, \"extra_specs\": 1}\n"
                + "{\"name\": \"b\", \"extra_specs\": {\"k\": null, \"\": \"\"}}");

        assertThat(outcome.findings())
                .extracting(finding -> finding.message().text(Language.ENGLISH))
                .containsExactly(
                        "ram is a whole number from 0 to 2147483647; this is \"four\" and counts as unknown",
                        "is_public is true or false; this is 1 and counts as unknown",
                        "extra_specs is an object of strings; this is 1, and the extra specs count as unknown",
                        "the extra spec \"k\" is a string; this is null and is left out",
                        "an extra spec has a key; this one has an empty key and is left out");
        assertThat(outcome.findings())
                .extracting(finding -> finding.message().text(Language.GERMAN))
                .containsExactly(
                        "ram ist eine ganze Zahl von 0 bis 2147483647; das ist \"four\" und gilt als unbekannt",
                        "is_public ist true oder false; das ist 1 und gilt als unbekannt",
                        "extra_specs ist ein Objekt aus Strings; das ist 1, und die Extra-Specs gelten als unbekannt",
                        "der Extra-Spec \"k\" ist ein String; das ist null und wird weggelassen",
                        "ein Extra-Spec hat einen Schlüssel; dieser hat einen leeren und wird weggelassen");
    }

    @Test
    void tellsColumnsInCharactersBehindAnyText() {
        String name = "gr\u00F6\u00DFer \u20AC \uD83D\uDE00 \u00E9";
        String text = "[" + ("{\"name\": \"" + name + "\"}, ").repeat(5_000) + "{\"" + name
                + "\": 1, \"name\": \"a\", \"ram\": -1},\n{}]";
        Outcome outcome = Outcome.of(text);

        assertThat(outcome.problems())
                .containsExactly(
                        "WARNING inventory.value 1:" + (text.indexOf("-1") + 1) + " number-expected[ram, -1]",
                        "ERROR inventory.name 2:1 name-missing[]");
        assertThat(outcome.entries().get(4_999).flavor())
                .isEqualTo(Flavor.builder(name).build());
    }

    private String resource(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
