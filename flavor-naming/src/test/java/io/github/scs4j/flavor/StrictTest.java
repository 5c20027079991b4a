package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictTest {
    @ParameterizedTest
    @CsvSource({
        "SCS-02C-4, 4, 6, 02, SCS-2C-4",
        "SCS-2C-04, 7, 9, 04, SCS-2C-4",
        "SCS-2C-4.0, 7, 10, 4.0, SCS-2C-4",
        "SCS-2C-4.50, 7, 11, 4.50, SCS-2C-4.5",
        "SCS-2C-00.5, 7, 11, 00.5, SCS-2C-0.5",
        "SCS-2C-4-010n, 9, 12, 010, SCS-2C-4-10n",
        "SCS-2C-4-1x50, 9, 11, 1x, SCS-2C-4-50",
        "SCS-2C-4-03x50, 9, 11, 03, SCS-2C-4-3x50",
        "SCS-2C-4-3x050, 11, 14, 050, SCS-2C-4-3x50",
        "SCS-2C-4_i0, 10, 11, 0, SCS-2C-4_i",
        "SCS-2C-4_i00, 10, 12, 00, SCS-2C-4_i",
        "SCS-2C-4_i03h, 10, 12, 03, SCS-2C-4_i3h",
        "SCS-2C-4_GNa-048, 13, 16, 048, SCS-2C-4_GNa-48",
        "SCS-2C-4_GNa-14-06h, 16, 18, 06, SCS-2C-4_GNa-14-6h",
    })
    void namesThePartAndTheCanonicalName(String text, int start, int end, String part, String canonical) {
        FlavorParse parse = FlavorNaming.STRICT.tryParse(text);
        assertThat(parse.verdict()).isEqualTo(FlavorParse.Verdict.INVALID);
        assertThat(parse.findings()).hasSize(1);
        Finding finding = parse.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.rule().id()).isEqualTo("flavor.non-canonical");
        assertThat(finding.location()).isEqualTo(new Location.Range(start, end));
        assertThat(finding.message())
                .hasToString(part + " is not the canonical spelling: " + canonical + " means the same");
        assertThat(finding.suggestion()).isEqualTo(canonical);
        assertThat(FlavorNaming.STANDARD.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({"SCS-02", "SCS-02V", "SCS-02V-", "SCS-02V-4_", "SCS-02V-4_i9", "SCS-02V-4?"})
    void aPartIsExplainedWhereTheRestIsNoName(String text) {
        Finding finding = FlavorNaming.STRICT.tryParse(text).findings().get(0);
        assertThat(finding.message()).hasToString("02 is not the canonical spelling");
        assertThat(finding.location()).isEqualTo(new Location.Range(4, 6));
    }

    @Test
    void namesOfAnOlderVersionAreCanonicalInTheirSyntax() {
        FlavorNaming naming = FlavorNaming.STRICT.tolerating(java.util.Set.of(Tolerance.OLDER_SYNTAX));
        assertThat(naming.parse("SCS-2C:4-z3")).hasToString("SCS-2C-4_z3");
        assertThat(naming.tryParse("SCS-02C:4-z3").findings().get(0).message())
                .hasToString("02 is not the canonical spelling: SCS-2C:4-z3 means the same");
    }
}
