package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import java.util.List;

/** Whether anything is tested of the modules that versions include, and of the versions themselves. */
final class EmptyVersions implements LintRule {
    private static final Rule MODULE = new Rule("scope.empty-module", null, TEXT + "version-descriptor");
    private static final Rule VERSION = new Rule("scope.empty-version", null, TEXT + "basic-concepts");
    private static final MessageTemplate NOTHING_OF_MODULE = new MessageTemplate(
            "scope.empty-module",
            "version {0} includes the module {1}, which has no testcases: nobody tests its standard, and everybody passes",
            "Version {0} schließt das Modul {1} ein, das keine Testfälle hat: Niemand prüft den Standard, und alle bestehen");
    private static final MessageTemplate NOTHING_OF_VERSION = new MessageTemplate(
            "scope.empty-version",
            "the target main of version {0} has no testcases, so everybody passes",
            "das Target main der Version {0} hat keine Testfälle, also bestehen alle");

    @Override
    public List<Rule> rules() {
        return List.of(MODULE, VERSION);
    }

    @Override
    public void check(Linted linted) {
        int at = 0;
        for (ScopeVersion version : linted.scope().versions()) {
            String name = Shown.excerpt(version.version());
            String path = "versions/" + at++;
            boolean tested = false;
            int index = 0;
            for (Include include : version.include()) {
                StandardModule module = linted.module(include.ref());
                if (module != null && isEmpty(module)) {
                    linted.warning(
                            MODULE,
                            path + "/include/" + index,
                            NOTHING_OF_MODULE.with(name, Shown.excerpt(module.id())));
                }
                tested |= module != null && isInMain(module);
                index++;
            }
            if (!tested) {
                linted.warning(VERSION, path, NOTHING_OF_VERSION.with(name));
            }
        }
    }

    private static boolean isEmpty(StandardModule module) {
        return module.targets().stream().allMatch(target -> target.testcases().isEmpty());
    }

    private static boolean isInMain(StandardModule module) {
        return module.targets().stream()
                .anyMatch(target ->
                        target.name().equals(Target.MAIN) && !target.testcases().isEmpty());
    }
}
