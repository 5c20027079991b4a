package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md: one for each rule, true in what they say of its severity, and with an example that is. */
class CveRulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");

    static Stream<String> ids() {
        return CveRules.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thePageIsTrue(String id) throws IOException {
        String page = Files.readString(PAGES.resolve(id + ".md"));
        String example = page.lines()
                .dropWhile(line -> !line.startsWith("| wrong |"))
                .skip(2)
                .findFirst()
                .orElseThrow();
        String[] cells = example.split("` \\| `|\\| `|` \\|", -1);
        String found = rules(cells[1]).stream()
                .filter(rule -> rule.endsWith(" " + id))
                .findFirst()
                .orElseThrow();
        String severity = found.substring(0, found.indexOf(' '));
        assertThat(page)
                .startsWith("# `" + id + "`\n")
                .contains("\n| severity | " + severity)
                .contains("](" + CveRules.RECORD.clause() + ")")
                .contains("| found by | `FactReader` |");
        assertThat(rules(cells[2])).isEmpty();
        assertThat(Files.readString(Path.of("../docs/rules.md"))).contains("\n| `" + id + "` | " + severity + " | ");
        assertThat(FactReader.ruleIds()).contains(id);
    }

    @Test
    void noPageIsWithoutRule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            // of the policy's rule that facts are missing
                            .filter(name -> name.startsWith("k8s.cve-") && !name.equals("k8s.cve-facts-missing.md"))
                            .map(name -> name.substring(0, name.length() - ".md".length())))
                    .containsExactlyInAnyOrderElementsOf(CveRules.ids());
        }
    }

    @Test
    void theTableOfSpellingsIsTrue() throws IOException {
        String page = Files.readString(PAGES.resolve("k8s.cve-version.md"));
        List<String> texts = page.lines()
                .dropWhile(line -> !line.startsWith("| text |"))
                .skip(2)
                .takeWhile(line -> !line.startsWith("| several"))
                .flatMap(
                        line -> Stream.of(line.substring(2, line.indexOf(" | ")).split("`", -1)))
                .filter(text -> !text.isBlank() && !text.equals(", "))
                .toList();
        assertThat(texts).hasSizeGreaterThan(12).allMatch(text -> VersionText.ranges(text) != null);
    }

    /** The severities and rules of what is found in a good record with this change: {@code key=JSON}. */
    private static List<String> rules(String change) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("state", "\"PUBLISHED\"");
        values.put("datePublished", "\"2023-10-31T20:22:53.620Z\"");
        values.put("product", "\"Kubernetes\"");
        values.put("versions", "[{\"version\": \"1.28.0\", \"status\": \"affected\"}]");
        values.put("metrics", "[{\"cvssV3_1\": {\"baseScore\": 8.8}}]");
        int equals = change.indexOf('=');
        assertThat(values).containsKey(change.substring(0, equals));
        values.put(change.substring(0, equals), change.substring(equals + 1));
        boolean published = !values.get("state").contains("RE");
        String affected = published
                ? "\"affected\": [{\"vendor\": \"Kubernetes\", \"product\": " + values.get("product")
                        + ", \"versions\": " + values.get("versions") + "}], "
                : "";
        String json = "{\"cveMetadata\": {\"cveId\": \"CVE-2023-3676\", \"state\": " + values.get("state")
                + ", \"datePublished\": " + values.get("datePublished") + "}, \"containers\": {\"cna\": {" + affected
                + "\"metrics\": " + values.get("metrics") + "}}}";
        return Facts.of(List.of(json.getBytes(StandardCharsets.UTF_8))).rules();
    }
}
