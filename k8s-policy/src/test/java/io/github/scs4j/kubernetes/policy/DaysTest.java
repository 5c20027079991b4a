package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2026-10-16T09:12:59.999Z, 2026-10-16 09:12 UTC",
        "1969-12-31T23:59:59.999999999Z, 1969-12-31 23:59 UTC",
        "0000-01-01T00:00:00Z, 0000-01-01 00:00 UTC",
        "-0001-12-31T23:59:59Z, -0001-12-31 23:59 UTC",
        "9999-12-31T00:00:00Z, 9999-12-31 00:00 UTC",
        "9999-12-31T07:08:00Z, 9999-12-31 07:08 UTC",
        "+10000-01-01T00:00:00Z, +10000-01-01 00:00 UTC",
        "+1000000000-12-31T23:59:59.999999999Z, +1000000000-12-31 23:59 UTC",
        "-1000000000-01-01T00:00:00Z, -1000000000-01-01 00:00 UTC",
    })
    void writesAnyMoment(String moment, String expected) {
        assertThat(Days.text(Instant.parse(moment))).isEqualTo(expected);
    }

    /** From the year 0 to 9999. */
    @Property
    void writesMomentsAsAFormatterDoes(
            @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
            @ForAll @LongRange(min = 0, max = 999_999_999) long nano) {
        Instant moment = Instant.ofEpochSecond(second, nano);
        assertThat(Days.text(moment)).isEqualTo(TO_THE_MINUTE.format(moment));
    }
}
