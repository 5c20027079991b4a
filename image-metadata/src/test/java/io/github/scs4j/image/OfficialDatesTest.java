package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.InstantRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-05, 2024-01-05T00:00:00Z",
        "2024-01-05 03:04, 2024-01-05T03:04:00Z",
        "2024-01-05 03:04:05, 2024-01-05T03:04:05Z",
        "2024-01-05T03:04:05Z, 2024-01-05T03:04:05Z",
        "2024-01-05t03:04:05z, 2024-01-05T03:04:05Z",
        "2024-1-5, 2024-01-05T00:00:00Z",
        "2024-01- 5, 2024-01-05T00:00:00Z",
        "2024-01-05  3:4, 2024-01-05T03:04:00Z",
        "2024-01-05\t\u00a0\u2003\u20283:4:5, 2024-01-05T03:04:05Z",
        "2024-1- 5T3:4:5Z, 2024-01-05T03:04:05Z",
        "2024-12-31 23:59:60, 2025-01-01T00:00:00Z",
        "2024-12-31 23:59:61, 2025-01-01T00:00:01Z",
        "2024-02-29, 2024-02-29T00:00:00Z",
        "0001-01-01, 0001-01-01T00:00:00Z",
        "9999-12-31 23:59:59, 9999-12-31T23:59:59Z",
        "1969-12-31 23:59:59, 1969-12-31T23:59:59Z",
        "\u0662\u0660\u0662\u0664-01-1\u0665 1\u0663:5\u0669:\u0665, 2024-01-15T13:59:05Z",
        "2024-01-05 \uD835\uDFD7:1\uD835\uDFCE, 2024-01-05T09:10:00Z"
    })
    void isADate(String text, Instant instant) {
        assertThat(OfficialDates.seconds(text, false)).isEqualTo(instant.getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1970-01-01",
                "1969-12-31 23:59:60",
                "0000-01-01",
                "2024",
                "2024-",
                "2024-01",
                "2024-01-",
                "20240105",
                "02024-01-05",
                "24-01-05",
                "2024-00-05",
                "2024-13-05",
                "2024-01-00",
                "2024-01- 0",
                "2024-01-  5",
                "2024-01-32",
                "2024-01-310",
                "2024-02-30",
                "2023-02-29",
                "1900-02-29",
                "2024- 1-05",
                "2024-0\u0661-05",
                "2024-01-0\u0665",
                "2024-01-3\u0660",
                "2024-01-\u0665",
                "2024-01-05 ",
                " 2024-01-05",
                "2024-01-05\n",
                "2024-01-05 03",
                "2024-01-05 03:",
                "2024-01-05 24:00",
                "2024-01-05 2\u0663:00",
                "2024-01-05 23:60",
                "2024-01-05 23:59:62",
                "2024-01-05 23:59:6\u0660",
                "2024-01-05 23:59:59Z",
                "2024-01-05 23:59:59.0",
                "2024-01-05T23:59",
                "2024-01-05T23:59Z",
                "2024-01-05T23:59:59",
                "2024-01-05T23:59:59Z ",
                "2024-01-05T23:59:59+00:00",
                "2024-01-05 T23:59:59Z",
                "2024-01-0503-04-05"
            })
    void isNoDate(String text) {
        assertThat(OfficialDates.seconds(text, false)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-05T03:04:05Z, 1704423845",
        "2024-1-5T3:4:5z, 1704423845",
        "2024-01-05T03:04:05.000000Z, 0",
        "2024-01-05 03:04:05, 0",
        "2024-01-05, 0"
    })
    void takesOneFormIfStrict(String text, long seconds) {
        assertThat(OfficialDates.seconds(text, true)).isEqualTo(seconds);
    }

    @Property
    void readsWhatTheStandardAllows(
            @ForAll @InstantRange(min = "1970-01-01T00:00:01Z", max = "9999-12-31T23:59:59Z") Instant time) {
        Instant instant = time.truncatedTo(ChronoUnit.SECONDS);
        String text = instant.toString();
        String allowed = text.substring(0, 10) + ' ' + text.substring(11, 19);
        assertThat(OfficialDates.seconds(text, true)).isEqualTo(instant.getEpochSecond());
        assertThat(OfficialDates.seconds(allowed, false)).isEqualTo(instant.getEpochSecond());
    }

    @Test
    void readsLongTextsInLinearTime() {
        String blanks = "2024-01-05" + " ".repeat(10_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(OfficialDates.seconds(blanks, false)).isZero();
            assertThat(OfficialDates.seconds(blanks + "3:4", false)).isEqualTo(1704423840);
        });
    }
}
