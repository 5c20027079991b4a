package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds what changed in versions of a scope that were stable before: their descriptors may no longer change (SCS-0003-v1,
 * "Version descriptor"). A version that the timeline does not name any more may be left out. What its modules test is not
 * part of the descriptor; that it changed is a WARNING. Immutable and thread-safe.
 */
public final class StableVersionCheck {
    private static final Rule CHANGED = new Rule("scope.stable-changed", null, LintRule.TEXT + "version-descriptor");
    private static final Rule TESTS =
            new Rule("scope.stable-tests-changed", null, LintRule.TEXT + "version-descriptor");
    private static final Rule GONE = new Rule("scope.stable-gone", null, LintRule.TEXT + "process");
    private static final int MAX_SHOWN = 5;

    private static final MessageTemplate DATE = new MessageTemplate(
            "scope.stable-changed-date",
            "version {0} was stable since {1}, and now says {2}; a stable version may not change",
            "Version {0} war seit dem {1} stabil und sagt jetzt {2}; eine stabile Version darf sich nicht ändern");
    private static final MessageTemplate MODULES = new MessageTemplate(
            "scope.stable-changed-modules",
            "version {0} was stable, and other modules are included now: {1}; a stable version may not change",
            "Version {0} war stabil, und jetzt sind andere Module eingeschlossen: {1}; eine stabile Version darf sich nicht"
                    + " ändern");
    private static final MessageTemplate PARAMETERS = new MessageTemplate(
            "scope.stable-changed-parameters",
            "version {0} was stable, and gives the module {1} other parameters now; a stable version may not change",
            "Version {0} war stabil und gibt dem Modul {1} jetzt andere Parameter; eine stabile Version darf sich nicht"
                    + " ändern");
    private static final MessageTemplate TESTCASES = new MessageTemplate(
            "scope.stable-tests-changed",
            "version {0} was stable, and its target {1} has other testcases now: {2}",
            "Version {0} war stabil, und ihr Target {1} hat jetzt andere Testfälle: {2}");
    private static final MessageTemplate LEFT_OUT = new MessageTemplate(
            "scope.stable-gone",
            "version {0} was stable and is gone, although the timeline still names it",
            "Version {0} war stabil und fehlt jetzt, obwohl die Zeitleiste sie noch nennt");
    private static final MessageTemplate PRUNED = new MessageTemplate(
            "scope.stable-pruned",
            "version {0} was stable and is gone; the timeline does not name it any more, so it may",
            "Version {0} war stabil und fehlt jetzt; die Zeitleiste nennt sie nicht mehr, also darf sie fehlen");

    /** Creates a check. */
    public StableVersionCheck() {}

    /** The ids of the rules whose findings it makes. */
    public static List<String> ruleIds() {
        return List.of(CHANGED.id(), TESTS.id(), GONE.id(), Linted.LIMIT.id());
    }

    /**
     * Compares an earlier state of a scope with a later one.
     *
     * @param places where the parts of the later one stand; {@link Places#UNKNOWN} if it comes from no file
     * @param subject what findings are to call the later one, mostly the name of the file
     */
    public void compare(Scope before, Scope after, Places places, String subject, FindingSink sink) {
        Objects.requireNonNull(before, "before");
        Linted linted = new Linted(after, places, subject, sink);
        Map<String, Integer> later = new HashMap<>();
        for (int at = 0; at < after.versions().size(); at++) {
            later.putIfAbsent(after.versions().get(at).version(), at);
        }
        Set<String> named = new HashSet<>();
        for (TimelineEntry entry : after.timeline()) {
            named.addAll(entry.versions().keySet());
        }
        Map<String, StandardModule> earlier = modules(before);
        Map<String, StandardModule> current = modules(after);
        UnaryOperator<String> earlierOrigins = origins(before, earlier);
        UnaryOperator<String> currentOrigins = origins(after, current);
        Set<String> seen = new HashSet<>();
        for (ScopeVersion version : before.versions()) {
            if (seen.add(version.version()) && version.isStable()) {
                Integer at = later.get(version.version());
                if (at == null) {
                    gone(version, named.contains(version.version()), linted);
                } else {
                    ScopeVersion same = after.versions().get(at);
                    descriptor(version, earlierOrigins, same, currentOrigins, linted, "versions/" + at);
                    tests(testcases(version, earlier), testcases(same, current), same, linted, "versions/" + at);
                }
            }
        }
    }

    private static void gone(ScopeVersion version, boolean named, Linted linted) {
        Message message = (named ? LEFT_OUT : PRUNED).with(Shown.excerpt(version.version()));
        linted.find(named ? Severity.ERROR : Severity.INFO, GONE, "versions", message, null);
    }

    private static void descriptor(
            ScopeVersion before,
            UnaryOperator<String> beforeOrigins,
            ScopeVersion after,
            UnaryOperator<String> afterOrigins,
            Linted linted,
            String path) {
        String name = Shown.excerpt(before.version());
        LocalDate date = Objects.requireNonNull(before.stabilizedAt());
        if (!date.equals(after.stabilizedAt())) {
            String now =
                    after.stabilizedAt() == null ? "-" : after.stabilizedAt().toString();
            linted.error(CHANGED, path + "/stabilized_at", DATE.with(name, date.toString(), now));
        }
        Map<String, Include> old = includes(before, beforeOrigins);
        Map<String, Include> young = includes(after, afterOrigins);
        String change = change(old.keySet(), young.keySet());
        if (!change.isEmpty()) {
            linted.error(CHANGED, path + "/include", MODULES.with(name, change));
        }
        int at = 0;
        for (Include include : after.include()) {
            String ref = afterOrigins.apply(include.ref());
            Include former = old.get(ref);
            if (former != null && !former.parameters().equals(include.parameters())) {
                linted.error(CHANGED, path + "/include/" + at, PARAMETERS.with(name, Shown.excerpt(ref)));
            }
            at++;
        }
    }

    private static void tests(
            Map<String, Set<String>> old,
            Map<String, Set<String>> young,
            ScopeVersion version,
            Linted linted,
            String path) {
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(young.keySet());
        for (String target : names) {
            String change = change(old.getOrDefault(target, Set.of()), young.getOrDefault(target, Set.of()));
            if (!change.isEmpty()) {
                linted.warning(
                        TESTS, path, TESTCASES.with(Shown.excerpt(version.version()), Shown.excerpt(target), change));
            }
        }
    }

    private static Map<String, Include> includes(ScopeVersion version, UnaryOperator<String> origins) {
        Map<String, Include> includes = new LinkedHashMap<>();
        for (Include include : version.include()) {
            includes.putIfAbsent(origins.apply(include.ref()), include);
        }
        return includes;
    }

    /**
     * Finds the module of the file that an included one was made from: where versions of generation G7 select different
     * testcases of a module, {@code scs-0100-v3.1@v4} is made of {@code scs-0100-v3.1}.
     */
    private static UnaryOperator<String> origins(Scope scope, Map<String, StandardModule> modules) {
        Set<String> versions = new HashSet<>();
        scope.versions().forEach(version -> versions.add(version.version()));
        return ref -> {
            int mark = ref.lastIndexOf('@');
            return mark > 0 && versions.contains(ref.substring(mark + 1)) && modules.containsKey(ref.substring(0, mark))
                    ? ref.substring(0, mark)
                    : ref;
        };
    }

    private static Map<String, StandardModule> modules(Scope scope) {
        Map<String, StandardModule> modules = new HashMap<>();
        for (StandardModule module : scope.modules()) {
            modules.putIfAbsent(module.id(), module);
        }
        return modules;
    }

    /** The testcases of a version by target. */
    private static Map<String, Set<String>> testcases(ScopeVersion version, Map<String, StandardModule> modules) {
        Map<String, Set<String>> testcases = new LinkedHashMap<>();
        for (Include include : version.include()) {
            StandardModule module = modules.get(include.ref());
            for (Target target : module == null ? List.<Target>of() : module.targets()) {
                testcases
                        .computeIfAbsent(target.name(), name -> new LinkedHashSet<>())
                        .addAll(target.testcases());
            }
        }
        return testcases;
    }

    /** What came with a plus, what went with a minus; empty if nothing did. */
    private static String change(Set<String> before, Set<String> after) {
        List<String> changes = new ArrayList<>();
        for (String id : before) {
            if (!after.contains(id)) {
                changes.add('-' + Shown.excerpt(id));
            }
        }
        for (String id : after) {
            if (!before.contains(id)) {
                changes.add('+' + Shown.excerpt(id));
            }
        }
        int more = changes.size() - MAX_SHOWN;
        return more <= 0
                ? String.join(", ", changes)
                : String.join(", ", changes.subList(0, MAX_SHOWN)) + ", ... (" + changes.size() + ")";
    }
}
