package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.flavor.FlavorName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallnessTest {
    /** In each row the later names are larger, by the criterion that the earlier rows leave equal. */
    @ParameterizedTest
    @CsvSource({
        "SCS-9V-9-9 SCS-1V-1_GNa",
        "SCS-1V-9-9 SCS-2V-1",
        "SCS-1V-1-9 SCS-1V-1.5",
        "SCS-1V-1 SCS-1V-1- SCS-1V-1-2x10 SCS-1V-1-50",
        "SCS-1V-1-20 SCS-1V-1-2x10",
        "SCS-1V-1-20 SCS-1V-1-20n SCS-1V-1-20h SCS-1V-1-20s SCS-1V-1-20p",
        "SCS-1L-1 SCS-1V-1 SCS-1T-1 SCS-1C-1",
        "SCS-1Vi-1 SCS-1V-1",
        "SCS-1V-1u SCS-1V-1",
        "SCS-1V-1o SCS-1V-1",
        "SCS-1V-1uo SCS-1V-1u SCS-1V-1o SCS-1V-1",
        "SCS-1V-1_kvm SCS-1V-1_kvm_hwv",
        "SCS-1V-1 SCS-1V-1_ib",
        "SCS-1V-1 SCS-1V-1_i SCS-1V-1_i1 SCS-1V-1_z2 SCS-1V-1_i3 SCS-1V-1_ah",
        "SCS-1V-1_GNa SCS-1V-1_GNa-1 SCS-1V-1_GNa-2 SCS-1V-1_GNa-3-1",
        "SCS-1V-1_GNa-3-1h SCS-1V-1_GNa-3-2",
        "SCS-1V-1_GNa-9 SCS-1V-1_GNa-10-9 SCS-1V-1_GNa-10-10",
        "SCS-1V-1_GNa-3-1h SCS-1V-1_GNa-3h-1",
        "SCS-1V-1_GNa-3-1 SCS-1V-1_GNa-3-1h",
        "SCS-1V-1_GA3 SCS-1V-1_GNa SCS-1V-1_gNa",
        "SCS-1V-1_i SCS-1V-1_z",
    })
    void orders(String smallestFirst) {
        String[] names = smallestFirst.split(" ", -1);
        for (int i = 1; i < names.length; i++) {
            FlavorName smaller = FlavorName.parse(names[i - 1]);
            FlavorName larger = FlavorName.parse(names[i]);
            assertThat(Smallness.ORDER.compare(smaller, larger))
                    .as("%s before %s", smaller, larger)
                    .isNegative();
            assertThat(Smallness.ORDER.compare(larger, smaller)).isPositive();
        }
    }
}
