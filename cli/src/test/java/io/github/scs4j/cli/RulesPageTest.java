package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of rules lists what this module and the findings say themselves, with the severity. */
class RulesPageTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `((?:input|finding)\\.[a-z-]+)` \\| (ERROR|WARNING|INFO) \\|");

    @Test
    void listsTheRulesAboutInputsAndTestcases() throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        for (Problem problem : Problem.values()) {
            rules.add(row(problem == Problem.NOT_READ ? problem.info("x") : problem.in("x")));
        }
        Tally tally = new Tally();
        tally.given("x");
        tally.remarks().forEach(finding -> rules.add(row(finding)));
        TreeSet<String> listed = new TreeSet<>();
        ROW.matcher(Files.readString(Path.of("../docs/rules.md")))
                .results()
                .forEach(row -> listed.add(row.group(1) + " " + row.group(2)));

        assertThat(listed).isEqualTo(rules).hasSizeGreaterThan(7);
    }

    private static String row(Finding finding) {
        return finding.rule().id() + " " + finding.severity();
    }
}
