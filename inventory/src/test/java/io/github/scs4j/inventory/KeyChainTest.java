package io.github.scs4j.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeyChainTest {
    /** As JSON writes them: alike at the begin, with escapes, of several bytes, empty, and too long for one look. */
    private static final List<String> KEYS = List.of(
            "id",
            "ide",
            "name",
            "n\\u0061me",
            "\\\"",
            "gr\u00f6\u00dfe",
            "",
            "scs:name-v1",
            "scs:name-v2",
            "k".repeat(300));

    private static final List<String> BLANKS = List.of("", "", " ", "\n\t ");

    @Property
    void givesTheKeysOfEveryObject(@ForAll long seed) throws IOException {
        String json = objects(new Random(seed));
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = parser(json)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                    keys.add(key + "=" + parser.nextIntValue(-1));
                }
            }
        }
        List<String> ordered = new ArrayList<>();
        try (JsonParser parser = parser(json)) {
            KeyChain<String> chain = new KeyChain<>(parser, key -> key.isEmpty() ? null : key + "!");
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                for (KeyChain.Link<String> key = chain.next(chain.start()); key != null; key = chain.next(key)) {
                    assertThat(parser.currentName()).isEqualTo(key.text);
                    assertThat(key.field).isEqualTo(key.text.isEmpty() ? null : key.text + "!");
                    ordered.add(key.text + "=" + parser.nextIntValue(-1));
                }
                assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
            }
        }
        assertThat(ordered).isEqualTo(keys);
    }

    @Test
    void givesOneLinkForAKey() throws IOException {
        try (JsonParser parser = parser("{\"name\": 1}{\"id\": 2}{\"name\": 3}{\"name\": 4}")) {
            KeyChain<String> chain = new KeyChain<>(parser, key -> null);
            List<KeyChain.Link<String>> links = new ArrayList<>();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                KeyChain.Link<String> link = Objects.requireNonNull(chain.next(chain.start()));
                links.add(link);
                parser.nextToken();
                assertThat(chain.next(link)).isNull();
            }
            assertThat(links).hasSize(4);
            assertThat(links.get(2)).isSameAs(links.get(0));
            assertThat(links.get(3)).isSameAs(links.get(0));
            assertThat(links.get(1).text).isEqualTo("id");
        }
    }

    /** Keys of strangers fill the memory only so far. */
    @Test
    void forgetsKeysThatAreTooMany() throws IOException {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            json.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":").append(i);
        }
        json.append('}');
        try (JsonParser parser = parser(json.toString() + json)) {
            KeyChain<String> chain = new KeyChain<>(parser, key -> null);
            int keys = 0;
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                for (KeyChain.Link<String> key = chain.next(chain.start()); key != null; key = chain.next(key)) {
                    int number = keys++ % 5_000;
                    assertThat(key.text).isEqualTo("k" + number);
                    assertThat(key.remembered).isEqualTo(number < 2_000);
                    parser.nextToken();
                }
            }
            assertThat(keys).isEqualTo(10_000);
        }
    }

    /** Objects with mostly the same keys. */
    private static String objects(Random random) {
        StringBuilder json = new StringBuilder();
        int length = random.nextInt(5) == 0 ? 40 : random.nextInt(6);
        List<String> usual = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            usual.add(KEYS.get(random.nextInt(KEYS.size())));
        }
        for (int object = 0; object < 6; object++) {
            json.append('{').append(blanks(random));
            String comma = "";
            for (String key : usual) {
                int change = random.nextInt(8);
                if (change > 0) {
                    String other = change == 1 ? KEYS.get(random.nextInt(KEYS.size())) : key;
                    json.append(comma)
                            .append(blanks(random))
                            .append('"')
                            .append(other)
                            .append('"');
                    json.append(blanks(random))
                            .append(':')
                            .append(blanks(random))
                            .append(random.nextInt(100));
                    comma = blanks(random) + ",";
                }
            }
            json.append(blanks(random)).append('}').append(blanks(random));
        }
        return json.toString();
    }

    private static String blanks(Random random) {
        return BLANKS.get(random.nextInt(BLANKS.size()));
    }

    private static JsonParser parser(String json) throws IOException {
        return new JsonFactory().createParser(new Trickle(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives few bytes at a time, so that keys stand across the ends of buffers. */
    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream bytes;

        Trickle(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, Math.min(length, 7));
        }
    }
}
