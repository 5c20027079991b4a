package io.github.scs4j.scope.lint;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Scopes as large as can be read, made to be slow. */
@Timeout(60)
class PathologicalLintTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    @Test
    void manyVersionsOfOneLargeModule() {
        List<String> ids = names("t", 50_000);
        List<StandardModule> modules = List.of(module("m", ids));
        List<ScopeVersion> versions = names("v", 20_000).stream()
                .map(name -> new ScopeVersion(name, DAY, List.of(Include.of("m"))))
                .toList();
        List<Finding> findings = lint(scope(ids, modules, versions));
        assertThat(findings).anyMatch(finding -> finding.rule().equals(Linted.LIMIT));
    }

    @Test
    void manyUndefinedReferences() {
        List<String> long1 = names("x".repeat(70), 50_000);
        List<String> long2 = names("y".repeat(70), 900);
        List<StandardModule> modules = List.of(module("m", long1));
        List<ScopeVersion> versions = List.of(new ScopeVersion(
                "v", DAY, names("n", 50_000).stream().map(Include::of).toList()));
        assertThat(lint(scope(long2, modules, versions))).hasSize(Linted.MAX_FINDINGS);
    }

    @Test
    void manyBraces() {
        String args = "{".repeat(100_001) + "{a}".repeat(100_000);
        Script script = new Script("x", Map.of(), args, List.of());
        Scope scope = new Scope(null, "s", null, null, List.of(), List.of(script), List.of(), List.of(), List.of());
        assertThat(lint(scope)).extracting(finding -> finding.rule().id()).contains("scope.undefined-variable");
    }

    @Test
    void manyStableVersions() {
        List<String> ids = names("m", 20_000);
        List<StandardModule> modules =
                ids.stream().map(id -> module(id, List.of("t"))).toList();
        List<ScopeVersion> versions = names("v", 2_000).stream()
                .map(name -> new ScopeVersion(name, DAY, List.of(Include.of("m19999"))))
                .toList();
        Scope scope = scope(List.of("t"), modules, versions);
        List<Finding> findings = new ArrayList<>();
        new StableVersionCheck().compare(scope, scope, Places.UNKNOWN, "scope", findings::add);
        assertThat(findings).isEmpty();
    }

    @Test
    void longTextBesideALargeScope() {
        List<String> ids = names("m", 20_000);
        List<StandardModule> modules =
                ids.stream().map(id -> module(id, List.of("t" + id))).toList();
        ScopeVersion version =
                new ScopeVersion("v1", DAY, ids.stream().map(Include::of).toList());
        Scope scope = scope(ids.stream().map(id -> "t" + id).toList(), modules, List.of(version));
        String items = IntStream.range(0, 50_000)
                .mapToObj(i -> "- [scs-" + i + "-v1](")
                .collect(joining("\n"));
        String text = "This is v1 of the certificate scope\n## Testing Regime\n- daily\nweekly\n## Subject Matter\n"
                + items + "](".repeat(100_000) + "scs-".repeat(100_000);
        List<Finding> findings = new ArrayList<>();
        new ScopeTextCheck().check(scope, text, "scs-0501-v1-x.md", findings::add);
        assertThat(findings).hasSize(Linted.MAX_FINDINGS);
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static StandardModule module(String id, List<String> testcases) {
        return new StandardModule(id, null, null, Map.of(), List.of(new Target(Target.MAIN, testcases)));
    }

    private static Scope scope(List<String> testcases, List<StandardModule> modules, List<ScopeVersion> versions) {
        List<Testcase> described = testcases.stream()
                .map(id -> new Testcase(id, null, null, null, null))
                .toList();
        return new Scope(
                null,
                "scope",
                null,
                null,
                List.of(),
                List.of(new Script("x", Map.of(), null, described)),
                modules,
                List.of(),
                versions);
    }

    private static List<Finding> lint(Scope scope) {
        List<Finding> findings = new ArrayList<>();
        new ScopeLinter().lint(scope, Places.UNKNOWN, "scope", findings::add);
        return findings;
    }
}
