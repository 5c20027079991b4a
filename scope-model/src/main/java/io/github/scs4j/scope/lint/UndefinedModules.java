package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.ScopeVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether versions include modules that are there, and each once. */
final class UndefinedModules implements LintRule {
    private static final Rule UNDEFINED = new Rule("scope.undefined-module", null, TEXT + "include-descriptor");
    private static final Rule DUPLICATE = new Rule("scope.duplicate-include", null, TEXT + "version-descriptor");
    private static final MessageTemplate NO_MODULE = new MessageTemplate(
            "scope.undefined-module",
            "version {0} includes {1}, which is no module",
            "Version {0} schließt {1} ein, was kein Modul ist");
    private static final MessageTemplate TWICE = new MessageTemplate(
            "scope.duplicate-include",
            "version {0} includes the module {1} twice",
            "Version {0} schließt das Modul {1} doppelt ein");

    @Override
    public List<Rule> rules() {
        return List.of(UNDEFINED, DUPLICATE);
    }

    @Override
    public void check(Linted linted) {
        int at = 0;
        for (ScopeVersion version : linted.scope().versions()) {
            check(linted, version, "versions/" + at++ + "/include/");
        }
    }

    private static void check(Linted linted, ScopeVersion version, String path) {
        String name = Shown.excerpt(version.version());
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (Include include : version.include()) {
            String ref = Shown.excerpt(include.ref());
            if (!seen.add(include.ref())) {
                linted.error(DUPLICATE, path + index, TWICE.with(name, ref));
            } else if (linted.module(include.ref()) == null) {
                linted.undefined(UNDEFINED, path + index, NO_MODULE.with(name, ref), include.ref(), linted.moduleIds());
            }
            index++;
        }
    }
}
