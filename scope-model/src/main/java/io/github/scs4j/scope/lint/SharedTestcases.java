package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a testcase comes into a version by two modules, or into two targets of it. */
final class SharedTestcases implements LintRule {
    private static final Rule MODULES = new Rule("scope.testcase-in-modules", null, TEXT + "version-descriptor");
    private static final Rule TARGETS = new Rule("scope.testcase-in-targets", null, TEXT + "module-descriptor");
    /** How many testcases are looked at, those of a module once for each version that includes it. */
    private static final int MAX_TESTCASES = 2_000_000;

    private static final MessageTemplate TOO_MANY = new MessageTemplate(
            "scope.limit-testcases",
            "versions have more than {0} testcases; whether others share some was not looked at",
            "Versionen haben mehr als {0} Testfälle; ob sich weitere welche teilen, wurde nicht geprüft");
    private static final MessageTemplate TWO_MODULES = new MessageTemplate(
            "scope.testcase-in-modules",
            "version {0} has the testcase {1} by the modules {2} and {3}, which must differ in all testcases",
            "Version {0} hat den Testfall {1} durch die Module {2} und {3}, die sich in allen Testfällen unterscheiden müssen");
    private static final MessageTemplate TWO_TARGETS = new MessageTemplate(
            "scope.testcase-in-targets",
            "version {0} has the testcase {1} in the targets {2} and {3}: it counts in both, but the official monitor shows it"
                    + " in the last one only",
            "Version {0} hat den Testfall {1} in den Targets {2} und {3}: Er zählt in beiden, doch der offizielle Monitor zeigt"
                    + " ihn nur im letzten");

    @Override
    public List<Rule> rules() {
        return List.of(MODULES, TARGETS);
    }

    @Override
    public void check(Linted linted) {
        Map<String, Integer> sizes = new HashMap<>();
        for (StandardModule module : linted.scope().modules()) {
            sizes.putIfAbsent(module.id(), size(module));
        }
        long testcases = 0;
        int at = 0;
        for (ScopeVersion version : linted.scope().versions()) {
            String path = "versions/" + at++;
            for (Include include : version.include()) {
                testcases += sizes.getOrDefault(include.ref(), 0);
            }
            if (testcases > MAX_TESTCASES) {
                linted.warning(Linted.LIMIT, path, TOO_MANY.with(Integer.toString(MAX_TESTCASES)));
                return;
            }
            new Union(linted, version, path + "/include/").check();
        }
    }

    private static int size(StandardModule module) {
        int size = 0;
        for (Target target : module.targets()) {
            size += target.testcases().size();
        }
        return size;
    }

    /** The testcases of a version, and by which module and target each came first. */
    private static final class Union {
        private final Linted linted;
        private final ScopeVersion version;
        private final String path;
        private final Map<String, Origin> origins = new HashMap<>();

        Union(Linted linted, ScopeVersion version, String path) {
            this.linted = linted;
            this.version = version;
            this.path = path;
        }

        void check() {
            Set<String> seen = new HashSet<>();
            int index = 0;
            for (Include include : version.include()) {
                StandardModule module = linted.module(include.ref());
                if (module != null && seen.add(module.id())) {
                    for (Target target : module.targets()) {
                        for (String testcase : new LinkedHashSet<>(target.testcases())) {
                            add(testcase, module, target, path + index);
                        }
                    }
                }
                index++;
            }
        }

        private void add(String testcase, StandardModule module, Target target, String place) {
            Origin origin = origins.putIfAbsent(testcase, new Origin(module.id(), target.name()));
            if (origin == null) {
                return;
            }
            String name = Shown.excerpt(version.version());
            String id = Shown.excerpt(testcase);
            if (!origin.module().equals(module.id())) {
                linted.error(
                        MODULES,
                        place,
                        TWO_MODULES.with(name, id, Shown.excerpt(origin.module()), Shown.excerpt(module.id())));
            }
            if (!origin.target().equals(target.name())) {
                linted.warning(
                        TARGETS,
                        place,
                        TWO_TARGETS.with(name, id, Shown.excerpt(origin.target()), Shown.excerpt(target.name())));
            }
        }
    }

    /** By which module and target a testcase came. */
    private record Origin(String module, String target) {}
}
