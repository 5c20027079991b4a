package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {
    @ParameterizedTest
    @CsvSource({
        "SCS-2C:4, OLDER_SYNTAX, flavor.syntax-version",
        "SCS-2C:4:3x10s-bms-hwv-z3h-GNa:14-ib, OLDER_SYNTAX, flavor.syntax-version",
        "SCS-2C:4-chy, OLDER_SYNTAX, flavor.syntax-version",
        "SCS-2C-4_i7, UNKNOWN_GENERATIONS, flavor.cpu-generation",
        "SCS-2C-4_r1h, UNKNOWN_GENERATIONS, flavor.cpu-generation",
        "SCS-2C-4_a2147483647, UNKNOWN_GENERATIONS, flavor.cpu-generation",
        "SCS-2C-4., OFFICIAL_FORMS, flavor.official-form",
        "SCS-2C-.5, OFFICIAL_FORMS, flavor.official-form",
        "SCS-2C-4-x10, OFFICIAL_FORMS, flavor.official-form",
        "SCS-2C-4-x, OFFICIAL_FORMS, flavor.official-form",
        "SCS-2C-4_GN-14-6, OFFICIAL_FORMS, flavor.official-form",
        "SCS-2C-4_GNah-24, OFFICIAL_FORMS, flavor.official-form",
        "SCS-2C-4_GNa-14-6hh, OFFICIAL_FORMS, flavor.official-form",
    })
    void eachTakesItsOwnAndNoOther(String text, Tolerance tolerance, String rule) {
        assertThat(FlavorNaming.STANDARD.isValid(text)).isFalse();
        for (Tolerance one : Tolerance.values()) {
            FlavorNaming naming = FlavorNaming.STANDARD.tolerating(Set.of(one));
            assertThat(naming.isValid(text)).as("%s with %s", text, one).isEqualTo(one == tolerance);
            FlavorNaming allButOne = FlavorNaming.STANDARD.tolerating(EnumSet.complementOf(EnumSet.of(one)));
            assertThat(allButOne.isValid(text)).as("%s without %s", text, one).isEqualTo(one != tolerance);
        }
        assertThat(FlavorNaming.STANDARD
                        .tolerating(Set.of(tolerance))
                        .tryParse(text)
                        .findings())
                .anyMatch(finding -> isWarning(finding, rule))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(FlavorNaming.TOLERANT.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-2C-4_bms_3",
        "SCS-2C-4-3x-",
        "SCS-2D-4",
        "SCS-2C-4ou",
        "SCS-2C-4_a2147483648",
        "SCS-2C-4_GNa-14hhh",
        "SCS-2C-4_GNa-14-6hhh",
        "SCS-2C-4_GNah-14-6",
        "SCS-2C-.",
        "SCS-2C-4..5",
        "SCS-2C-4-xx",
        "SCS-2C:4-10",
        "SCS-2C-4:10",
        "SCS-2C:4_i3",
        "SCS-2147483648C-4",
        "SCS-0C-4",
    })
    void someNamesNobodyTolerates(String text) {
        assertThat(FlavorNaming.TOLERANT.isValid(text)).isFalse();
    }

    @Test
    void toleratesInsteadOfBesides() {
        FlavorNaming naming = FlavorNaming.TOLERANT.tolerating(Set.of());
        assertThat(naming).isEqualTo(FlavorNaming.STANDARD).hasSameHashCodeAs(FlavorNaming.STANDARD);
        assertThat(FlavorNaming.STANDARD.tolerating(EnumSet.allOf(Tolerance.class)))
                .isEqualTo(FlavorNaming.TOLERANT)
                .hasSameHashCodeAs(FlavorNaming.TOLERANT);
        assertThat(FlavorNaming.of(NamingStandard.V1).tolerating(Set.of(Tolerance.OLDER_SYNTAX)))
                .isEqualTo(FlavorNaming.of(NamingStandard.V1));
        FlavorNaming v2 = FlavorNaming.of(NamingStandard.V2).tolerating(Set.of(Tolerance.OLDER_SYNTAX));
        assertThat(v2.standard()).isEqualTo(NamingStandard.V2);
        assertThat(v2.isValid("SCS-2C:4")).isTrue();
        FlavorNaming strict = FlavorNaming.STRICT.tolerating(Set.of(Tolerance.UNKNOWN_GENERATIONS));
        assertThat(strict.isValid("SCS-2C-4_i7")).isTrue();
        assertThat(strict.isValid("SCS-2C-4_i07")).isFalse();
        FlavorNaming forms = FlavorNaming.STRICT.tolerating(Set.of(Tolerance.OFFICIAL_FORMS));
        assertThat(forms.isValid("SCS-2C-4_GNah-24")).isTrue();
        assertThat(forms.isValid("SCS-2C-4.")).isFalse();
        assertThat(forms.isValid("SCS-2C-4-x10")).isFalse();
    }

    @Test
    void policiesDiffer() {
        assertThat(Names.POLICIES).doesNotHaveDuplicates();
        assertThat(Names.POLICIES.stream().map(FlavorNaming::hashCode).distinct())
                .hasSizeGreaterThan(8);
        assertThat(FlavorNaming.STANDARD)
                .isNotEqualTo(FlavorNaming.TOLERANT)
                .isNotEqualTo(null)
                .isNotEqualTo("FlavorNaming");
        assertThat(FlavorNaming.officialChecker()).isEqualTo(FlavorNaming.officialChecker());
        assertThat(FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.OLDER_SYNTAX)))
                .isNotEqualTo(FlavorNaming.STANDARD);
        assertThat(FlavorNaming.STANDARD).hasToString("v3");
        assertThat(FlavorNaming.TOLERANT).hasToString("v3, official forms, unlisted generations, tolerating v1");
        assertThat(FlavorNaming.STRICT).hasToString("v3, canonical only");
        assertThat(FlavorNaming.officialChecker()).hasToString("official v3, tolerating v1");
    }

    @Test
    void theOfficialPoliciesAreWhatTheyAre() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FlavorNaming.officialChecker().tolerating(Set.of()))
                .withMessage("an official policy cannot be changed");
        assertThat(FlavorNaming.officialChecker().standard()).isEqualTo(NamingStandard.V3);
        assertThat(FlavorNaming.officialParser(NamingStandard.V1).standard()).isEqualTo(NamingStandard.V1);
    }

    private static boolean isWarning(Finding finding, String rule) {
        return finding.severity() == Severity.WARNING && finding.rule().id().equals(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-2C-4, true",
        "SCS-02C-4, true",
        "SCS-2C:4, true",
        "SCS-2C-4_i7, false",
        "SCS-2C:4-i7, false",
        "SCS-2C-4_GNah-24, false",
        "SCS-2C-4.5, true",
        "SCS-2C-4., false",
        "SCS-2X-4, false",
        "m1.small, false"
    })
    void saysWhetherTheTextTakesTheName(String text, boolean followsText) {
        assertThat(FlavorNaming.TOLERANT.tryParse(text).followsText()).isEqualTo(followsText);
        assertThat(FlavorNaming.officialChecker().tryParse(text).followsText())
                .isEqualTo(followsText && FlavorNaming.officialChecker().isValid(text));
        assertThat(FlavorName.tryParse(text).followsText()).isEqualTo(FlavorName.isValid(text));
    }
}
