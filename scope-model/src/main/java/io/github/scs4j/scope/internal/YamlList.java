package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Location;
import java.util.List;

/**
 * A list.
 *
 * @param position where it begins
 * @param items its items in their order
 * @param weight how many values it is
 */
public record YamlList(Location.Position position, List<YamlValue> items, int weight) implements YamlValue {
    /** Copies the list. */
    public YamlList {
        items = List.copyOf(items);
    }
}
