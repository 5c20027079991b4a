package io.github.scs4j.scope.exchange;

import io.github.scs4j.scope.score.TestReport;
import java.util.List;

/**
 * The test reports of a text.
 *
 * @param reports the reports that could be read, in their order
 * @param complete whether nothing was found that keeps a report or a result from counting as it is meant
 */
public record TestReportReading(List<TestReport> reports, boolean complete) {
    /** Copies the list. */
    public TestReportReading {
        reports = List.copyOf(reports);
    }
}
