package io.github.scs4j.scope.score;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The results that cease to be valid at the same moment.
 *
 * @param at the first moment at which they are no longer valid
 * @param testcases the testcases, in the order of the score card
 */
public record Expiry(Instant at, List<String> testcases) {
    /** Copies the list; throws {@link NullPointerException} if anything is {@code null}. */
    public Expiry {
        Objects.requireNonNull(at, "at");
        testcases = List.copyOf(testcases);
    }
}
