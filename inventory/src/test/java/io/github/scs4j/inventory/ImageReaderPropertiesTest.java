package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Severity;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ImageReaderPropertiesTest {
    private static final String PAGE = """
            {"first": "/v2/images", "images": [
              {"id": "1", "name": "Ubuntu", "min_ram": 512, "x": 1.0, "properties": {"a": "\\u00e4", "l": [1, {}]}},
              {"id": "2", "name": "größe\\ud800", "tags": ["a"], "os_hidden": false, "properties": "a='b', c="}
            ], "next": "/v2/images?marker=2"}
            [{"Name": "Debian", "ID": 7, "Tags": "a, b"}]
            """;
    private static final String DEFINITIONS = """
            images:
              - name: Größe
                multi: true
                min_disk: 8
                meta: &m {os_distro: ubuntu, x: 1.0}
                versions:
                  - {version: '1', build_date: 2026-11-10}
                  - version: 10
                    meta: {<<: *m, y: null}
            """;

    @Property
    void takesWhatLooksLikeJson(@ForAll("json") List<String> fragments) {
        check(String.join("", fragments).getBytes(UTF_8));
    }

    @Property
    void takesWhatLooksLikeYaml(@ForAll("yaml") List<String> fragments) {
        check(("images:\n" + String.join("", fragments)).getBytes(UTF_8));
    }

    @Property
    void takesADamagedPage(@ForAll int place, @ForAll byte damage, @ForAll boolean truncate) {
        check(damaged(PAGE, place, damage, truncate));
    }

    @Property
    void takesDamagedDefinitions(@ForAll int place, @ForAll byte damage, @ForAll boolean truncate) {
        check(damaged(DEFINITIONS, place, damage, truncate));
    }

    /** Whatever keys images have, in whatever order, each has its own. */
    @Property
    void readsEveryKey(@ForAll("keys") List<List<String>> images) {
        StringBuilder json = new StringBuilder();
        for (List<String> keys : images) {
            json.append("{\"name\": \"a\"");
            keys.forEach(key ->
                    json.append(", \"").append(key).append("\": \"").append(key).append('"'));
            json.append("}\n");
        }

        ImageOutcome outcome = ImageOutcome.of(json.toString());

        assertThat(outcome.entries())
                .extracting(entry -> List.copyOf(entry.image().properties().keySet()))
                .isEqualTo(images.stream()
                        .map(keys -> keys.stream().distinct().toList())
                        .toList());
        assertThat(outcome.entries())
                .allSatisfy(entry -> entry.image()
                        .properties()
                        .forEach((key, value) -> assertThat(value).isEqualTo(key)));
        assertThat(outcome.findings())
                .hasSize(images.stream()
                        .mapToInt(keys ->
                                keys.size() - (int) keys.stream().distinct().count())
                        .sum())
                .allMatch(finding -> finding.rule().id().equals("inventory.duplicate-key"));
    }

    @Provide
    Arbitrary<List<List<String>>> keys() {
        Arbitrary<String> key =
                Arbitraries.of("a", "b", "ab", "hw_disk_bus", "os_distro", "gr\u00F6\u00DFe", "\uD83D\uDE00");
        return key.list().ofMaxSize(6).list().ofMinSize(1).ofMaxSize(12);
    }

    private static byte[] damaged(String text, int place, byte damage, boolean truncate) {
        byte[] bytes = text.getBytes(UTF_8);
        int at = Math.floorMod(place, bytes.length);
        bytes[at] = damage;
        return truncate ? Arrays.copyOf(bytes, at + 1) : bytes;
    }

    /** Nothing is lost without a word: what is not complete has an error, and what cannot be delivered has one too. */
    private static void check(byte[] bytes) {
        ImageOutcome outcome = ImageOutcome.of(bytes);
        long errors = outcome.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();

        assertThat(outcome.reading().delivered()).isEqualTo(outcome.entries().size());
        assertThat(errors).isGreaterThanOrEqualTo(outcome.reading().unreadable());
        assertThat(errors > outcome.reading().unreadable())
                .isEqualTo(!outcome.reading().complete());
        assertThat(outcome.findings()).allMatch(finding -> !finding.violates());
    }

    @Provide
    Arbitrary<List<String>> json() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\n",
                        "1",
                        "-0.5e9",
                        "null",
                        "true",
                        "NaN",
                        "\u00E4",
                        "\\u00",
                        "\"a\"",
                        "{\"images\": [",
                        "\"name\": \"a\"",
                        "\"properties\": {",
                        "\"tags\": [",
                        "\"next\": \"x\"",
                        "\"size\": ")
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> yaml() {
        return Arbitraries.of(
                        "- ",
                        "\n",
                        "  ",
                        "    ",
                        "name: a",
                        "versions:",
                        "version: 1",
                        "meta: ",
                        "{",
                        "}",
                        "[",
                        "]",
                        ", ",
                        "&a ",
                        "*a",
                        "<<: ",
                        "null",
                        "'",
                        "\"",
                        "|\n",
                        "# ",
                        "---\n",
                        "!!binary ",
                        "enable: false",
                        "url: file:/a/b")
                .list()
                .ofMaxSize(30);
    }
}
