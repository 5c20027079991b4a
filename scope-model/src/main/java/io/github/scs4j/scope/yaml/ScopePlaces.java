package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Location;
import io.github.scs4j.scope.internal.YamlList;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the parts of a scope stand in the file that it was read from. Immutable and thread-safe. */
public final class ScopePlaces {
    /** The places of a scope of which nothing was read. */
    static final ScopePlaces NONE = new ScopePlaces(Map.of());

    private final Map<String, YamlValue> parts;

    /** @param parts what parts of the scope were read from, by path; the scope itself by the empty one */
    ScopePlaces(Map<String, YamlValue> parts) {
        this.parts = Map.copyOf(parts);
    }

    /**
     * The place of a part: of the value at this path, or of the nearest part around it that stands in the file;
     * {@code null} if nothing was read. Where a scope of an older {@linkplain Generation generation} was lifted, the place is
     * that of what the part was made from.
     *
     * @param path the way through the values of the model, with indexes from 0: {@code uuid}, {@code modules/3/url},
     *     {@code modules/3/targets/main/0}, {@code versions/1/include/2}, {@code timeline/0/versions/v3},
     *     {@code scripts/0/testcases/5}
     */
    public @Nullable Location at(String path) {
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
