package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecKeyTest {
    @ParameterizedTest
    @CsvSource({
        "scs:name-v1, NAME",
        "scs:name-v9, NAME",
        "scs:name-v10, NAME",
        "scs:name-v2147483647, NAME",
        "scs:name-v2147483648, UNRECOGNIZED",
        "scs:name-v0, UNRECOGNIZED",
        "scs:name-v01, UNRECOGNIZED",
        "scs:name-v, UNRECOGNIZED",
        "scs:name-v/, UNRECOGNIZED",
        "scs:name-v1:, UNRECOGNIZED",
        "scs:disk0-type, DISK_TYPE",
        "scs:disk9-type, DISK_TYPE",
        "scs:disk00-type, UNRECOGNIZED",
        "scs:disk-type, UNRECOGNIZED",
        "scs:disk/-type, UNRECOGNIZED",
        "SCS:cpu-type, UNRECOGNIZED",
        "scs:, UNRECOGNIZED",
        "scs, FOREIGN",
        "sco:name-v3, FOREIGN",
    })
    void ofAKey(String key, SpecKey kind) {
        assertThat(SpecKey.of(key)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "scs:name-v2147483648, true",
        "scs:name-v999999999, false",
        "scs:name-v02147483648, false",
        "scs:name-v1234567890x, false",
        "scs:name-vx234567890, false",
        "scs:disk2147483648-type, true",
        "scs:disk214748364x-type, false",
        "scs:disk2147483648, false",
    })
    void someNumbersAreTooLarge(String key, boolean large) {
        assertThat(SpecKey.hasLargeNumber(key)).isEqualTo(large);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"@AZ[`az{/09: azaz09", "xen xen", "-_- ''"})
    void plainAreLettersAndDigits(String text, String plain) {
        assertThat(SpecKey.plain(text, 0)).isEqualTo(plain);
    }
}
