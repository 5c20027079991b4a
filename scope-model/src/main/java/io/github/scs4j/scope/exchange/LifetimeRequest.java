package io.github.scs4j.scope.exchange;

import io.github.scs4j.scope.Lifetime;
import java.time.Instant;
import java.util.Objects;

/**
 * The question when a result ceases to be valid.
 *
 * @param lifetime the lifetime of its testcase
 * @param checkedAt when it was found
 */
public record LifetimeRequest(Lifetime lifetime, Instant checkedAt) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public LifetimeRequest {
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(checkedAt, "checkedAt");
    }
}
