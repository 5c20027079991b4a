package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.TestcaseResult;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What one source of results found, as reports of the official test suite call it. Nothing in it knows the values that were
 * assigned to variables, nor a command line.
 *
 * @param id its identifier, unique within a report
 * @param source what found the results, such as {@code scs4j 0.1.0 flavors}; stands where the official test suite writes the
 *     command
 * @param results the results; those that are missing are not written
 * @param log what is to be said to readers, one string per line
 */
public record Invocation(UUID id, String source, List<TestcaseResult> results, List<String> log) {
    /** Copies the lists; throws {@link NullPointerException} if anything is {@code null}. */
    public Invocation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        results = List.copyOf(results);
        log = List.copyOf(log);
    }
}
