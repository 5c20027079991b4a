package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.Verdict;
import java.time.Instant;
import java.util.Objects;

/**
 * What becomes of a cluster if nothing is done.
 *
 * @param after the last moment before the change: a deadline, which may be used up
 * @param verdict the verdict right after it
 * @param rule id of the rule that brings it about, such as {@code k8s.patch-overdue}
 */
public record Change(Instant after, Verdict verdict, String rule) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Change {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(rule, "rule");
    }
}
