package io.github.scs4j.scope.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.yaml.ScopeReader;
import io.github.scs4j.scope.yaml.ScopeReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeLinterTest {
    private static final String GOOD = resource("good.yaml");

    /**
     * A row: what is right in the good scope, what replaces it, what is found then, and whether the official tools load or
     * refuse the file.
     */
    record Change(String right, String wrong, String findings, String official) {
        static List<Change> all() {
            return resource("lint.tsv")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Change(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }

        String yaml() {
            assertThat(GOOD).containsOnlyOnce(right);
            return GOOD.replace(right, wrong);
        }

        @Override
        public String toString() {
            return right + " -> " + wrong;
        }
    }

    static Stream<Change> changes() {
        return Change.all().stream();
    }

    @Test
    void nothingIsWrongWithAGoodScope() {
        assertThat(lint(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changeIsFound(Change change) {
        assertThat(String.join(
                        "; ",
                        lint(change.yaml()).stream().map(ScopeLinterTest::shown).toList()))
                .isEqualTo(change.findings());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatTheOfficialToolsRefuseIsAnError(Change change) {
        assertThat(change.official()).isIn("loads", "refuses");
        if (change.official().equals("refuses")) {
            assertThat(change.findings()).contains("ERROR");
        }
    }

    @Test
    void everyRuleIsTested() {
        List<String> untested = new ArrayList<>(ScopeLinter.ruleIds());
        for (Change change : Change.all()) {
            for (Finding finding : lint(change.yaml())) {
                assertThat(ScopeLinter.ruleIds()).contains(finding.rule().id());
                untested.remove(finding.rule().id());
            }
        }
        assertThat(untested).containsExactly(Linted.LIMIT.id());
    }

    @Test
    void findingsAreWordedInBothLanguages() {
        for (Change change : Change.all()) {
            for (Finding finding : lint(change.yaml())) {
                assertThat(finding.violates()).isFalse();
                for (Language language : Language.values()) {
                    assertThat(finding.message().text(language))
                            .isNotBlank()
                            .doesNotContain("{0}", "{1}", "{2}", "{3}");
                }
            }
        }
    }

    @Test
    void scopeFromNoFileHasNoPlaces() {
        ScopeReading reading = read(GOOD.replace("id: third", "id: fourth"));
        List<Finding> findings = new ArrayList<>();
        new ScopeLinter().lint(scope(reading), Places.UNKNOWN, "scope", findings::add);
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.location()).isNull();
            assertThat(finding.subject()).isEqualTo("scope");
        });
    }

    @Test
    void findingsEnd() {
        StringBuilder many = new StringBuilder("[first");
        for (int i = 0; i < 2000; i++) {
            many.append(", none").append(i);
        }
        List<Finding> findings = lint(GOOD.replace("[first, third]", many + ", third]"));
        assertThat(findings).hasSize(Linted.MAX_FINDINGS);
        assertThat(findings.get(Linted.MAX_FINDINGS - 1).rule().id()).isEqualTo(Linted.LIMIT.id());
    }

    static List<Finding> lint(String yaml) {
        ScopeReading reading = read(yaml);
        List<Finding> findings = new ArrayList<>();
        new ScopeLinter().lint(scope(reading), reading::place, "scope.yaml", findings::add);
        return findings;
    }

    static ScopeReading read(String yaml) {
        return new ScopeReader().read(yaml, "scope.yaml", finding -> {});
    }

    static Scope scope(ScopeReading reading) {
        return Objects.requireNonNull(reading.scope());
    }

    static String shown(Finding finding) {
        String place = finding.location() instanceof Location.Position position
                ? position.line() + ":" + position.column()
                : "-";
        return finding.severity() + " " + finding.rule().id() + " " + place;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ScopeLinterTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
