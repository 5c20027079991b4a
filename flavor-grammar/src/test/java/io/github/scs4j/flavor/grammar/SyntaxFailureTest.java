package io.github.scs4j.flavor.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.flavor.grammar.SyntaxFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxFailureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                  |  0 | 'S'
            "scs-2C-4"          |  0 | 'S'
            " SCS-2C-4"         |  0 | 'S'
            "SCS"               |  3 | '-'
            "SCS_2C-4"          |  3 | '-'
            "SCS-"              |  4 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
            "SCS-C-4"           |  4 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
            "SCS-0C-4"          |  5 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
            "SCS-2-4"           |  5 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'C', 'L', 'T', 'V'
            "SCS-2iT-4"         |  5 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'C', 'L', 'T', 'V'
            "SCS-2C"            |  6 | '-', 'i'
            "SCS-2C_4"          |  6 | '-', 'i'
            "SCS-2Cii-4"        |  7 | '-'
            "SCS-2C-"           |  7 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
            "SCS-2C-.5"         |  7 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
            "SCS-2C-0"          |  8 | '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
            "SCS-2C-0.0"        |  9 | '5'
            "SCS-2C-4."         |  9 | '0', '5'
            "SCS-2C-4.25"       |  9 | '0', '5'
            "SCS-2C-4.55"       | 10 | '-', '0', '_', 'o', 'u', end
            "SCS-2C-4ou"        |  9 | '-', '_', end
            "SCS-2C-4uu"        |  9 | '-', '_', 'o', end
            "SCS-2C-4-x10"      |  9 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', 'h', 'n', 'p', 's', end
            "SCS-2C-4-3x-"      | 11 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', 'h', 'n', 'p', 's', end
            "SCS-2C-4-3x3x"     | 12 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', 'h', 'n', 'p', 's', end
            "SCS-2C-4-0s"       | 10 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
            "SCS-2C-4-1.5n"     | 10 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', 'h', 'n', 'p', 's', 'x', end
            "SCS-2C-4_"         |  9 | 'G', 'a', 'b', 'c', 'g', 'h', 'i', 'k', 'r', 'v', 'x', 'z'
            "SCS-2C-4_h"        | 10 | 'w', 'y'
            "SCS-2C-4_hwv_xen"  | 13 | 'G', 'a', 'g', 'i', 'r', 'z'
            "SCS-2C-4_kvm_kvm"  | 13 | 'G', 'a', 'g', 'h', 'i', 'r', 'z'
            "SCS-2C-4_bms_3"    | 13 | 'G', 'a', 'g', 'h', 'i', 'r', 'z'
            "SCS-2C-4_i!"       | 10 | '0', '1', '2', '3', '4', '5', '6', '_', 'b', 'h', end
            "SCS-2C-4_i7"       | 10 | '0', '1', '2', '3', '4', '5', '6', '_', 'b', 'h', end
            "SCS-2C-4_i07"      | 11 | '0', '1', '2', '3', '4', '5', '6', '_', 'h', end
            "SCS-2C-4_a6"       | 10 | '0', '1', '2', '3', '4', '5', '_', 'h', end
            "SCS-2C-4_r1"       | 10 | '0', '_', 'h', end
            "SCS-2C-4_z3hhhh"   | 14 | '_', end
            "SCS-2C-4_GX"       | 10 | 'A', 'I', 'N'
            "SCS-2C-4_GA2."     | 13 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
            "SCS-2C-4_GNa-"     | 13 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
            "SCS-2C-4_GNa-1?"   | 14 | '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', 'h', end
            "SCS-2C-4_GNa-1hhh" | 16 | '-', '_', end
            "SCS-2C-4_GN-1-6"   | 13 | '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', 'h', end
            "SCS-2C-4_GNah-24"  | 13 | '_', 'h', end
            "SCS-2C-4_GNa-1-6hh"| 17 | '_', end
            "SCS-2C-4_GNa_i"    | 14 | 'b'
            "SCS-2C-4_ib_ib"    | 11 | end
            "SCS-2C-4 "         |  8 | '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', 'o', 'u', end
            """)
    void saysWhereItIsWrongAndWhatIsExpected(String text, int position, String expected) {
        SyntaxFailure failure = failure(FlavorGrammar.V3, text);
        boolean atEnd = position == text.length();
        assertThat(failure.reason()).isEqualTo(atEnd ? Reason.UNEXPECTED_END : Reason.UNEXPECTED_CHARACTER);
        assertThat(failure.start()).isEqualTo(position);
        assertThat(failure.end()).isEqualTo(atEnd ? position : position + 1);
        assertThat(failure.expected()).hasToString(expected);
        assertThat(FlavorGrammar.V3.expectedAfter(text.substring(0, position))).isEqualTo(failure.expected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "SCS:2C:4"        |  3 | '-'
            "SCS-2C-4"        |  6 | ':', 'i'
            "SCS-2C:4o_ib"    |  9 | '-', ':', end
            "SCS-2C:4-"       |  9 | 'G', 'a', 'b', 'c', 'g', 'h', 'i', 'k', 'r', 'v', 'x', 'z'
            "SCS-2C:4-GNa:1h-"| 16 | 'i'
            "SCS-2C:4-GNa:1hh-6"| 17 | 'i'
            """)
    void speaksTheDelimitersOfV1(String text, int position, String expected) {
        SyntaxFailure failure = failure(FlavorGrammar.V1, text);
        assertThat(failure.start()).isEqualTo(position);
        assertThat(failure.expected()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"\0, 1", "\uFF12, 1", "\u0662, 1", "\uD83D\uDE00, 2", "\uD83D, 1", "\uDE00, 1", "\u007F, 1", "\u0080, 1"
    })
    void pointsAtCharactersThatNoNameHas(String foreign, int length) {
        for (FlavorGrammar grammar : FlavorGrammar.values()) {
            SyntaxFailure failure = failure(grammar, "SCS-2" + foreign + "C");
            assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED_CHARACTER);
            assertThat(failure.start()).isEqualTo(5);
            assertThat(failure.end()).isEqualTo(5 + length);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-2147483648C-4, 4, 14",
        "SCS-1C-2147483648.5, 7, 19",
        "SCS-1C-4-99999999999999999999999x1, 9, 32",
        "SCS-1C-4-1x2147483648, 11, 21",
        "SCS-1C-4_GNa-2147483648-2147483648, 13, 23",
        "SCS-1C-4_GNa-1-2147483648h, 15, 25"
    })
    void pointsAtTheFirstNumberThatIsTooLarge(String name, int start, int end) {
        assertThat(failure(FlavorGrammar.V3, name))
                .isEqualTo(new SyntaxFailure(Reason.NUMBER_TOO_LARGE, start, end, Expected.NOTHING));
    }

    @Test
    void reportsWrongSyntaxBeforeALargeNumberAndWithinTheLimitBeforeTheLength() {
        assertThat(failure(FlavorGrammar.V3, "SCS-2147483648C-4_"))
                .extracting("reason")
                .isEqualTo(Reason.UNEXPECTED_END);
        assertThat(failure(FlavorGrammar.V3, "SCS-" + "?".repeat(300)).start()).isEqualTo(4);
        assertThat(failure(FlavorGrammar.V3, "SCS-" + "1".repeat(300)))
                .isEqualTo(new SyntaxFailure(Reason.TEXT_TOO_LONG, 255, 304, Expected.NOTHING));
    }

    @Test
    void expectsNothingAfterWhatIsWrong() {
        assertThat(FlavorGrammar.V3.expectedAfter("SCS-2X")).isEqualTo(Expected.NOTHING);
        assertThat(FlavorGrammar.V3.expectedAfter("SCS-2C-4_ib"))
                .isEqualTo(new Expected(Expected.NOTHING.characters(), true));
        assertThat(FlavorGrammar.V1.expectedAfter("SCS")).hasToString("'-'");
        assertThat(FlavorGrammar.V1.expectedAfter("SCS-2Ci")).hasToString("':'");
        assertThat(Expected.NOTHING).hasToString("");
    }

    @Test
    void refusesWhatIsNotARange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SyntaxFailure(Reason.TEXT_TOO_LONG, 2, 1, Expected.NOTHING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SyntaxFailure(Reason.TEXT_TOO_LONG, -1, 1, Expected.NOTHING));
    }

    private static SyntaxFailure failure(FlavorGrammar grammar, String text) {
        return (SyntaxFailure) grammar.parse(text);
    }
}
