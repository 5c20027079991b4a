package io.github.scs4j.kubernetes.network;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md: one for each rule, true in what they say of its severity, and with an example that is. */
class NetworkRulePagesTest {
    static Stream<Rule> rules() {
        return Stream.of(
                NetworkHints.DEFAULT_MISSING,
                NetworkHints.DEFAULT_SEVERAL,
                NetworkHints.ANNOTATION_VALUE,
                NetworkHints.NO_POLICY,
                NetworkHints.POLICY_UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageIsTrue(Rule rule) throws IOException {
        String page = Files.readString(Path.of("../docs/rules").resolve(rule.id() + ".md"));
        List<String> example = page.lines()
                .dropWhile(line -> !line.startsWith("| wrong |"))
                .skip(2)
                .limit(1)
                .toList();
        String[] cells = example.get(0).split(" \\| |\\| | \\|", -1);
        Finding wrong = finding(rule, cells[1]).orElseThrow();
        assertThat(page)
                .startsWith("# `" + rule.id() + "`\n")
                .contains("| severity | " + wrong.severity() + " |")
                .contains("](" + rule.clause() + ")")
                .contains("| found by | `NetworkHints` |");
        assertThat(finding(rule, cells[2])).isEmpty();
        assertThat(Files.readString(Path.of("../docs/rules.md")))
                .contains("\n| `" + rule.id() + "` | " + wrong.severity() + " | ");
    }

    /** What the rule finds on objects in the form {@code NAME}, {@code NAME: annotation=value}, {@code DaemonSet: image}. */
    private static Optional<Finding> finding(Rule rule, String cell) {
        Report.Collector collector = new Report.Collector();
        NetworkHints hints = new NetworkHints();
        for (String text : cell.replace("`", "").split("<br>", -1)) {
            int colon = text.indexOf(": ");
            String name = colon < 0 ? text : text.substring(0, colon);
            if (name.equals("DaemonSet")) {
                hints.add(new Workload(name, "kube-system", "ds", List.of(text.substring(colon + 2))));
            } else {
                hints.add(
                        new IngressClass(name, null, colon < 0 ? null : text.substring(text.indexOf('=') + 1)),
                        collector);
            }
        }
        hints.finish(collector, collector.tally());
        return collector.report().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .findFirst();
    }
}
