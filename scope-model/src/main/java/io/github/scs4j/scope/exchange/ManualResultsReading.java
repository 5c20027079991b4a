package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.scope.score.TestReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The manual results of a text.
 *
 * @param subject the name of what was tested; {@code null} if the text does not say
 * @param scope the name or the uuid of the scope; {@code null} if the text does not say
 * @param results the results in the order of the text; a testcase may have several, of different moments or authors
 * @param complete whether nothing was found that keeps a result from counting as it is meant
 */
public record ManualResultsReading(
        @Nullable String subject, @Nullable String scope, List<ManualResult> results, boolean complete) {
    /** Copies the list. */
    public ManualResultsReading {
        results = List.copyOf(results);
    }

    /**
     * The results as test reports: one for each author and moment, of which the author is the creator. Remarks and evidence
     * are lines of its log. Of two results of one testcase by one author at one moment the worse counts.
     *
     * @param subject the name of what was tested, where the text does not say
     * @param scope the name or the uuid of the scope, where the text does not say
     */
    public List<TestReport> reports(String subject, String scope) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scope, "scope");
        Map<Made, List<ManualResult>> groups = new LinkedHashMap<>();
        for (ManualResult result : results) {
            groups.computeIfAbsent(new Made(result.author(), result.checkedAt()), made -> new ArrayList<>())
                    .add(result);
        }
        List<TestReport> reports = new ArrayList<>();
        groups.forEach((made, group) -> reports.add(new TestReport(
                null,
                this.subject == null ? subject : this.subject,
                this.scope == null ? scope : this.scope,
                made.author(),
                made.checkedAt(),
                worst(group),
                log(group))));
        return List.copyOf(reports);
    }

    private static List<TestcaseResult> worst(List<ManualResult> group) {
        Map<String, TestcaseResult> worst = new LinkedHashMap<>();
        for (ManualResult manual : group) {
            TestcaseResult result = manual.result();
            worst.merge(
                    result.testcase(),
                    result,
                    (one, other) -> one.result().compareTo(other.result()) >= 0 ? one : other);
        }
        return List.copyOf(worst.values());
    }

    private static List<String> log(List<ManualResult> group) {
        List<String> log = new ArrayList<>();
        for (ManualResult manual : group) {
            String testcase = manual.result().testcase();
            if (manual.remark() != null) {
                log.add(testcase + ": " + manual.remark());
            }
            if (manual.evidence() != null) {
                log.add(testcase + ": " + manual.evidence());
            }
        }
        return log;
    }

    private record Made(String author, Instant checkedAt) {}
}
