package io.github.scs4j.scope.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.scope.yaml.ScopeReading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StableVersionCheckTest {
    private static final String GOOD = ScopeLinterTest.resource("good.yaml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stabilized_at: 2026-06-01|stabilized_at: 2026-06-02|ERROR scope.stable-changed 18:32",
                "stabilized_at: 2026-06-01, |''|ERROR scope.stable-changed 18:3",
                "include: [first]}|include: [first, third]}|ERROR scope.stable-changed 19:53; WARNING scope.stable-tests-changed 19:3",
                "include: [first]}|include: []}|ERROR scope.stable-changed 19:53; WARNING scope.stable-tests-changed 19:3;"
                        + " WARNING scope.stable-tests-changed 19:3",
                "example.org/images.yaml|example.org/other.yaml|ERROR scope.stable-changed 18:61",
                "main: [three]|main: [three, four]|WARNING scope.stable-tests-changed 18:3",
                "main: [three]|extra: [three]|WARNING scope.stable-tests-changed 18:3; WARNING scope.stable-tests-changed 18:3",
                "recommended: [two]|recommended: [two, two]|''",
                "'- {version: v1, stabilized_at: 2025-02-01, include: [first]}'|''|ERROR scope.stable-gone 17:1",
                "include: [first, third]|include: [first]|''",
                "version: next,|'version: next, stabilized_at: 2026-07-01,'|''",
                "{id: two}|{id: two, lifetime: year}|''"
            })
    void changeOfWhatWasStableIsFound(String right, String wrong, String findings) {
        assertThat(GOOD).containsOnlyOnce(right);
        assertThat(String.join(
                        "; ",
                        compare(GOOD, GOOD.replace(right, wrong)).stream()
                                .map(ScopeLinterTest::shown)
                                .toList()))
                .isEqualTo(findings);
    }

    @Test
    void pruningIsAllowed() {
        String pruned = GOOD.replace("- {version: v1, stabilized_at: 2025-02-01, include: [first]}", "")
                .replace(", v1: warn", "")
                .replace("- {date: 2025-02-01, versions: {v1: effective}}", "");
        assertThat(compare(GOOD, pruned).stream().map(ScopeLinterTest::shown))
                .containsExactly("INFO scope.stable-gone 17:1");
    }

    @Test
    void whatCameAndWentIsNamed() {
        List<Finding> findings = compare(GOOD, GOOD.replace("include: [first]}", "include: [third]}"));
        assertThat(findings.get(0).message().text(Language.ENGLISH))
                .isEqualTo("version 'v1' was stable, and other modules are included now: -'first', +'third'; a stable"
                        + " version may not change");
    }

    /** Where tags changed what versions select of a module of generation G7, they include it all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [old]|'tags: [new]'|WARNING scope.stable-tests-changed 15:3",
                "main: old}|'main: new}'|WARNING scope.stable-tests-changed 15:3",
                "include: [m], stab|'include: [m, n], stab'|ERROR scope.stable-changed 15:26",
            })
    void modulesThatReadingSplitsAreStillTheSame(String right, String wrong, String findings) {
        String before = """
                uuid: 50393e6f-2ae1-4c5c-a62c-3b75f2abef3f
                name: x
                url: https://example.org/x.yaml
                modules:
                - id: m
                  run: [{executable: m.py}]
                  testcases:
                  - {id: one, tags: [old, new]}
                  - {id: two, tags: [old]}
                - {id: n, run: [{executable: n.py}]}
                timeline:
                - {date: 2026-01-01, versions: {v1: effective}}
                versions:
                - {version: v2, include: [m], targets: {main: new}}
                - {version: v1, include: [m], stabilized_at: 2025-01-01, targets: {main: old}}
                """;
        String joined = before.replace("main: new}", "main: old}");
        assertThat(before).contains(right);
        assertThat(ScopeLinterTest.scope(ScopeLinterTest.read(before)).module("m@v1"))
                .isNotNull();
        assertThat(ScopeLinterTest.scope(ScopeLinterTest.read(joined)).module("m@v1"))
                .isNull();
        assertThat(compare(joined, before)).isEmpty();
        assertThat(compare(before, joined)).isEmpty();
        assertThat(String.join(
                        "; ",
                        compare(joined, before.replace(right, wrong)).stream()
                                .map(ScopeLinterTest::shown)
                                .toList()))
                .isEqualTo(findings);
    }

    private static List<Finding> compare(String before, String after) {
        ScopeReading reading = ScopeLinterTest.read(after);
        List<Finding> findings = new ArrayList<>();
        new StableVersionCheck()
                .compare(
                        ScopeLinterTest.scope(ScopeLinterTest.read(before)),
                        ScopeLinterTest.scope(reading),
                        reading::place,
                        "scope.yaml",
                        findings::add);
        return findings;
    }
}
