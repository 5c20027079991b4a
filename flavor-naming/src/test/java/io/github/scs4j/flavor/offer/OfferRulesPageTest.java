package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Rule;
import io.github.scs4j.flavor.Table;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of rules lists every rule about what flavors promise, and the table of findings draws each of them. */
class OfferRulesPageTest {
    private static final Pattern ROW = Pattern.compile("\\| `(flavor\\.[a-z-]+)` \\| (?:ERROR|WARNING|INFO) \\|");
    private static final Pattern FOUND = Pattern.compile("(?:ERROR|WARNING|INFO) (flavor\\.[a-z-]+)");

    @Test
    void listsEveryRule() throws IOException, ReflectiveOperationException {
        String page = Files.readString(Path.of("../docs/rules.md"), StandardCharsets.UTF_8);
        int start = page.indexOf("## Promises of flavors\n");
        int end = page.indexOf("\n## ", start);
        Set<String> listed = new TreeSet<>();
        ROW.matcher(page.substring(start, end)).results().forEach(row -> listed.add(row.group(1)));
        assertThat(listed).isEqualTo(rules());
    }

    @Test
    void everyRuleIsDrawn() throws ReflectiveOperationException {
        Set<String> drawn = new TreeSet<>();
        Table.rows("/flavor-findings.tsv")
                .forEach(row ->
                        FOUND.matcher((String) row.get()[6]).results().forEach(found -> drawn.add(found.group(1))));
        Set<String> ofOneFlavor = rules();
        ofOneFlavor.remove(OfferRules.DUPLICATE.id());
        assertThat(drawn).isEqualTo(ofOneFlavor);
    }

    private static Set<String> rules() throws ReflectiveOperationException {
        Set<String> rules = new TreeSet<>();
        for (Field field : OfferRules.class.getDeclaredFields()) {
            if (field.getType() == Rule.class) {
                rules.add(((Rule) field.get(null)).id());
            }
        }
        for (Field field : Promise.class.getDeclaredFields()) {
            if (field.getType() == Promise.class) {
                Promise promise = (Promise) field.get(null);
                rules.add(promise.rule(false).id());
                rules.add(promise.rule(true).id());
            }
        }
        return rules;
    }
}
