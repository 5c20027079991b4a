package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.TestReport;
import io.github.scs4j.scope.verdict.VerdictChange;
import io.github.scs4j.scope.verdict.VerdictDiff;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which testcases fare otherwise than before, by the newest results of reports: of each subject in each scope. */
final class ReportDiff {
    private final boolean official;
    private final String later;
    private final Answers answers;

    /**
     * Creates a comparison.
     *
     * @param official whether the results of the official test suite are compared
     * @param later what findings call the later results
     */
    ReportDiff(boolean official, String later, Answers answers) {
        this.official = official;
        this.later = later;
        this.answers = answers;
    }

    /** Tells what differs; gives whether nothing does. Where both have one subject, it may be called otherwise now. */
    boolean tell(List<TestReport> before, List<TestReport> after) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Map<Key, VerdictDiff> diffs = new LinkedHashMap<>();
        Set<Key> old = keys(before);
        Set<Key> now = keys(after);
        if (old.size() == 1 && now.size() == 1) {
            Key key = now.iterator().next();
            Key formerly = old.iterator().next();
            if (!key.equals(formerly)) {
                findings.add(Problem.OTHER_RESULTS.found(
                        Severity.WARNING, later, key.toString(), Shown.excerpt(formerly.toString())));
            }
            diffs.put(key, between(card(formerly, before, findings::add), card(key, after, findings::add)));
        } else {
            Set<Key> all = new LinkedHashSet<>(old);
            all.addAll(now);
            for (Key key : all) {
                diffs.put(key, between(card(key, before, findings::add), card(key, after, findings::add)));
            }
        }
        for (Finding finding : findings) {
            answers.finding(finding, Severity.WARNING);
        }
        boolean same = true;
        for (Map.Entry<Key, VerdictDiff> diff : diffs.entrySet()) {
            Key key = diff.getKey();
            String prefix = diffs.size() == 1 ? "" : Printable.of(key.subject()) + "  ";
            for (VerdictChange change : diff.getValue().changes()) {
                same = false;
                answers.text(prefix + text(change) + "\n");
                answers.item(item(key, change));
            }
        }
        return same;
    }

    private VerdictDiff between(ScoreCard before, ScoreCard after) {
        return VerdictDiff.between(before, after, official);
    }

    private static Set<Key> keys(List<TestReport> reports) {
        Set<Key> keys = new LinkedHashSet<>();
        reports.forEach(report -> keys.add(new Key(report.subject(), report.scope())));
        return keys;
    }

    /** The newest results about a subject in a scope, of which nothing but the name is known. */
    private static ScoreCard card(Key key, List<TestReport> reports, FindingSink findings) {
        List<TestReport> own = reports.stream()
                .filter(report ->
                        report.subject().equals(key.subject()) && report.scope().equals(key.scope()))
                .toList();
        List<Testcase> testcases = own.stream()
                .flatMap(report -> report.results().stream())
                .map(result -> new Testcase(result.testcase(), null, null, null, null))
                .toList();
        Script script = new Script(null, Map.of(), null, testcases);
        Scope scope =
                new Scope(null, key.scope(), null, null, List.of(), List.of(script), List.of(), List.of(), List.of());
        return ScoreCard.merge(scope, key.subject(), own, Instant.MAX, findings);
    }

    private String text(VerdictChange change) {
        return Wording.valueOf(change.kind().name()).in(answers.language()) + "  " + Printable.of(change.testcase())
                + "  " + word(change.before()) + " -> " + word(change.after());
    }

    private static String word(@Nullable Verdict verdict) {
        return verdict == null ? "-" : verdict.name();
    }

    private static Map<String, Object> item(Key key, VerdictChange change) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("subject", key.subject());
        item.put("scope", key.scope());
        item.put("testcase", change.testcase());
        item.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        put(item, "before", change.before());
        put(item, "after", change.after());
        return item;
    }

    private static void put(Map<String, Object> item, String key, @Nullable Verdict verdict) {
        if (verdict != null) {
            item.put(key, verdict.name());
        }
    }

    /** Whom results are about, and in which scope. */
    private record Key(String subject, String scope) {
        @Override
        public String toString() {
            return subject + " (" + scope + ")";
        }
    }
}
