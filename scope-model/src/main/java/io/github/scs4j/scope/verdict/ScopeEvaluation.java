package io.github.scs4j.scope.verdict;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Draws from a score card the verdict on every version of a scope (SCS-0003-v2, "Concept definitions"). Immutable and
 * thread-safe; made once for a scope, asked for each subject.
 *
 * <p>A testcase is MISS if there is no result for it, or none that is valid at the moment judged: it is past its lifetime,
 * or it was found later. A target is FAIL over MISS over DNF over PASS of its testcases, and PASS if it has none.
 */
public final class ScopeEvaluation {
    private final Scope scope;
    /** Every testcase that is in a target, once. */
    private final Testcase[] testcases;

    private final List<VersionPlan> versions;

    private ScopeEvaluation(Scope scope, Testcase[] testcases, List<VersionPlan> versions) {
        this.scope = scope;
        this.testcases = testcases;
        this.versions = versions;
    }

    /** The evaluation of a scope. */
    public static ScopeEvaluation of(Scope scope) {
        Map<String, Testcase> known = scope.testcases();
        Map<String, Integer> indexes = new LinkedHashMap<>();
        List<VersionPlan> versions = new ArrayList<>(scope.versions().size());
        for (ScopeVersion version : scope.versions()) {
            List<TargetPlan> targets = new ArrayList<>();
            for (Target target : scope.targets(version)) {
                int[] members = target.testcases().stream()
                        .mapToInt(id -> indexes.computeIfAbsent(id, key -> indexes.size()))
                        .toArray();
                targets.add(new TargetPlan(target.name(), members));
            }
            versions.add(new VersionPlan(version, targets));
        }
        Testcase[] testcases = indexes.keySet().stream()
                .map(id -> known.getOrDefault(id, new Testcase(id, null, null, null, null)))
                .toArray(Testcase[]::new);
        return new ScopeEvaluation(scope, testcases, List.copyOf(versions));
    }

    /** The scope. */
    public Scope scope() {
        return scope;
    }

    /**
     * The verdict on every version at a moment. Of a card that belongs to another scope no result counts.
     *
     * @throws java.time.DateTimeException if the moment is beyond the years of {@link LocalDate}
     */
    public ScopeVerdict evaluate(ScoreCard card, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        boolean ours = scope.isCalled(card.scope());
        TestcaseVerdict[] verdicts = new TestcaseVerdict[testcases.length];
        for (int i = 0; i < verdicts.length; i++) {
            Testcase testcase = testcases[i];
            Score score = ours ? card.results().get(testcase.id()) : null;
            if (score != null && score.isValid(at)) {
                TestcaseResult result = score.result();
                verdicts[i] =
                        new TestcaseVerdict(testcase, result.result(), result.official(), result.vacuous(), score);
            } else {
                verdicts[i] = new TestcaseVerdict(testcase, Verdict.MISS, null, false, score);
            }
        }
        TimelineEntry entry = scope.entry(day);
        List<VersionVerdict> versionVerdicts = new ArrayList<>(versions.size());
        for (VersionPlan plan : versions) {
            versionVerdicts.add(plan.evaluate(entry == null ? Map.of() : entry.versions(), day, verdicts));
        }
        return new ScopeVerdict(card.subject(), scope, at, versionVerdicts);
    }

    /**
     * The same, with what a reader of the verdict must know: results that do not count at the moment, versions that are about
     * to expire, a moment before the timeline begins, a main target without testcases.
     *
     * @param findings takes it
     */
    public ScopeVerdict evaluate(ScoreCard card, Instant at, FindingSink findings) {
        Objects.requireNonNull(findings, "findings");
        ScopeVerdict verdict = evaluate(card, at);
        new Remarks(scope, verdict, findings).make(card);
        return verdict;
    }

    private static final class TargetPlan {
        private final String name;
        private final int[] testcases;

        TargetPlan(String name, int[] testcases) {
            this.name = name;
            this.testcases = testcases;
        }

        TargetVerdict evaluate(TestcaseVerdict[] verdicts) {
            TestcaseVerdict[] members = new TestcaseVerdict[testcases.length];
            Verdict result = Verdict.PASS;
            Verdict official = Verdict.PASS;
            for (int i = 0; i < members.length; i++) {
                TestcaseVerdict verdict = verdicts[testcases[i]];
                members[i] = verdict;
                result = result.and(verdict.result());
                official = official.and(verdict.officialReading());
            }
            return new TargetVerdict(name, result, official, members.length == 0, List.of(members));
        }
    }

    private record VersionPlan(ScopeVersion version, List<TargetPlan> targets) {
        VersionVerdict evaluate(Map<String, Validity> timeline, LocalDate day, TestcaseVerdict[] verdicts) {
            List<TargetVerdict> targetVerdicts = new ArrayList<>(targets.size());
            for (TargetPlan target : targets) {
                targetVerdicts.add(target.evaluate(verdicts));
            }
            Validity validity = timeline.getOrDefault(version.version(), Validity.DEPRECATED);
            return new VersionVerdict(version, validity, version.isStable(day), targetVerdicts);
        }
    }
}
