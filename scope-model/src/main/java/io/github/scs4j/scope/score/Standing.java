package io.github.scs4j.scope.score;

import io.github.scs4j.finding.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the history of a testcase says at a moment, if a test that did not finish leaves in place what was known before. It
 * is not the verdict of SCS-0003-v2, by which the newest result counts.
 *
 * @param verdict PASS or FAIL if that is certain or presumed; else DNF if the newest result is valid, MISS if none is
 * @param certainty how certain that is
 * @param basis the result that says PASS or FAIL, which may be past its lifetime if it is presumed; {@code null} if none
 */
public record Standing(
        Verdict verdict, Certainty certainty, @Nullable Score basis) {
    /** Throws {@link NullPointerException} if the verdict or the certainty is {@code null}. */
    public Standing {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(certainty, "certainty");
    }
}
