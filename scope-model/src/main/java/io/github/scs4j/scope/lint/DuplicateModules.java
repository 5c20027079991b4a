package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.StandardModule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a module is described twice. */
final class DuplicateModules implements LintRule {
    private static final Rule RULE = new Rule("scope.duplicate-module", null, TEXT + "module-descriptor");
    private static final MessageTemplate TWICE = new MessageTemplate(
            "scope.duplicate-module",
            "the module {0} is described twice; the first counts",
            "das Modul {0} ist doppelt beschrieben; das erste gilt");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (StandardModule module : linted.scope().modules()) {
            if (!seen.add(module.id())) {
                linted.error(RULE, "modules/" + at, TWICE.with(Shown.excerpt(module.id())));
            }
            at++;
        }
    }
}
