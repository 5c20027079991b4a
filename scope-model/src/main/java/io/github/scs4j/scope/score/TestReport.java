package io.github.scs4j.scope.score;

import io.github.scs4j.finding.TestcaseResult;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a test found (SCS-0003-v2, "test report"). Immutable and thread-safe.
 *
 * @param uuid the identifier of the report; {@code null} if it has none
 * @param subject the name of what was tested
 * @param scope the name or the uuid of the scope that the ids of the testcases belong to
 * @param creator who made it: a person, or a program with its version
 * @param checkedAt when the test was made
 * @param results one result per testcase that was tested; never one that is missing
 * @param log what happened, as free text, one string per line
 */
public record TestReport(
        @Nullable String uuid,
        String subject,
        String scope,
        String creator,
        Instant checkedAt,
        List<TestcaseResult> results,
        List<String> log) {
    /** Copies the lists; throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public TestReport {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(creator, "creator");
        Objects.requireNonNull(checkedAt, "checkedAt");
        results = List.copyOf(results);
        log = List.copyOf(log);
    }
}
