package io.github.scs4j.scope.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFieldsTest {
    private static final List<String> WORDS = List.of("effective", "deprecated");
    private static final YamlShape SHAPE = YamlShape.of("thing", "https://example.org/thing", "key", "other");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "key: value, value, ``, ``",
                "key: '5', 5, ``, ``",
                "key: 5, 5, scope.type 1:6, `\"5\"`",
                "key: 5.1, 5.1, scope.type 1:6, `\"5.1\"`",
                "key: yes, yes, scope.type 1:6, `\"yes\"`",
                "key: ``, , ``, ``",
                "key: ~, , ``, ``",
                "key: '', ``, ``, ``",
                "key: [a], , scope.shape 1:6, ``",
                "key: {a: b}, , scope.shape 1:6, ``",
                "other: a, , ``, ``"
            })
    void textIsAText(String yaml, @Nullable String text, String places, String suggestion) {
        Given given = new Given(yaml.replace("``", ""));
        assertThat(fields(given).text("key")).isEqualTo(text);
        assertThat(String.join(",", given.places())).isEqualTo(places);
        assertThat(given.findings.stream().map(Finding::suggestion).toList())
                .isEqualTo(
                        suggestion.isEmpty() && !given.findings.isEmpty()
                                ? Collections.singletonList(null)
                                : suggestion.isEmpty() ? List.of() : List.of(suggestion));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "key: 2024-02-29, 2024-02-29, ``, , ``",
                "key: '2024-02-29', 2024-02-29, scope.date 1:6, 2024-02-29, WARNING",
                "key: 2023-02-29, , scope.date 1:6, , ERROR",
                "key: 2024-02-29T10:00:00Z, , scope.date 1:6, 2024-02-29, ERROR",
                "key: 20240229, , scope.date 1:6, , ERROR",
                "key: soon, , scope.date 1:6, , ERROR",
                "key: [2024-02-29], , scope.date 1:6, , ERROR",
                "key: ~, , ``, , ``"
            })
    void dateIsADate(
            String yaml, @Nullable LocalDate date, String places, @Nullable String suggestion, String severity) {
        Given given = new Given(yaml);
        assertThat(fields(given).date("key")).isEqualTo(date);
        assertThat(String.join(",", given.places())).isEqualTo(places);
        for (Finding finding : given.findings) {
            assertThat(finding.suggestion()).isEqualTo(suggestion);
            assertThat(finding.severity()).hasToString(severity);
            assertThat(finding.expected()).hasSize(finding.severity() == Severity.ERROR ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"effective,effective,", "efective,,effective", "Deprecated,,deprecated", "soon,,", "'[a]',,"})
    void wordIsOneOfTheList(String word, @Nullable String found, @Nullable String suggestion) {
        Given given = new Given("key: " + word);
        String read = fields(given).word("key", text -> WORDS.contains(text) ? text : null, WORDS);
        assertThat(read).isEqualTo(found);
        assertThat(given.findings).hasSize(found == null ? 1 : 0);
        assertThat(given.findings).allMatch(finding -> Objects.equals(finding.suggestion(), suggestion));
    }

    @Test
    void unknownKeysAreFoundWithTheNearestKnown() {
        Given given = new Given("kye: 1\nsomething: 2\nother: 3\n");
        fields(given);
        assertThat(given.places()).containsExactly("scope.unknown-key 1:1", "scope.unknown-key 2:1");
        assertThat(given.findings.get(0).suggestion()).isEqualTo("key");
        assertThat(given.findings.get(0).expected()).containsExactly("key", "other");
        assertThat(given.findings.get(0).rule().clause()).isEqualTo("https://example.org/thing");
        assertThat(given.findings.get(1).suggestion()).isNull();
    }

    @Test
    void whatIsNoObjectHasNoFields() {
        Given given = new Given("[1]");
        assertThat(SHAPE.read(given.document(), given.sink)).isNull();
        assertThat(given.places()).containsExactly("scope.shape 1:1");
    }

    @Test
    void requiredKeysAreMissed() {
        Given given = new Given("\n\nother: ''\n");
        YamlFields fields = fields(given);
        assertThat(fields.required("key")).isNull();
        assertThat(fields.requiredText("key")).isNull();
        assertThat(fields.requiredText("other")).isEmpty();
        assertThat(fields.requiredList("key")).isEmpty();
        assertThat(given.places())
                .containsExactly(
                        "scope.missing-key 3:1",
                        "scope.missing-key 3:1",
                        "scope.missing-key 3:8",
                        "scope.missing-key 3:1");
        assertThat(fields.has("key")).isFalse();
        assertThat(fields.has("other")).isTrue();
        assertThat(fields.position()).isEqualTo(fields.position("key"));
    }

    @Test
    void mapsHaveTextsUnderKeysOfTheirOwn() {
        Given given = new Given("key: {a: x, 5.1: y, on: 'z', d: [1]}\nother: 1\n");
        YamlFields fields = fields(given);
        assertThat(fields.texts("key").entrySet().stream().map(Object::toString))
                .containsExactly("a=x", "5.1=y", "on=z");
        assertThat(fields.entries("other")).isEmpty();
        assertThat(fields.entries("absent")).isEmpty();
        assertThat(given.places())
                .containsExactly("scope.type 1:13", "scope.type 1:21", "scope.shape 1:33", "scope.shape 2:8");
    }

    @Test
    void listsHaveItems() {
        Given given = new Given("key: [1, 2]\nother: 1\n");
        YamlFields fields = fields(given);
        assertThat(fields.list("key")).hasSize(2);
        assertThat(fields.requiredList("key")).hasSize(2);
        assertThat(fields.list("absent")).isEmpty();
        assertThat(fields.list("other")).isEmpty();
        assertThat(given.places()).containsExactly("scope.shape 2:8");
    }

    @ParameterizedTest
    @CsvSource({
        "lifetme,lifetime",
        "LIFETIME,lifetime",
        "lfietime,lifetime",
        "section,section",
        "setcion,section",
        "id,id",
        "x,",
        "'',",
        "description of what it is about and much more than that so that nothing can be near to it at all,"
    })
    void nearestWordIsTheOneMeant(String text, @Nullable String word) {
        assertThat(Nearest.of(text, List.of("id", "lifetime", "section"))).isEqualTo(word);
    }

    @Test
    void ofTwoWordsThatAreEquallyNearNoneIsMeant() {
        assertThat(Nearest.of("day1", List.of("day2", "day3"))).isNull();
    }

    private static YamlFields fields(Given given) {
        YamlFields fields = SHAPE.read(given.document(), given.sink);
        assertThat(fields).isNotNull();
        return fields;
    }
}
