package io.github.scs4j.scope.score;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What several reports about a subject say of each testcase over time. Immutable and thread-safe.
 *
 * @param subject the name of what was tested
 * @param scope the name of the scope
 * @param testcases the histories by the id of the testcase: of each testcase of the scope, in its order, then of any other
 *     with results
 */
public record History(String subject, String scope, Map<String, TestcaseHistory> testcases) {
    /** Copies the map; throws {@link NullPointerException} if anything is {@code null}. */
    public History {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scope, "scope");
        testcases = Collections.unmodifiableMap(new LinkedHashMap<>(testcases));
    }

    /**
     * The history that the reports tell, in whatever order they are given. Reports of another subject or scope, or made later
     * than {@code until}, do not count; of several results of the same moment the worst does.
     *
     * @param findings takes what is wrong with the reports
     */
    public static History of(
            Scope scope, String subject, Collection<TestReport> reports, Instant until, FindingSink findings) {
        Lifetimes lifetimes = new Lifetimes(scope);
        Map<String, TreeMap<Instant, Score>> scores = new TreeMap<>();
        for (TestReport report : ReportSelection.select(scope, subject, reports, until, findings)) {
            for (TestcaseResult result : report.results()) {
                if (result.result() != Verdict.MISS) {
                    scores.computeIfAbsent(result.testcase(), id -> new TreeMap<>())
                            .merge(report.checkedAt(), lifetimes.score(result, report), History::worse);
                }
            }
        }
        Map<String, TestcaseHistory> histories = new LinkedHashMap<>();
        for (String id : lifetimes.testcases().keySet()) {
            histories.put(id, history(id, scores.getOrDefault(id, new TreeMap<>())));
        }
        scores.forEach((id, ofTestcase) -> histories.computeIfAbsent(id, key -> history(key, ofTestcase)));
        return new History(subject, scope.name(), histories);
    }

    /** The history of this testcase; {@code null} if the scope does not know it and no report has a result for it. */
    public @Nullable TestcaseHistory testcase(String id) {
        return testcases.get(id);
    }

    private static TestcaseHistory history(String testcase, TreeMap<Instant, Score> scores) {
        return new TestcaseHistory(testcase, new ArrayList<>(scores.values()));
    }

    private static Score worse(Score one, Score other) {
        return CardBuilder.PRECEDENCE.compare(one, other) >= 0 ? one : other;
    }
}
