package io.github.scs4j.kubernetes.policy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How long something may take. A window of days ends after exactly that many times 24 hours. One of months may be read as
 * calendar months (in UTC) or as days: it certainly ended after the later of the two, and may have ended after the earlier.
 * Where the last month has no such day, its last day stands for it, at the same time of day.
 *
 * @param months calendar months, from 0 to 1,200; 0 if only the days count
 * @param days days, from 0 to 36,525
 */
public record Window(int months, int days) {
    private static final int LONGEST_MONTH = 31;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Throws {@link IllegalArgumentException} if a number is out of its range. */
    public Window {
        if (months < 0 || months > 1_200 || days < 0 || days > 36_525) {
            throw new IllegalArgumentException("not a window: " + months + " months, " + days + " days");
        }
    }

    /**
     * A window of days.
     *
     * @throws IllegalArgumentException if it is not from 0 to 36,525
     */
    public static Window ofDays(int days) {
        return new Window(0, days);
    }

    /**
     * A window of months, or of about as many days.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Window ofMonths(int months, int days) {
        return new Window(months, days);
    }

    /**
     * The last moment at which the window may still be open: after it, it certainly ended. {@link Instant#MAX} if it starts
     * after the year 9999.
     */
    public Instant end(Instant start) {
        Objects.requireNonNull(start, "start");
        Instant byDays = byDays(start);
        if (days >= LONGEST_MONTH * months) {
            return byDays;
        }
        Instant byMonths = byMonths(start);
        return byDays.isAfter(byMonths) ? byDays : byMonths;
    }

    /** The last moment at which the window is certainly open. {@link Instant#MAX} if it starts after the year 9999. */
    public Instant earliestEnd(Instant start) {
        Objects.requireNonNull(start, "start");
        Instant byDays = byDays(start);
        Instant byMonths = byMonths(start);
        return byDays.isBefore(byMonths) ? byDays : byMonths;
    }

    /** The length in days that it has at least. */
    int leastDays() {
        return months == 0 ? days : Math.min(days, 28 * months);
    }

    private Instant byDays(Instant start) {
        return start.isAfter(LAST) ? Instant.MAX : early(start).plus(days, ChronoUnit.DAYS);
    }

    private Instant byMonths(Instant start) {
        if (months == 0 || start.isAfter(LAST)) {
            return byDays(start);
        }
        return LocalDateTime.ofInstant(early(start), ZoneOffset.UTC)
                .plusMonths(months)
                .toInstant(ZoneOffset.UTC);
    }

    /** What came before the year 0 ended as soon as if it had come with it. */
    private static Instant early(Instant start) {
        return start.isBefore(FIRST) ? FIRST : start;
    }
}
