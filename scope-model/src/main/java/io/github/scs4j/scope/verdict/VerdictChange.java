package io.github.scs4j.scope.verdict;

import io.github.scs4j.finding.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a testcase fares now and before.
 *
 * @param testcase its id
 * @param kind what happened
 * @param before the verdict before; {@code null} if there was none
 * @param after the verdict now; {@code null} if there is none
 */
public record VerdictChange(
        String testcase,
        Kind kind,
        @Nullable Verdict before,
        @Nullable Verdict after) {
    /** What happened to a testcase, the worst first. */
    public enum Kind {
        /** It fails now, and did not before. */
        BROKEN,
        /** There is a verdict now, and was none before; it may be FAIL. */
        NEW,
        /** There was a verdict before, and is none now. */
        GONE,
        /** Any other change, such as from PASS to MISS. */
        CHANGED,
        /** It failed before and passes now. */
        FIXED
    }

    /** Throws {@link NullPointerException} if the id or the kind is {@code null}. */
    public VerdictChange {
        Objects.requireNonNull(testcase, "testcase");
        Objects.requireNonNull(kind, "kind");
    }
}
