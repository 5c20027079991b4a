package io.github.scs4j.image;

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
    private static final Path VECTORS = Path.of("src/test/resources");

    /** No vector in a table: it is about a list of one's own. */
    private static final String OF_A_LIST = "D52";

    static Stream<String> ids() {
        return IntStream.rangeClosed(31, 56).mapToObj(number -> "D" + number);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hasVectors(String id) throws IOException {
        boolean found = id.equals(OF_A_LIST);
        for (Path table : tables()) {
            for (String line : Files.readAllLines(table, UTF_8)) {
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

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).toList();
        }
    }
}
