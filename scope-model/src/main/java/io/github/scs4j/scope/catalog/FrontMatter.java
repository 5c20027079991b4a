package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.Location;
import java.util.Map;

/**
 * What a document says of itself, and where.
 *
 * @param document what it says
 * @param beginning where the metadata begin
 * @param places where the values of its keys begin; those of lists also by key and index, such as {@code replaces/0}
 */
record FrontMatter(StandardDocument document, Location.Position beginning, Map<String, Location.Position> places) {
    /** Copies the map. */
    FrontMatter {
        places = Map.copyOf(places);
    }

    /** Where a value begins; where the metadata begin if it is not there. */
    Location.Position place(String key) {
        return places.getOrDefault(key, beginning);
    }
}
