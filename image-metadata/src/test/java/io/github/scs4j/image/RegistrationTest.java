package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.InstantRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-05T03:04:05Z, 2024-01-05T03:04:05Z",
        "2024-01-05T03:04:05z, 2024-01-05T03:04:05Z",
        "2024-01-05T03:04:05, 2024-01-05T03:04:05Z",
        "2024-01-05 03:04:05, 2024-01-05T03:04:05Z",
        "2024-01-05T03:04, 2024-01-05T03:04:00Z",
        "2024-01-05, 2024-01-05T00:00:00Z",
        "2024-01-05T03:04:05.123456, 2024-01-05T03:04:05.123456Z",
        "2024-01-05T03:04:05.000000Z, 2024-01-05T03:04:05Z",
        "'2024-01-05T03:04:05,5Z', 2024-01-05T03:04:05.500Z",
        "2024-01-05T03:04:05.1234567899Z, 2024-01-05T03:04:05.123456789Z",
        "2024-01-05T03:04:05+00:00, 2024-01-05T03:04:05Z",
        "2024-01-05T03:04:05+02:00, 2024-01-05T01:04:05Z",
        "2024-01-05T03:04:05-0530, 2024-01-05T08:34:05Z",
        "2024-01-05T03:04+02, 2024-01-05T01:04:00Z"
    })
    void isATime(String text, Instant instant) {
        assertThat(Registration.instant(text)).isEqualTo(instant);
        assertThat(Registration.epochSecond(text)).isEqualTo(instant.getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "0000-01-01",
                "2024-01",
                "2024-1-5",
                "2024-01-0\u0665",
                "2024-00-01",
                "2024-02-30T00:00:00Z",
                "2024-01-05T",
                "2024-01-05T03",
                "2024-01-05T03Z",
                "2024-01-05T24:00:00Z",
                "2024-01-05T03:60:00Z",
                "2024-01-05T03:04:60Z",
                "2024-01-05T03:04:Z",
                "2024-01-05T03:04:05.Z",
                "2024-01-05T03:04:05Z ",
                "2024-01-05T03:04:05ZZ",
                "2024-01-05T03:04:05+",
                "2024-01-05T03:04:05+2",
                "2024-01-05T03:04:05+19:00",
                "2024-01-05T03:04:05+02:60",
                "2024-01-05T03:04:05+02:",
                "2024-01-05  03:04:05",
                "1704423845"
            })
    void isNoTime(String text) {
        assertThat(Registration.instant(text)).isNull();
        assertThat(Registration.epochSecond(text)).isEqualTo(Registration.NONE);
    }

    @Property
    void readsWhatIsWritten(
            @ForAll @InstantRange(min = "0002-01-01T00:00:00Z", max = "9998-12-31T23:59:59.999999999Z") Instant instant,
            @ForAll @IntRange(min = -18, max = 18) int hours) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.ofHours(hours));
        assertThat(Registration.instant(time.toString())).isEqualTo(instant);
    }

    @Test
    void anImageTellsWhenItWasRegistered() {
        assertThat(Image.builder("a").createdAt("2024-01-05T03:04:05Z").build().registered())
                .isEqualTo("2024-01-05T03:04:05Z");
        assertThat(Image.builder("a").createdAt("soon").build().registered()).isNull();
        assertThat(Image.builder("a").build().registered()).isNull();
    }
}
