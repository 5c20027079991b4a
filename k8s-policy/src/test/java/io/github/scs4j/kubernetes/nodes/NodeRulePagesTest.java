package io.github.scs4j.kubernetes.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md: one for each rule, true in what they say of its severity, and with an example that is. */
class NodeRulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final String FOUND_BY = "| found by | `NodeCheck` |";

    static Stream<Rule> rules() {
        return new NodeRules(NodeStandard.V1).all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasItsPageAndItsRow(Rule rule) throws IOException {
        String testcase = rule.testcase() == null ? "none" : "`" + rule.testcase() + "`";
        assertThat(page(rule.id()))
                .startsWith("# `" + rule.id() + "`\n")
                .contains(FOUND_BY)
                .contains("](" + rule.clause() + ")")
                .contains("| testcase | " + testcase + " |");
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
    @MethodSource("rules")
    void thePageIsTrue(Rule rule) throws IOException {
        String page = page(rule.id());
        List<String> example = page.lines()
                .dropWhile(line -> !line.startsWith("| wrong |"))
                .skip(2)
                .limit(1)
                .toList();
        String[] cells = example.get(0).split(" \\| |\\| | \\|", -1);
        for (NodeStandard standard : NodeStandard.values()) {
            String says = row(page, standard == NodeStandard.V1 ? "version 1" : "version 2");
            assertThat(finding(rule, cells[1], standard)
                            .map(finding -> finding.severity() + (finding.violates() ? ", fails the testcase" : "")))
                    .as(standard.name())
                    .contains(says);
            assertThat(finding(rule, cells[2], standard)).isEmpty();
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

    /** What the rule finds on nodes in the form {@code NAME: label=value, label=value}. */
    private static Optional<Finding> finding(Rule rule, String cell, NodeStandard standard) {
        Report.Collector collector = new Report.Collector();
        NodeCheck check = new NodeCheck(standard, HostEvidence.label(Fleet.HOST));
        for (String text : cell.startsWith("`") ? cell.replace("`", "").split("<br>", -1) : new String[0]) {
            if (text.equals("partial list")) {
                check.partialList();
            } else if (text.equals("opted out")) {
                check.optOut().nodesGiven();
            } else {
                check.add(node(text), collector);
            }
        }
        check.finish(collector, collector.tally());
        return collector.report().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .findFirst();
    }

    private static Node node(String text) {
        int colon = text.indexOf(": ");
        Node.Builder node = Node.builder(text.substring(0, colon));
        for (String label : text.substring(colon + 2).split(", ", -1)) {
            int equals = label.indexOf('=');
            node.label(label.substring(0, equals), label.substring(equals + 1));
        }
        return node.build();
    }
}
