package io.github.scs4j.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
    private static final ScopeVersion V1 = new ScopeVersion(
            "v1", LocalDate.parse("2024-02-28"), List.of(Include.of("a"), Include.of("b"), Include.of("unknown")));
    private static final Scope SCOPE = new Scope(
            "d912d0a5-826a-4b01-bafd-b48f65f76f43",
            "SCS-compatible IaaS",
            null,
            null,
            List.of(new Variable("os_cloud", null)),
            List.of(
                    new Script("./check", Map.of(), "-c {os_cloud}", List.of(testcase("one", Lifetime.DAY))),
                    new Script(null, Map.of(), null, List.of(testcase("two", null), testcase("one", null)))),
            List.of(
                    new StandardModule(
                            "a", null, null, Map.of(), List.of(new Target("preview", List.of("two", "three")))),
                    new StandardModule(
                            "b",
                            null,
                            null,
                            Map.of(),
                            List.of(
                                    new Target("main", List.of("one", "four")),
                                    new Target("preview", List.of("three", "one"))))),
            List.of(
                    entry("2025-02-01", Map.of("v1", Validity.WARN)),
                    entry("2024-02-28", Map.of("v1", Validity.EFFECTIVE)),
                    entry("2025-02-01", Map.of("v1", Validity.DRAFT)),
                    entry("2026-06-11", Map.of())),
            List.of(V1, new ScopeVersion("next", null, List.of())));

    @ParameterizedTest
    @CsvSource({
        "2024-02-27,deprecated",
        "2024-02-28,effective",
        "2025-01-31,effective",
        "2025-02-01,warn",
        "2026-06-10,warn",
        "2026-06-11,deprecated",
        "+999999999-12-31,deprecated"
    })
    void validityIsThatOfTheLatestEntry(LocalDate day, String validity) {
        assertThat(SCOPE.validity("v1", day)).hasToString(validity);
    }

    @Test
    void noEntryHoldsBeforeTheFirst() {
        assertThat(SCOPE.entry(LocalDate.parse("2024-02-27"))).isNull();
        assertThat(SCOPE.entry(LocalDate.parse("2025-02-01")))
                .isSameAs(SCOPE.timeline().get(0));
    }

    @Test
    void targetsAreTheUnionOverTheModules() {
        assertThat(SCOPE.targets(V1))
                .containsExactly(
                        new Target("main", List.of("one", "four")),
                        new Target("preview", List.of("two", "three", "one")));
        assertThat(SCOPE.targets(SCOPE.versions().get(1))).containsExactly(new Target(Target.MAIN, List.of()));
    }

    @Test
    void partsAreFoundByIdAndTheFirstOfTwoCounts() {
        assertThat(SCOPE.version("v1")).isSameAs(V1);
        assertThat(SCOPE.version("v2")).isNull();
        assertThat(SCOPE.module("b")).isSameAs(SCOPE.modules().get(1));
        assertThat(SCOPE.module("c")).isNull();
        assertThat(SCOPE.testcase("one"))
                .extracting(Testcase::effectiveLifetime)
                .isEqualTo(Lifetime.DAY);
        assertThat(SCOPE.testcase("two"))
                .extracting(Testcase::effectiveLifetime)
                .isEqualTo(Lifetime.WEEK);
        assertThat(SCOPE.testcase("three")).isNull();
    }

    @Test
    void scriptWithoutProgramIsManual() {
        assertThat(SCOPE.scripts()).extracting(Script::isManual).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-27,false", "2024-02-28,true", "2024-02-29,true"})
    void versionIsStableFromTheDayOn(LocalDate day, boolean stable) {
        assertThat(V1.isStable(day)).isEqualTo(stable);
        assertThat(V1.isStable()).isTrue();
        assertThat(SCOPE.versions().get(1).isStable()).isFalse();
        assertThat(SCOPE.versions().get(1).isStable(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"draft,false", "effective,true", "warn,true", "deprecated,false"})
    void validityIsFoundByItsCode(String code, boolean certifiable) {
        Validity validity = Validity.of(code);
        assertThat(validity).isNotNull().hasToString(code);
        assertThat(validity.code()).isEqualTo(code);
        assertThat(validity.isCertifiable()).isEqualTo(certifiable);
    }

    @ParameterizedTest
    @CsvSource({"efective", "Draft", "''"})
    void validityIsNotFoundByAnyOtherWord(String code) {
        assertThat(Validity.of(code)).isNull();
    }

    @Test
    void nothingChangesLater() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("b", "1");
        parameters.put("a", "2");
        Include include = new Include("m", parameters);
        parameters.clear();
        assertThat(include.parameters()).containsExactly(Map.entry("b", "1"), Map.entry("a", "2"));
    }

    private static Testcase testcase(String id, @Nullable Lifetime lifetime) {
        return new Testcase(id, lifetime, null, null, null);
    }

    private static TimelineEntry entry(String date, Map<String, Validity> versions) {
        return new TimelineEntry(LocalDate.parse(date), versions);
    }
}
