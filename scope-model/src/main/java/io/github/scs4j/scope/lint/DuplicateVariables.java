package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a variable is listed twice. */
final class DuplicateVariables implements LintRule {
    private static final Rule RULE = new Rule("scope.duplicate-variable", null, TEXT + "scs-certification-yaml");
    private static final MessageTemplate TWICE = new MessageTemplate(
            "scope.duplicate-variable",
            "the variable {0} is listed twice",
            "die Variable {0} steht doppelt in der Liste");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (Variable variable : linted.scope().variables()) {
            if (!seen.add(variable.name())) {
                linted.warning(RULE, "variables/" + at, TWICE.with(Shown.excerpt(variable.name())));
            }
            at++;
        }
    }
}
