package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.TestcaseResult;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A result that a person vouches for.
 *
 * @param result what was found
 * @param author who found it
 * @param checkedAt when it was found; the beginning of the day, in UTC, where only the day is known
 * @param remark what is to be said about it; {@code null} if nothing is
 * @param evidence where it can be seen; {@code null} if nowhere
 */
public record ManualResult(
        TestcaseResult result,
        String author,
        Instant checkedAt,
        @Nullable String remark,
        @Nullable String evidence) {
    /** Throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public ManualResult {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(checkedAt, "checkedAt");
    }
}
