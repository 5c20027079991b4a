package io.github.scs4j.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void haveTheirOwnIds() throws IllegalAccessException {
        List<Rule> rules = new ArrayList<>(constants(Rules.class, Rule.class));
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
        rules.addAll(constants(ImageRules.class, Rule.class));

        assertThat(rules).doesNotHaveDuplicates().extracting(Rule::id).allMatch(id -> id.startsWith("inventory."));
        assertThat(rules).extracting(Rule::testcase).containsOnlyNulls();
        assertThat(rules).extracting(Rule::clause).allMatch(clause -> clause.startsWith("https://"));
    }

    @Test
    void speakBothLanguagesWithTheSameArguments() throws IllegalAccessException {
        List<MessageTemplate> templates = new ArrayList<>(constants(Rules.class, MessageTemplate.class));
        templates.addAll(constants(ImageRules.class, MessageTemplate.class));

        assertThat(templates).extracting(MessageTemplate::key).doesNotHaveDuplicates();
        assertThat(templates).allSatisfy(template -> {
            assertThat(template.german()).isNotEqualTo(template.english());
            for (String place : List.of("{0}", "{1}", "{2}")) {
                assertThat(template.german().contains(place))
                        .as(template.key())
                        .isEqualTo(template.english().contains(place));
            }
        });
    }

    @Test
    void standOnThePageOfRules() throws IllegalAccessException, IOException {
        List<String> rows = Pattern.compile("\\| `(inventory\\.[a-z-]+)` \\|")
                .matcher(Files.readString(Path.of("../docs/rules.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        Set<String> ids = new HashSet<>();
        constants(Rules.class, Rule.class).forEach(rule -> ids.add(rule.id()));
        constants(ImageRules.class, Rule.class).forEach(rule -> ids.add(rule.id()));

        assertThat(rows).containsExactlyInAnyOrderElementsOf(ids);
    }

    private static <T> List<T> constants(Class<?> rules, Class<T> type) throws IllegalAccessException {
        List<T> constants = new ArrayList<>();
        for (Field field : rules.getDeclaredFields()) {
            if (field.getType() == type) {
                constants.add(type.cast(field.get(null)));
            }
        }
        assertThat(constants).isNotEmpty();
        return constants;
    }
}
