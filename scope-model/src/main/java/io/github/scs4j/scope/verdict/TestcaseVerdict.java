package io.github.scs4j.scope.verdict;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.score.Score;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a testcase at the moment judged.
 *
 * @param testcase the testcase; of one that the scope does not define only the id is known
 * @param result the verdict by the text of the standard: MISS if there is no result, or if it is no longer valid
 * @param official what the official test suite reports where that differs; {@code null} if it does not, or if there is no
 *     valid result
 * @param vacuous whether it passes because there was nothing to judge
 * @param score where the verdict comes from, valid or not; {@code null} if there is no result
 */
public record TestcaseVerdict(
        Testcase testcase,
        Verdict result,
        @Nullable OfficialResult official,
        boolean vacuous,
        @Nullable Score score) {
    /** Throws {@link NullPointerException} if the testcase or the result is {@code null}. */
    public TestcaseVerdict {
        Objects.requireNonNull(testcase, "testcase");
        Objects.requireNonNull(result, "result");
    }

    /** The official verdict: {@link #official} where it differs, else {@link #result}. */
    public Verdict officialReading() {
        return official == null ? result : official.reading();
    }
}
