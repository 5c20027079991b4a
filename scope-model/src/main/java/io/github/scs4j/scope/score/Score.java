package io.github.scs4j.scope.score;

import io.github.scs4j.finding.TestcaseResult;
import java.time.Instant;
import java.util.Objects;

/**
 * A result and how long it is valid: from {@code checkedAt} to just before {@code expires}.
 *
 * @param result what was found
 * @param checkedAt when it was found
 * @param expires the first moment at which it is no longer valid
 * @param creator who found it
 */
public record Score(TestcaseResult result, Instant checkedAt, Instant expires, String creator) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Score {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(checkedAt, "checkedAt");
        Objects.requireNonNull(expires, "expires");
        Objects.requireNonNull(creator, "creator");
    }

    /** Whether the result is valid at this moment. */
    public boolean isValid(Instant at) {
        return !at.isBefore(checkedAt) && at.isBefore(expires);
    }
}
