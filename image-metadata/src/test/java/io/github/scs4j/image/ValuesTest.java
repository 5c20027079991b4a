package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.DateTimeRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "monthly, 2021-04-14, 2021-05-14, 2021-05-18",
        "monthly, 2026-01-31, 2026-02-28, 2026-03-04",
        "monthly, 2024-01-31, 2024-02-29, 2024-03-04",
        "quarterly, 2025-11-30, 2026-02-28, 2026-03-04",
        "yearly, 2024-02-29, 2025-02-28, 2025-03-04",
        "weekly, 2026-12-28, 2027-01-04, 2027-01-08",
        "daily, 2026-12-31, 2027-01-01, 2027-01-05"
    })
    void isDue(String frequency, LocalDate published, LocalDate due, LocalDate overdue) {
        ReplaceFrequency value = Objects.requireNonNull(ReplaceFrequency.of(frequency));
        assertThat(value.due(published)).isEqualTo(due);
        assertThat(value.overdueFrom(published)).isEqualTo(overdue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"critical_bug", "never"})
    void isNeverDue(String frequency) {
        ReplaceFrequency value = Objects.requireNonNull(ReplaceFrequency.of(frequency));
        assertThat(value.due(LocalDate.EPOCH)).isNull();
        assertThat(value.overdueFrom(LocalDate.EPOCH)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Monthly", "monthly ", "biweekly"})
    void isNoFrequency(String value) {
        assertThat(ReplaceFrequency.of(value)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29T00:00, DAY",
        "2024-02-29 23:59, 2024-02-29T23:59, MINUTE",
        "2024-02-29 23:59:58, 2024-02-29T23:59:58, SECOND"
    })
    void isABuildDate(String text, LocalDateTime time, BuildDate.Precision precision) {
        assertThat(BuildDate.of(text)).isEqualTo(new BuildDate(time, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-1-5",
                "2024-02-30",
                "2023-02-29",
                "0000-01-01",
                "2024-01-05 3:04",
                "2024-01-05  03:04",
                "2024-01-05T03:04:05Z",
                "2024-01-05 24:00",
                "2024-01-05 23:59:60",
                "20240105",
                "2024-01-05 ",
                "2024-01-0\u0665",
                "2024-01-05 03:04:05+00:00"
            })
    void isNoBuildDate(String text) {
        assertThat(BuildDate.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"none", "notice", "2027-01-31"})
    void isAnEndOfProvision(String text) {
        assertThat(ProvidedUntil.of(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forever", "last-3", "whenever", "2027-02-31", "None"})
    void isNoEndOfProvision(String text) {
        assertThat(ProvidedUntil.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"last-1, 1", "last-03, 3", "last-2147483647, 2147483647"})
    void keepsTheLast(String text, int count) {
        assertThat(UuidValidity.of(text)).isEqualTo(new UuidValidity.Last(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "notice", "forever", "2027-01-31"})
    void isAValidity(String text) {
        assertThat(UuidValidity.of(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "last-", "last-0", "last-\u0663", "last-2147483648", "last--1", "last-n", "Forever"})
    void isNoValidity(String text) {
        assertThat(UuidValidity.of(text)).isNull();
    }

    @Property
    void everyDateReadsAsItself(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate date) {
        assertThat(DateText.date(date.toString())).isEqualTo(date);
        assertThat(DateText.epochSecond(date.toString())).isEqualTo(date.toEpochDay() * 86_400);
    }

    @Property
    void everyTimeReadsAsItself(
            @ForAll @DateTimeRange(min = "0001-01-01T00:00:00", max = "9999-12-31T23:59:59") LocalDateTime time) {
        LocalDateTime whole = time.truncatedTo(ChronoUnit.SECONDS);
        String text =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).format(whole);
        assertThat(DateText.time(text)).isEqualTo(whole);
        assertThat(DateText.epochSecond(text)).isEqualTo(whole.toEpochSecond(ZoneOffset.UTC));
        assertThat(OfficialDates.seconds(text, false)).isEqualTo(whole.toEpochSecond(ZoneOffset.UTC));
        assertThat(DateText.time(text.substring(0, 16))).isEqualTo(whole.truncatedTo(ChronoUnit.MINUTES));
        String glance = text.replace(' ', 'T') + "Z";
        assertThat(Registration.plain(glance)).isEqualTo(whole.toEpochSecond(ZoneOffset.UTC));
        assertThat(OfficialDates.seconds(glance, true)).isEqualTo(whole.toEpochSecond(ZoneOffset.UTC));
    }

    /** A text of the right length, with one character changed, is a time only where a time stands there. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-01-05", "2024-01-05 03:04", "2024-01-05 03:04:05", "2024-01-05T03:04:05Z"})
    void isNoTimeWithAnotherCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            for (char c : new char[] {'-', ' ', ':', '/', ';', '\u0000', '\u0665', '\uFF10', '\uFFFF'}) {
                String changed = text.substring(0, i) + c + text.substring(i + 1);
                boolean same = changed.equals(text);
                assertThat(DateText.time(changed) != null).isEqualTo(same && !text.endsWith("Z"));
                assertThat(DateText.epochSecond(changed) != DateText.NONE).isEqualTo(same && !text.endsWith("Z"));
                assertThat(Registration.plain(changed) != Registration.NONE).isEqualTo(same && text.endsWith("Z"));
            }
        }
    }

    @Property
    void nothingIsDueBeforeItIsPublished(
            @ForAll ReplaceFrequency frequency,
            @ForAll @DateRange(min = "0001-01-01", max = "9990-12-31") LocalDate published) {
        LocalDate due = frequency.due(published);
        if (due != null) {
            assertThat(due).isAfter(published);
            assertThat(frequency.overdueFrom(published)).isEqualTo(due.plusDays(4));
        }
    }
}
