package io.github.scs4j.image.choice;

import io.github.scs4j.image.Image;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Images in a short notation, one per line: {@code id | name | word=value, word=value}. */
final class Inventory {
    private Inventory() {}

    static List<Image> of(String text) {
        List<Image> images = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> images.add(image(line)));
        return images;
    }

    /** No third field stands for an export that tells no properties. */
    private static Image image(String line) {
        int first = line.indexOf('|');
        int second = line.indexOf('|', first + 1);
        String name =
                line.substring(first + 1, second < 0 ? line.length() : second).strip();
        Image.Builder builder = Image.builder(name).id(line.substring(0, first).strip());
        if (second < 0) {
            return builder.build();
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String pair : line.substring(second + 1).split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String key = pair.substring(0, equals).strip();
            String value = pair.substring(equals + 1).strip();
            switch (key) {
                case "visibility" -> builder.visibility(value);
                case "status" -> builder.status(value);
                case "hidden" -> builder.hidden(Boolean.valueOf(value));
                case "created" -> builder.createdAt(value);
                case "distro" -> properties.put("os_distro", value);
                case "version" -> properties.put("os_version", value);
                case "purpose" -> properties.put("os_purpose", value);
                case "arch" -> properties.put("architecture", value);
                case "built" -> properties.put("image_build_date", value);
                default -> properties.put(key, value);
            }
        }
        return builder.properties(properties).build();
    }
}
