package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md: one for each rule, true in what they say of its severity, and with an example that is. */
class FactRulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final Instant AT = Instant.parse("2026-08-22T00:00:00Z");

    static Stream<String> ids() {
        return FactRules.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thePageIsTrue(String id) throws IOException {
        String page = Files.readString(PAGES.resolve(id + ".md"));
        String example = page.lines()
                .dropWhile(line -> !line.startsWith("| wrong |"))
                .skip(2)
                .findFirst()
                .orElseThrow();
        String[] cells = example.split("` \\| `|\\| `|` \\|", -1);
        String found = rules(cells[1]).stream()
                .filter(rule -> rule.endsWith(" " + id))
                .findFirst()
                .orElseThrow();
        String severity = found.substring(0, found.indexOf(' '));
        assertThat(page)
                .startsWith("# `" + id + "`\n")
                .contains("\n| severity | " + severity)
                .contains("](" + FactRules.ENTRY.clause() + ")");
        assertThat(rules(cells[2])).isEmpty();
        assertThat(Files.readString(Path.of("../docs/rules.md"))).contains("\n| `" + id + "` | " + severity + " | ");
        assertThat(FactReader.ruleIds()).contains(id);
    }

    @Test
    void noPageIsWithoutRule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> name.startsWith("k8s.facts-"))
                            .map(name -> name.substring(0, name.length() - ".md".length())))
                    .containsAll(FactRules.ids());
        }
    }

    /** The commands in the page about facts are those that findings name. */
    @Test
    void thePageOfFactsNamesTheCommands() throws IOException {
        String page = Files.readString(Path.of("../docs/kubernetes-facts.md"));
        for (FactSource source : KubernetesFacts.bundled().sources()) {
            assertThat(page).contains("`" + source.origin().refresh() + "`");
        }
        assertThat(page).contains("`" + FactSource.Origin.GITHUB_RELEASES.refresh() + "`");
    }

    private static List<String> rules(String content) {
        FactFile file = FactFile.of(content);
        List<Finding> findings = new ArrayList<>(file.findings());
        file.facts().review(AT, findings::add);
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.rule().id())
                .toList();
    }
}
