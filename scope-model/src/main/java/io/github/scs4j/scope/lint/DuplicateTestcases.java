package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a testcase is described twice, or stands twice in one target of a module. */
final class DuplicateTestcases implements LintRule {
    private static final Rule RULE = new Rule("scope.duplicate-testcase", null, TEXT + "test-case-descriptor");
    private static final MessageTemplate TWICE = new MessageTemplate(
            "scope.duplicate-testcase",
            "the testcase {0} is described twice; the first counts",
            "der Testfall {0} ist doppelt beschrieben; der erste gilt");
    private static final MessageTemplate LISTED_TWICE = new MessageTemplate(
            "scope.duplicate-testcase-listed",
            "the target {0} of module {1} lists the testcase {2} twice",
            "das Target {0} des Moduls {1} nennt den Testfall {2} doppelt");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (Script script : linted.scope().scripts()) {
            int index = 0;
            for (Testcase testcase : script.testcases()) {
                if (!seen.add(testcase.id())) {
                    linted.error(
                            RULE, "scripts/" + at + "/testcases/" + index, TWICE.with(Shown.excerpt(testcase.id())));
                }
                index++;
            }
            at++;
        }
        at = 0;
        for (StandardModule module : linted.scope().modules()) {
            for (Target target : module.targets()) {
                check(linted, module, target, "modules/" + at + "/targets/" + target.name() + "/");
            }
            at++;
        }
    }

    private static void check(Linted linted, StandardModule module, Target target, String path) {
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (String testcase : target.testcases()) {
            if (!seen.add(testcase)) {
                linted.warning(
                        RULE,
                        path + index,
                        LISTED_TWICE.with(
                                Shown.excerpt(target.name()), Shown.excerpt(module.id()), Shown.excerpt(testcase)));
            }
            index++;
        }
    }
}
