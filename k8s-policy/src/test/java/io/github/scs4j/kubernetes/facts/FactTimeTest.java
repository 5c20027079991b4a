package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-04-22, 2026-04-22T00:00:00Z, true",
        "2024-02-29, 2024-02-29T00:00:00Z, true",
        "2024-03-15T18:53:33Z, 2024-03-15T18:53:33Z, false",
        "2024-03-15t18:53:33z, 2024-03-15T18:53:33Z, false",
        "2024-03-15T18:53Z, 2024-03-15T18:53:00Z, false",
        "2024-03-15 18:53:33, 2024-03-15T18:53:33Z, false",
        "2024-03-15 18:53:33 +01:00, 2024-03-15T17:53:33Z, false",
        "2024-03-15T18:53:33+0130, 2024-03-15T17:23:33Z, false",
        "2024-03-15T18:53:33-08, 2024-03-16T02:53:33Z, false",
        "2024-03-15T18:53:33.123456789Z, 2024-03-15T18:53:33.123456789Z, false",
        "2024-03-15T00:00:00Z, 2024-03-15T00:00:00Z, false",
    })
    void reads(String text, Instant instant, boolean dayOnly) {
        assertThat(FactTime.of(text)).isEqualTo(new FactTime(instant, dayOnly));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-04",
                "2026-4-22",
                "26-04-22",
                "2026-13-01",
                "2026-00-01",
                "2026-02-29",
                "2026-04-31",
                "2026-04-32",
                "2026-04-00",
                "2026/04/22",
                "22.04.2026",
                "2026-04-22T",
                "2026-04-22T10",
                "2026-04-22T24:00Z",
                "2026-04-22T10:60Z",
                "2026-04-22T10:00:60Z",
                "2026-04-22T10:00:00.Z",
                "2026-04-22T10:00:00.1234567890Z",
                "2026-04-22T10:00:00+19",
                "2026-04-22T10:00:00+01:60",
                "2026-04-22T10:00:00Zz",
                "2026-04-22T10:00:00 CET",
                "٢٠٢٦-٠٤-٢٢",
                "2026-04-22 ",
                " 2026-04-22",
                "soon",
                "N/A"
            })
    void refuses(String text) {
        assertThat(FactTime.of(text)).isNull();
    }

    @Property
    void readsEveryInstant(@ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long seconds) {
        Instant instant = Instant.ofEpochSecond(seconds);
        assertThat(FactTime.of(instant.toString())).isEqualTo(new FactTime(instant, false));
    }

    @Property
    void readsEveryDay(@ForAll @IntRange(min = 0, max = 2_932_896) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(Objects.requireNonNull(FactTime.of(date.toString())).day()).isEqualTo(date);
    }

    @Property
    void neverThrows(@ForAll @StringLength(max = 40) String text) {
        FactTime time = FactTime.of(text);
        assertThat(time == null || time.day().getYear() < 10_001).isTrue();
    }
}
