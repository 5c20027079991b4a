package io.github.scs4j.image.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Report;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataStandard;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md of this package: one for each rule, true in what they say of its severity and its example. */
class RotationRulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final String SUFFIX = ".md";

    static Set<String> rules() throws IllegalAccessException {
        Set<String> rules = new TreeSet<>();
        for (Field field : RotationRules.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                rules.add((String) field.get(null));
            }
        }
        return rules;
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException, IllegalAccessException {
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                String page = Files.readString(file);
                if (page.contains("| found by | `RecencyCheck` |")
                        || page.contains("| found by | `PurposeUniquenessCheck` |")) {
                    String name = file.getFileName().toString();
                    pages.add(name.substring(0, name.length() - SUFFIX.length()));
                }
            }
        }
        assertThat(pages).isEqualTo(rules());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageIsTrue(String id) throws IOException {
        String page = Files.readString(PAGES.resolve(id + SUFFIX));
        assertThat(page).startsWith("# `" + id + "`\n").contains("On 2026-11-20:");
        String[] example = page.lines()
                .dropWhile(line -> !line.startsWith("| wrong |"))
                .skip(2)
                .findFirst()
                .orElseThrow()
                .split("\\|", -1);
        for (MetadataStandard standard : MetadataStandard.values()) {
            Finding wrong = judge(example[1], standard).stream()
                    .filter(finding -> finding.rule().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(judge(example[2], standard))
                    .noneMatch(finding -> finding.rule().id().equals(id));
            String testcase = wrong.rule().testcase();
            assertThat(page)
                    .contains("| testcase | " + (testcase == null ? "none" : "`" + testcase + "`") + " |")
                    .contains("](" + wrong.rule().clause().replace("scs-0102-v2", "scs-0102-v1") + ")")
                    .contains((standard == MetadataStandard.V1 ? "| version 1 | " : "| version 2 | ")
                            + wrong.severity()
                            + (wrong.violates() ? ", fails the testcase |" : " |"));
        }
    }

    private static List<Finding> judge(String cell, MetadataStandard standard) {
        List<Image> images = Given.images(cell.replace("<br>", "|").replace("`", ""));
        assertThat(images).isNotEmpty();
        Report.Collector collector = new Report.Collector();
        RecencyCheck recency = new RecencyCheck(standard, AT);
        PurposeUniquenessCheck uniqueness = new PurposeUniquenessCheck(standard);
        for (Image image : images) {
            recency.add(image);
            uniqueness.add(image);
        }
        recency.end(collector, collector.tally());
        uniqueness.end(collector, collector.tally());
        return collector.report().findings();
    }
}
