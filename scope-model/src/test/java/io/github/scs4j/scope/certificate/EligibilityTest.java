package io.github.scs4j.scope.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.scope.Prerequisite;
import io.github.scs4j.scope.SampleReports;
import io.github.scs4j.scope.SampleScopes;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.verdict.ScopeEvaluation;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final String TIMELINE =
            "2026-01-01 v1=effective v2=warn v3=draft v4=deprecated early=effective late=effective empty=effective";

    @ParameterizedTest
    @CsvSource({
        "v1,a=PASS b=PASS,PASS,''",
        "v2,a=PASS b=PASS,PASS,WARNING version",
        "v3,a=PASS b=PASS,FAIL,ERROR version ERROR stable",
        "v4,a=PASS b=PASS,FAIL,ERROR version",
        "v5,a=PASS b=PASS,FAIL,ERROR version",
        "v6,a=PASS b=PASS,FAIL,ERROR version",
        "early,a=PASS b=PASS,PASS,''",
        "late,a=PASS b=PASS,FAIL,ERROR stable",
        "empty,-,PASS,WARNING result",
        "v1,a=PASS b=FAIL,FAIL,ERROR result",
        "v1,a=PASS,MISS,ERROR result",
        "v1,a=PASS b=DNF,DNF,ERROR result",
        "v1,a=PASS b=PASS/ABORT,DNF,ERROR official",
        "v1,a=PASS b=FAIL/PASS,FAIL,ERROR result",
        "v1,a=PASS b=DNF/FAIL,FAIL,ERROR result ERROR official",
        "v3,a=PASS b=FAIL,FAIL,ERROR version ERROR stable ERROR result"
    })
    void certificateNeeds(String version, String results, String verdict, String findings) {
        Scope scope = scope("SCS-compatible IaaS");
        Eligibility eligibility = Eligibility.of(verdict(scope, results), version, List.of());
        assertThat(eligibility.verdict()).hasToString(verdict);
        assertThat(shown(eligibility)).isEqualTo(findings);
        assertThat(eligibility.version()).isEqualTo(version);
        boolean sure = eligibility.findings().stream().anyMatch(finding -> finding.violates());
        assertThat(sure).isEqualTo(verdict.equals("FAIL"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SCS-open IaaS,cloud,SCS-compatible IaaS,2026-01-01,-,INFO level",
                "SCS-open IaaS,cloud,SCS-compatible IaaS,2025-11-20,FAIL,ERROR prerequisite INFO level",
                "SCS-open IaaS,cloud,SCS-compatible IaaS,2025-11-21,-,INFO level",
                "SCS-open IaaS,other,SCS-compatible IaaS,2026-01-01,FAIL,ERROR prerequisite INFO level",
                "SCS-open IaaS,cloud,SCS-compatible KaaS,2026-01-01,FAIL,ERROR prerequisite INFO level",
                "SCS-sovereign KaaS,cloud,SCS-compatible KaaS,2026-01-01,FAIL,ERROR prerequisite INFO level",
                "SCS-sovereign KaaS,cloud,SCS-open KaaS,2026-01-01,-,INFO level",
                "SCS-compatible KaaS,other,anything,2026-01-01,PASS,''",
                "something else,other,anything,2026-01-01,PASS,''"
            })
    void upperLevelNeedsTheLowerAndHasNoVerdict(
            String name, String subject, String held, LocalDate issuedOn, @Nullable String verdict, String findings) {
        Certificate certificate = Certificate.issued(subject, held, "v1", issuedOn);
        Eligibility eligibility = Eligibility.of(verdict(scope(name), "a=PASS b=PASS"), "v1", List.of(certificate));
        assertThat(eligibility.verdict() == null ? null : eligibility.verdict().toString())
                .isEqualTo(verdict);
        assertThat(shown(eligibility)).isEqualTo(findings);
    }

    @Test
    void scopeMayNameItsPrerequisiteItself() {
        Scope plain = scope("something else");
        Scope scope = new Scope(
                plain.uuid(),
                plain.name(),
                null,
                new Prerequisite("the other thing", null),
                plain.variables(),
                plain.scripts(),
                plain.modules(),
                plain.timeline(),
                plain.versions());
        ScopeVerdict verdict = verdict(scope, "a=PASS b=PASS");
        Eligibility without = Eligibility.of(verdict, "v1", List.of());
        assertThat(without.findings())
                .extracting(finding -> finding.message().text(Language.GERMAN))
                .containsExactly("'cloud' hat kein Zertifikat 'the other thing', das am 2026-11-20 gilt");
        Certificate held = Certificate.issued("cloud", "the other thing", "v1", LocalDate.parse("2026-11-20"));
        assertThat(Eligibility.of(verdict, "v1", List.of(held)).findings()).isEmpty();
    }

    private static Scope scope(String name) {
        return SampleScopes.scope(
                name,
                TIMELINE,
                List.of(
                        SampleScopes.version("v1", "2025-12-01", "m"),
                        SampleScopes.version("v2", "2024-02-28", "m"),
                        SampleScopes.version("v3", null, "m"),
                        SampleScopes.version("v4", "2024-02-28", "m"),
                        SampleScopes.version("v5", "2024-02-28", "m"),
                        SampleScopes.version("early", "2026-01-01", "m"),
                        SampleScopes.version("late", "2026-01-02", "m"),
                        SampleScopes.version("empty", "2024-02-28")),
                List.of(SampleScopes.module("m", "main", "a", "b")));
    }

    private static ScopeVerdict verdict(Scope scope, String results) {
        ScoreCard card = ScoreCard.of(scope, SampleReports.report(null, AT.toString(), results));
        return ScopeEvaluation.of(scope).evaluate(new ScoreCard("cloud", scope.name(), card.results()), AT);
    }

    private static String shown(Eligibility eligibility) {
        return eligibility.findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule().id().substring("scope.certificate-".length()))
                .collect(Collectors.joining(" "));
    }
}
