package io.github.scs4j.flavor.grammar;

import java.util.Objects;

/**
 * Why a text is not in the language, and where. Immutable and thread-safe.
 *
 * @param reason what is wrong
 * @param start where it begins: a 0-based UTF-16 index; the text before it begins some name
 * @param end where it ends, exclusive; equal to {@code start} if the text ends too early
 * @param expected what could have stood at {@code start}; {@link Expected#NOTHING} unless it is the character, or its
 *     absence, that is wrong
 */
public record SyntaxFailure(Reason reason, int start, int end, Expected expected) implements SyntaxResult {
    /** Throws {@link IllegalArgumentException} if the range is not one. */
    public SyntaxFailure {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(expected, "expected");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    /** What can be wrong. */
    public enum Reason {
        /** The character at the start of the range continues no name. */
        UNEXPECTED_CHARACTER,
        /** The text ends where no name ends. */
        UNEXPECTED_END,
        /** The number in the range is above {@link FlavorGrammar#MAX_NUMBER}; only in texts that are right otherwise. */
        NUMBER_TOO_LARGE,
        /** The text is longer than {@link FlavorGrammar#MAX_LENGTH} and right so far; the range is what is too much. */
        TEXT_TOO_LONG
    }
}
