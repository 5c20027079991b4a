package io.github.scs4j.image.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameEndTest {
    @ParameterizedTest
    @CsvSource({
        "Ubuntu 24.04 20240912, Ubuntu 24.04, 2024-09-12, true",
        "Ubuntu 24.04  20240912, Ubuntu 24.04, 2024-09-12, false",
        "Ubuntu 24.04 (20240912), Ubuntu 24.04, 2024-09-12, false",
        "Ubuntu 24.04 [2024-09-12], Ubuntu 24.04, 2024-09-12, false",
        "Ubuntu 24.04-20240912, Ubuntu 24.04, 2024-09-12, false",
        "Ubuntu 24.04(20240912), Ubuntu 24.04, 2024-09-12, false",
        "ubuntu_20240912, ubuntu, 2024-09-12, false",
        "Ubuntu 24.04 - 2024-09-12, Ubuntu 24.04, 2024-09-12, false",
        "Ubuntu 24.04 2024.09.12, Ubuntu 24.04, 2024-09-12, false",
        "Ubuntu 24.04 20240912.1, Ubuntu 24.04, 2024-09-12, false",
        "Ubuntu 24.04 202409120304, Ubuntu 24.04, 2024-09-12, false",
        "Ubuntu 24.04 2024-09-12 03:04, Ubuntu 24.04, 2024-09-12, false",
        "Ubuntu 24.04 20240912T030405Z, Ubuntu 24.04, 2024-09-12, false",
        "Debian 12 20240229, Debian 12, 2024-02-29, true",
        "a 20240101 20240202, a, 2024-01-01, false",
        "old 19900101, old, 1990-01-01, true",
        "old 20991231, old, 2099-12-31, true"
    })
    void isADate(String name, String base, LocalDate date, boolean recommended) {
        assertThat(NameEnd.of(name)).isEqualTo(new NameEnd(base, NameEnd.Kind.DATE, date, recommended));
    }

    @ParameterizedTest
    @CsvSource({
        "Ubuntu 24.04 old, Ubuntu 24.04, WORD",
        "Ubuntu 24.04-prev, Ubuntu 24.04, WORD",
        "Ubuntu 24.04 (old), Ubuntu 24.04, WORD",
        "Ubuntu 24.04.1, Ubuntu 24.04, PATCH_LEVEL",
        "Debian 12-3, Debian 12, PATCH_LEVEL",
        "Debian 12_3, Debian 12, PATCH_LEVEL",
        "Ubuntu 24.04, Ubuntu 24, PATCH_LEVEL",
        "Debian-20241301, Debian, PATCH_LEVEL",
        "Debian 12 2024-02-30, Debian 12 2024-02, PATCH_LEVEL"
    })
    void isAWordOrAPatchLevel(String name, String base, NameEnd.Kind kind) {
        assertThat(NameEnd.of(name)).isEqualTo(new NameEnd(base, kind, null, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                ")",
                "()",
                "(20240912)",
                "20240912",
                " 20240912",
                "-20240912",
                "old",
                " old",
                "Debian",
                "Debian 12",
                "Debian 12 banana",
                "Debian 12 OLD",
                "Debian 12 older",
                "Debian 20241301",
                "Debian 20230229",
                "Debian 19891231",
                "Debian 21000101",
                "Debian 2024091",
                "Debian 20240912)",
                "Debian 20240912 gpu",
                "Debian (gpu)",
                "Debian 12.",
                "Debian12",
                "Debian \u0662\u0660\u0662\u0664\u0660\u0669\u0661\u0662"
            })
    void isNone(String name) {
        assertThat(NameEnd.of(name)).isNull();
    }

    @Property
    void everyBuildDateIsFound(@ForAll @DateRange(min = "1990-01-01", max = "2099-12-31") LocalDate date) {
        String compact = date.toString().replace("-", "");
        for (String name : new String[] {"a " + compact, "a " + date, "a (" + compact + ")", "a_" + compact + "-2"}) {
            NameEnd end = Objects.requireNonNull(NameEnd.of(name), name);
            assertThat(end.base()).isEqualTo("a");
            assertThat(end.date()).isEqualTo(date);
        }
    }

    @Property
    void nothingThrowsAndTheNameBeginsWithItsBase(@ForAll String text, @ForAll String end) {
        String name = text + end;
        NameEnd found = NameEnd.of(name);
        if (found != null) {
            assertThat(name).startsWith(found.base());
            assertThat(found.base()).isNotEmpty().hasSizeLessThan(name.length());
        }
    }
}
