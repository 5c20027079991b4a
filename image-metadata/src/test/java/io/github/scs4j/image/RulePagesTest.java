package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md: one for each rule, true in what they say of its severity, and with an example that is. */
class RulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final String FOUND_BY = "| found by | `MetadataCheck` |";
    private static final String SUFFIX = ".md";

    static Stream<String> ruleIds() {
        return MetadataCheck.ruleIds().stream();
    }

    static Stream<String> technicalIds() {
        return TechnicalRules.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void aRuleHasItsPage(String id) throws IOException {
        String page = page(id);
        assertThat(page).startsWith("# `" + id + "`\n").contains("https://docs.scs.community/standards/scs-010");
    }

    @Test
    void noPageIsWithoutRule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.toList()) {
                String file = page.getFileName().toString();
                if (Files.readString(page).contains(FOUND_BY)) {
                    assertThat(file).endsWith(SUFFIX);
                    assertThat(MetadataCheck.ruleIds()).contains(file.substring(0, file.length() - SUFFIX.length()));
                }
            }
        }
    }

    @Test
    void noRuleIsListedTwice() {
        assertThat(MetadataCheck.ruleIds()).doesNotHaveDuplicates().allMatch(id -> id.startsWith("image."));
    }

    @ParameterizedTest
    @MethodSource("technicalIds")
    void thePageIsTrue(String id) throws IOException {
        String page = page(id);
        assertThat(page).contains(FOUND_BY);
        List<String> example = page.lines()
                .dropWhile(line -> !line.startsWith("| wrong |"))
                .skip(2)
                .limit(1)
                .toList();
        String[] cells = example.get(0).split("\\|", -1);
        for (MetadataStandard standard : MetadataStandard.values()) {
            Finding wrong = finding(id, cells[1], standard).orElseThrow();
            String testcase = wrong.rule().testcase();
            assertThat(row(page, "testcase")).contains(testcase == null ? "none" : "`" + testcase + "`");
            assertThat(page).contains("](" + wrong.rule().clause().replace("scs-0102-v2", "scs-0102-v1") + ")");
            String says = row(page, standard == MetadataStandard.V1 ? "version 1" : "version 2");
            assertThat(says)
                    .isEqualTo(wrong.severity() + (wrong.violates() && testcase != null ? ", fails the testcase" : ""));
            assertThat(finding(id, cells[2], standard)).isEmpty();
        }
    }

    private static String page(String id) throws IOException {
        return Files.readString(PAGES.resolve(id + SUFFIX));
    }

    private static String row(String page, String name) {
        String start = "| " + name + " | ";
        String row =
                page.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
        return row.substring(start.length(), row.length() - " |".length());
    }

    /** What the rule finds on a good image with these changes: `key=value` or `key` not set, separated by commas. */
    private static Optional<Finding> finding(String id, String cell, MetadataStandard standard) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        for (String change : cell.trim().split(", ", -1)) {
            String text = change.replace("`", "");
            int equals = text.indexOf('=');
            if (equals < 0) {
                assertThat(text).endsWith(" not set");
                changes.put(text.substring(0, text.indexOf(' ')), Images.ABSENT);
            } else {
                String key = text.substring(0, equals);
                String value = text.substring(equals + 1);
                boolean number = List.of("min_disk", "min_ram", "size").contains(key);
                changes.put(key, number ? Long.valueOf(value) : value);
            }
        }
        return TechnicalPropertiesTest.judge(Images.good(changes), standard).findings().stream()
                .filter(finding -> finding.rule().id().equals(id))
                .findFirst();
    }
}
