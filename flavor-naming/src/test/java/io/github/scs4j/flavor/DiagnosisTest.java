package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SCS-2C-4_GNa-14_ib- | flavor.syntax | '-' is a delimiter without an extension behind it",
                "SCS-2C-4_GNa_ib-3 | flavor.syntax | unexpected '-'",
                "SCS-2C-4_bms_hwv_z_GNa_ | flavor.syntax | '_' is a delimiter without an extension behind it",
                "SCS-2C-4_GNa__ib | flavor.syntax | '_' is a delimiter without an extension behind it",
                "SCS-1T-9_i5hhhh_GIh | flavor.cpu-frequency | hhhh: a CPU has at most hhh (more than 3.75 GHz)",
            })
    void doesNotBlameAnotherPart(String text, String rule, String message) {
        Finding finding = FlavorNaming.STANDARD.tryParse(text).findings().get(0);
        assertThat(finding.rule().id()).isEqualTo(rule);
        assertThat(finding.message()).hasToString(message);
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-2C-4_GA7-3, 7",
        "SCS-2C-4_GNx-14-6, x",
        "SCS-2C-4_GA0.3-14, 0.3",
    })
    void blamesTheGenerationThatTheOfficialParserDoesNotKnow(String text, String generation) {
        Finding finding =
                FlavorNaming.officialChecker().tryParse(text).findings().get(0);
        assertThat(finding.rule().id()).isEqualTo("flavor.gpu-generation");
        assertThat(finding.message().arguments().get(0)).isEqualTo("'" + generation + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"SCS-1V-0,5-20 flavor.ram-size", "SCS-1V-1-0,5 flavor.disk-size", "SCS-1V-1-0.5n flavor.disk-size"
            })
    void aZeroBeforeAPointIsNotAZero(String text, String rule) {
        List<Finding> findings = FlavorNaming.STANDARD.tryParse(text).findings();
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly(rule);
    }

    @Test
    void aZeroWithAPointIsAZero() {
        List<Finding> findings = FlavorNaming.STANDARD.tryParse("SCS-1V-0.0.").findings();
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("flavor.zero", "flavor.syntax");
    }
}
