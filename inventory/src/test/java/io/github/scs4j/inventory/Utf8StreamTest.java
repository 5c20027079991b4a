package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8StreamTest {

    @Property
    void passesOnWhatTheJdkDecodes(@ForAll byte[] bytes) throws IOException {
        agreesWithTheReader(bytes, 8000);
    }

    @Property(tries = 5000)
    void agreesWithTheReader(@ForAll("pieces") List<String> pieces, @ForAll @IntRange(min = 1, max = 20) int step)
            throws IOException {
        agreesWithTheReader(HexFormat.of().parseHex(String.join("", pieces)), step);
    }

    @Test
    void agreesWithTheReaderOnEveryPlaceInTheBuffer() throws IOException {
        for (String tail : List.of("E282AC", "F09F9880", "F09F98", "EDA080", "C3", "0D0A", "0D", "FF0A")) {
            for (int length = 8170; length < 8200; length++) {
                byte[] bytes = new byte[2 * length];
                byte[] end = HexFormat.of().parseHex(tail);
                Arrays.fill(bytes, (byte) 'a');
                System.arraycopy(end, 0, bytes, length - end.length, end.length);
                System.arraycopy(end, 0, bytes, bytes.length - end.length, end.length);
                agreesWithTheReader(bytes, 8000);
            }
        }
    }

    /** Text, malformed places, the first of them and the end are those that {@link Utf8Reader} tells. */
    private static void agreesWithTheReader(byte[] bytes, int step) throws IOException {
        var stream = new Utf8Stream(slow(bytes, step), new LineCounter());
        var reader = new Utf8Reader(new ByteArrayInputStream(bytes), new LineCounter());

        byte[] passed = stream.readAllBytes();
        while (reader.read() >= 0) {
            // to the end
        }

        assertThat(new String(passed, UTF_8)).isEqualTo(new String(bytes, UTF_8));
        assertThat(stream.malformed()).isEqualTo(reader.malformed());
        assertThat(stream.firstMalformed()).isEqualTo(reader.firstMalformed());
        assertThat(stream.end()).isEqualTo(reader.end());
    }

    /** What a line has more in bytes than in UTF-16 code units, up to the begin of every character. */
    @Property(tries = 5000)
    void knowsTheColumns(@ForAll("pieces") List<String> pieces, @ForAll @IntRange(min = 1, max = 40) int step)
            throws IOException {
        byte[] input = HexFormat.of().parseHex(String.join("", pieces));
        var stream = new Utf8Stream(slow(input, step), new LineCounter());
        String text = new String(stream.readAllBytes(), UTF_8);
        int place = 0;
        int extra = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            assertThat(stream.extraBytes(place)).isEqualTo(extra);
            int codePoint = text.codePointAt(at);
            int bytes = Character.toString(codePoint).getBytes(UTF_8).length;
            place += bytes;
            extra = codePoint == '\n' || codePoint == '\r' ? 0 : extra + bytes - Character.charCount(codePoint);
        }
        assertThat(stream.extraBytes(place)).isEqualTo(extra);
    }

    /** A buffer of plain lines after a line that is not plain. */
    @Test
    void knowsTheColumnsOfPlainLines() throws IOException {
        var stream = new Utf8Stream(slow("\u20AC\nab\ncd\ne".getBytes(UTF_8), 3), new LineCounter());
        stream.readAllBytes();

        assertThat(stream.extraBytes(3)).isEqualTo(2);
        assertThat(stream.extraBytes(4)).isZero();
        assertThat(stream.extraBytes(5)).isZero();
        assertThat(stream.extraBytes(8)).isZero();
        assertThat(stream.end()).isEqualTo(new Location.Position(4, 2));
    }

    /** As in an export that people wrote: each entry on a line of its own. */
    @Test
    void tellsColumnsInEveryLine() {
        String odd = "{\"name\": \"a\", \"description\": \"gr\u00F6\u00DFer\", \"ram\": -1}";
        String plain = "{\"name\": \"a\", \"ram\": -1}";
        Outcome outcome = Outcome.of((odd + "\n" + (plain + "\n").repeat(1_000)).repeat(5));

        List<String> problems = outcome.problems();
        assertThat(problems).hasSize(5_005);
        for (int i = 0; i < 5_005; i++) {
            int column = (i % 1_001 == 0 ? odd : plain).indexOf("-1") + 1;
            assertThat(problems.get(i))
                    .isEqualTo("WARNING inventory.value " + (i + 1) + ":" + column + " number-expected[ram, -1]");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "16384, 16384", "16385, 16385", "100000, 100000"})
    void remembersEnough(int characters, int expected) throws IOException {
        var stream = new Utf8Stream(
                new ByteArrayInputStream(("\u00E9".repeat(characters) + "a").getBytes(UTF_8)), new LineCounter());
        stream.readAllBytes();

        assertThat(stream.extraBytes(2L * characters)).isEqualTo(expected);
        assertThat(stream.extraBytes(2L * (characters - Math.min(characters, 10_000) / 2)))
                .isEqualTo(characters - Math.min(characters, 10_000) / 2);
    }

    @Test
    void readsSingleBytes() throws IOException {
        var stream = new Utf8Stream(new ByteArrayInputStream("a\u00E4".getBytes(UTF_8)), new LineCounter());

        assertThat(List.of(stream.read(), stream.read(), stream.read(), stream.read(), stream.read()))
                .containsExactly((int) 'a', 0xC3, 0xA4, -1, -1);
        assertThat(stream.read(new byte[3], 0, 0)).isZero();
        assertThat(stream.end()).isEqualTo(new Location.Position(1, 3));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "61",
                        "6162636465666768696A",
                        "0A",
                        "0D",
                        "0D0A",
                        "C3A4",
                        "E282AC",
                        "EDA080",
                        "ED9FBF",
                        "EE8080",
                        "F09F9880",
                        "F48FBFBF",
                        "F4908080",
                        "F0808080",
                        "E08080",
                        "C080",
                        "C3",
                        "E2",
                        "E282",
                        "F0",
                        "F09F",
                        "F09F98",
                        "80",
                        "BF",
                        "FF",
                        "F5",
                        "ED",
                        "EDA0")
                .list()
                .ofMaxSize(30);
    }

    private static InputStream slow(byte[] bytes, int step) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, step));
            }
        };
    }
}
