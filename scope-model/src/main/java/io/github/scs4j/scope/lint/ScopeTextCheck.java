package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.catalog.FrontMatterReader;
import io.github.scs4j.scope.catalog.StandardDocument;
import java.util.List;
import java.util.Objects;

/**
 * Finds where the text of a version of a scope, such as {@code scs-0501-v5-scs-compatible-iaas.md}, says something else than
 * the scope: dates, standards and how often they are to be tested. The findings are about the text; which of the two is
 * wrong they cannot know. There are at most 1000, and one that says so if there are more. Immutable and thread-safe.
 */
public final class ScopeTextCheck {
    /** Creates a check. */
    public ScopeTextCheck() {}

    /** The ids of the rules whose findings it makes. */
    public static List<String> ruleIds() {
        return TextComparison.RULES.stream().map(Rule::id).toList();
    }

    /**
     * Compares a text with a scope.
     *
     * @param text the Markdown, with its front matter
     * @param file the name of its file, without folder; findings call it so
     */
    public void check(Scope scope, String text, String file, FindingSink sink) {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sink, "sink");
        ScopeText said = ScopeText.of(text);
        StandardDocument document = new FrontMatterReader().read(text, file, finding -> {});
        new TextComparison(scope, said, text, file, sink).check(document);
    }
}
