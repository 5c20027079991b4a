package io.github.scs4j.inventory;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.image.Image;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** All that an {@link ImageReader} tells of one input, as lines of text. */
record ImageOutcome(Reading reading, List<ImageEntry> entries, List<Finding> findings) {

    static ImageOutcome of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static ImageOutcome of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes));
    }

    static ImageOutcome of(InputStream in) {
        List<ImageEntry> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Reading reading = new ImageReader().read(in, "input", entries::add, findings::add);
        return new ImageOutcome(reading, entries, findings);
    }

    /** Each entry with its line and all that is known of it. */
    List<String> images() {
        return entries.stream()
                .map(entry -> entry.line() + " " + known(entry.image()))
                .toList();
    }

    static String known(Image image) {
        StringJoiner known = new StringJoiner(" ");
        known.add(image.name() == null ? "?" : image.name());
        add(known, "id", image.id());
        add(known, "status", image.status());
        add(known, "visibility", image.visibility());
        add(known, "hidden", image.hidden());
        add(known, "owner", image.owner());
        add(known, "size", image.size());
        add(known, "virtual", image.virtualSize());
        add(known, "disk", image.minDisk());
        add(known, "ram", image.minRam());
        add(known, "checksum", image.checksum());
        add(known, "algorithm", image.hashAlgorithm());
        add(known, "hash", image.hashValue());
        add(known, "created", image.createdAt());
        add(known, "updated", image.updatedAt());
        add(known, "tags", image.tags());
        known.add(properties(image.properties()));
        return known.toString();
    }

    private static void add(StringJoiner known, String what, OptionalLong number) {
        if (number.isPresent()) {
            known.add(what + "=" + number.getAsLong());
        }
    }

    private static void add(StringJoiner known, String what, @Nullable Object value) {
        if (value != null) {
            known.add(what + "=" + value);
        }
    }

    /** With the type of a value that is no text. */
    private static String properties(@Nullable Map<String, @Nullable Object> properties) {
        if (properties == null) {
            return "{?}";
        }
        StringJoiner shown = new StringJoiner(", ", "{", "}");
        properties.forEach((key, value) -> {
            String type = value == null || value instanceof String
                    ? ""
                    : value instanceof List
                            ? "List "
                            : value instanceof Map ? "Map " : value.getClass().getSimpleName() + " ";
            shown.add(key + "=" + type + value);
        });
        return shown.toString();
    }

    /** Each finding as severity, rule, place, and the key and arguments of its message. */
    List<String> problems() {
        return findings.stream()
                .map(finding -> new Outcome(reading, List.of(), List.of(finding))
                        .problems()
                        .get(0))
                .toList();
    }
}
