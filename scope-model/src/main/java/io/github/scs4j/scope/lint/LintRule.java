package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.Rule;
import java.util.List;

/** One question to a scope. */
interface LintRule {
    /** Where the clauses of rules about scopes are. */
    String TEXT = "https://docs.scs.community/standards/scs-0003-v1-sovereign-cloud-standards-yaml#";

    /** The rules whose findings it makes. */
    List<Rule> rules();

    /** Finds what is wrong. */
    void check(Linted linted);
}
