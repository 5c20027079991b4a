package io.github.scs4j.scope.verdict;

import io.github.scs4j.finding.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * What is known about a target: FAIL over MISS over DNF over PASS of its testcases (SCS-0003-v2).
 *
 * @param name the name of the target
 * @param result the verdict by the text of the standards
 * @param official the verdict by the results of the official test suite
 * @param vacuous whether it passes because it has no testcases
 * @param testcases its testcases in their order
 */
public record TargetVerdict(
        String name, Verdict result, Verdict official, boolean vacuous, List<TestcaseVerdict> testcases) {
    /** Copies the list; throws {@link NullPointerException} if anything is {@code null}. */
    public TargetVerdict {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(official, "official");
        testcases = List.copyOf(testcases);
    }
}
