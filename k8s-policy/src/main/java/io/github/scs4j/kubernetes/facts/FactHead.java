package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The scalars of an outermost object, as far as it was read. Used again for the next object. */
final class FactHead {
    private final @Nullable Kind[] kinds = new Kind[FactKey.values().length];
    private final @Nullable String[] texts = new String[kinds.length];
    private final boolean[] strings = new boolean[kinds.length];

    /** The number of the object that each was read in last. */
    private final long[] objects = new long[kinds.length];

    private long object = 1;
    private Location.Position place = new Location.Position(1, 1);
    private @Nullable String firstKey;

    /** Begins another object. */
    void begin(Location.Position at) {
        object++;
        place = at;
        firstKey = null;
    }

    /** Takes a value; of an object or list only that there was one. */
    void put(FactKey key, Kind kind, @Nullable String text) {
        objects[key.ordinal()] = object;
        kinds[key.ordinal()] = kind;
        texts[key.ordinal()] = text;
        strings[key.ordinal()] = false;
    }

    /** Takes a scalar. */
    void put(FactKey key, FactCursor scalar) throws IOException {
        put(key, scalar.kind(), scalar.text());
        strings[key.ordinal()] = scalar.isText();
    }

    /** Takes the first key of the object. */
    void putFirstKey(String key) {
        if (firstKey == null) {
            firstKey = key;
        }
    }

    /** Whether the object has the key. */
    boolean has(FactKey key) {
        return objects[key.ordinal()] == object;
    }

    /** The kind of the value; {@code null} if there is none. */
    @Nullable
    Kind kind(FactKey key) {
        return has(key) ? kinds[key.ordinal()] : null;
    }

    /** The text of a string or number; {@code null} for anything else. */
    @Nullable
    String text(FactKey key) {
        Kind kind = kind(key);
        return kind == Kind.STRING || kind == Kind.NUMBER ? texts[key.ordinal()] : null;
    }

    /** A scalar as it is written; {@code null} if there is none. */
    @Nullable
    String raw(FactKey key) {
        return has(key) ? texts[key.ordinal()] : null;
    }

    /** The text of a string that is no date in YAML; {@code null} for anything else. */
    @Nullable
    String string(FactKey key) {
        return has(key) && strings[key.ordinal()] ? texts[key.ordinal()] : null;
    }

    /** Whether the value is {@code true}. */
    boolean isTrue(FactKey key) {
        return kind(key) == Kind.BOOLEAN && "true".equalsIgnoreCase(texts[key.ordinal()]);
    }

    /** The first key of the object, whatever it is; {@code null} if it is empty. */
    @Nullable
    String firstKey() {
        return firstKey;
    }

    /** Where the object begins. */
    Location.Position place() {
        return place;
    }
}
