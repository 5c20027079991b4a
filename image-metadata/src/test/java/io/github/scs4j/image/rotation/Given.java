package io.github.scs4j.image.rotation;

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
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Images in few words: {@code NAME: key=value, ...}, keys in full or by a letter, several with a bar between them; {@code @} has no name. */
final class Given {
    private static final Map<String, String> KEYS = Map.of(
            "b", "image_build_date",
            "f", "replace_frequency",
            "u", "provided_until",
            "a", "architecture",
            "o", "os_version",
            "d", "os_distro",
            "p", "os_purpose",
            "t", "image_type");

    private Given() {}

    static List<Image> images(String text) {
        List<Image> images = new ArrayList<>();
        for (String image : text.split("\\|", 0)) {
            if (!image.isBlank()) {
                images.add(image(image.strip(), images.size()));
            }
        }
        return images;
    }

    private static Image image(String text, int index) {
        int colon = text.indexOf(": ");
        String name = text.substring(0, colon);
        Image.Builder image = Image.builder(name.equals("@") ? null : name)
                .id("id-" + index)
                .visibility("public")
                .hidden(false);
        if (text.endsWith(": -")) {
            return image.build();
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String pair : text.substring(colon + 2).split(",", -1)) {
            String[] sides = pair.strip().split("=", 2);
            switch (sides[0]) {
                case "h", "os_hidden" -> image.hidden(true);
                case "c", "created_at" -> image.createdAt(sides[1]);
                case "v" -> image.visibility(sides[1]);
                case "" -> {}
                default -> properties.put(KEYS.getOrDefault(sides[0], sides[0]), value(sides[1]));
            }
        }
        return image.properties(properties).build();
    }

    /** A text, or what JSON calls {@code []}, {@code #24.04}, {@code #true} or {@code null}. */
    private static Object value(String text) {
        return switch (text) {
            case "[]" -> List.of();
            case "[x]" -> List.of("x");
            case "{x}" -> Map.of("x", 1);
            case "null" -> null;
            case "#true" -> true;
            case "#false" -> false;
            default -> text.startsWith("#") ? number(text.substring(1)) : text;
        };
    }

    private static Object number(String text) {
        if (text.contains(".")) {
            return Double.valueOf(text);
        }
        return Long.valueOf(text);
    }

    /** The rows of a table of tab-separated values; the first line names the columns. */
    static Stream<Arguments> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Given.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> Arguments.of((Object[]) line.split("\t", -1))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
