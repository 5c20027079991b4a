package io.github.scs4j.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionDiffTest {
    @ParameterizedTest
    @CsvSource({
        "scs-0100-v3.1 scs-0102-v1,scs-0100-v3.1 scs-0102-v1,''",
        "scs-0100-v3.1,scs-0100-v3.1 scs-0102-v1,ADDED scs-0102-v1",
        "scs-0100-v3.1 scs-0102-v1,scs-0102-v1,REMOVED scs-0100-v3.1",
        "scs-0100-v3.1,scs-0100-v3.2,REPLACED scs-0100-v3.1>scs-0100-v3.2",
        "scs-0102-v1 scs-0102-v1-rec,scs-0102-v2-rec scs-0102-v2,"
                + "REPLACED scs-0102-v1>scs-0102-v2 REPLACED scs-0102-v1-rec>scs-0102-v2-rec",
        "scs-0104-v1-1-rec,scs-0104-v1-2-rec,REPLACED scs-0104-v1-1-rec>scs-0104-v1-2-rec",
        "scs-0104-v1-1-rec,scs-0104-v1-2,REMOVED scs-0104-v1-1-rec ADDED scs-0104-v1-2",
        "opc-v2022.11,opc-v2023,REPLACED opc-v2022.11>opc-v2023",
        "cncf-k8s-conformance,scs-0201-v1,REMOVED cncf-k8s-conformance ADDED scs-0201-v1",
        "a-very-v,a-very-w,REMOVED a-very-v ADDED a-very-w",
        "x x,x,''"
    })
    void modulesDiffer(String before, String after, String changes) {
        Scope scope = SampleScopes.small();
        VersionDiff diff = VersionDiff.between(
                scope,
                SampleScopes.version("v1", null, before.split(" ", -1)),
                SampleScopes.version("v2", null, after.split(" ", -1)));
        assertThat(shown(diff)).isEqualTo(changes);
        assertThat(diff.isEmpty()).isEqualTo(changes.isEmpty());
    }

    @Test
    void parametersDiffer() {
        Include before = new Include("m", Map.of("image_spec", "a"));
        Include after = new Include("m", Map.of("image_spec", "b"));
        VersionDiff diff = VersionDiff.between(
                SampleScopes.small(),
                new ScopeVersion("v1", null, List.of(before)),
                new ScopeVersion("v1", null, List.of(after)));
        assertThat(diff.modules()).containsExactly(new ModuleChange(ModuleChange.Kind.PARAMETERS, before, after));
        assertThat(diff.testcases()).isEmpty();
    }

    @Test
    void testcasesDiffer() {
        Scope scope = SampleScopes.scope(
                "s",
                "-",
                List.of(),
                List.of(
                        SampleScopes.module("m1", "main", "a", "b", "c"),
                        SampleScopes.module("m2", "main", "d", "b"),
                        SampleScopes.module("m3", "preview", "c", "b")));
        VersionDiff diff = VersionDiff.between(
                scope, SampleScopes.version("v1", null, "m1"), SampleScopes.version("v2", null, "m2", "m3"));
        assertThat(diff.testcases())
                .containsExactly(
                        new TestcaseChange("a", TestcaseChange.Kind.REMOVED, List.of("main"), List.of()),
                        new TestcaseChange("b", TestcaseChange.Kind.MOVED, List.of("main"), List.of("main", "preview")),
                        new TestcaseChange("c", TestcaseChange.Kind.MOVED, List.of("main"), List.of("preview")),
                        new TestcaseChange("d", TestcaseChange.Kind.ADDED, List.of(), List.of("main")));
    }

    @Test
    void twoStatesOfAScopeDifferInLifetimes() {
        ScopeVersion version = SampleScopes.version("v1", null, "m");
        Scope before = lifetimes(version, Lifetime.DAY, null);
        Scope after = lifetimes(version, Lifetime.MONTH, Lifetime.WEEK);
        assertThat(VersionDiff.between(before, version, after, version).testcases())
                .containsExactly(
                        new TestcaseChange("a", TestcaseChange.Kind.LIFETIME, List.of("main"), List.of("main")));
    }

    private static Scope lifetimes(ScopeVersion version, Lifetime a, @Nullable Lifetime b) {
        return new Scope(
                null,
                "s",
                null,
                null,
                List.of(),
                List.of(new Script(
                        null, Map.of(), null, List.of(SampleScopes.testcase("a", a), SampleScopes.testcase("b", b)))),
                List.of(SampleScopes.module("m", "main", "a", "b", "undefined")),
                List.of(),
                List.of(version));
    }

    private static String shown(VersionDiff diff) {
        List<String> shown = new ArrayList<>();
        for (ModuleChange change : diff.modules()) {
            Include before = change.before();
            Include after = change.after();
            shown.add(change.kind() + " " + (before == null ? "" : before.ref())
                    + (before != null && after != null ? ">" : "") + (after == null ? "" : after.ref()));
        }
        return shown.stream().collect(Collectors.joining(" "));
    }
}
