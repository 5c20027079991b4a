package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.flavor.FlavorName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortfallTest {
    /** Thousandths: the share of each number that is missing, 1000 for another promise, 3000 for a disk or a GPU. */
    @ParameterizedTest
    @CsvSource({
        "SCS-2V-4, SCS-2V-4, 0",
        "SCS-4V-8, SCS-2V-4, 0",
        "SCS-1V-4, SCS-2V-4, 500",
        "SCS-1V-3, SCS-2V-4, 750",
        "SCS-1V-999.5, SCS-1V-1000, 1",
        "SCS-1V-1000000, SCS-1V-2147483647, 999",
        "SCS-1V-2147483, SCS-1V-2147483.5, 1",
        "SCS-1V-4, SCS-1V-4-10, 3000",
        "SCS-1V-4-5, SCS-1V-4-10, 500",
        "SCS-1V-4-10, SCS-1V-4-4x10, 750",
        "SCS-1V-4-n, SCS-1V-4-10s, 2000",
        "SCS-1V-4, SCS-1V-4_GNa-10-8, 3000",
        "SCS-1V-4_GNa-5-8, SCS-1V-4_GNa-10-8, 500",
        "SCS-1V-4_GNa-10-2, SCS-1V-4_GNa-10-8, 750",
        "SCS-1V-4_GNa-5-2, SCS-1V-4_GNa-10-8h, 2250",
        "SCS-1V-4_a, SCS-1V-4, 1000",
    })
    void isTheSumOfWhatIsMissing(String provided, String wanted, long shortfall) {
        assertThat(Shortfall.of(FlavorName.parse(provided), FlavorName.parse(wanted)))
                .isEqualTo(shortfall);
    }
}
