package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds what is wrong with a scope as a whole, although each of its parts can be read (SCS-0003-v1): what refers to nothing,
 * what is there twice, what no version ever tests, and versions that are effective without being stable. Whatever it is
 * given, it throws nothing but {@link NullPointerException}. It tells at most 1000 findings, and says so if there are more.
 * Immutable and thread-safe.
 */
public final class ScopeLinter {
    private static final List<LintRule> RULES = List.of(
            new ScopeUuid(),
            new Addresses(),
            new DuplicateVariables(),
            new UnusedVariables(),
            new Braces(),
            new DuplicateTestcases(),
            new UnreachableTestcases(),
            new DuplicateModules(),
            new UnreachableModules(),
            new UndefinedTestcases(),
            new UnusedParameters(),
            new EmptyTargets(),
            new TimelineDates(),
            new UndefinedVersions(),
            new UnstableVersions(),
            new DuplicateVersions(),
            new UndefinedModules(),
            new Parameters(),
            new SharedTestcases(),
            new EmptyVersions());

    /** Creates a linter. */
    public ScopeLinter() {}

    /** The ids of the rules whose findings it makes. */
    public static List<String> ruleIds() {
        List<String> ids = new ArrayList<>();
        for (LintRule lint : RULES) {
            for (Rule rule : lint.rules()) {
                ids.add(rule.id());
            }
        }
        ids.add(Linted.LIMIT.id());
        return List.copyOf(ids);
    }

    /**
     * Finds what is wrong with a scope.
     *
     * @param places where its parts stand; {@link Places#UNKNOWN} if it was not read from a file
     * @param subject what findings are to call the scope, mostly the name of the file
     */
    public void lint(Scope scope, Places places, String subject, FindingSink sink) {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(sink, "sink");
        Linted linted = new Linted(scope, places, subject, sink);
        for (LintRule rule : RULES) {
            rule.check(linted);
        }
    }
}
