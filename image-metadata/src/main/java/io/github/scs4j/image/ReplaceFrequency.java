package io.github.scs4j.image;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How often the image behind a name is replaced at least: the property {@code replace_frequency} (SCS-0102, "Image updating"). */
public enum ReplaceFrequency {
    YEARLY("yearly", Period.ofYears(1)),
    QUARTERLY("quarterly", Period.ofMonths(3)),
    MONTHLY("monthly", Period.ofMonths(1)),
    WEEKLY("weekly", Period.ofWeeks(1)),
    DAILY("daily", Period.ofDays(1)),
    /** For critical issues only. */
    CRITICAL_BUG("critical_bug", null),
    /** Never, until the date in {@code provided_until}. */
    NEVER("never", null);

    /** How many days later than due is no violation: {@value}. */
    public static final int SLACK_DAYS = 3;

    private final String value;
    private final @Nullable Period period;

    ReplaceFrequency(String value, @Nullable Period period) {
        this.value = value;
        this.period = period;
    }

    /** The frequency with this value of the property; {@code null} if there is none. */
    public static @Nullable ReplaceFrequency of(String value) {
        return switch (value) {
            case "yearly" -> YEARLY;
            case "quarterly" -> QUARTERLY;
            case "monthly" -> MONTHLY;
            case "weekly" -> WEEKLY;
            case "daily" -> DAILY;
            case "critical_bug" -> CRITICAL_BUG;
            case "never" -> NEVER;
            default -> null;
        };
    }

    /** The value of the property. */
    public String value() {
        return value;
    }

    /** The period between two images; {@code null} if the frequency promises none. */
    public @Nullable Period period() {
        return period;
    }

    /**
     * The day (UTC) on which an image that was published on the given day is to be replaced at the latest; {@code null} if
     * the frequency promises none. The end of a month is kept within the month: monthly after January 31 is February 28
     * or 29.
     */
    public @Nullable LocalDate due(LocalDate published) {
        return period == null ? null : published.plus(period);
    }

    /** The first day (UTC) on which such an image is overdue, {@value #SLACK_DAYS} days of slack included. */
    public @Nullable LocalDate overdueFrom(LocalDate published) {
        LocalDate due = due(published);
        return due == null ? null : due.plusDays(SLACK_DAYS + 1);
    }
}
