package io.github.scs4j.scope;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long the result of a testcase is valid: until the end of the period that follows the one in which it was found, in
 * UTC (SCS-0003-v1, "Test-case descriptor"). A week begins on Monday, a quarter in January, April, July and October.
 */
public enum Lifetime {
    /** Until the end of the next day. */
    DAY,
    /** Until the end of the next week. */
    WEEK,
    /** Until the end of the next month. */
    MONTH,
    /** Until the end of the next quarter. */
    QUARTER,
    /** Until the end of the next month, a year later. */
    YEAR;

    /** The lifetime of a testcase that states none. */
    public static final Lifetime DEFAULT = WEEK;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The lifetime of this word, such as {@code week}; {@code null} if there is none. */
    public static @Nullable Lifetime of(String word) {
        for (Lifetime lifetime : values()) {
            if (lifetime.word.equals(word)) {
                return lifetime;
            }
        }
        return null;
    }

    /** The word as scopes spell it, such as {@code week}. */
    public String word() {
        return word;
    }

    /**
     * The first moment at which a result is no longer valid: it is valid from {@code checkedAt} to just before.
     *
     * @throws java.time.DateTimeException if the moment is beyond the years of {@link LocalDate}
     */
    public Instant expires(Instant checkedAt) {
        LocalDate day = LocalDate.ofInstant(checkedAt, ZoneOffset.UTC);
        return end(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private LocalDate end(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(2);
            case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
            case MONTH -> YearMonth.from(day).plusMonths(2).atDay(1);
            case QUARTER ->
                YearMonth.from(day)
                        .minusMonths((day.getMonthValue() - 1) % 3)
                        .plusMonths(6)
                        .atDay(1);
            case YEAR -> YearMonth.from(day).plusMonths(14).atDay(1);
        };
    }

    /** The {@linkplain #word word}. */
    @Override
    public String toString() {
        return word;
    }
}
