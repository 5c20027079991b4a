package io.github.scs4j.scope.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.SampleReports;
import io.github.scs4j.scope.SampleScopes;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.score.Certainty;
import io.github.scs4j.scope.score.History;
import io.github.scs4j.scope.score.KnownReport;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.Standing;
import io.github.scs4j.scope.score.TestReport;
import io.github.scs4j.scope.score.TestcaseHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds of the evaluation for any results. */
class EvaluationPropertiesTest {
    private static final Scope SCOPE = SampleScopes.small();
    private static final ScopeEvaluation EVALUATION = ScopeEvaluation.of(SCOPE);
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final List<String> IDS = List.of("a", "b", "c", "m", "undefined", "other");

    @Property
    void betterResultNeverWorsensAnything(
            @ForAll("cards") ScoreCard card, @ForAll("testcases") String testcase, @ForAll Verdict other) {
        Score score = card.result(testcase);
        Verdict before = score == null ? Verdict.MISS : score.result().result();
        Verdict better = other.compareTo(before) <= 0 ? other : before;
        Map<String, Score> changed = new LinkedHashMap<>(card.results());
        TestcaseResult result = new TestcaseResult(testcase, better, null, null, false, 1, 0);
        changed.put(
                testcase,
                score == null
                        ? new Score(result, AT, AT.plusSeconds(1), "me")
                        : new Score(result, score.checkedAt(), score.expires(), "me"));
        ScopeVerdict was = EVALUATION.evaluate(card, AT);
        ScopeVerdict is = EVALUATION.evaluate(new ScoreCard(card.subject(), card.scope(), changed), AT);
        for (int version = 0; version < was.versions().size(); version++) {
            List<TargetVerdict> targets = was.versions().get(version).targets();
            for (int target = 0; target < targets.size(); target++) {
                assertThat(is.versions().get(version).targets().get(target).result())
                        .isLessThanOrEqualTo(targets.get(target).result());
            }
        }
    }

    @Property
    void orderOfTheResultsDoesNotMatter(@ForAll("cards") ScoreCard card, @ForAll Random random) {
        List<Map.Entry<String, Score>> entries = new ArrayList<>(card.results().entrySet());
        Collections.shuffle(entries, random);
        Map<String, Score> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        assertThat(EVALUATION.evaluate(new ScoreCard(card.subject(), card.scope(), shuffled), AT))
                .isEqualTo(EVALUATION.evaluate(card, AT));
    }

    @Property
    void everyTargetHoldsItsTestcasesOnceAndIsTheWorstOfThem(@ForAll("cards") ScoreCard card) {
        for (VersionVerdict version : EVALUATION.evaluate(card, AT).versions()) {
            List<Target> targets = SCOPE.targets(version.version());
            assertThat(version.targets()).hasSameSizeAs(targets);
            for (int i = 0; i < targets.size(); i++) {
                TargetVerdict target = version.targets().get(i);
                assertThat(target.testcases())
                        .extracting(testcase -> testcase.testcase().id())
                        .containsExactlyElementsOf(targets.get(i).testcases());
                for (Verdict verdict : List.of(Verdict.FAIL, Verdict.MISS, Verdict.DNF, Verdict.PASS)) {
                    if (target.testcases().stream().anyMatch(testcase -> testcase.result() == verdict)) {
                        assertThat(target.result()).isEqualTo(verdict);
                        break;
                    }
                }
            }
        }
    }

    @Property
    void orderOfTheReportsDoesNotMatter(
            @ForAll("reports") List<TestReport> reports,
            @ForAll("reports") List<TestReport> known,
            @ForAll Random random) {
        List<Object> findings = new ArrayList<>();
        List<Object> otherFindings = new ArrayList<>();
        ScoreCard card = ScoreCard.merge(
                SCOPE,
                SampleReports.SUBJECT,
                reports,
                known.stream().map(KnownReport::of).toList(),
                AT,
                findings::add);
        List<TestReport> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        List<TestReport> shuffledKnown = new ArrayList<>(known);
        Collections.shuffle(shuffledKnown, random);
        ScoreCard other = ScoreCard.merge(
                SCOPE,
                SampleReports.SUBJECT,
                shuffled,
                shuffledKnown.stream().map(KnownReport::of).toList(),
                AT,
                otherFindings::add);
        assertThat(other).isEqualTo(card);
        assertThat(List.copyOf(other.results().keySet()))
                .isEqualTo(List.copyOf(card.results().keySet()));
        assertThat(otherFindings).isEqualTo(findings);
    }

    @Property
    void betterReportNeverWorsensTheCard(
            @ForAll("reports") List<TestReport> reports, @ForAll("testcases") String testcase) {
        List<TestReport> better = reports.stream()
                .map(report -> new TestReport(
                        report.uuid(),
                        report.subject(),
                        report.scope(),
                        report.creator(),
                        report.checkedAt(),
                        report.results().stream()
                                .map(result -> result.testcase().equals(testcase)
                                        ? new TestcaseResult(testcase, Verdict.PASS, null, null, false, 1, 0)
                                        : result)
                                .toList(),
                        report.log()))
                .toList();
        ScopeVerdict was = EVALUATION.evaluate(merge(reports, List.of()), AT);
        ScopeVerdict is = EVALUATION.evaluate(merge(better, List.of()), AT);
        for (int i = 0; i < was.versions().size(); i++) {
            assertThat(is.versions().get(i).main().result())
                    .isLessThanOrEqualTo(was.versions().get(i).main().result());
        }
    }

    @Property
    void knownReportNeverMakesAnythingPass(
            @ForAll("reports") List<TestReport> reports, @ForAll("reports") List<TestReport> known) {
        ScopeVerdict without = EVALUATION.evaluate(merge(reports, List.of()), AT);
        ScopeVerdict with = EVALUATION.evaluate(merge(reports, known), AT);
        for (int i = 0; i < without.versions().size(); i++) {
            assertThat(with.versions().get(i).main().result())
                    .isGreaterThanOrEqualTo(without.versions().get(i).main().result());
        }
    }

    @Property
    void cardHoldsTheNewestResultOfEachTestcase(@ForAll("reports") List<TestReport> reports) {
        ScoreCard card = merge(reports, List.of());
        for (String testcase : IDS) {
            Instant newest = reports.stream()
                    .filter(report -> !report.checkedAt().isAfter(AT))
                    .filter(report -> report.results().stream()
                            .anyMatch(result -> result.testcase().equals(testcase) && result.result() != Verdict.MISS))
                    .map(TestReport::checkedAt)
                    .max(Instant::compareTo)
                    .orElse(null);
            Score score = card.result(testcase);
            if (newest == null) {
                assertThat(score == null || score.result().result() == Verdict.MISS)
                        .isTrue();
            } else {
                assertThat(score).isNotNull();
                assertThat(score.checkedAt()).isEqualTo(newest);
                Verdict worst = reports.stream()
                        .filter(report -> report.checkedAt().equals(newest))
                        .flatMap(report -> report.results().stream())
                        .filter(result -> result.testcase().equals(testcase) && result.result() != Verdict.MISS)
                        .map(TestcaseResult::result)
                        .reduce(Verdict.PASS, Verdict::and);
                assertThat(score.result().result()).isEqualTo(worst);
            }
        }
    }

    @Property
    void historyEndsWithTheCard(@ForAll("reports") List<TestReport> reports) {
        ScoreCard card = merge(reports, List.of());
        History history = History.of(SCOPE, SampleReports.SUBJECT, reports, AT, finding -> {});
        for (TestcaseHistory testcase : history.testcases().values()) {
            Score score = card.result(testcase.testcase());
            boolean missing = score == null || score.result().result() == Verdict.MISS;
            assertThat(testcase.newest()).isEqualTo(missing ? null : score);
            Standing standing = testcase.at(AT);
            if (standing.certainty() == Certainty.CERTAIN) {
                assertThat(score).isNotNull();
                assertThat(score.isValid(AT)).isTrue();
                assertThat(standing.verdict()).isEqualTo(score.result().result());
            }
            Verdict plain = score == null || !score.isValid(AT)
                    ? Verdict.MISS
                    : score.result().result();
            assertThat(standing.certainty() == Certainty.PRESUMED ? Verdict.DNF : standing.verdict())
                    .isEqualTo(plain);
            assertThat(testcase.failingSince() != null
                            && testcase.lastPass() != null
                            && testcase.failingSince().isBefore(testcase.lastPass()))
                    .isFalse();
        }
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        List<ScoreCard> cards = IntStream.range(0, 500)
                .mapToObj(i -> ScoreCard.of(
                        SCOPE,
                        SampleReports.report(null, AT.minusSeconds(i * 3600L).toString(), "a=PASS b=DNF c=PASS")))
                .toList();
        List<ScopeVerdict> alone =
                cards.stream().map(card -> EVALUATION.evaluate(card, AT)).toList();
        assertThat(cards.parallelStream()
                        .map(card -> EVALUATION.evaluate(card, AT))
                        .toList())
                .isEqualTo(alone);
    }

    @Test
    @Timeout(10)
    void tenThousandSubjectsAreJudgedInNoTime() {
        String[] testcases = new String[90];
        Map<String, Score> scores = new LinkedHashMap<>();
        for (int i = 0; i < testcases.length; i++) {
            testcases[i] = "scs-0103-flavor-" + i;
            scores.put(
                    testcases[i], new Score(SampleReports.result(testcases[i], "PASS"), AT, AT.plusSeconds(60), "me"));
        }
        Scope scope = SampleScopes.scope(
                "s",
                "2026-01-01 v1=effective",
                List.of(
                        SampleScopes.version("v1", "2026-01-01", "module"),
                        SampleScopes.version("v2", "2026-01-01", "module"),
                        SampleScopes.version("v3", "2026-01-01", "module")),
                List.of(SampleScopes.module("module", "main", testcases)));
        ScopeEvaluation evaluation = ScopeEvaluation.of(scope);
        int passed = 0;
        for (int i = 0; i < 10_000; i++) {
            ScopeVerdict verdict = evaluation.evaluate(new ScoreCard("cloud-" + i, "s", scores), AT);
            passed += verdict.versions().get(2).main().result() == Verdict.PASS ? 1 : 0;
        }
        assertThat(passed).isEqualTo(10_000);
    }

    @Provide
    Arbitrary<String> testcases() {
        return Arbitraries.of(IDS);
    }

    @Provide
    Arbitrary<ScoreCard> cards() {
        Arbitrary<Score> scores = Combinators.combine(
                        results(), moments(), Arbitraries.integers().between(0, 20))
                .as((result, checkedAt, days) ->
                        new Score(result, checkedAt, checkedAt.plus(Duration.ofDays(days)), "somebody"));
        return scores.list().ofMaxSize(8).map(list -> {
            Map<String, Score> byId = new LinkedHashMap<>();
            list.forEach(score -> byId.put(score.result().testcase(), score));
            return new ScoreCard("cloud", SCOPE.name(), byId);
        });
    }

    @Provide
    Arbitrary<List<TestReport>> reports() {
        Arbitrary<@Nullable String> uuids =
                Arbitraries.of("one", "two", "three").injectNull(0.5);
        return Combinators.combine(uuids, moments(), results().list().ofMaxSize(5))
                .as((uuid, checkedAt, results) -> new TestReport(
                        uuid, SampleReports.SUBJECT, SCOPE.name(), "somebody", checkedAt, results, List.of()))
                .list()
                .ofMaxSize(6);
    }

    /** Few enough for two to be the same, and some after the moment judged. */
    private static Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(-12, 1)
                .map(days -> AT.plus(Duration.ofDays(days)).minusSeconds(days == 1 ? 0 : 60));
    }

    private static Arbitrary<TestcaseResult> results() {
        return Combinators.combine(
                        Arbitraries.of(IDS),
                        Arbitraries.of(Verdict.values()),
                        Arbitraries.of(OfficialResult.values()).injectNull(0.7))
                .as((testcase, verdict, official) ->
                        new TestcaseResult(testcase, verdict, official, null, false, 1, 0));
    }

    private static ScoreCard merge(List<TestReport> reports, List<TestReport> known) {
        return ScoreCard.merge(
                SCOPE,
                SampleReports.SUBJECT,
                reports,
                known.stream().map(KnownReport::of).toList(),
                AT,
                finding -> {});
    }
}
