package io.github.scs4j.image;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when the image behind a name is provided and updated: the property {@code provided_until} (SCS-0102, "Image updating"). */
public sealed interface ProvidedUntil {
    /** The word {@code none}: nothing is promised. */
    ProvidedUntil NONE = new None();

    /** The word {@code notice}: until a deprecation notice is published. */
    ProvidedUntil NOTICE = new Notice();

    /** Nothing is promised. */
    record None() implements ProvidedUntil {}

    /** Until a deprecation notice is published. */
    record Notice() implements ProvidedUntil {}

    /**
     * At least until the end of a day.
     *
     * @param date the day in UTC
     */
    record Until(LocalDate date) implements ProvidedUntil {}

    /** What the value of the property says: {@code none}, {@code notice} or {@code YYYY-MM-DD}; {@code null} if it is none of them. */
    static @Nullable ProvidedUntil of(String value) {
        return switch (value) {
            case "none" -> NONE;
            case "notice" -> NOTICE;
            default -> {
                LocalDate date = DateText.date(value);
                yield date == null ? null : new Until(date);
            }
        };
    }
}
