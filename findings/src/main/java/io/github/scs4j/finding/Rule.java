package io.github.scs4j.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One problem that a validator looks for.
 *
 * @param id our stable id, such as {@code flavor.gpu-order}
 * @param testcase the official testcase that the rule belongs to, such as {@code scs-0100-syntax-check}; {@code null} if
 *     the official suite has none
 * @param clause address of the clause of the standard that the rule comes from
 */
public record Rule(String id, @Nullable String testcase, String clause) {
    /** Throws {@link NullPointerException} if the id or the clause is {@code null}. */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(clause, "clause");
    }
}
