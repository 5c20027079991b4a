package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.StandardModule;
import java.util.List;
import java.util.Set;

/** Whether a module has a parameter that no script has in braces, so that its value changes nothing. */
final class UnusedParameters implements LintRule {
    private static final Rule RULE = new Rule("scope.unused-parameter", null, TEXT + "module-descriptor");
    private static final MessageTemplate UNUSED = new MessageTemplate(
            "scope.unused-parameter",
            "no script uses the parameter {0} of module {1}: its value says what is meant, and changes no test",
            "kein Skript verwendet den Parameter {0} des Moduls {1}: Sein Wert sagt, was gemeint ist, und ändert keinen Test");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        Set<String> used = Usage.of(linted.scope());
        int at = 0;
        for (StandardModule module : linted.scope().modules()) {
            for (String parameter : module.parameters().keySet()) {
                if (!used.contains(parameter)) {
                    linted.info(
                            RULE,
                            "modules/" + at + "/parameters/" + parameter,
                            UNUSED.with(Shown.excerpt(parameter), Shown.excerpt(module.id())));
                }
            }
            at++;
        }
    }
}
