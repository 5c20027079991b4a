package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "V3, SCS-1C:4-GA-ib, ",
        "V3, SCS-1C:4-GA:3-ib, SCS-1C-4_GA-3_ib",
        "V1, SCS-1C-4_chy, ",
        "V1, SCS-1C-4_xen, SCS-1C:4-xen",
        "V1, SCS-1D:4-chy, ",
        "V3, SCS-1D-4_GNx, ",
        "V3, SCS-1D-4_GNa, SCS-1C-4_GNa",
    })
    void suggestsOnlyWhatItTakes(NamingStandard standard, String text, String suggestion) {
        FlavorNaming naming = FlavorNaming.officialParser(standard);
        Finding finding = naming.tryParse(text).findings().get(0);
        assertThat(finding.suggestion()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-99999999999V-4, SCS-2147483647V-4",
        "SCS-4V-99999999999.5, SCS-4V-2147483647.5",
        "SCS-4V-4-2147483648x2147483648, SCS-4V-4-2147483647x2147483647",
        "SCS-4V-4_GNa-2147483648-2147483648, SCS-4V-4_GNa-2147483647-2147483647",
    })
    void knowsNoUpperBound(String text, String read) {
        FlavorNaming naming = FlavorNaming.officialChecker();
        assertThat(naming.isValid(text)).isTrue();
        assertThat(naming.parse(text)).hasToString(read);
    }
}
