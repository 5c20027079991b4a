package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTest {
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void onlyTheLettersOfAsciiHaveACase() {
        for (char c = 0; c < 0x200; c++) {
            int lower = LOWER.indexOf(c);
            int upper = UPPER.indexOf(c);
            assertThat(Ascii.lower(c)).as("U+%04X", (int) c).isEqualTo(upper < 0 ? c : LOWER.charAt(upper));
            assertThat(Ascii.upper(c)).as("U+%04X", (int) c).isEqualTo(lower < 0 ? c : UPPER.charAt(lower));
        }
    }
}
