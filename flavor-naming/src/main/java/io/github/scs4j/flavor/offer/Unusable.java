package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Message;
import java.util.Objects;

/**
 * A flavor that is never selected. Immutable.
 *
 * @param <T> what is offered
 * @param offered the flavor
 * @param reason why it is not
 */
public record Unusable<T>(T offered, Message reason) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Unusable {
        Objects.requireNonNull(offered, "offered");
        Objects.requireNonNull(reason, "reason");
    }
}
