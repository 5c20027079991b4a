package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LegibleTest {
    static Stream<Arguments> shows() {
        return Stream.of(
                arguments("plain", "plain"),
                arguments("Übung Жук 語 א", "Übung Жук 語 א"),
                arguments("emoji \uD83D\uDE00", "emoji \uD83D\uDE00"),
                arguments("a\u001B[2Jb", "a\\u001B[2Jb"),
                arguments("a\u0000b", "a\\u0000b"),
                arguments("a\nb\tc", "a\\u000Ab\\u0009c"),
                arguments("a\u0085b", "a\\u0085b"),
                arguments("a\u00A0b", "a\\u00A0b"),
                arguments("a\u200Bb", "a\\u200Bb"),
                arguments("a\u202Eb", "a\\u202Eb"),
                arguments("a\u2066b", "a\\u2066b"),
                arguments("a\uFEFFb", "a\\uFEFFb"),
                arguments("a\uFFFEb", "a\\uFFFEb"),
                arguments("a\uD800b", "a\\uD800b"),
                arguments("a\uDC00\uD800b", "a\\uDC00\\uD800b"),
                arguments("a\uE000b", "a\\uE000b"),
                arguments("tag \uDB40\uDC41", "tag \\uDB40\\uDC41"),
                arguments("selector \uDB40\uDD00", "selector \\uDB40\\uDD00"),
                arguments("plane 16 \uDBFF\uDFFD", "plane 16 \\uDBFF\\uDFFD"),
                arguments("e\u0301", "e\u0301"),
                arguments("e\u0301\u0301\u0301\u0301", "e\u0301\u0301\u0301\\u0301"),
                arguments("\u0301e", "\\u0301e"));
    }

    @ParameterizedTest
    @MethodSource
    void shows(String text, String shown) {
        assertThat(Legible.text(text, 100)).isEqualTo(shown);
    }

    @Test
    void cuts() {
        assertThat(Legible.text("12345", 5)).isEqualTo("12345");
        assertThat(Legible.text("123456", 5)).isEqualTo("12345...");
        assertThat(Legible.text("x".repeat(5_000_000), 10)).isEqualTo("xxxxxxxxxx...");
        assertThat(Legible.text("1234\uD83D\uDE00", 5)).isEqualTo("1234\uD83D\uDE00");
    }

    @Property
    void letsOnlyVisibleCharactersThrough(@ForAll String text) {
        String shown = Legible.text(text, 1_000);
        assertThat(shown.codePoints()).allMatch(LegibleTest::isVisible);
        assertThat(shown.length()).isLessThan(1_100);
    }

    @Property
    void keepsPlainText(@ForAll("plain") String text) {
        assertThat(Legible.text(text, 1_000)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(200);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
