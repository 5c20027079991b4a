package io.github.scs4j.image;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long an image can be found by its UUID: the property {@code uuid_validity} (SCS-0102, "Image updating"). */
public sealed interface UuidValidity {
    /** The word {@code none}: only as long as the content does not change. */
    UuidValidity NONE = new None();

    /** The word {@code notice}: until a deprecation notice is published. */
    UuidValidity NOTICE = new Notice();

    /** The word {@code forever}: as long as the cloud operates. */
    UuidValidity FOREVER = new Forever();

    /** Only as long as the content does not change. */
    record None() implements UuidValidity {}

    /** Until a deprecation notice is published. */
    record Notice() implements UuidValidity {}

    /** As long as the cloud operates. */
    record Forever() implements UuidValidity {}

    /**
     * The last images that were replaced stay accessible.
     *
     * @param count how many, from 1
     */
    record Last(int count) implements UuidValidity {
        /** Throws {@link IllegalArgumentException} if the count is less than 1. */
        public Last {
            if (count < 1) {
                throw new IllegalArgumentException("not a number of images: " + count);
            }
        }
    }

    /**
     * At least until the end of a day.
     *
     * @param date the day in UTC
     */
    record Until(LocalDate date) implements UuidValidity {}

    /**
     * What the value of the property says: {@code none}, {@code notice}, {@code forever}, {@code last-N} with N from 1 to
     * 2,147,483,647 in ASCII digits, or {@code YYYY-MM-DD}; {@code null} if it is none of them.
     */
    static @Nullable UuidValidity of(String value) {
        return switch (value) {
            case "none" -> NONE;
            case "notice" -> NOTICE;
            case "forever" -> FOREVER;
            default -> value.startsWith("last-") ? last(value) : until(value);
        };
    }

    private static @Nullable UuidValidity last(String value) {
        long count = 0;
        for (int i = "last-".length(); i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            count = Math.min(10 * count + (c - '0'), Integer.MAX_VALUE + 1L);
        }
        return count < 1 || count > Integer.MAX_VALUE ? null : new Last((int) count);
    }

    private static @Nullable UuidValidity until(String value) {
        LocalDate date = DateText.date(value);
        return date == null ? null : new Until(date);
    }
}
