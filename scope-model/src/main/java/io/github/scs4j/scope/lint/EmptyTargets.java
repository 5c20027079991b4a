package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import java.util.List;

/** Whether a target of a module has testcases. */
final class EmptyTargets implements LintRule {
    private static final Rule RULE = new Rule("scope.empty-target", null, TEXT + "module-descriptor");
    private static final MessageTemplate EMPTY = new MessageTemplate(
            "scope.empty-target",
            "the target {0} of module {1} has no testcases, so it adds nothing",
            "das Target {0} des Moduls {1} hat keine Testfälle, fügt also nichts hinzu");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        int at = 0;
        for (StandardModule module : linted.scope().modules()) {
            for (Target target : module.targets()) {
                if (target.testcases().isEmpty()) {
                    linted.warning(
                            RULE,
                            "modules/" + at + "/targets/" + target.name(),
                            EMPTY.with(Shown.excerpt(target.name()), Shown.excerpt(module.id())));
                }
            }
            at++;
        }
    }
}
