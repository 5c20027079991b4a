package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxCheckTest {
    @ParameterizedTest
    @CsvSource({
        "SCS-2C-4, PASS, , ",
        "SCS-2C-4_bms_z3h_GNa-64_ib, PASS, , ",
        "SCS-2C-4_GI0.95, PASS, , ",
        "SCS-2C-4_GNah, PASS, , ",
        // refused only by the official parser
        "SCS-2C-4_GNa_ib, PASS, FAIL, D1",
        "SCS-2C-4_GN_ib, PASS, FAIL, D1",
        "SCS-2C-4_i3h_GI2_ib, PASS, FAIL, D1",
        "SCS-2C-4_GA0.3, PASS, FAIL, D20",
        "SCS-2C-4_GA5, PASS, FAIL, D20",
        "SCS-2C-4_GA5_ib, PASS, FAIL, D20",
        "SCS-2C-4_GNx, PASS, FAIL, D99",
        "SCS-2C-4_GNx_ib, PASS, FAIL, D99",
        "SCS-2C-4_GA03, PASS, FAIL, D99",
        // taken only by the official parser
        "SCS-2C-4_GNah-24, FAIL, PASS, D2",
        "SCS-2C-4_GN-14-6, FAIL, PASS, D2",
        "SCS-2C-4_GNa-14-6hh, FAIL, PASS, D2",
        "SCS-2C-4., FAIL, PASS, D5",
        "SCS-2C-.5, FAIL, PASS, D5",
        "SCS-2C-4.-x10, FAIL, PASS, D5",
        "SCS-2C-4-x10, FAIL, PASS, D7",
        "SCS-2C-4-x, FAIL, PASS, D7",
        "SCS-2C-4-x10_GNah-24, FAIL, PASS, D7",
        "SCS-99999999999V-4, FAIL, PASS, D6",
        "SCS-2C:4, FAIL, PASS, D25",
        "SCS-2C:4.:10, FAIL, PASS, D25",
        // refused by both
        "SCS-2C:4-chy, FAIL, , ",
        "SCS-2C-4_i7, FAIL, , ",
        "SCS-2C-0, FAIL, , ",
        "SCS-, FAIL, , ",
    })
    void byTheStandard(String name, Verdict result, OfficialResult official, String divergence) {
        assertThat(judge(FlavorNaming.STANDARD, name))
                .isEqualTo(new TestcaseResult("scs-0100-syntax-check", result, official, divergence, false, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        // policy, name | verdict of the policy | result, official, divergence by the text
        "tolerant, SCS-2C-4_i7, VALID, FAIL, , ",
        "tolerant, SCS-2C-4_GNa_ib, VALID, PASS, FAIL, D1",
        "tolerant, SCS-2C:4, VALID, PASS, , ",
        "tolerant, SCS-2C:4-chy, VALID, PASS, FAIL, D10",
        "tolerant, SCS-2C:4-GNa-ib, VALID, PASS, FAIL, D1",
        "tolerant, SCS-2C:4-chy-GNa:3, VALID, PASS, FAIL, D10",
        "tolerant, SCS-2C-4., VALID, FAIL, PASS, D5",
        "tolerant, SCS-2C:4.:10, VALID, FAIL, PASS, D5",
        "tolerant, SCS-2C:4:x10, VALID, FAIL, PASS, D7",
        "tolerant, SCS-99999999999V-4, INVALID, FAIL, PASS, D6",
        "older, SCS-2C:4, VALID, PASS, , ",
        "older, SCS-2C:4.:10, INVALID, FAIL, PASS, D5",
        "generations, SCS-2C-4_i7, VALID, FAIL, , ",
        "generations, SCS-2C:4, INVALID, FAIL, PASS, D25",
        "forms, SCS-2C-4_GNah-24, VALID, FAIL, PASS, D2",
        "strict, SCS-02C-4, INVALID, PASS, , ",
        "strict, SCS-2C:4, INVALID, PASS, , ",
        "strict, SCS-2C-4_GNa_ib, VALID, PASS, FAIL, D1",
        "official, SCS-2C-4_GNa_ib, INVALID, PASS, FAIL, D1",
        "official, SCS-2C-4_GNz, INVALID, PASS, FAIL, D99",
        "official, SCS-2C-4-x10, VALID, FAIL, PASS, D7",
        "official, SCS-99999999999V-4, VALID, FAIL, PASS, D6",
        "official, SCS-2C:4, VALID, PASS, , ",
        "official, SCS-2C:4-chy, INVALID, PASS, FAIL, D10",
        "official, SCS-2X-4, INVALID, FAIL, , ",
        "official-v1, SCS-2C:4, VALID, PASS, , ",
        "official-v1, SCS-2C:4-chy, INVALID, PASS, FAIL, D10",
        "official-v1, SCS-2C-4, INVALID, FAIL, PASS, ",
        "official-v3, SCS-2C:4, INVALID, PASS, , ",
        "official-v3, SCS-2C-4_GA5, INVALID, PASS, FAIL, D20",
        "v1, SCS-2C:4.:10, INVALID, FAIL, PASS, D5",
    })
    void byTheTextWhateverThePolicy(
            String policy,
            String name,
            FlavorParse.Verdict verdict,
            Verdict result,
            OfficialResult official,
            String divergence) {
        FlavorNaming naming = policy(policy);

        assertThat(naming.tryParse(name).verdict()).isEqualTo(verdict);
        assertThat(judge(naming, name))
                .isEqualTo(new TestcaseResult("scs-0100-syntax-check", result, official, divergence, false, 1, 0));
    }

    @Test
    void saysWhyTheTextRefusesWhatThePolicyTakes() {
        List<Finding> findings = new ArrayList<>();
        FlavorParse parse =
                new SyntaxCheck(FlavorNaming.officialChecker()).judge("SCS-2C-4-x10", findings::add, new Tally());

        assertThat(parse.isValid()).isTrue();
        assertThat(findings)
                .hasSizeGreaterThan(1)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        Finding refused = FlavorName.tryParse("SCS-2C-4-x10").findings().get(0);
        assertThat(findings.get(findings.size() - 1))
                .isEqualTo(new Finding(
                        refused.rule(),
                        Severity.WARNING,
                        true,
                        refused.subject(),
                        refused.location(),
                        refused.message(),
                        refused.expected(),
                        refused.suggestion()));
    }

    @Test
    void saysItOnceWhereBothSayIt() {
        FlavorNaming naming = FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.UNKNOWN_GENERATIONS));
        List<Finding> findings = new ArrayList<>();

        new SyntaxCheck(naming).judge("SCS-2C-04_i9", findings::add, new Tally());

        assertThat(findings)
                .extracting(finding -> finding.rule().id())
                .containsExactly("flavor.non-canonical", "flavor.cpu-generation");
        assertThat(findings).extracting(Finding::violates).containsExactly(false, true);
    }

    private static FlavorNaming policy(String word) {
        return switch (word) {
            case "tolerant" -> FlavorNaming.TOLERANT;
            case "older" -> FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.OLDER_SYNTAX));
            case "generations" -> FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.UNKNOWN_GENERATIONS));
            case "forms" -> FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.OFFICIAL_FORMS));
            case "strict" -> FlavorNaming.STRICT;
            case "official" -> FlavorNaming.officialChecker();
            case "official-v1" -> FlavorNaming.officialParser(NamingStandard.V1);
            case "official-v3" -> FlavorNaming.officialParser(NamingStandard.V3);
            case "v1" -> FlavorNaming.of(NamingStandard.V1);
            default -> throw new IllegalArgumentException(word);
        };
    }

    @Test
    void aNameOfAnotherSchemeIsNotJudged() {
        TestcaseResult result = judge(FlavorNaming.STANDARD, "m1.large");
        assertThat(result.result()).isEqualTo(Verdict.PASS);
        assertThat(result.vacuous()).isTrue();
        assertThat(result.judged()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-2C-4, ",
        "SCS-2C:4, ",
        "SCS-2D-4, ",
        "m1.large, ",
        "SCS-2C-4_GNa_ib, D1",
        "SCS-2C-4-x10, D7",
        "SCS-2C:4-chy, D10",
        "SCS-99999999999V-4, D6",
    })
    void whyTheOfficialTestSuiteJudgesOtherwise(String name, String divergence) {
        assertThat(SyntaxCheck.divergence(name)).isEqualTo(divergence);
    }

    @Test
    void sendsTheFindingsOn() {
        Tally tally = new Tally();
        List<Finding> findings = new ArrayList<>();
        SyntaxCheck check = new SyntaxCheck(FlavorNaming.STANDARD);
        FlavorParse parse = check.judge("SCS-0V-0", findings::add, tally);
        assertThat(findings).hasSize(2).isEqualTo(parse.findings());
        check.judge("scs-1V-1", findings::add, tally);
        assertThat(findings).hasSize(3);
        assertThat(SyntaxCheck.TESTCASE).isEqualTo("scs-0100-syntax-check");
        assertThatNullPointerException().isThrownBy(() -> new SyntaxCheck(null));
    }

    private static TestcaseResult judge(FlavorNaming naming, String name) {
        Tally tally = new Tally();
        new SyntaxCheck(naming).judge(name, tally, tally);
        return tally.results().get(0);
    }
}
