package io.github.scs4j.scope.verdict;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.verdict.VerdictChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one moment to another, testcase by testcase. Immutable and thread-safe.
 *
 * @param changes the testcases with another verdict: those that had one before in their order, then the new ones
 */
public record VerdictDiff(List<VerdictChange> changes) {
    /** Copies the list. */
    public VerdictDiff {
        changes = List.copyOf(changes);
    }

    /**
     * What changed from one score card to another, whether the results are still valid or not.
     *
     * @param officially whether the official results are compared, not those by the text
     */
    public static VerdictDiff between(ScoreCard before, ScoreCard after, boolean officially) {
        return between(verdicts(before, officially), verdicts(after, officially));
    }

    /**
     * What changed from one verdict to another in all their versions, whatever target a testcase is in.
     *
     * @param officially whether the official verdicts are compared, not those by the text
     */
    public static VerdictDiff between(ScopeVerdict before, ScopeVerdict after, boolean officially) {
        return between(verdicts(before.versions(), officially), verdicts(after.versions(), officially));
    }

    /**
     * What changed from the verdict on a version to another, on the same version or not, whatever target a testcase is in.
     *
     * @param officially whether the official verdicts are compared, not those by the text
     */
    public static VerdictDiff between(VersionVerdict before, VersionVerdict after, boolean officially) {
        return between(verdicts(List.of(before), officially), verdicts(List.of(after), officially));
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The testcases to which this happened. */
    public List<String> testcases(Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(VerdictChange::testcase)
                .toList();
    }

    private static VerdictDiff between(Map<String, Verdict> before, Map<String, Verdict> after) {
        Set<String> testcases = new LinkedHashSet<>(before.keySet());
        testcases.addAll(after.keySet());
        List<VerdictChange> changes = new ArrayList<>();
        for (String testcase : testcases) {
            Verdict was = before.get(testcase);
            Verdict is = after.get(testcase);
            if (was != is) {
                changes.add(new VerdictChange(testcase, kind(was, is), was, is));
            }
        }
        return new VerdictDiff(changes);
    }

    private static Kind kind(@Nullable Verdict was, @Nullable Verdict is) {
        if (was == null) {
            return Kind.NEW;
        }
        if (is == null) {
            return Kind.GONE;
        }
        if (is == Verdict.FAIL) {
            return Kind.BROKEN;
        }
        return was == Verdict.FAIL && is == Verdict.PASS ? Kind.FIXED : Kind.CHANGED;
    }

    private static Map<String, Verdict> verdicts(ScoreCard card, boolean officially) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        card.results().forEach((testcase, score) -> verdicts.put(testcase, verdict(score.result(), officially)));
        return verdicts;
    }

    private static Verdict verdict(TestcaseResult result, boolean officially) {
        OfficialResult official = result.official();
        return officially && official != null ? official.reading() : result.result();
    }

    private static Map<String, Verdict> verdicts(List<VersionVerdict> versions, boolean officially) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (VersionVerdict version : versions) {
            for (TargetVerdict target : version.targets()) {
                for (TestcaseVerdict testcase : target.testcases()) {
                    verdicts.put(testcase.testcase().id(), officially ? testcase.officialReading() : testcase.result());
                }
            }
        }
        return verdicts;
    }
}
