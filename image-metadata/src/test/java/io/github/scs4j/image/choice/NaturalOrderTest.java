package io.github.scs4j.image.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {
    @Test
    void versionsCountByValue() {
        List<String> versions = List.of(
                "",
                "bookworm",
                "stretch",
                "9",
                "9.1",
                "9.10",
                "10",
                "11",
                "24.04",
                "24.04.1",
                "24.10",
                "2012",
                "2012R2");
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < versions.size(); j++) {
                assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(versions.get(i), versions.get(j))))
                        .as(versions.get(i) + " and " + versions.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"24.4, 24.04", "'007', 7", "'0', '000'"})
    void leadingZerosDoNotCount(String a, String b) {
        assertThat(NaturalOrder.INSTANCE.compare(a, b)).isZero();
    }

    @Test
    void numbersOfAnyLengthCompare() {
        String huge = "9".repeat(100_000);
        assertThat(NaturalOrder.INSTANCE.compare(huge, "1" + huge)).isNegative();
        assertThat(NaturalOrder.INSTANCE.compare(huge, "0" + huge)).isZero();
    }

    @Property
    void isAnOrder(
            @ForAll @CharRange(from = '.', to = ':') @StringLength(max = 6) String a,
            @ForAll @CharRange(from = '.', to = ':') @StringLength(max = 6) String b,
            @ForAll @CharRange(from = '.', to = ':') @StringLength(max = 6) String c) {
        NaturalOrder order = NaturalOrder.INSTANCE;
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isNotPositive();
        }
    }
}
