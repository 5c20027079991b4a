package io.github.scs4j.scope.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.SampleReports;
import io.github.scs4j.scope.SampleScopes;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeEvaluationTest {
    private static final Scope SCOPE = SampleScopes.small();
    private static final ScopeEvaluation EVALUATION = ScopeEvaluation.of(SCOPE);
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvFileSource(resources = "/io/github/scs4j/scope/official-tools.tsv", delimiter = '\t')
    void verdictOfATargetIsThatOfTheOfficialLibrary(String present, String verdict) {
        Scope scope = SampleScopes.scope(
                "s",
                "-",
                List.of(SampleScopes.version("v1", null, "module")),
                List.of(SampleScopes.module(
                        "module", Target.MAIN, present.equals("-") ? new String[] {} : present.split(" ", -1))));
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String word : present.split(" ", -1)) {
            if (!word.equals("-") && !word.equals("MISS")) {
                scores.put(word, new Score(SampleReports.result(word, word), AT, AT.plusSeconds(1), "me"));
            }
        }
        TargetVerdict main = ScopeEvaluation.of(scope)
                .evaluate(new ScoreCard("cloud", "s", scores), AT)
                .versions()
                .get(0)
                .main();
        assertThat(main.result()).hasToString(verdict);
        assertThat(main.official()).hasToString(verdict);
        assertThat(main.vacuous()).isEqualTo(present.equals("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00Z,a=PASS b=PASS c=PASS,v1,PASS,PASS",
        "2026-11-20T10:00:00Z,a=PASS b=PASS c=PASS,v2,PASS,PASS",
        "2026-11-20T10:00:00Z,a=PASS b=PASS,v2,MISS,MISS",
        "2026-11-20T10:00:00Z,a=PASS b=PASS c=MISS,v2,MISS,MISS",
        "2026-11-20T10:00:00Z,a=DNF b=PASS,v1,DNF,DNF",
        "2026-11-20T10:00:00Z,a=DNF b=FAIL,v1,FAIL,FAIL",
        "2026-11-20T10:00:00Z,a=PASS/ABORT b=PASS,v1,PASS,DNF",
        "2026-11-20T10:00:00Z,a=FAIL/PASS b=PASS,v1,FAIL,PASS",
        "2026-11-20T10:00:00Z,a=FAIL/ABORT b=PASS/FAIL,v1,FAIL,FAIL",
        "2026-11-18T23:59:59Z,a=PASS b=PASS,v1,MISS,MISS", // a is valid for two days
        "2026-11-18T23:59:59Z,a=FAIL b=PASS,v1,MISS,MISS",
        "2026-11-18T23:59:59Z,a=FAIL b=FAIL,v1,FAIL,FAIL",
        "2026-11-18T23:59:59Z,b=PASS c=PASS/FAIL,v2,PASS,FAIL",
        "2026-11-09T00:00:00Z,b=PASS c=PASS,v2,PASS,PASS", // no lifetime is a week
        "2026-11-08T23:59:59Z,b=PASS c=PASS,v2,MISS,MISS",
        "2026-11-20T12:00:00Z,a=PASS b=PASS,v1,PASS,PASS",
        "2026-11-20T12:00:00.001Z,a=PASS b=PASS,v1,MISS,MISS", // from the future
        "2026-11-20T12:00:00.001Z,a=FAIL/ABORT b=FAIL,v1,MISS,MISS"
    })
    void verdictOfTheMainTarget(Instant checkedAt, String results, String version, String result, String official) {
        TargetVerdict main = version(verdict(checkedAt, results), version).main();
        assertThat(main.result()).hasToString(result);
        assertThat(main.official()).hasToString(official);
        assertThat(main.vacuous()).isFalse();
    }

    @Test
    void everyVersionHasItsValidityAndItsTargets() {
        ScopeVerdict verdict = verdict(AT, "b=PASS c=PASS");
        assertThat(verdict.versions())
                .extracting(version -> version.version().version() + " " + version.validity() + " " + version.stable())
                .containsExactly("v2 effective true", "v1 warn true", "next draft false");
        assertThat(version(verdict, "v2").targets())
                .extracting(target -> target.name() + " " + target.result())
                .containsExactly("main PASS", "recommended MISS");
        TargetVerdict preview = version(verdict, "next").target("preview");
        assertThat(preview).isNotNull();
        assertThat(preview.testcases())
                .extracting(testcase -> testcase.testcase().id() + " " + testcase.result())
                .containsExactly("a MISS", "undefined MISS");
        assertThat(version(verdict, "v1").target("preview")).isNull();
    }

    @Test
    void whatDoesNotCountIsShownAllTheSame() {
        TestcaseVerdict testcase = version(verdict(Instant.parse("2026-10-01T00:00:00Z"), "a=FAIL/PASS"), "v1")
                .main()
                .testcases()
                .get(0);
        assertThat(testcase.result()).isEqualTo(Verdict.MISS);
        assertThat(testcase.official()).isNull();
        assertThat(testcase.officialReading()).isEqualTo(Verdict.MISS);
        assertThat(testcase.score()).isNotNull();
    }

    @Test
    void mainTargetRestsOnItsValidResultsUntilTheFirstExpires() {
        assertThat(version(verdict(AT, "a=PASS b=FAIL"), "v1").expires()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(version(verdict(AT, "a=MISS b=DNF"), "v1").expires()).isEqualTo("2026-11-30T00:00:00Z");
        assertThat(version(verdict(AT, "-"), "v1").expires()).isNull();
    }

    @Test
    void nothingOfAnotherScopeCounts() {
        ScoreCard card = new ScoreCard(
                "cloud", "SCS-compatible KaaS", card(AT, "a=PASS b=PASS").results());
        List<Finding> findings = new ArrayList<>();
        ScopeVerdict verdict = EVALUATION.evaluate(card, AT, findings::add);
        assertThat(version(verdict, "v1").main().result()).isEqualTo(Verdict.MISS);
        assertThat(ids(findings)).containsExactly("scope.card-other-scope", "scope.version-expiring");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void scopeIsCalledByItsUuidAsWell() {
        ScoreCard card = new ScoreCard(
                "cloud",
                "D912D0A5-826A-4b01-bafd-b48f65f76f43",
                card(AT, "a=PASS b=PASS").results());
        assertThat(version(EVALUATION.evaluate(card, AT), "v1").main().result()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20T12:00:00Z|v1 is about to expire: from 2027-01-01 on it can no longer be certified against",
                "2027-01-01T00:00:00Z|",
                "2024-02-27T23:59:59Z|the timeline begins on 2024-02-28; it does not say which version could be certified"
                        + " against on 2024-02-27",
            })
    void momentIsRemarkedOn(Instant at, String remark) {
        List<Finding> findings = new ArrayList<>();
        EVALUATION.evaluate(card(at, "-"), at, findings::add);
        assertThat(findings)
                .extracting(finding -> finding.message().toString().replace("'", ""))
                .containsExactlyElementsOf(remark == null ? List.of() : List.of(remark));
    }

    @Test
    void resultsThatDoNotCountAreRemarkedOn() {
        Instant at = Instant.parse("2027-01-20T12:00:00Z");
        ScoreCard old = card(Instant.parse("2026-11-01T00:00:00Z"), "b=PASS a=PASS x=PASS");
        List<Finding> findings = new ArrayList<>();
        EVALUATION.evaluate(old, at, findings::add);
        assertThat(findings)
                .extracting(finding -> finding.message().toString())
                .containsExactly("results past their lifetime: 2, such as that of 'b', which was valid until"
                        + " 2026-11-09T00:00:00Z; they count as MISS");
        findings.clear();
        EVALUATION.evaluate(card(at.plusSeconds(1), "a=PASS c=FAIL"), at, findings::add);
        assertThat(findings)
                .extracting(finding -> finding.message().toString())
                .containsExactly("results found after the moment judged: 2, such as that of 'c', found at"
                        + " 2027-01-20T12:00:01Z; they count as MISS");
    }

    @Test
    void emptyMainTargetAndEmptyTimelineAreRemarkedOn() {
        Scope scope = SampleScopes.scope("s", "-", List.of(SampleScopes.version("v1", null)), List.of());
        List<Finding> findings = new ArrayList<>();
        ScopeEvaluation.of(scope).evaluate(new ScoreCard("cloud", "s", Map.of()), AT, findings::add);
        assertThat(ids(findings)).containsExactly("scope.before-timeline");
        Scope effective = SampleScopes.scope(
                "s", "2026-01-01 v1=effective", List.of(SampleScopes.version("v1", null)), List.of());
        findings.clear();
        ScopeVerdict verdict =
                ScopeEvaluation.of(effective).evaluate(new ScoreCard("cloud", "s", Map.of()), AT, findings::add);
        assertThat(version(verdict, "v1").main().result()).isEqualTo(Verdict.PASS);
        assertThat(version(verdict, "v1").main().vacuous()).isTrue();
        assertThat(ids(findings)).containsExactly("scope.vacuous-verdict");
    }

    private static ScoreCard card(Instant checkedAt, String results) {
        return ScoreCard.of(SCOPE, SampleReports.report(null, checkedAt.toString(), results));
    }

    private static ScopeVerdict verdict(Instant checkedAt, String results) {
        return EVALUATION.evaluate(card(checkedAt, results), AT);
    }

    private static VersionVerdict version(ScopeVerdict verdict, String name) {
        VersionVerdict version = verdict.version(name);
        assertThat(version).isNotNull();
        return version;
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
