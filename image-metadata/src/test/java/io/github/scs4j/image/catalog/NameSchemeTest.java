package io.github.scs4j.image.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking at the beginning of a name first changes nothing. */
class NameSchemeTest {
    @ParameterizedTest
    @CsvSource({
        "ubuntu-capi-image v[0-9]\\.[0-9]+, ubuntu-capi-image v",
        "ubuntu-capi-image( |-)v[0-9], ubuntu-capi-image",
        "abc*, ab",
        "abc?d, ab",
        "'abc{0}d', ab",
        "abc|d, ''",
        "ab(c|d), ab",
        "ab[|]c|d, ''",
        "ab\\(c|d, ''",
        "ab[(]c|d, ''",
        "(?i)abc, ''",
        "ab(?i)*, ''",
        "'ab\\Q\\E*', ''",
        "^abc, ''",
        "*, ''",
    })
    void beginning(String scheme, String beginning) {
        assertThat(NameScheme.of(scheme).beginning()).isEqualTo(beginning);
    }

    @Property(tries = 5000)
    void isWhatTheExpressionSays(@ForAll("schemes") String scheme, @ForAll("names") String name) {
        NameScheme compiled = NameScheme.of(scheme);
        if (compiled.fault() == null) {
            Pattern plain = Pattern.compile(scheme);
            assertThat(compiled.matches(name)).isEqualTo(plain.matcher(name).matches());
            assertThat(compiled.matchesBeginning(name))
                    .isEqualTo(plain.matcher(name).lookingAt());
        }
    }

    @Provide
    Arbitrary<String> schemes() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "c",
                        "(",
                        ")",
                        "|",
                        "[",
                        "]",
                        "*",
                        "+",
                        "?",
                        "{0}",
                        "{2}",
                        "\\",
                        "^",
                        "$",
                        ".",
                        "\\Q",
                        "\\E",
                        "(?i)",
                        "\uD83D\uDE00",
                        "(b|c)",
                        "[|]",
                        "\\(")
                .list()
                .ofMaxSize(6)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "c", "A", "(", "|", "\uD83D\uDE00", "\n")
                .list()
                .ofMaxSize(4)
                .map(list -> String.join("", list));
    }
}
