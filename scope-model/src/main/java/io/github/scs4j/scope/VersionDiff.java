package io.github.scs4j.scope;

import io.github.scs4j.scope.ModuleChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How two versions differ: of one scope, or of two states of it. Immutable and thread-safe.
 *
 * @param modules the modules that differ: those of the earlier version in its order, then those that were added
 * @param testcases the testcases that differ, in the order of the targets: those of the earlier version, then those that
 *     were added
 */
public record VersionDiff(List<ModuleChange> modules, List<TestcaseChange> testcases) {
    /** Copies the lists. */
    public VersionDiff {
        modules = List.copyOf(modules);
        testcases = List.copyOf(testcases);
    }

    /** The difference between two versions of a scope. */
    public static VersionDiff between(Scope scope, ScopeVersion before, ScopeVersion after) {
        return between(scope, before, scope, after);
    }

    /** The difference between two versions of two states of a scope. */
    public static VersionDiff between(Scope scopeBefore, ScopeVersion before, Scope scopeAfter, ScopeVersion after) {
        return new VersionDiff(modules(before, after), testcases(scopeBefore, before, scopeAfter, after));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return modules.isEmpty() && testcases.isEmpty();
    }

    private static List<ModuleChange> modules(ScopeVersion before, ScopeVersion after) {
        Map<String, Include> old = byRef(before);
        Map<String, Include> added = byRef(after);
        List<ModuleChange> changes = new ArrayList<>();
        old.forEach((ref, include) -> {
            Include same = added.remove(ref);
            if (same == null) {
                changes.add(new ModuleChange(Kind.REMOVED, include, null));
            } else if (!same.parameters().equals(include.parameters())) {
                changes.add(new ModuleChange(Kind.PARAMETERS, include, same));
            }
        });
        changes.replaceAll(change -> replaced(change, added));
        added.values().forEach(include -> changes.add(new ModuleChange(Kind.ADDED, null, include)));
        return changes;
    }

    private static ModuleChange replaced(ModuleChange change, Map<String, Include> added) {
        Include before = change.before();
        if (change.kind() != Kind.REMOVED || before == null) {
            return change;
        }
        String standard = standard(before.ref());
        for (Include include : added.values()) {
            if (standard(include.ref()).equals(standard)) {
                added.remove(include.ref());
                return new ModuleChange(Kind.REPLACED, before, include);
            }
        }
        return change;
    }

    private static Map<String, Include> byRef(ScopeVersion version) {
        Map<String, Include> includes = new LinkedHashMap<>();
        for (Include include : version.include()) {
            includes.putIfAbsent(include.ref(), include);
        }
        return includes;
    }

    /** The id of a module without the version: {@code scs-0102-rec} of {@code scs-0102-v1-rec}. */
    private static String standard(String ref) {
        int mark = ref.indexOf("-v");
        while (mark >= 0 && !isDigit(ref, mark + 2)) {
            mark = ref.indexOf("-v", mark + 1);
        }
        if (mark < 0) {
            return ref;
        }
        int end = mark + 2;
        while (isDigit(ref, end) || (isSeparator(ref, end) && isDigit(ref, end + 1))) {
            end++;
        }
        return ref.substring(0, mark) + ref.substring(end);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isSeparator(String text, int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '-');
    }

    private static List<TestcaseChange> testcases(
            Scope scopeBefore, ScopeVersion before, Scope scopeAfter, ScopeVersion after) {
        Map<String, List<String>> old = targets(scopeBefore, before);
        Map<String, List<String>> young = targets(scopeAfter, after);
        Map<String, Testcase> oldTestcases = scopeBefore.testcases();
        Map<String, Testcase> youngTestcases = scopeAfter.testcases();
        Set<String> ids = new LinkedHashSet<>(old.keySet());
        ids.addAll(young.keySet());
        List<TestcaseChange> changes = new ArrayList<>();
        for (String id : ids) {
            List<String> was = old.getOrDefault(id, List.of());
            List<String> is = young.getOrDefault(id, List.of());
            boolean sameLifetime = lifetime(oldTestcases.get(id)) == lifetime(youngTestcases.get(id));
            TestcaseChange.Kind kind = kind(was, is, sameLifetime);
            if (kind != null) {
                changes.add(new TestcaseChange(id, kind, was, is));
            }
        }
        return changes;
    }

    private static TestcaseChange.@Nullable Kind kind(List<String> was, List<String> is, boolean sameLifetime) {
        if (was.isEmpty()) {
            return TestcaseChange.Kind.ADDED;
        }
        if (is.isEmpty()) {
            return TestcaseChange.Kind.REMOVED;
        }
        if (!Set.copyOf(was).equals(Set.copyOf(is))) {
            return TestcaseChange.Kind.MOVED;
        }
        return sameLifetime ? null : TestcaseChange.Kind.LIFETIME;
    }

    private static Lifetime lifetime(@Nullable Testcase testcase) {
        return testcase == null ? Lifetime.DEFAULT : testcase.effectiveLifetime();
    }

    private static Map<String, List<String>> targets(Scope scope, ScopeVersion version) {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (Target target : scope.targets(version)) {
            for (String testcase : target.testcases()) {
                targets.computeIfAbsent(testcase, id -> new ArrayList<>()).add(target.name());
            }
        }
        return targets;
    }
}
