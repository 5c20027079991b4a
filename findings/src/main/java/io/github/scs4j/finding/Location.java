package io.github.scs4j.finding;

import java.util.Objects;

/** The place of a {@link Finding} within its subject or document. */
public sealed interface Location {

    /**
     * A part of a text.
     *
     * @param start index of the first UTF-16 code unit, 0-based
     * @param end index after the last UTF-16 code unit; equal to {@code start} where something is missing
     */
    record Range(int start, int end) implements Location {
        /** Throws {@link IllegalArgumentException} unless {@code 0 <= start <= end}. */
        public Range {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("not a range: " + start + " to " + end);
            }
        }
    }

    /**
     * A position in a document.
     *
     * @param line line, 1-based
     * @param column column in UTF-16 code units, 1-based
     */
    record Position(int line, int column) implements Location {
        /** Throws {@link IllegalArgumentException} if line or column is less than 1. */
        public Position {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("not a position: line " + line + ", column " + column);
            }
        }
    }

    /**
     * A named property of the subject.
     *
     * @param name name of the property as the subject spells it
     */
    record Property(String name) implements Location {
        /** Throws {@link NullPointerException} if the name is {@code null}. */
        public Property {
            Objects.requireNonNull(name, "name");
        }
    }
}
