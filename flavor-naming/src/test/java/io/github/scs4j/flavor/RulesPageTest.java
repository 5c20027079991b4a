package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Rule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of rules lists every rule, with an example that draws it. */
class RulesPageTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `(flavor\\.[a-z-]+)` \\| (ERROR|WARNING|INFO) \\|.*\\| (?:`([^`|]+)` )?\\|");

    private final String page = section(page(), "## Flavor names");

    @Test
    void listsEveryRule() throws ReflectiveOperationException {
        TreeSet<String> rules = new TreeSet<>();
        for (Field field : Rules.class.getDeclaredFields()) {
            if (field.getType() == Rule.class) {
                rules.add(((Rule) field.get(null)).id());
            }
        }
        TreeSet<String> listed = new TreeSet<>();
        ROW.matcher(page).results().forEach(row -> listed.add(row.group(1)));
        assertThat(listed).isEqualTo(rules);
    }

    @Test
    void everyExampleDrawsItsRule() {
        Matcher row = ROW.matcher(page);
        int examples = 0;
        while (row.find()) {
            String example = row.group(3);
            if (example != null) {
                assertThat(FlavorName.tryParse(example).findings())
                        .as(example)
                        .extracting(finding -> finding.rule().id() + " " + finding.severity())
                        .contains(row.group(1) + " " + row.group(2));
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(25);
    }

    private static String section(String page, String title) {
        int start = page.indexOf(title + "\n");
        int end = page.indexOf("\n## ", start);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/rules.md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
