package io.github.scs4j.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateTimeRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeTest {
    @ParameterizedTest
    @CsvSource({
        "day,2026-11-20T00:00:00Z,2026-11-22T00:00:00Z",
        "day,2026-11-20T23:59:59.999Z,2026-11-22T00:00:00Z",
        "day,2024-02-28T12:00:00Z,2024-03-01T00:00:00Z",
        "week,2026-11-16T00:00:00Z,2026-11-30T00:00:00Z",
        "week,2026-11-15T23:59:59Z,2026-11-23T00:00:00Z",
        "week,2026-12-31T10:00:00Z,2027-01-11T00:00:00Z",
        "month,2026-11-20T10:00:00Z,2027-01-01T00:00:00Z",
        "month,2026-12-01T00:00:00Z,2027-02-01T00:00:00Z",
        "month,2026-01-31T10:00:00Z,2026-03-01T00:00:00Z",
        "quarter,2026-01-01T00:00:00Z,2026-07-01T00:00:00Z",
        "quarter,2026-03-31T23:59:59Z,2026-07-01T00:00:00Z",
        "quarter,2026-04-01T00:00:00Z,2026-10-01T00:00:00Z",
        "quarter,2026-09-30T00:00:00Z,2027-01-01T00:00:00Z",
        "quarter,2026-12-31T00:00:00Z,2027-04-01T00:00:00Z",
        "year,2026-01-01T00:00:00Z,2027-03-01T00:00:00Z",
        "year,2026-10-31T00:00:00Z,2027-12-01T00:00:00Z",
        "year,2026-11-01T00:00:00Z,2028-01-01T00:00:00Z",
        "year,2026-12-31T00:00:00Z,2028-02-01T00:00:00Z"
    })
    void expiresAtTheEndOfTheNextPeriod(String word, Instant checkedAt, Instant expires) {
        assertThat(lifetime(word).expires(checkedAt)).isEqualTo(expires);
    }

    @Property
    void agreesWithWalkingDayByDay(
            @ForAll Lifetime lifetime,
            @ForAll @DateTimeRange(min = "1999-12-01T00:00:00", max = "2032-03-01T00:00:00") LocalDateTime checkedAt) {
        Instant at = checkedAt.toInstant(ZoneOffset.UTC);
        assertThat(lifetime.expires(at))
                .isEqualTo(SlowCalendar.expires(lifetime, checkedAt.toLocalDate())
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({"day", "week", "month", "quarter", "year"})
    void isFoundByItsWord(String word) {
        assertThat(lifetime(word)).hasToString(word);
        assertThat(lifetime(word).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"fortnight", "Week", "weekly", "''"})
    void isNotFoundByAnyOtherWord(String word) {
        assertThat(Lifetime.of(word)).isNull();
    }

    private static Lifetime lifetime(String word) {
        Lifetime lifetime = Lifetime.of(word);
        assertThat(lifetime).isNotNull();
        return lifetime;
    }

    /** Finds the end of the next period by looking at each day. */
    private static final class SlowCalendar {
        static LocalDate expires(Lifetime lifetime, LocalDate day) {
            LocalDate begin = nextBegin(lifetime == Lifetime.YEAR ? Lifetime.MONTH : lifetime, day);
            LocalDate end = nextBegin(lifetime == Lifetime.YEAR ? Lifetime.MONTH : lifetime, begin);
            return lifetime == Lifetime.YEAR ? end.withYear(end.getYear() + 1) : end;
        }

        private static LocalDate nextBegin(Lifetime lifetime, LocalDate day) {
            LocalDate next = day.plusDays(1);
            while (!isBegin(lifetime, next)) {
                next = next.plusDays(1);
            }
            return next;
        }

        private static boolean isBegin(Lifetime lifetime, LocalDate day) {
            return switch (lifetime) {
                case DAY -> true;
                case WEEK -> day.toEpochDay() % 7 == 4; // 1970-01-05 was a Monday
                case MONTH -> day.getDayOfMonth() == 1;
                case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
                case YEAR -> throw new IllegalArgumentException("a year is told by its months");
            };
        }
    }
}
