package io.github.scs4j.scope.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.catalog.FrontMatterReader;
import io.github.scs4j.scope.lint.ScopeLinterTest.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md: one for each rule about scopes as a whole and about documents, with an example that is true. */
class LintRulePagesTest {
    private static final Path DOCS = Path.of("../docs");
    private static final List<String> LINTERS =
            List.of("ScopeLinter", "StableVersionCheck", "ScopeTextCheck", "FrontMatterReader", "StandardsLinter");

    static Stream<String> ids() {
        List<String> ids = new ArrayList<>(lintIds().toList());
        ids.addAll(StableVersionCheck.ruleIds());
        ids.addAll(ScopeTextCheck.ruleIds());
        ids.addAll(FrontMatterReader.ruleIds());
        return ids.stream().filter(LintRulePagesTest::hasPageHere);
    }

    static Stream<String> lintIds() {
        return ScopeLinter.ruleIds().stream().filter(LintRulePagesTest::hasPageHere);
    }

    /** The page about limits is that of the reader. */
    private static boolean hasPageHere(String id) {
        return !id.equals(Linted.LIMIT.id());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aRuleHasItsPage(String id) throws IOException {
        String page = page(id);
        assertThat(page).startsWith("# `" + id + "`\n").contains("https://docs.scs.community/standards/scs-0");
        assertThat(LINTERS).anyMatch(linter -> page.contains("| found by | `" + linter + "` |"));
        assertThat(Files.readString(DOCS.resolve("rules.md"))).containsOnlyOnce("| `" + id + "` | ");
    }

    @Test
    void noRuleIsListedTwice() {
        assertThat(ids()).doesNotHaveDuplicates().allMatch(id -> id.startsWith("scope."));
    }

    @Test
    void noPageIsWithoutRule() throws IOException {
        List<String> ids = ids().toList();
        try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
            for (Path page : pages.toList()) {
                String text = Files.readString(page);
                if (LINTERS.stream().anyMatch(linter -> text.contains("| found by | `" + linter + "` |"))) {
                    String file = page.getFileName().toString();
                    assertThat(ids).contains(file.substring(0, file.length() - ".md".length()));
                }
            }
        }
    }

    /** Severity, clause and example of a page are those of the linter on the good scope with what is wrong in place. */
    @ParameterizedTest
    @MethodSource("lintIds")
    void thePageIsTrue(String id) throws IOException {
        String page = page(id);
        List<Finding> findings = new ArrayList<>();
        for (Change change : Change.all()) {
            boolean example = page.contains("| `" + change.wrong() + "` | `" + change.right() + "` |");
            List<Finding> found = ScopeLinterTest.lint(change.yaml()).stream()
                    .filter(finding -> finding.rule().id().equals(id))
                    .toList();
            assertThat(found.isEmpty() && example).as(change.toString()).isFalse();
            findings.addAll(found);
        }
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(page).contains("](" + finding.rule().clause() + ")");
            assertThat(page.lines().filter(line -> line.startsWith("| severity |")))
                    .singleElement()
                    .asString()
                    .contains(finding.severity().name());
        });
        if (page.contains("| wrong | right |")) {
            assertThat(Change.all())
                    .anyMatch(change -> page.contains("| `" + change.wrong() + "` | `" + change.right() + "` |"));
        }
    }

    private static String page(String id) throws IOException {
        return Files.readString(DOCS.resolve("rules").resolve(id + ".md"));
    }
}
