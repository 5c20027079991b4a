package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, and where.
 *
 * @param document what it says
 * @param places where the values of its keys begin; those of lists by key and index, such as {@code replaces/0}
 */
record FrontMatter(StandardDocument document, Map<String, Location.Position> places) {
    /** Copies the map. */
    FrontMatter {
        places = Map.copyOf(places);
    }

    /** Where a value begins; {@code null} if it is not there. */
    Location.@Nullable Position place(String key) {
        return places.get(key);
    }
}
