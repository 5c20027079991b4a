package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.StandardModule;
import java.util.List;

/** Whether versions give values to the parameters of the modules that they include, and to no others. */
final class Parameters implements LintRule {
    private static final Rule MISSING = new Rule("scope.missing-parameter", null, TEXT + "include-descriptor");
    private static final Rule UNDEFINED = new Rule("scope.undefined-parameter", null, TEXT + "include-descriptor");
    private static final MessageTemplate NO_VALUE = new MessageTemplate(
            "scope.missing-parameter",
            "version {0} gives no value to the parameter {1} of module {2}",
            "Version {0} gibt dem Parameter {1} des Moduls {2} keinen Wert");
    private static final MessageTemplate NO_PARAMETER = new MessageTemplate(
            "scope.undefined-parameter",
            "version {0} gives a value to {1}, which is no parameter of module {2}",
            "Version {0} gibt {1} einen Wert, was kein Parameter des Moduls {2} ist");

    @Override
    public List<Rule> rules() {
        return List.of(MISSING, UNDEFINED);
    }

    @Override
    public void check(Linted linted) {
        int at = 0;
        for (ScopeVersion version : linted.scope().versions()) {
            int index = 0;
            for (Include include : version.include()) {
                StandardModule module = linted.module(include.ref());
                if (module != null) {
                    check(linted, version, include, module, "versions/" + at + "/include/" + index);
                }
                index++;
            }
            at++;
        }
    }

    private static void check(
            Linted linted, ScopeVersion version, Include include, StandardModule module, String path) {
        String name = Shown.excerpt(version.version());
        String id = Shown.excerpt(module.id());
        for (String parameter : module.parameters().keySet()) {
            if (!include.parameters().containsKey(parameter)) {
                linted.error(MISSING, path, NO_VALUE.with(name, Shown.excerpt(parameter), id));
            }
        }
        for (String parameter : include.parameters().keySet()) {
            if (!module.parameters().containsKey(parameter)) {
                linted.warning(
                        UNDEFINED,
                        path + "/parameters/" + parameter,
                        NO_PARAMETER.with(name, Shown.excerpt(parameter), id));
            }
        }
    }
}
