package io.github.scs4j.kubernetes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md: one for each rule, true in what they say of its severity, and with an example that is. */
class StorageRulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final String FOUND_BY = "| found by | `StorageCheck` |";
    private static final Map<String, String> STANDARDS =
            Map.of("v1", "version 1", "v2", "version 2", "v2-safe", "version 2, failure-safe");

    static Stream<Rule> rules() {
        return new StorageRules(StorageStandard.V1).all().stream();
    }

    /** Those whose examples are objects. */
    static Stream<Rule> rulesWithExamples() {
        return rules().filter(rule -> !rule.id().equals("k8s.storage-evidence-limit"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasItsPageAndItsRow(Rule rule) throws IOException {
        String page = page(rule.id());
        assertThat(page)
                .startsWith("# `" + rule.id() + "`\n")
                .contains(FOUND_BY)
                .contains("](" + rule.clause() + ")")
                .contains("| testcase | `" + rule.testcase() + "` |");
        assertThat(Files.readString(Path.of("../docs/rules.md"))).contains("\n| `" + rule.id() + "` | ");
    }

    @Test
    void noPageIsWithoutRule() throws IOException {
        List<String> ids = rules().map(Rule::id).toList();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.toList()) {
                if (Files.readString(page).contains(FOUND_BY)) {
                    String file = page.getFileName().toString();
                    assertThat(ids).contains(file.substring(0, file.length() - ".md".length()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void thePageIsTrue(Rule rule) throws IOException {
        String page = page(rule.id());
        List<String> example = page.lines()
                .dropWhile(line -> !line.startsWith("| wrong |"))
                .skip(2)
                .limit(1)
                .toList();
        String[] cells = example.get(0).split(" \\| |\\| | \\|", -1);
        for (Map.Entry<String, String> standard : STANDARDS.entrySet()) {
            String says = row(page, standard.getValue());
            Optional<Finding> wrong = finding(rule, cells[1], standard.getKey());
            assertThat(wrong.map(finding -> finding.severity() + (finding.violates() ? ", fails the testcase" : ""))
                            .orElse("not told"))
                    .as(standard.getValue())
                    .isEqualTo(says);
            assertThat(finding(rule, cells[2], standard.getKey())).isEmpty();
        }
    }

    private static String page(String id) throws IOException {
        return Files.readString(PAGES.resolve(id + ".md"));
    }

    private static String row(String page, String name) {
        String start = "| " + name + " | ";
        String row =
                page.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
        return row.substring(start.length(), row.length() - " |".length());
    }

    /** What the rule finds on objects in the form {@code NAME: key=value, key=value}. */
    private static Optional<Finding> finding(Rule rule, String cell, String standard) {
        Report.Collector collector = new Report.Collector();
        StorageCheck check = Cluster.check(standard);
        for (String text : cell.startsWith("`") ? cell.replace("`", "").split("<br>", -1) : new String[0]) {
            int colon = text.indexOf(": ");
            String name = text.substring(0, colon);
            Map<String, String> fields = new HashMap<>();
            for (String field : text.substring(colon + 2).split(", ", -1)) {
                int equals = field.indexOf('=');
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
            if (name.equals("PersistentVolume")) {
                check.add(volume(fields));
            } else {
                check.add(storageClass(name, fields), collector);
            }
        }
        check.finish(collector, collector.tally());
        return collector.report().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .findFirst();
    }

    private static StorageClass storageClass(String name, Map<String, String> fields) {
        StorageClass.Builder builder = StorageClass.builder(name).provisioner(fields.remove("provisioner"));
        String created = fields.remove("created");
        String expansion = fields.remove("allowVolumeExpansion");
        return builder.created(created == null ? null : Instant.parse(created))
                .allowVolumeExpansion(expansion == null ? null : Boolean.valueOf(expansion))
                .annotations(fields)
                .build();
    }

    private static PersistentVolume volume(Map<String, String> fields) {
        String modes = fields.get("accessModes");
        return PersistentVolume.builder("pv")
                .storageClassName(fields.get("storageClassName"))
                .source(fields.get("source"))
                .provisionedBy(fields.get("provisionedBy"))
                .accessModes(modes == null ? List.of() : List.of(modes))
                .phase("Bound")
                .build();
    }
}
