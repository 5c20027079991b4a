package io.github.scs4j.flavor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of tab-separated values in test resources; the first line names the columns. */
public final class Table {
    private Table() {}

    /** The rows; backslash escapes stand for characters. */
    public static Stream<Arguments> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int columns = text.lines().findFirst().orElseThrow().split("\t", -1).length;
            return text.lines().skip(1).filter(line -> !line.isEmpty()).map(line -> {
                String[] cells = line.split("\t", -1);
                if (cells.length != columns) {
                    throw new IllegalStateException(resource + ": " + cells.length + " columns in " + line);
                }
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cells[i].translateEscapes();
                }
                return Arguments.of((Object[]) cells);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
