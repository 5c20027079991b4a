package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to cost much. */
class PathologicalScopeTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @MethodSource
    void costNotMuch(String what, String yaml, String rule) {
        Read read = assertTimeout(LIMIT, () -> Read.of(yaml));
        assertThat(read.findings()).as(what).isNotEmpty().hasSizeLessThanOrEqualTo(200);
        assertThat(read.findings())
                .as(what)
                .anyMatch(finding -> finding.rule().id().equals(rule));
        assertThat(read.reading().complete()).as(what).isFalse();
    }

    static Stream<Arguments> costNotMuch() {
        return Stream.of(
                Arguments.of("aliases of aliases", bomb(), "scope.limit"),
                Arguments.of("aliases of merged objects", merges(), "scope.limit"),
                Arguments.of("brackets", "[".repeat(10_000), "scope.limit"),
                Arguments.of("braces", "{a: ".repeat(10_000), "scope.limit"),
                Arguments.of("lists in lists", "- ".repeat(10_000) + "a", "scope.limit"),
                Arguments.of("questions", "? ".repeat(10_000) + "a", "scope.limit"),
                Arguments.of("a scalar of 10 MB", "name: " + "a".repeat(10_000_000), "scope.limit"),
                Arguments.of("a long scalar", "name: [" + "a ".repeat(400_000) + "]", "scope.shape"),
                Arguments.of("a hundred thousand keys", lines("k%d: 1\n", 100_000), "scope.limit"),
                Arguments.of("many unknown keys", "versions: []\n" + lines("k%d: 1\n", 50_000), "scope.unknown-key"),
                Arguments.of("many keys of something else", lines("k%d: 1\n", 50_000), "scope.shape"),
                Arguments.of("one key again and again", "name: x\n".repeat(90_000), "scope.duplicate-key"),
                Arguments.of("many documents", "--- 1\n".repeat(100_000), "scope.unreadable"),
                Arguments.of("many quotes", "'".repeat(900_001), "scope.unreadable"),
                Arguments.of("many tags", "- !!a b\n".repeat(90_000), "scope.tag"),
                Arguments.of("many anchors", lines("- &a%d b\n", 60_000), "scope.shape"),
                Arguments.of("a number that takes long to tell", "name: " + "1:".repeat(40) + "1", "scope.missing-key"),
                Arguments.of("a longer one", "name: " + "1:1".repeat(200_000), "scope.missing-key"),
                Arguments.of("emoji", "😀: 1\n".repeat(90_000), "scope.duplicate-key"),
                Arguments.of("checks without ids", checks(), "scope.missing-key"),
                Arguments.of("standards that differ", standards(), "scope.missing-key"),
                Arguments.of("versions that differ", versions(), "scope.limit"),
                Arguments.of("versions with dates", dates(), "scope.limit"));
    }

    private static String lines(String format, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(format.replace("%d", Integer.toString(i)));
        }
        return lines.toString();
    }

    private static String bomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n");
        for (int i = 1; i < 20; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
        }
        return yaml.toString();
    }

    private static String merges() {
        StringBuilder yaml = new StringBuilder("a0: &a0 {k0: 1}\n");
        for (int i = 1; i < 10_000; i++) {
            yaml.append("a" + i + ": &a" + i + " {<<: *a" + (i - 1) + ", k" + i + ": 1}\n");
        }
        return yaml.toString();
    }

    private static String checks() {
        return "versions:\n- version: v1\n  standards:\n  - checks:\n" + "    - executable: a\n".repeat(45_000);
    }

    private static String standards() {
        return "versions:\n- version: v1\n  standards:\n" + lines("  - {name: a, url: '%d'}\n", 30_000);
    }

    private static String versions() {
        StringBuilder yaml = new StringBuilder("modules:\n- id: m\n  testcases:\n");
        for (int i = 0; i < 5_000; i++) {
            yaml.append("  - {id: t" + i + ", tags: [a" + i + "]}\n");
        }
        yaml.append("versions:\n");
        for (int i = 0; i < 5_000; i++) {
            yaml.append("- {version: v" + i + ", include: [m], targets: {main: '!a" + i + "'}}\n");
        }
        return yaml.toString();
    }

    private static String dates() {
        StringBuilder yaml = new StringBuilder("versions:\n");
        for (int i = 0; i < 10_000; i++) {
            yaml.append("- {version: v" + i + ", stabilized_at: " + LocalDate.ofEpochDay(i) + ", standards: []}\n");
        }
        return yaml.toString();
    }
}
