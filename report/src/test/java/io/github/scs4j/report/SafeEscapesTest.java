package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeEscapesTest {
    private final SafeEscapes escapes = new SafeEscapes();

    @ParameterizedTest
    @CsvSource({
        "0085", "009F", "00A0", "00AD", "034F", "061C", "115F", "1160", "1680", "17B4", "17B5", "180B", "180E", "180F",
        "200B", "200E", "2028", "2029", "202A", "202E", "2060", "2065", "2066", "206F", "3000", "3164", "D800", "DBFF",
        "DC00", "DFFF", "E000", "FDD0", "FDEF", "FE00", "FE0F", "FEFF", "FFA0", "FFF0", "FFF9", "FFFE", "FFFF"
    })
    void escapes(String hex) {
        assertThat(escapes.getEscapeSequence(Integer.parseInt(hex, 16)).getValue())
                .isEqualTo("\\u" + hex);
    }

    @Test
    void leavesLettersAndSymbolsReadable() {
        "äßéŁżŠЖжΩאب語あ한हि§€–„“…✓"
                .chars()
                .forEach(unit -> assertThat(escapes.getEscapeSequence(unit)).isNull());
    }

    @Test
    void escapesDelete() {
        assertThat(escapes.getEscapeCodesForAscii()[0x7F]).isNotZero();
        assertThat(escapes.getEscapeCodesForAscii()[0x1B]).isNotZero();
        assertThat(escapes.getEscapeCodesForAscii()['A']).isZero();
    }
}
