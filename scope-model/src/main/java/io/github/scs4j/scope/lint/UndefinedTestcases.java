package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import java.util.List;

/** Whether the testcases of modules are described. */
final class UndefinedTestcases implements LintRule {
    private static final Rule RULE = new Rule("scope.undefined-testcase", null, TEXT + "script-descriptor");
    private static final MessageTemplate NO_TESTCASE = new MessageTemplate(
            "scope.undefined-testcase",
            "module {0} has the testcase {1}, which no script determines",
            "Modul {0} enthält den Testfall {1}, den kein Skript bestimmt");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        int at = 0;
        for (StandardModule module : linted.scope().modules()) {
            for (Target target : module.targets()) {
                int index = 0;
                for (String testcase : target.testcases()) {
                    if (!linted.testcaseIds().contains(testcase)) {
                        linted.undefined(
                                RULE,
                                "modules/" + at + "/targets/" + target.name() + "/" + index,
                                NO_TESTCASE.with(Shown.excerpt(module.id()), Shown.excerpt(testcase)),
                                testcase,
                                linted.testcaseIds());
                    }
                    index++;
                }
            }
            at++;
        }
    }
}
