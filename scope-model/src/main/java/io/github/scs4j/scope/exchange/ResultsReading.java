package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.TestcaseResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a text, without a date.
 *
 * @param subject the name of what was tested; {@code null} if the text does not say
 * @param scope the name or the uuid of the scope; {@code null} if the text does not say
 * @param results one result per testcase in the order of the text; never one that is missing
 * @param complete whether nothing was found that keeps a result from counting as it is meant
 */
public record ResultsReading(
        @Nullable String subject, @Nullable String scope, List<TestcaseResult> results, boolean complete) {
    /** Copies the list. */
    public ResultsReading {
        results = List.copyOf(results);
    }
}
