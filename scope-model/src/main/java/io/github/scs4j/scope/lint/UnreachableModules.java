package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.StandardModule;
import java.util.List;

/** Whether a version includes a module. */
final class UnreachableModules implements LintRule {
    private static final Rule RULE = new Rule("scope.unreachable-module", null, TEXT + "version-descriptor");
    private static final MessageTemplate NOT_INCLUDED = new MessageTemplate(
            "scope.unreachable-module",
            "no version includes the module {0}",
            "keine Version schließt das Modul {0} ein");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        int at = 0;
        for (StandardModule module : linted.scope().modules()) {
            if (!linted.isIncluded(module.id())) {
                linted.warning(RULE, "modules/" + at, NOT_INCLUDED.with(Shown.excerpt(module.id())));
            }
            at++;
        }
    }
}
