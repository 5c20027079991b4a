package io.github.scs4j.image.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.image.Image;
import io.github.scs4j.image.ReplaceFrequency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
    private static final int SECONDS_PER_DAY = 86_400;

    private static Due due(String images, Instant at) {
        Rotation rotation = new Rotation();
        Given.images(images).forEach(rotation::add);
        return rotation.due(at).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, monthly, 2030-12-31, 2024-03-27, FRESH, 2024-03-28, 2024-04-01, 2024-04-01, 5",
        "2024-02-28, monthly, 2030-12-31, 2024-03-28, DUE, 2024-03-28, 2024-04-01, 2024-04-01, 4",
        "2024-02-28, monthly, 2030-12-31, 2024-03-31, IN_SLACK, 2024-03-28, 2024-04-01, 2024-04-01, 1",
        "2024-02-28, monthly, 2030-12-31, 2024-04-01, OVERDUE, 2024-03-28, 2024-04-01, 2024-04-01, 0",
        "2024-02-28, monthly, 2030-12-31, 2024-04-11, OVERDUE, 2024-03-28, 2024-04-01, 2024-04-01, -10",
        "2024-01-31, monthly, 2030-12-31, 2024-02-01, FRESH, 2024-02-29, 2024-03-04, 2024-03-04, 32",
        "2023-01-31, monthly, 2030-12-31, 2023-02-01, FRESH, 2023-02-28, 2023-03-04, 2023-03-04, 31",
        "2023-11-30, quarterly, 2030-12-31, 2024-02-29, DUE, 2024-02-29, 2024-03-04, 2024-03-04, 4",
        "2024-02-29, yearly, 2030-12-31, 2025-02-28, DUE, 2025-02-28, 2025-03-04, 2025-03-04, 4",
        "2024-12-30, weekly, 2030-12-31, 2025-01-06, DUE, 2025-01-06, 2025-01-10, 2025-01-10, 4",
        "2024-12-31, daily, 2030-12-31, 2025-01-04, IN_SLACK, 2025-01-01, 2025-01-05, 2025-01-05, 1",
        "2024-02-28, monthly, notice, 2024-04-01, OVERDUE, 2024-03-28, 2024-04-01, , 0",
        "2024-02-28, monthly, 2024-03-31, 2024-03-31, IN_SLACK, 2024-03-28, 2024-04-01, , 1",
        "2024-02-28, monthly, 2024-04-01, 2024-03-31, IN_SLACK, 2024-03-28, 2024-04-01, 2024-04-01, 1",
        "2024-02-28, monthly, 2024-04-01, 2024-04-01, OVERDUE, 2024-03-28, 2024-04-01, 2024-04-01, 0",
        "2024-02-28, monthly, 2024-04-01, 2024-04-02, NOT_PROMISED, , , , ",
        "2024-02-28, monthly, none, 2024-04-02, NOT_PROMISED, , , , ",
        "2024-02-28, never, 2030-12-31, 2024-04-02, NOT_PROMISED, , , , ",
        "2024-02-28, critical_bug, 2030-12-31, 2024-04-02, NOT_PROMISED, , , , ",
        "2024-02-28, hourly, 2030-12-31, 2024-04-02, UNKNOWN, , , , ",
        "2024-02-28, monthly, , 2024-04-02, OVERDUE, 2024-03-28, 2024-04-01, 2024-04-01, -1",
        "2024-02-28, monthly, later, 2024-04-02, OVERDUE, 2024-03-28, 2024-04-01, 2024-04-01, -1",
        ", monthly, 2030-12-31, 2024-04-02, UNKNOWN, , , , "
    })
    void stands(
            LocalDate published,
            String frequency,
            String until,
            LocalDate day,
            DueState state,
            LocalDate due,
            LocalDate overdueFrom,
            LocalDate failsOn,
            Long daysLeft) {
        String image = "a: f=" + frequency + (until == null ? "" : ", u=" + until)
                + (published == null ? "" : ", c=" + published + "T17:00:00Z");
        Due told = due(image, day.atTime(3, 0).toInstant(ZoneOffset.UTC));
        assertThat(told.day()).isEqualTo(day);
        assertThat(told.state()).isEqualTo(state);
        assertThat(told.due()).isEqualTo(due);
        assertThat(told.overdueFrom()).isEqualTo(overdueFrom);
        assertThat(told.failsOn()).isEqualTo(failsOn);
        assertThat(told.daysLeft()).isEqualTo(daysLeft == null ? OptionalLong.empty() : OptionalLong.of(daysLeft));
        assertThat(told.violates()).isEqualTo(state == DueState.OVERDUE && failsOn != null);
    }

    /** Neither the moment of the publication within its day counts nor that of the check. */
    @Property
    void onlyTheDaysInUtcCount(
            @ForAll ReplaceFrequency frequency,
            @ForAll @DateRange(min = "1995-01-01", max = "2090-12-31") LocalDate published,
            @ForAll @IntRange(min = -3, max = 400) int age,
            @ForAll @IntRange(max = SECONDS_PER_DAY - 1) int publishedSecond,
            @ForAll @IntRange(max = SECONDS_PER_DAY - 1) int second) {
        Instant midnight = published.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant at = midnight.plusSeconds((long) age * SECONDS_PER_DAY);
        String promise = "a: f=" + frequency.value() + ", u=2099-12-31, c=";
        Due told = due(promise + midnight.plusSeconds(publishedSecond), at.plusSeconds(second));
        Due expected = due(promise + midnight, at);
        assertThat(told.state()).isEqualTo(expected.state());
        assertThat(told.due()).isEqualTo(expected.due());
        assertThat(told.daysLeft()).isEqualTo(expected.daysLeft());
    }

    /** What is forecast to fail fails on that day, and not the day before. */
    @Property
    void theForecastIsTheFirstDayThatFails(
            @ForAll ReplaceFrequency frequency,
            @ForAll @DateRange(min = "1995-01-01", max = "2090-12-31") LocalDate published,
            @ForAll @IntRange(min = -5, max = 500) int provided) {
        String image =
                "a: f=" + frequency.value() + ", u=" + published.plusDays(provided) + ", c=" + published + "T00:00:00Z";
        Instant start = published.atStartOfDay().toInstant(ZoneOffset.UTC);
        LocalDate fails = due(image, start).failsOn();
        LocalDate first = null;
        for (int day = 0; day <= 500 && first == null; day++) {
            Due told = due(image, start.plusSeconds((long) day * SECONDS_PER_DAY));
            first = told.violates() ? told.day() : null;
        }
        assertThat(fails).isEqualTo(first);
    }

    @Test
    void whatIsOverdueFirstComesFirst() {
        Rotation rotation = new Rotation();
        Given.images("d: f=never | c: f=daily, c=2026-01-02T00:00:00Z | b: f=daily, c=2026-01-03T00:00:00Z"
                        + " | a: f=daily, c=2026-01-03T00:00:00Z | e: - | b 20260101: f=daily, c=2026-01-01T00:00:00Z")
                .forEach(rotation::add);
        List<Due> due = rotation.due(Instant.parse("2026-01-03T00:00:00Z"));
        assertThat(due).extracting(each -> each.chain().name()).containsExactly("c", "a", "b", "d", "e");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05, IN_SLACK", "2026-01-06, UNKNOWN"})
    void anImageOfUnknownAgeMayBeTheReplacement(LocalDate day, DueState state) {
        Instant at = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        Due told = due("a: f=daily, c=2026-01-01T00:00:00Z | a: f=daily", at);
        assertThat(told.state()).isEqualTo(state);
        assertThat(told.violates()).isFalse();
        Due known = due("a: f=daily, c=2026-01-01T00:00:00Z | a 20251201: f=daily", at);
        assertThat(known.state()).isEqualTo(state == DueState.UNKNOWN ? DueState.OVERDUE : state);
    }

    @Test
    void noYearIsTooFar() {
        for (String year : new String[] {"-999999999", "0000", "9999", "+10000", "+999999999"}) {
            Rotation rotation = new Rotation();
            rotation.add(Image.builder("a")
                    .createdAt(year + "-12-31T23:59:59Z")
                    .properties(Map.of("replace_frequency", "yearly"))
                    .build());
            for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
                assertThat(rotation.due(day.atStartOfDay().toInstant(ZoneOffset.UTC)))
                        .hasSize(1);
            }
        }
    }
}
