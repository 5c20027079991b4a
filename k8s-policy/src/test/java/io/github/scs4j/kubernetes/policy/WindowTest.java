package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static final Window MONTH = VersionPolicy.V2.patch();
    private static final Window FOUR_MONTHS = VersionPolicy.V2.minor();

    @ParameterizedTest
    @CsvSource({
        "2024-01-31T10:00:00Z, 2024-02-29T10:00:00Z, 2024-03-02T10:00:00Z",
        "2023-01-31T10:00:00Z, 2023-02-28T10:00:00Z, 2023-03-03T10:00:00Z",
        "2024-01-29T10:00:00Z, 2024-02-29T10:00:00Z, 2024-02-29T10:00:00Z",
        "2024-02-29T23:59:59Z, 2024-03-29T23:59:59Z, 2024-03-31T23:59:59Z",
        "2025-12-31T00:00:00Z, 2026-01-31T00:00:00Z, 2026-01-31T00:00:00Z",
        "2025-04-30T00:00:00Z, 2025-05-30T00:00:00Z, 2025-05-31T00:00:00Z",
        "2024-01-01T00:00:00.5Z, 2024-02-01T00:00:00.5Z, 2024-02-01T00:00:00.5Z",
    })
    void aMonthEndsTwice(String start, String earliest, String end) {
        assertThat(MONTH.earliestEnd(Instant.parse(start))).isEqualTo(earliest);
        assertThat(MONTH.end(Instant.parse(start))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-23T00:00:00Z, 2025-08-21T00:00:00Z, 2025-08-23T00:00:00Z",
        "2025-12-17T00:00:00Z, 2026-04-16T00:00:00Z, 2026-04-17T00:00:00Z",
        "2023-10-31T00:00:00Z, 2024-02-28T00:00:00Z, 2024-02-29T00:00:00Z",
        "2022-10-31T00:00:00Z, 2023-02-28T00:00:00Z, 2023-02-28T00:00:00Z",
        "2023-11-01T00:00:00Z, 2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
    })
    void fourMonthsEndTwice(String start, String earliest, String end) {
        assertThat(FOUR_MONTHS.earliestEnd(Instant.parse(start))).isEqualTo(earliest);
        assertThat(FOUR_MONTHS.end(Instant.parse(start))).isEqualTo(end);
    }

    @Property
    void daysAreExact(@ForAll @IntRange(max = 36_525) int days, @ForAll @LongRange(max = 4_000_000_000L) long second) {
        Instant start = Instant.ofEpochSecond(second);
        assertThat(Window.ofDays(days).end(start)).isEqualTo(start.plus(Duration.ofDays(days)));
        assertThat(Window.ofDays(days).earliestEnd(start)).isEqualTo(start.plus(Duration.ofDays(days)));
    }

    @Property
    void aMonthIsThatOfTheCalendarOr31Days(@ForAll @IntRange(max = 40_000) int day) {
        LocalDate date = LocalDate.EPOCH.plusDays(day);
        Instant start = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        LocalDate sameDay = date.withDayOfMonth(1).plusMonths(1);
        sameDay = sameDay.withDayOfMonth(Math.min(date.getDayOfMonth(), sameDay.lengthOfMonth()));
        assertThat(MONTH.earliestEnd(start))
                .isEqualTo(sameDay.atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(MONTH.end(start)).isEqualTo(start.plus(31, ChronoUnit.DAYS));
    }

    @Property
    void startsOnLaterDaysEndNoEarlier(
            @ForAll @LongRange(max = 4_000_000_000L) long one, @ForAll @IntRange(max = 200) int days) {
        Instant start = Instant.ofEpochSecond(one);
        Instant later = start.plus(days, ChronoUnit.DAYS);
        assertThat(FOUR_MONTHS.end(start)).isBeforeOrEqualTo(FOUR_MONTHS.end(later));
        assertThat(FOUR_MONTHS.earliestEnd(start)).isBeforeOrEqualTo(FOUR_MONTHS.earliestEnd(later));
        assertThat(FOUR_MONTHS.earliestEnd(start)).isBeforeOrEqualTo(FOUR_MONTHS.end(start));
    }

    @ParameterizedTest
    @CsvSource({
        "2034-10-30T00:00:01Z, 2035-02-28T00:00:01Z",
        "2034-10-31T00:00:00Z, 2035-02-28T00:00:00Z",
    })
    void whereTheMonthIsTooShortOnlyTheTimeOfDayCounts(String start, String end) {
        assertThat(FOUR_MONTHS.end(Instant.parse(start))).isEqualTo(end);
    }

    @Test
    void theEndsOfTimeAreNoError() {
        assertThat(MONTH.end(Instant.MAX)).isEqualTo(Instant.MAX);
        assertThat(MONTH.earliestEnd(Instant.MAX)).isEqualTo(Instant.MAX);
        assertThat(MONTH.end(Instant.MIN)).isBefore(Instant.EPOCH);
        assertThat(new Window(1_200, 36_525).end(Instant.parse("9999-12-31T23:59:59Z")))
                .isBefore(Instant.MAX);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "1201, 0", "0, -1", "0, 36526"})
    void refusesWhatIsNoWindow(int months, int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.ofMonths(months, days));
    }
}
