package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.MessageTemplate;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the reader has a page and a row. */
class ReadingRulePagesTest {
    private static final List<String> RULES =
            List.of("io.github.scs4j.scope.internal.YamlRules", "io.github.scs4j.scope.yaml.ScopeRules");

    @Test
    void everyRuleHasItsPageAndItsRow() throws IOException, ReflectiveOperationException {
        String rows = Files.readString(Path.of("../docs/rules.md"), StandardCharsets.UTF_8);
        Set<String> rules = rules();
        assertThat(rules).hasSize(15);
        for (String rule : rules) {
            String page = Files.readString(Path.of("../docs/rules/" + rule + ".md"), StandardCharsets.UTF_8);
            assertThat(page)
                    .startsWith("# `" + rule + "`\n\n")
                    .contains("| testcase |", "| severity |", "| clause | [", "| divergences |", "## Example");
            assertThat(rows).contains("\n| `" + rule + "` | ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"D82", "D83", "D84", "D90", "D94", "D136", "D137", "D138", "D139"})
    void everyDivergenceHasItsRow(String id) throws IOException {
        String page = Files.readString(Path.of("../docs/divergences.md"), StandardCharsets.UTF_8);
        assertThat(page.substring(page.indexOf("## Scopes in files (SCS-0003)\n")))
                .contains("\n| " + id + " | ");
    }

    @Test
    void messagesFillAllTheirPlacesInBothLanguages() throws ReflectiveOperationException {
        Set<String> keys = new TreeSet<>();
        for (Field field : fields(MessageTemplate.class)) {
            MessageTemplate template = (MessageTemplate) field.get(null);
            assertThat(template).isNotNull();
            assertThat(keys.add(template.key())).as(template.key()).isTrue();
            for (String place : new String[] {"{0}", "{1}", "{2}"}) {
                assertThat(template.german().contains(place))
                        .as(template.key() + " " + place)
                        .isEqualTo(template.english().contains(place));
            }
            assertThat(template.with("a", "b", "c").text(Language.GERMAN)).doesNotContain("{");
        }
        assertThat(keys).hasSizeGreaterThan(35);
    }

    private static Set<String> rules() throws ReflectiveOperationException {
        Set<String> rules = new TreeSet<>();
        for (Field field : fields(String.class)) {
            rules.add((String) field.get(null));
        }
        return rules;
    }

    private static List<Field> fields(Class<?> type) throws ReflectiveOperationException {
        List<Field> fields = new ArrayList<>();
        for (String name : RULES) {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (field.getType() == type) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return fields;
    }
}
