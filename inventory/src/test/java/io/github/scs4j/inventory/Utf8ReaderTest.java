package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8ReaderTest {

    @Property
    void decodesAsTheJdkDoes(@ForAll byte[] bytes) throws IOException {
        assertThat(decode(new Utf8Reader(new ByteArrayInputStream(bytes), new LineCounter())))
                .isEqualTo(new String(bytes, UTF_8));
    }

    @Property
    void decodesText(@ForAll String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        var reader = new Utf8Reader(new ByteArrayInputStream(bytes), new LineCounter());

        assertThat(decode(reader)).isEqualTo(new String(bytes, UTF_8));
        assertThat(reader.malformed()).isZero();
        assertThat(reader.firstMalformed()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "41FF42, 1, 1, 2, 1, 4",
        "410D0A42C3, 1, 2, 2, 2, 3",
        "0A0D0AF09F98, 1, 3, 1, 3, 2",
        "E4F6, 2, 1, 1, 1, 3",
        "F09F9880FF, 1, 1, 3, 1, 4"
    })
    void saysWhereTheFirstMalformedPlaceIs(String hex, int count, int line, int column, int endLine, int endColumn)
            throws IOException {
        var reader = new Utf8Reader(new ByteArrayInputStream(HexFormat.of().parseHex(hex)), new LineCounter());

        decode(reader);

        assertThat(reader.malformed()).isEqualTo(count);
        assertThat(reader.firstMalformed()).isEqualTo(new Location.Position(line, column));
        assertThat(reader.end()).isEqualTo(new Location.Position(endLine, endColumn));
    }

    private static String decode(Utf8Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[7];
        while (reader.peek() >= 0) {
            text.append((char) reader.read());
            int count = reader.read(some, 0, some.length);
            text.append(some, 0, Math.max(0, count));
        }
        return text.toString();
    }
}
