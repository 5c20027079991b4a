package io.github.scs4j.flavor;

import io.github.scs4j.finding.Message;
import java.util.Objects;

/**
 * One difference between what two names promise.
 *
 * @param part what they differ in
 * @param relation whether the first has more, less, or what cannot be compared
 * @param own what the first has: the piece of the name that says so, such as {@code 100s} or {@code z3h}, {@code -} for a
 *     disk of which nothing is stated, or {@code none}
 * @param other what the second has, in the same way
 * @param message the difference in one plain sentence about the first
 */
public record FlavorDifference(
        FlavorPart part, FlavorComparison.Relation relation, String own, String other, Message message) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public FlavorDifference {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(message, "message");
    }

    static FlavorDifference of(FlavorPart part, FlavorComparison.Relation relation, FlavorName own, FlavorName other) {
        return new FlavorDifference(
                part, relation, Pieces.of(part, own), Pieces.of(part, other), Reason.of(part, relation, own, other));
    }
}
