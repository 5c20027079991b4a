package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Location;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A single value: a text, or what YAML 1.1 takes for something else.
 *
 * @param position where it begins
 * @param text the value without quotes, as it is written
 * @param plain whether it stands without quotes, so that it may be something else than a text
 * @param tag the type that is stated; {@code null} if none is, or an unknown one
 */
public record YamlScalar(
        Location.Position position,
        String text,
        boolean plain,
        @Nullable Type tag) implements YamlValue {
    /** No longer text is taken for anything else. */
    private static final int MAX_TYPED = 100;

    /** Read-only once it is made. */
    private static final Resolver TYPES = new Resolver();

    /** What a scalar is. */
    public enum Type {
        TEXT,
        NULL,
        BOOLEAN,
        INTEGER,
        FLOAT,
        /** A date, or a date with a time. */
        TIMESTAMP,
        /** The key {@code <<}. */
        MERGE
    }

    @Override
    public int weight() {
        return 1;
    }

    /** What it is: by its tag, else a text if it stands in quotes, else by its spelling (YAML 1.1). */
    public Type type() {
        if (tag != null) {
            return tag;
        }
        if (!plain || text.length() > MAX_TYPED) {
            return Type.TEXT;
        }
        Type type = type(TYPES.resolve(NodeId.scalar, text, true).getValue());
        return type == null ? Type.TEXT : type;
    }

    /** Whether it is nothing: {@code null}, {@code ~} or empty. */
    public boolean isNull() {
        return type() == Type.NULL;
    }

    /** The type of this tag; {@code null} if it is none of those that need nothing to be constructed. */
    static @Nullable Type type(String tag) {
        if (!tag.startsWith(Tag.PREFIX)) {
            return null;
        }
        return switch (tag.substring(Tag.PREFIX.length())) {
            case "str" -> Type.TEXT;
            case "null" -> Type.NULL;
            case "bool" -> Type.BOOLEAN;
            case "int" -> Type.INTEGER;
            case "float" -> Type.FLOAT;
            case "timestamp" -> Type.TIMESTAMP;
            case "merge" -> Type.MERGE;
            default -> null;
        };
    }
}
