package io.github.scs4j.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one testcase.
 *
 * @param testcase id of the testcase, such as {@code scs-0100-syntax-check}
 * @param result the verdict by the text of the standard
 * @param official what the official test suite reports, where that is known to differ; otherwise {@code null}
 * @param divergence id of the documented divergence that makes the official result differ, such as {@code D1}
 * @param vacuous whether the testcase passes because there was nothing to judge
 * @param judged how many subjects were judged
 * @param unjudged how many subjects could not be judged
 */
public record TestcaseResult(
        String testcase,
        Verdict result,
        @Nullable OfficialResult official,
        @Nullable String divergence,
        boolean vacuous,
        long judged,
        long unjudged) {
    /** Throws {@link NullPointerException} if the testcase or the result is {@code null}. */
    public TestcaseResult {
        Objects.requireNonNull(testcase, "testcase");
        Objects.requireNonNull(result, "result");
    }
}
