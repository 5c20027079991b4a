package io.github.scs4j.inventory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of JSON or YAML, as far as it is read. */
sealed interface Tree {
    /** What a scalar is. */
    enum Type {
        STRING("string"),
        NUMBER("number"),
        BOOLEAN("boolean"),
        NULL("null");

        private final String word;

        Type(String word) {
            this.word = word;
        }
    }

    /**
     * A text, number, truth value or {@code null}.
     *
     * @param text as it is written
     */
    record Scalar(Type kind, String text) implements Tree {
        @Override
        public String type() {
            return kind.word;
        }
    }

    /** An object, its keys in the order in which they stand. */
    record Mapping(Map<String, Tree> entries) implements Tree {
        @Override
        public String type() {
            return "object";
        }

        /** The value of a key; {@code null} if there is none, or if it is {@code null}. */
        @Nullable
        Tree get(String key) {
            Tree value = entries.get(key);
            return value instanceof Scalar scalar && scalar.kind() == Type.NULL ? null : value;
        }
    }

    /** An array. */
    record Sequence(List<Tree> elements) implements Tree {
        @Override
        public String type() {
            return "array";
        }
    }

    /** The type as JSON calls it. */
    String type();
}
