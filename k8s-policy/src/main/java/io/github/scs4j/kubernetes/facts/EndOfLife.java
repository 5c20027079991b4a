package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.KubernetesBranch;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When support of a branch ends (SCS-0210, "end-of-life date").
 *
 * @param branch the branch
 * @param date the last day of support, in UTC
 * @param source who says so
 */
public record EndOfLife(KubernetesBranch branch, LocalDate date, FactSource source) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public EndOfLife {
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
    }
}
