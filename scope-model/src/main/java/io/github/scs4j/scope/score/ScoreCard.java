package io.github.scs4j.scope.score;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.scope.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The newest result of each testcase (SCS-0003-v2, "score card"). Immutable and thread-safe.
 *
 * @param subject the name of what was tested
 * @param scope the name or the uuid of the scope that the ids of the testcases belong to
 * @param results the results by the id of the testcase, in the order in which they are to be shown
 */
public record ScoreCard(String subject, String scope, Map<String, Score> results) {
    /** Copies the map; throws {@link NullPointerException} if anything is {@code null}. */
    public ScoreCard {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scope, "scope");
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    /**
     * The score card of one report, whatever scope it names. Where it has several results for a testcase, the worse one
     * counts.
     *
     * @param scope the scope, for the lifetimes of the results
     */
    public static ScoreCard of(Scope scope, TestReport report) {
        CardBuilder card = new CardBuilder(scope);
        card.add(report);
        return new ScoreCard(report.subject(), report.scope(), card.scores());
    }

    /**
     * The score card of all reports that are at hand; see
     * {@link #merge(Scope, String, Collection, Collection, Instant, FindingSink)}.
     */
    public static ScoreCard merge(
            Scope scope, String subject, Collection<TestReport> reports, Instant until, FindingSink findings) {
        return merge(scope, subject, reports, List.of(), until, findings);
    }

    /**
     * The score card of several reports, of each testcase the result of the most recent one that contains it (SCS-0003-v2,
     * "Regulation"). Neither the order of the reports matters, nor that of the findings' input.
     *
     * <p>A report of another subject or scope, or made later than {@code until}, is left out. Of several results of the same
     * moment the worst counts. A result that is MISS is as none where a report has another.
     *
     * <p>The standard allows this only if each testcase of a further report that is known is contained in a more recent one
     * that is at hand. Where that fails, a result that the further report may have overtaken is left out, unless it is FAIL;
     * known reports thus never make anything better. It does not matter where the results of the further report would no
     * longer be valid at {@code until}.
     *
     * @param scope the scope of the reports
     * @param subject the subject of the reports
     * @param reports the reports at hand, in any order
     * @param known reports about the subject in this scope that are known to exist, at hand or not
     * @param until the end of the time frame, usually the moment to be judged
     * @param findings takes what is wrong with the reports
     */
    public static ScoreCard merge(
            Scope scope,
            String subject,
            Collection<TestReport> reports,
            Collection<KnownReport> known,
            Instant until,
            FindingSink findings) {
        CardBuilder card = new CardBuilder(scope);
        List<TestReport> selected = ReportSelection.select(scope, subject, reports, until, findings);
        selected.forEach(card::add);
        card.overtake(selected, known, until, findings);
        card.report(findings);
        return new ScoreCard(subject, scope.name(), card.scores());
    }

    /** The result of this testcase; {@code null} if there is none. */
    public @Nullable Score result(String testcase) {
        return results.get(testcase);
    }

    /** When the results cease to be valid, the earliest first; those that are valid no longer are among them. */
    public List<Expiry> expiries() {
        Map<Instant, List<String>> expiries = new TreeMap<>();
        results.forEach((testcase, score) -> expiries.computeIfAbsent(score.expires(), at -> new ArrayList<>())
                .add(testcase));
        return expiries.entrySet().stream()
                .map(expiry -> new Expiry(expiry.getKey(), expiry.getValue()))
                .toList();
    }
}
