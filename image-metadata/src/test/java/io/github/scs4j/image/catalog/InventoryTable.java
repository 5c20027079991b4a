package io.github.scs4j.image.catalog;

import io.github.scs4j.image.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of inventories: tab-separated, the first line names the columns, images are spelled {@code name | key=value}. */
final class InventoryTable {
    private InventoryTable() {}

    static List<Arguments> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(InventoryTable.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int columns = text.lines().findFirst().orElseThrow().split("\t", -1).length;
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isEmpty())
                    .map(line -> {
                        Object[] cells = line.split("\t", -1);
                        if (cells.length != columns) {
                            throw new IllegalStateException(resource + ": " + cells.length + " columns in " + line);
                        }
                        return Arguments.of(cells);
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Images separated by {@code ;}. Within one, a name ({@code -} for none) and {@code |}-separated fields: {@code hidden},
     * {@code visibility=...}, {@code status=...}, {@code no properties}, any other as a property; {@code null}, {@code true}
     * and numbers are typed.
     */
    static List<Image> images(String text) {
        List<Image> images = new ArrayList<>();
        for (String one : text.split(" ; ", -1)) {
            if (!one.isEmpty()) {
                images.add(image(one));
            }
        }
        return images;
    }

    private static Image image(String text) {
        String[] fields = text.split(" \\| ", -1);
        Image.Builder builder = Image.builder(fields[0].equals("-") ? null : fields[0]);
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        boolean known = true;
        for (int i = 1; i < fields.length; i++) {
            String[] pair = fields[i].split("=", 2);
            switch (pair[0]) {
                case "hidden" -> builder.hidden(true);
                case "visibility" -> builder.visibility(pair[1]);
                case "status" -> builder.status(pair[1]);
                case "no properties" -> known = false;
                default -> properties.put(pair[0], typed(pair[1]));
            }
        }
        return builder.properties(known ? properties : null).build();
    }

    private static @Nullable Object typed(String value) {
        return switch (value) {
            case "null" -> null;
            case "true" -> true;
            case "7" -> 7;
            case "24.04" -> 24.04;
            case "[]" -> List.of();
            default -> value.replace("'", "");
        };
    }
}
