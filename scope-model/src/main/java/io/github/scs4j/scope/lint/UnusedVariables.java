package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Variable;
import java.util.List;
import java.util.Set;

/** Whether a variable is asked for that no script has in braces. */
final class UnusedVariables implements LintRule {
    private static final Rule RULE = new Rule("scope.unused-variable", null, TEXT + "scs-certification-yaml");
    private static final MessageTemplate UNUSED = new MessageTemplate(
            "scope.unused-variable",
            "no script uses the variable {0}, but a value must be given for it",
            "kein Skript verwendet die Variable {0}, doch ein Wert muss angegeben werden");
    private static final MessageTemplate UNUSED_WITH_DEFAULT = new MessageTemplate(
            "scope.unused-variable-default",
            "no script uses the variable {0}",
            "kein Skript verwendet die Variable {0}");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        Set<String> used = Usage.of(linted.scope());
        int at = 0;
        for (Variable variable : linted.scope().variables()) {
            if (!used.contains(variable.name())) {
                MessageTemplate wording = variable.defaultValue() == null ? UNUSED : UNUSED_WITH_DEFAULT;
                linted.info(RULE, "variables/" + at, wording.with(Shown.excerpt(variable.name())));
            }
            at++;
        }
    }
}
