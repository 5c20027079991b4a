package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            nullValues = "-",
            value = {
                // the end of a range is the column after it
                "SCS-1V-2|3|4|20|SCS-1V-2|3|1",
                "SCS-1V-2|0|8|20|SCS-1V-2|0|8",
                // nothing is there
                "SCS-1V-2|8|8|20|SCS-1V-2|8|1",
                "SCS-1V-2|4|4|20|SCS-1V-2|4|1",
                "''|0|0|20|''|0|1",
                // a place outside the text is its end
                "SCS|7|9|20|SCS|3|1",
                "SCS|1|9|20|SCS|1|2",
                // cut on the right, on the left, on both sides, within the range
                "abcdefghijklmnopqrstuvwxyz|0|1|10|abcdefghij...|0|1",
                "abcdefghijklmnopqrstuvwxyz|25|26|10|...qrstuvwxyz|12|1",
                "abcdefghijklmnopqrstuvwxyz|26|26|10|...qrstuvwxyz|13|1",
                "abcdefghijklmnopqrstuvwxyz|12|13|10|...klmnopqrst...|5|1",
                "abcdefghijklmnopqrstuvwxyz|2|26|10|abcdefghij...|2|8",
                "abcdefghijklmnopqrstuvwxyz|3|26|10|...bcdefghijk...|5|8",
            })
    void marksTheRange(String text, int start, int end, int width, String line, int caret, int carets) {
        assertThat(Excerpt.around(text, start, end, width)).isEqualTo(new Excerpt(line, caret, carets));
    }

    @Test
    void countsTheColumnsOfWhatIsShown() {
        assertThat(Excerpt.around("a\u001Bb", 1, 2, 20)).isEqualTo(new Excerpt("a\\u001Bb", 1, 6));
        assertThat(Excerpt.around("a\u001Bb", 2, 3, 20)).isEqualTo(new Excerpt("a\\u001Bb", 7, 1));
        assertThat(Excerpt.around("\uD83D\uDE00x", 1, 3, 20)).isEqualTo(new Excerpt("\\uD83D\\uDE00x", 6, 7));
        assertThat(Excerpt.around("größer", 5, 6, 60)).isEqualTo(new Excerpt("gr\\u00F6\\u00DFer", 15, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "NUL, 0000",
        "LF, 000A",
        "DEL, 007F",
        "CSI, 009B",
        "NBSP, 00A0",
        "soft hyphen, 00AD",
        "A umlaut, 00C4",
        "e acute, 00E9",
        "dotless i, 0131",
        "times, 00D7",
        "divided, 00F7",
        "acute, 0301",
        "Cyrillic A, 0410",
        "zero width space, 200B",
        "RLO, 202E",
        "line separator, 2028",
        "isolate, 2066",
        "wide, 3042",
        "high surrogate, D800",
        "low surrogate, DFFF",
        "BOM, FEFF",
        "fullwidth S, FF33",
        "noncharacter, FFFF"
    })
    void escapesWhatIsNotPlain(String what, String hex) {
        String text = String.valueOf((char) Integer.parseInt(hex, 16));

        assertThat(Excerpt.head(text, 20)).as(what).isEqualTo("\\u" + hex);
    }

    @Test
    void looksOnlyAtTheWindow() {
        String text = "h".repeat(50_000_000);

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 10_000; i++) {
                Excerpt.around(text, 25_000_000, 50_000_000, 100);
            }
        });
    }

    @Property
    void staysPlainAndNarrow(
            @ForAll String text, @ForAll @IntRange(max = 300) int start, @ForAll @IntRange(max = 300) int length) {
        Excerpt excerpt = Excerpt.around(text, start, start + length, 100);

        assertThat(excerpt.line()).matches("[ -~]*").hasSizeLessThanOrEqualTo(106);
        assertThat(excerpt.caret()).isBetween(0, excerpt.line().length());
        assertThat(excerpt.carets()).isBetween(1, Math.max(1, excerpt.line().length() - excerpt.caret()));
    }
}
