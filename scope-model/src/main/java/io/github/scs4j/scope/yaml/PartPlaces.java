package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Location;
import io.github.scs4j.scope.internal.YamlList;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the parts of a scope stand in the file that it was read from. Immutable and thread-safe. */
final class PartPlaces {
    /** The places of a scope of which nothing was read. */
    static final PartPlaces NONE = new PartPlaces(Map.of());

    private final Map<String, YamlValue> parts;

    /** @param parts what parts of the scope were read from, by path; the scope itself by the empty one */
    PartPlaces(Map<String, YamlValue> parts) {
        this.parts = Map.copyOf(parts);
    }

    /** The place of the part at a path, as {@link ScopeReading#place} says; {@code null} if nothing was read. */
    @Nullable
    Location at(String path) {
        int end = path.length();
        YamlValue part = parts.get(path);
        while (part == null && end > 0) {
            end = Math.max(path.lastIndexOf('/', end - 1), 0);
            part = parts.get(path.substring(0, end));
        }
        if (part == null) {
            return null;
        }
        YamlValue found = part;
        int start = end == 0 ? 0 : end + 1;
        while (start < path.length()) {
            int slash = path.indexOf('/', start);
            int stop = slash < 0 ? path.length() : slash;
            YamlValue inner = inner(found, path.substring(start, stop));
            if (inner == null) {
                break;
            }
            found = inner;
            start = stop + 1;
        }
        return found.position();
    }

    private static @Nullable YamlValue inner(YamlValue value, String step) {
        if (value instanceof YamlObject object) {
            return object.get(step);
        }
        return value instanceof YamlList list ? item(list, step) : null;
    }

    private static @Nullable YamlValue item(YamlList list, String step) {
        try {
            int index = Integer.parseInt(step);
            return index >= 0 && index < list.items().size() ? list.items().get(index) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
