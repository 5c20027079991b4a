package io.github.scs4j.scope;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which versions of a scope are valid from a day on, until the day of the next entry (SCS-0003-v1, "Timeline entry").
 *
 * @param date the first day
 * @param versions the validity of versions by name, in their order; any other version is deprecated
 */
public record TimelineEntry(LocalDate date, Map<String, Validity> versions) {
    /** Copies the map; throws {@link NullPointerException} if anything is {@code null}. */
    public TimelineEntry {
        Objects.requireNonNull(date, "date");
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    }
}
