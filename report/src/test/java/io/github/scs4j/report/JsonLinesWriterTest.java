package io.github.scs4j.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.finding.Language;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLinesWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final JsonLinesWriter writer = new JsonLinesWriter(out, Language.GERMAN);

    @Test
    void writesAnItemPerLine() {
        writer.item(Map.of("name", "SCS-1V-2"));
        writer.item(Map.of("name", "line\nfeed", "findings", List.of()));
        writer.item(Map.of("findings", List.of(Sample.WHOLE)));
        writer.flush();

        assertThat(out.toString(UTF_8).lines())
                .hasSize(3)
                .startsWith("{\"name\":\"SCS-1V-2\"}")
                .anyMatch(line -> line.contains("\"line\\nfeed\""))
                .anyMatch(line -> line.contains("\"message\":\"seltsam\""));
    }

    @Test
    void writesTreesOfValues() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("integers", List.of(1, 2L, (short) 3, (byte) 4, new BigInteger("5")));
        item.put("decimals", List.of(1.5, 2.5f, new BigDecimal("3.50")));
        item.put("truths", List.of(true, false));
        item.put("map", Map.of("a", Map.of("b", List.of(List.of()))));

        writer.item(item);
        writer.flush();

        assertThat(out.toString(UTF_8))
                .isEqualTo("{\"integers\":[1,2,3,4,5],\"decimals\":[1.5,2.5,3.50],\"truths\":[true,false],"
                        + "\"map\":{\"a\":{\"b\":[[]]}}}\n");
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNoValue(Map<String, ?> item) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.item(item))
                .withMessageStartingWith("not a JSON value");
    }

    static Stream<Map<String, ?>> refusesWhatIsNoValue() {
        return Stream.of(
                Map.of("x", Double.NaN),
                Map.of("x", Float.POSITIVE_INFINITY),
                Map.of("x", new AtomicInteger()),
                Map.of("x", Instant.EPOCH),
                Map.of("x", Map.of(1, 2)),
                Collections.singletonMap("x", null),
                Collections.singletonMap(null, "x"));
    }
}
