package io.github.scs4j.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who looks for a divergence by its id finds its row in the docs, and its vectors. */
class DivergenceVectorsTest {
    private static final Path TESTS = Path.of("src/test");

    /** No vector: what the official script leaves behind in a cluster, in which ours makes nothing. */
    private static final String OF_THE_SCRIPT = "D78";

    static Stream<String> ids() {
        return IntStream.concat(
                        IntStream.rangeClosed(57, 80),
                        IntStream.of(98, 120, 121, 123, 124, 125, 126, 127, 128, 130, 131, 133, 134, 135))
                .mapToObj(number -> "D" + number);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hasVectors(String id) throws IOException {
        boolean found = id.equals(OF_THE_SCRIPT);
        for (Path file : tests()) {
            for (String line : Files.readAllLines(file, UTF_8)) {
                found |= line.matches(".*\\b" + id + "\\b.*");
            }
        }
        assertThat(found).isTrue();
    }

    /** A row after a paragraph is none: Markdown wants the head of a table above it. */
    @ParameterizedTest
    @MethodSource("ids")
    void hasARowInATable(String id) throws IOException {
        boolean inTable = false;
        boolean found = false;
        for (String line : Files.readAllLines(Path.of("../docs/divergences.md"), UTF_8)) {
            inTable = line.startsWith("|---") || (inTable && line.startsWith("| "));
            if (line.startsWith("| " + id + " |")) {
                assertThat(inTable).as(line).isTrue();
                found = true;
            }
        }
        assertThat(found).isTrue();
    }

    private static List<Path> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(DivergenceVectorsTest::holdsVectors).toList();
        }
    }

    private static boolean holdsVectors(Path file) {
        String name = file.toString();
        return name.endsWith(".tsv") || (name.endsWith("Test.java") && !name.endsWith("DivergenceVectorsTest.java"));
    }
}
