package io.github.scs4j.scope.score;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report about a subject that is known to exist, whether it is at hand or not (SCS-0003-v2, "Regulation").
 *
 * @param uuid the identifier of the report; {@code null} if it is not known
 * @param checkedAt when the test was made
 * @param testcases the testcases that it contains; not those that it says are missing
 */
public record KnownReport(@Nullable String uuid, Instant checkedAt, Set<String> testcases) {
    /** Copies the set; throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public KnownReport {
        Objects.requireNonNull(checkedAt, "checkedAt");
        testcases = Set.copyOf(testcases);
    }

    /** What is known of a report that is at hand. */
    public static KnownReport of(TestReport report) {
        Set<String> testcases = report.results().stream()
                .filter(result -> result.result() != Verdict.MISS)
                .map(TestcaseResult::testcase)
                .collect(Collectors.toUnmodifiableSet());
        return new KnownReport(report.uuid(), report.checkedAt(), testcases);
    }

    /** Whether it is this report: of the same identifier, or where one is missing of the same moment with its testcases. */
    boolean is(TestReport report) {
        if (uuid != null && report.uuid() != null) {
            return uuid.equalsIgnoreCase(report.uuid());
        }
        return checkedAt.equals(report.checkedAt()) && of(report).testcases().containsAll(testcases);
    }
}
