package io.github.scs4j.scope.score;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the newest result of each testcase, of those of the same moment the worst. */
final class CardBuilder {
    /** From the result that gives way to the one that counts; equal only if nothing tells two results apart. */
    static final Comparator<Score> PRECEDENCE = Comparator.comparing(
                    (Score score) -> score.result().result() != Verdict.MISS)
            .thenComparing(Score::checkedAt)
            .thenComparing(score -> score.result().result())
            .thenComparing(score -> official(score.result()))
            .thenComparing(score -> !score.result().vacuous())
            .thenComparing(score -> score.result().judged())
            .thenComparing(score -> score.result().unjudged())
            .thenComparing(score -> String.valueOf(score.result().official()))
            .thenComparing(score -> String.valueOf(score.result().divergence()))
            .thenComparing(Score::creator);

    private static final Comparator<KnownReport> KNOWN_ORDER = Comparator.comparing(KnownReport::checkedAt)
            .thenComparing(report -> String.valueOf(report.uuid()))
            .thenComparing(report -> new TreeSet<>(report.testcases()).toString());

    private final Lifetimes lifetimes;
    private final Map<String, Score> newest = new HashMap<>();
    /** The testcases with results of the same moment that differ. */
    private final Map<String, Instant> contradictions = new HashMap<>();

    CardBuilder(Scope scope) {
        this.lifetimes = new Lifetimes(scope);
    }

    void add(TestReport report) {
        for (TestcaseResult result : report.results()) {
            Score score = lifetimes.score(result, report);
            Score other = newest.putIfAbsent(result.testcase(), score);
            if (other != null) {
                note(other, score);
                newest.put(result.testcase(), PRECEDENCE.compare(score, other) > 0 ? score : other);
            }
        }
    }

    /** Takes away what a known report that is not at hand may have overtaken. */
    void overtake(List<TestReport> reports, Collection<KnownReport> known, Instant until, FindingSink findings) {
        for (KnownReport report : known.stream().distinct().sorted(KNOWN_ORDER).toList()) {
            if (report.checkedAt().isAfter(until) || reports.stream().anyMatch(report::is)) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            for (String testcase : new TreeSet<>(report.testcases())) {
                if (until.isBefore(lifetimes.expires(testcase, report.checkedAt()))
                        && !isNewer(testcase, report.checkedAt())) {
                    missing.add(testcase);
                }
            }
            if (!missing.isEmpty()) {
                findings.accept(ScoreRules.known(report, missing));
                missing.forEach(testcase -> newest.computeIfPresent(
                        testcase, (id, score) -> score.result().result() == Verdict.FAIL ? score : null));
            }
        }
    }

    /** Says what is wrong with the results that count. */
    void report(FindingSink findings) {
        for (String testcase : new TreeSet<>(contradictions.keySet())) {
            Score score = newest.get(testcase);
            if (score != null && score.checkedAt().equals(contradictions.get(testcase))) {
                findings.accept(ScoreRules.contradiction(score));
            }
        }
        SortedSet<String> unknown = unknown();
        if (!unknown.isEmpty()) {
            findings.accept(ScoreRules.unknownTestcases(unknown.size(), unknown.first()));
        }
    }

    /** The scores in the order of the scope, then those that it does not know by their ids. */
    Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String testcase : lifetimes.testcases().keySet()) {
            Score score = newest.get(testcase);
            if (score != null) {
                scores.put(testcase, score);
            }
        }
        if (scores.size() < newest.size()) {
            unknown().forEach(testcase -> scores.computeIfAbsent(testcase, newest::get));
        }
        return scores;
    }

    private SortedSet<String> unknown() {
        SortedSet<String> unknown = new TreeSet<>();
        for (String testcase : newest.keySet()) {
            if (!lifetimes.testcases().containsKey(testcase)) {
                unknown.add(testcase);
            }
        }
        return unknown;
    }

    private boolean isNewer(String testcase, Instant checkedAt) {
        Score score = newest.get(testcase);
        return score != null
                && score.result().result() != Verdict.MISS
                && score.checkedAt().isAfter(checkedAt);
    }

    private void note(Score held, Score score) {
        boolean told = held.result().result() != Verdict.MISS && score.result().result() != Verdict.MISS;
        boolean differ = held.result().result() != score.result().result()
                || official(held.result()) != official(score.result());
        if (told && differ && held.checkedAt().equals(score.checkedAt())) {
            contradictions.merge(held.result().testcase(), held.checkedAt(), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    /** The official verdict. */
    static Verdict official(TestcaseResult result) {
        OfficialResult official = result.official();
        return official == null ? result.result() : official.reading();
    }
}
