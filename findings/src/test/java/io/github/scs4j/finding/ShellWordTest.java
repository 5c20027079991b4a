package io.github.scs4j.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordTest {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:/=,+@%";

    /** Every character that a shell could take for something else is quoted, the next to letters and digits too. */
    @Test
    void quotesEveryOtherCharacter() {
        for (int c = 0; c <= 0xFFFF; c++) {
            String word = "a" + (char) c + "b";
            String quoted = PLAIN.indexOf(c) >= 0 ? word : c == '\'' ? "'a'\\''b'" : "'" + word + "'";
            boolean visible = (c >= ' ' && c <= '~') || (c >= 0xA1 && c <= 0x17F && c != 0xAD);
            assertThat(ShellWord.of(word)).as("U+%04X", c).isEqualTo(visible ? quoted : null);
        }
    }

    @Test
    void wholeWords() {
        assertThat(ShellWord.of(PLAIN)).isEqualTo(PLAIN);
        assertThat(ShellWord.of(PLAIN + "~")).isEqualTo("'" + PLAIN + "~'");
        assertThat(ShellWord.of("~" + PLAIN)).isEqualTo("'~" + PLAIN + "'");
        assertThat(ShellWord.of("'")).isEqualTo("''\\'''");
        assertThat(ShellWord.of("$(id)`id`\\")).isEqualTo("'$(id)`id`\\'");
        assertThat(ShellWord.of("F\u00fcr Gr\u00f6\u00dfe")).isEqualTo("'F\u00fcr Gr\u00f6\u00dfe'");
        assertThat(ShellWord.of("-x")).isEqualTo("-x");
    }

    /** Nothing, controls, what turns the direction of text, other scripts, characters beyond the first plane and halves. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u001b[2J", "a\nb", "a\u202eb", "\u0430", "\uD83D\uDE00", "\uD800", "a\u00ADb", "\u00A0"})
    void refuses(String text) {
        assertThat(ShellWord.of(text)).isNull();
    }
}
