package io.github.scs4j.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class ImageReaderLoadTest {

    static Stream<Arguments> readsAMillion() {
        return Stream.of(
                Arguments.of("{\"images\": [", (LongFunction<String>) ImageReaderLoadTest::image, ",\n", "]}"),
                Arguments.of("", (LongFunction<String>) ImageReaderLoadTest::image, "\n", ""));
    }

    /** The stream is made as it is read, and each entry is dropped: the live memory afterwards is what the reader held. */
    @ParameterizedTest
    @MethodSource
    void readsAMillion(String start, LongFunction<String> entry, String separator, String end) {
        long[] peak = {0};
        long[] count = {0};
        long before = Million.live();
        InputStream in = new Million(start, entry, separator, end);

        Reading reading = new ImageReader()
                .read(
                        in,
                        "input",
                        image -> {
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
                Arguments.of("{\"images\":".repeat(size)),
                Arguments.of("{\"image\":{\"images\":[".repeat(20)),
                Arguments.of("{\"name\": \"a\", \"x\":".repeat(size / 10)),
                Arguments.of("[" + "[],".repeat(size)),
                Arguments.of("{}".repeat(size / 10)),
                Arguments.of("{\"name\": \"a\", \"x\": [" + "[],".repeat(size) + "1]}"),
                Arguments.of("{\"name\": \"a\", \"tags\": [" + "\"\",".repeat(size / 3) + "\"\"]}"),
                Arguments.of("{\"name\": \"a\", \"tags\": \"" + ", ".repeat(size) + "\"}"),
                Arguments.of("{\"name\": \"a\", \"x\": " + "9".repeat(900_000) + "}"),
                Arguments.of("{\"name\": \"a\", \"x\": 1e" + "9".repeat(900_000) + "}"),
                Arguments.of("{\"name\": \"a\", \"size\": " + "9".repeat(900_000) + "}"),
                Arguments.of("{\"name\": \"a\", \"properties\": \"a='" + "', a".repeat(size / 16) + "\"}"),
                Arguments.of("{\"name\": \"a\", \"properties\": \"" + "a='', ".repeat(size / 20) + "\"}"),
                // YAML
                Arguments.of("a: ".repeat(size / 3)),
                Arguments.of("- ".repeat(size / 2)),
                Arguments.of("? ".repeat(size / 2)),
                Arguments.of("images: " + "[".repeat(size / 2)),
                Arguments.of("images: " + "{a: ".repeat(size / 4)),
                Arguments.of("images:\n" + "- a\n".repeat(size / 10)),
                Arguments.of("images:\n" + "- &a [*a]\n".repeat(size / 100)),
                Arguments.of("images: '" + "a".repeat(2 * size)),
                Arguments.of("a".repeat(2 * size)),
                Arguments.of("# " + "a".repeat(2 * size)),
                Arguments.of("\n".repeat(2 * size) + "images: []"),
                Arguments.of(" ".repeat(size) + "images: []"),
                Arguments.of("---\n".repeat(size / 40)),
                Arguments.of("\uFFFD\u0085\u202E".repeat(size / 10)),
                Arguments.of(laughs("[", "]", "")),
                Arguments.of(laughs("{<<: [", "]}", "")),
                Arguments.of("&a images: &b [{name: a, meta: &m {<<: *m}, versions: [{version: 1, meta: *m}]}]"),
                Arguments.of("images: &i [{name: a, versions: *i}]"),
                Arguments.of("images: [{name: a, versions: [" + "{version: 1}, ".repeat(20_000) + "]}]"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    @Timeout(60)
    void survives(String input) {
        assertThat(ImageOutcome.of(input).reading()).isNotNull();
    }

    static Stream<Arguments> namesTheLimit() {
        return Stream.of(
                Arguments.of(
                        laughs("{<<: [", "]}", "images: [{name: a, versions: [{version: 1}], meta: *l9}]"),
                        "yaml-merged[2000000, 100]"),
                Arguments.of("images: " + "[".repeat(200) + "]".repeat(200), "1:409 yaml-depth[100]"),
                Arguments.of("images:\n" + "- ".repeat(200), "yaml-depth[100]"),
                Arguments.of("a: &a []\nimages: [" + "*a, ".repeat(2000) + "]", "yaml-aliases[1000]"),
                Arguments.of("images: [" + "a".repeat(500_000) + "]", "yaml-length[500000]"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    @Timeout(60)
    void namesTheLimit(String input, String limit) {
        ImageOutcome outcome = ImageOutcome.of(input);

        assertThat(outcome.problems()).hasSize(1);
        assertThat(outcome.problems().get(0))
                .startsWith("ERROR inventory.limit ")
                .endsWith(limit);
        assertThat(outcome.reading().complete()).isFalse();
    }

    /** Nine levels, each ten times the one before. */
    private static String laughs(String open, String close, String use) {
        StringBuilder yaml = new StringBuilder("l0: &l0 {x: y}\n");
        for (int level = 1; level < 10; level++) {
            yaml.append('l')
                    .append(level)
                    .append(": &l")
                    .append(level)
                    .append(' ')
                    .append(open);
            yaml.append(("*l" + (level - 1) + ", ").repeat(10)).append(close).append('\n');
        }
        return yaml.append(use).toString();
    }

    private static String image(long i) {
        return "{\"id\": \"" + i + "\", \"name\": \"image " + i + "\", \"visibility\": \"public\", \"size\": 65536,"
                + " \"min_disk\": 8, \"tags\": [], \"os_distro\": \"ubuntu\", \"image_description\": \"gr\u00F6\u00DFe "
                + i + "\", \"k" + i + "\": 1.0, \"hotfix_hours\": " + i + "}";
    }
}
