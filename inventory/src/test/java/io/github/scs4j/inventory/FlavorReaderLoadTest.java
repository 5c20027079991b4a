package io.github.scs4j.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class FlavorReaderLoadTest {
    static Stream<Arguments> readsAMillion() {
        return Stream.of(
                Arguments.of("{\"flavors\": [", (LongFunction<String>) FlavorReaderLoadTest::object, ",\n", "]}"),
                Arguments.of("[", (LongFunction<String>) i -> "\"SCS-" + i + "V-2\"", ",", "]"),
                Arguments.of("", (LongFunction<String>) FlavorReaderLoadTest::object, "\n", ""),
                Arguments.of("", (LongFunction<String>) i -> "SCS-" + i + "V-2", "\n", ""));
    }

    /** The stream is made as it is read, and each entry is dropped: the live memory afterwards is what the reader held. */
    @ParameterizedTest
    @MethodSource
    void readsAMillion(String start, LongFunction<String> entry, String separator, String end) {
        long[] peak = {0};
        long[] count = {0};
        long before = Million.live();
        InputStream in = new Million(start, entry, separator, end);

        Reading reading = new FlavorReader()
                .read(
                        in,
                        "input",
                        flavor -> {
                            if (++count[0] == Million.COUNT - 1) {
                                peak[0] = Million.live();
                            }
                        },
                        finding -> {
                            throw new AssertionError(finding);
                        });

        assertThat(reading).isEqualTo(new Reading(true, Million.COUNT, 0));
        assertThat(peak[0] - before).isLessThan(10_000_000);
    }

    static Stream<Arguments> survives() {
        int size = 3_000_000;
        return Stream.of(
                Arguments.of("[".repeat(size)),
                Arguments.of("{\"name\":".repeat(size)),
                Arguments.of("[" + "[],".repeat(size)),
                Arguments.of("{}".repeat(size / 10)),
                Arguments.of("\"".repeat(size / 10)),
                Arguments.of("\"" + "a".repeat(size)),
                Arguments.of("[\"\\u" + "0".repeat(size)),
                Arguments.of("[" + "9".repeat(size)),
                Arguments.of("[1e" + "9".repeat(size)),
                Arguments.of("{\"" + "k".repeat(size) + "\": 1}"),
                Arguments.of("{\"ram\": 1e" + "9".repeat(900_000) + ", \"name\": \"a\"}"),
                Arguments.of(keys(size / 10)),
                Arguments.of("{\"name\": \"a\", \"extra_specs\": " + keys(size / 10) + "}"),
                Arguments.of(
                        "{\"extra_specs\": {" + "\"a\": null, ".repeat(size / 10) + "\"a\": []}, \"name\": \"a\"}"),
                Arguments.of("{\"name\": \"a\", \"properties\": \"a='" + "', a".repeat(size / 16) + "\"}"),
                Arguments.of("{\"name\": \"a\", \"properties\": \"a=', " + "a".repeat(size / 4) + "'\"}"),
                Arguments.of("{\"name\": \"a\", \"properties\": \"" + "a='', ".repeat(size / 20) + "\"}"),
                Arguments.of("{\"name\": \"a\", \"ram\": \"" + "0".repeat(900_000) + ".\"}"),
                Arguments.of("[\"" + "\u00E9a".repeat(size / 8) + "\", {\"\u00E9\": \u00E9}]"),
                Arguments.of("h".repeat(size)),
                Arguments.of(" ".repeat(size) + "["),
                Arguments.of("\n".repeat(size)),
                Arguments.of("\r\n".repeat(size) + "a"),
                Arguments.of("\uFFFD\u0000\u202E".repeat(size)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    @Timeout(5)
    void survives(String input) {
        assertThat(Outcome.of(input).reading()).isNotNull();
    }

    /** Every position in a line of invalid bytes is one malformed place, but only one finding. */
    @ParameterizedTest(name = "{index}")
    @MethodSource
    @Timeout(5)
    void survivesBytes(byte first, byte rest) {
        byte[] bytes = new byte[3_000_000];
        Arrays.fill(bytes, rest);
        bytes[0] = first;

        assertThat(Outcome.of(bytes).findings()).isNotEmpty().hasSizeLessThan(5);
    }

    static Stream<Arguments> survivesBytes() {
        return Stream.of(
                Arguments.of((byte) 0xC3, (byte) 0xC3),
                Arguments.of((byte) 0x80, (byte) 0x80),
                Arguments.of((byte) '[', (byte) 0xFF),
                Arguments.of((byte) 'a', (byte) 0xF0));
    }

    private static String object(long i) {
        return "{\"id\": \"" + i + "\", \"name\": \"SCS-" + i + "V-2\", \"ram\": 2048, \"k" + i
                + "\": 1.0, \"swap\": \"\", \"extra_specs\": {\"gr\u00F6\u00DFe\": \"\u20AC\", \"k" + i + "\": \"v\"}}";
    }

    private static String keys(int count) {
        StringBuilder keys = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            keys.append("\"k").append(i).append("\": 1, ");
        }
        return keys.append("\"name\": \"a\"}").toString();
    }
}
