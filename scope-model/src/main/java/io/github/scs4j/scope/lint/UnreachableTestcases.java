package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a testcase is in a module that a version includes. */
final class UnreachableTestcases implements LintRule {
    private static final Rule RULE = new Rule("scope.unreachable-testcase", null, TEXT + "basic-concepts");
    private static final MessageTemplate NOWHERE = new MessageTemplate(
            "scope.unreachable-testcase",
            "no module has the testcase {0}, so its result counts nowhere",
            "kein Modul enthält den Testfall {0}; sein Ergebnis zählt nirgends");
    private static final MessageTemplate NOT_INCLUDED = new MessageTemplate(
            "scope.unreachable-testcase-module",
            "the testcase {0} is only in modules that no version includes, such as {1}, so its result counts nowhere",
            "den Testfall {0} enthalten nur Module, die keine Version einschließt, etwa {1}; sein Ergebnis zählt nirgends");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        Map<String, StandardModule> modules = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (StandardModule module : linted.scope().modules()) {
            if (seen.add(module.id())) {
                for (Target target : module.targets()) {
                    for (String testcase : target.testcases()) {
                        modules.merge(testcase, module, (one, two) -> linted.isIncluded(two.id()) ? two : one);
                    }
                }
            }
        }
        int at = 0;
        for (Script script : linted.scope().scripts()) {
            int index = 0;
            for (Testcase testcase : script.testcases()) {
                String path = "scripts/" + at + "/testcases/" + index++;
                String id = Shown.excerpt(testcase.id());
                StandardModule module = modules.get(testcase.id());
                if (module == null) {
                    linted.warning(RULE, path, NOWHERE.with(id));
                } else if (!linted.isIncluded(module.id())) {
                    linted.warning(RULE, path, NOT_INCLUDED.with(id, Shown.excerpt(module.id())));
                }
            }
            at++;
        }
    }
}
