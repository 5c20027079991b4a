package io.github.scs4j.scope.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class LintPropertiesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    @Property
    void anyScopeIsLinted(@ForAll("scopes") Scope scope) {
        for (Finding finding : lint(scope)) {
            assertThat(ScopeLinter.ruleIds()).contains(finding.rule().id());
            assertThat(finding.rule().testcase()).isNull();
        }
    }

    /** What refers to nothing is found, and nothing else is called so. */
    @Property
    void undefinedReferencesAreCounted(@ForAll("scopes") Scope scope) {
        long modules = scope.versions().stream()
                .mapToLong(version -> version.include().stream()
                        .map(Include::ref)
                        .distinct()
                        .filter(ref -> scope.module(ref) == null)
                        .count())
                .sum();
        long testcases = scope.modules().stream()
                .flatMap(module -> module.targets().stream())
                .flatMap(target -> target.testcases().stream())
                .filter(testcase -> scope.testcase(testcase) == null)
                .count();
        assertThat(count(lint(scope), "scope.undefined-module")).isEqualTo(modules);
        assertThat(count(lint(scope), "scope.undefined-testcase")).isEqualTo(testcases);
    }

    /** A testcase is reachable if, and only if, it is in a target of a version. */
    @Property
    void unreachableTestcasesAreInNoTarget(@ForAll("scopes") Scope scope) {
        long unreachable = scope.scripts().stream()
                .flatMap(script -> script.testcases().stream())
                .filter(testcase -> scope.versions().stream()
                        .flatMap(version -> version.include().stream())
                        .map(include -> scope.module(include.ref()))
                        .filter(Objects::nonNull)
                        .flatMap(module -> module.targets().stream())
                        .noneMatch(target -> target.testcases().contains(testcase.id())))
                .count();
        assertThat(count(lint(scope), "scope.unreachable-testcase")).isEqualTo(unreachable);
    }

    @Property
    void nothingChangedInTheSameScope(@ForAll("scopes") Scope scope) {
        List<Finding> findings = new ArrayList<>();
        new StableVersionCheck().compare(scope, scope, Places.UNKNOWN, "scope", findings::add);
        assertThat(findings).isEmpty();
    }

    @Property
    void anyTwoScopesAreCompared(@ForAll("scopes") Scope before, @ForAll("scopes") Scope after) {
        List<Finding> findings = new ArrayList<>();
        new StableVersionCheck().compare(before, after, Places.UNKNOWN, "scope", findings::add);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(StableVersionCheck.ruleIds())
                        .contains(finding.rule().id()));
    }

    @Provide
    Arbitrary<Scope> scopes() {
        Arbitrary<String> names = Arbitraries.of("a", "b", "c", "d", "", "{x}", "\u00e9\n", "scs-0100-v3.1");
        Arbitrary<@Nullable String> texts = Arbitraries.strings().ofMaxLength(8).injectNull(0.3);
        Arbitrary<Testcase> testcases =
                Combinators.combine(names, texts).as((id, url) -> new Testcase(id, Lifetime.DAY, null, null, url));
        Arbitrary<Script> scripts = Combinators.combine(texts, testcases.list().ofMaxSize(4))
                .as((args, list) -> new Script("x", Map.of("A", args == null ? "{a}" : args), args, list));
        Arbitrary<Target> targets = Combinators.combine(
                        Arbitraries.of("main", "recommended"), names.list().ofMaxSize(3))
                .as(Target::new);
        Arbitrary<StandardModule> modules = Combinators.combine(
                        names, texts, targets.list().ofMaxSize(2), names.list().ofMaxSize(1))
                .as((id, url, list, parameters) -> new StandardModule(
                        id, null, url, parameters.isEmpty() ? Map.of() : Map.of(parameters.get(0), ""), list));
        Arbitrary<ScopeVersion> versions = Combinators.combine(
                        names,
                        Arbitraries.of(DAY, DAY.plusDays(1)).injectNull(0.3),
                        names.list().ofMaxSize(3))
                .as((name, date, refs) -> new ScopeVersion(
                        name, date, refs.stream().map(Include::of).toList()));
        Arbitrary<TimelineEntry> entries = Combinators.combine(
                        Arbitraries.of(DAY, DAY.plusDays(1)), names, Arbitraries.of(Validity.class))
                .as((date, name, validity) -> new TimelineEntry(date, Map.of(name, validity)));
        return Combinators.combine(
                        texts,
                        names.list().ofMaxSize(2),
                        scripts.list().ofMaxSize(2),
                        modules.list().ofMaxSize(4),
                        entries.list().ofMaxSize(3),
                        versions.list().ofMaxSize(3))
                .as((uuid, variables, script, module, entry, version) -> new Scope(
                        uuid,
                        "scope",
                        uuid,
                        null,
                        variables.stream().map(name -> new Variable(name, null)).toList(),
                        script,
                        module,
                        entry,
                        version));
    }

    private static List<Finding> lint(Scope scope) {
        List<Finding> findings = new ArrayList<>();
        new ScopeLinter().lint(scope, Places.UNKNOWN, "scope", findings::add);
        return findings;
    }

    private static long count(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .count();
    }
}
