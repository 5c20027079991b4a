package io.github.scs4j.image.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.MessageTemplate;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule about standard images has a page, and every page a rule. */
class CatalogRulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");

    @Test
    void everyRuleHasItsPage() throws IOException, ReflectiveOperationException {
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("standard-image.") || name.startsWith("image-spec."))
                    .forEach(name -> pages.add(name.substring(0, name.length() - ".md".length())));
        }
        assertThat(pages).isEqualTo(rules());
        for (String rule : pages) {
            String page = Files.readString(PAGES.resolve(rule + ".md"), StandardCharsets.UTF_8);
            assertThat(page)
                    .startsWith("# `" + rule + "`\n\n")
                    .contains("| testcase |", "| version 1 |", "| version 2 (draft) |", "| clause | [", "## Example");
        }
    }

    /** Rows about the inputs of the vectors. */
    @ParameterizedTest
    @ValueSource(strings = {"D49", "D50", "D51", "D52", "D53", "D54", "D55", "D56", "D109", "D113", "D114", "D115"})
    void everyDivergenceHasItsRow(String id) throws IOException {
        String page = Files.readString(Path.of("../docs/divergences.md"), StandardCharsets.UTF_8);
        int start = page.indexOf("## Standard images (SCS-0104)\n");
        assertThat(page.substring(start)).contains("\n| " + id + " | ");
    }

    @Test
    void messagesFillAllTheirPlacesInBothLanguages() throws ReflectiveOperationException {
        int messages = 0;
        for (Class<?> type : List.of(CatalogRules.class, SpecRules.class, NameScheme.class)) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == MessageTemplate.class) {
                    field.setAccessible(true);
                    MessageTemplate template = (MessageTemplate) field.get(null);
                    for (String place : new String[] {"{0}", "{1}", "{2}"}) {
                        assertThat(template.german().contains(place))
                                .as(template.key() + " " + place)
                                .isEqualTo(template.english().contains(place));
                    }
                    assertThat(template.with("a", "b", "c").text(Language.GERMAN))
                            .doesNotContain("{");
                    messages++;
                }
            }
        }
        assertThat(messages).isGreaterThan(50);
    }

    private static Set<String> rules() throws ReflectiveOperationException {
        Set<String> rules = new TreeSet<>();
        for (Class<?> type : List.of(CatalogRules.class, SpecRules.class)) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == String.class
                        && !Set.of("COMMAND", "REQUEST").contains(field.getName())) {
                    rules.add((String) field.get(null));
                }
            }
        }
        return rules;
    }
}
