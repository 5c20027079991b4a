package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document of JSON or YAML, which only moves on. It stands at a value. Of an object its entries follow one
 * after the other with {@link #nextKey}, of a list its elements with {@link #nextElement}, each to the end; or
 * {@link #skip} passes all of it at once. A scalar needs neither.
 */
abstract class FactCursor {
    /** What kind of value the cursor stands at. */
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL;

        /** Whether it is an object or a list. */
        boolean isNested() {
            return this == OBJECT || this == ARRAY;
        }

        /** The kind as findings name it. */
        String text() {
            return switch (this) {
                case OBJECT -> "object";
                case ARRAY -> "array";
                case STRING -> "string";
                case NUMBER -> "number";
                case BOOLEAN -> "boolean";
                case NULL -> "null";
            };
        }
    }

    /** The kind of the value. */
    abstract Kind kind();

    /** Whether it is a string also where dates, which YAML writes without quotes, are none. */
    boolean isText() {
        return kind() == Kind.STRING;
    }

    /** A scalar as it is written, a string without its quotes; in YAML {@code 1.30} stays {@code 1.30}. */
    abstract String text() throws IOException;

    /** Goes on to the value of the next key of the object that the cursor is in; {@code null} at its end. */
    abstract @Nullable String nextKey() throws IOException;

    /** Goes on to the next element of the list that the cursor is in; {@code false} at its end. */
    abstract boolean nextElement() throws IOException;

    /** Goes on to the end of an object or list; does nothing at a scalar. */
    abstract void skip() throws IOException;

    /** Where the value begins. */
    abstract Location.Position place();

    /** The text of a string or number; {@code null} for anything else, which is passed. */
    @Nullable
    String textOrSkip() throws IOException {
        Kind kind = kind();
        if (kind == Kind.STRING || kind == Kind.NUMBER) {
            return text();
        }
        skip();
        return null;
    }
}
