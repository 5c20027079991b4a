package io.github.scs4j.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages docs/rules/ID.md. */
public final class RulePages {
    private static final Path DOCS = Path.of("../docs");

    private RulePages() {}

    /** Each rule has its page, which names the clause and what finds it, and its row in the table of all rules. */
    public static void check(List<Rule> rules, String foundBy) throws IOException {
        String table = Files.readString(DOCS.resolve("rules.md"));
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
        for (Rule rule : rules) {
            String page = Files.readString(DOCS.resolve("rules").resolve(rule.id() + ".md"));
            assertThat(page)
                    .startsWith("# `" + rule.id() + "`\n")
                    .contains("](" + rule.clause() + ")")
                    .contains("| found by | `" + foundBy + "` |");
            assertThat(table).contains("\n| `" + rule.id() + "` | ");
        }
    }
}
