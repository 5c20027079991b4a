package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Variable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeWriterTest {
    @Test
    void whatIsWrittenIsReadable() {
        String written = new ScopeWriter().write(Read.of(ScopeReaderTest.YAML).scope());
        assertThat(written)
                .isEqualTo(ScopeReaderTest.YAML
                        .replace("preview: [by-hand]", "preview:\n    - by-hand")
                        .replace("include: [m2]", "include:\n  - m2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "v5.1; v5.1",
                "5.1; \"5.1\"",
                "5; \"5\"",
                "0o17; \"0o17\"",
                "1e3; \"1e3\"",
                "1:30; \"1:30\"",
                "2024-02-28; \"2024-02-28\"",
                "yes; \"yes\"",
                "n; \"n\"",
                "null; \"null\"",
                "~; \"~\"",
                "``; \"\"",
                "a b; a b",
                "` a`; \" a\"",
                "`a `; \"a \"",
                "-; \"-\"",
                "- a; \"- a\"",
                "-a; -a",
                "---; \"---\"",
                "...; \"...\"",
                "./a; ./a",
                "a: b; \"a: b\"",
                "a:; \"a:\"",
                "a:b; a:b",
                "a #b; \"a #b\"",
                "a#b; a#b",
                "{a}; \"{a}\"",
                "[a]; \"[a]\"",
                "*a; \"*a\"",
                "!a; \"!a\"",
                "<<; \"<<\"",
                "say \"hi\"; say \"hi\"",
                "\"hi\"; \"\\\"hi\\\"\"",
                "a\\\\b; a\\\\b",
                "größe; größe",
                "a\\tb; \"a\\tb\"",
                "a\\u200Eb; \"a\\u200Eb\"",
                "😀; \"\\U0001F600\"",
                "123456789012345678901234567890123456789012345678901234567890123456789012345678901; "
                        + "\"123456789012345678901234567890123456789012345678901234567890123456789012345678901\""
            })
    void textsAreQuotedWhereTheyMustBe(String text, String scalar) {
        String value = text.replace("\\t", "\t").replace("\\u200E", "\u200E");
        Scope scope = new Scope(null, value, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
        String written = new ScopeWriter().write(scope);
        assertThat(written).startsWith("name: " + scalar + "\nscripts: []\n");
        assertThat(Read.of(written).scope()).isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', '|-\n  a\n  b'",
        "'a\nb\n', '|\n  a\n  b'",
        "'a\n\n  b\n', '|\n  a\n\n    b'",
        "'a\n\n', '\"a\\n\\n\"'",
        "'\na', '\"\\na\"'",
        "'a \nb', '\"a \\nb\"'",
        "'a\nb ', '\"a\\nb \"'",
        "' a\nb', '\" a\\nb\"'",
        "'a\n\tb', '\"a\\n\\tb\"'",
        "'a\n# b', '|-\n  a\n  # b'",
        "'a\n--- b', '|-\n  a\n  --- b'"
    })
    void linesStandAsLinesWhereTheyCan(String text, String scalar) {
        Scope scope = new Scope(null, text, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
        String written = new ScopeWriter().write(scope);
        assertThat(written).startsWith("name: " + scalar + "\nscripts: []\n");
        assertThat(Read.of(written).scope()).isEqualTo(scope);
    }

    @Test
    void keysAreQuotedLikeTexts() {
        String key = "k".repeat(2000);
        Scope scope = new Scope(
                null,
                "",
                null,
                null,
                List.of(new Variable("on", "x"), new Variable(key, "z")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        String written = new ScopeWriter().write(scope);
        assertThat(written).contains("- \"on\": x\n- ? " + key + "\n  : z\n");
        assertThat(Read.of(written).scope()).isEqualTo(scope);
    }

    @Test
    void targetsOfOneNameBecomeOne() {
        StandardModule module = new StandardModule(
                "m",
                null,
                null,
                Map.of(),
                List.of(
                        new Target("main", List.of("a", "b")),
                        new Target("x", List.of()),
                        new Target("main", List.of("b", "c"))));
        Scope scope = new Scope(null, "", null, null, List.of(), List.of(), List.of(module), List.of(), List.of());
        assertThat(Read.of(new ScopeWriter().write(scope))
                        .scope()
                        .modules()
                        .get(0)
                        .targets())
                .containsExactly(new Target("main", List.of("a", "b", "c")), new Target("x", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 2024-02-28",
        "0000-01-01, 0000-01-01",
        "-0001-12-31, -0001-12-31",
        "+10000-01-01, '\"+10000-01-01\"'"
    })
    void anyDateCanBeWritten(LocalDate date, String written) {
        ScopeVersion version = new ScopeVersion("v1", date, List.of(Include.of("m")));
        Scope scope = new Scope(null, "", null, null, List.of(), List.of(), List.of(), List.of(), List.of(version));
        String yaml = new ScopeWriter().write(scope);
        assertThat(yaml).contains("stabilized_at: " + written + "\n");
        assertThat(Read.of(yaml).scope()).isEqualTo(scope);
    }
}
