package io.github.scs4j.inventory;

import org.jspecify.annotations.Nullable;

/**
 * The fields of keys by their place in an object. The objects of one export have the same keys in the same order, and the
 * parser gives the same string for the same key, so that a look at the object before mostly answers.
 */
final class FieldOrder {
    /** How many places are looked at: any number from here on is as good. */
    static final int PLACES = 32;

    private final @Nullable String[] keys = new String[PLACES];
    private final @Nullable Field[] fields = new Field[PLACES];

    /** The field that has this key; {@code null} if that is not read. */
    @Nullable
    Field of(String key, int place) {
        if (place >= PLACES) {
            return Field.of(key);
        }
        if (!key.equals(keys[place])) {
            keys[place] = key;
            fields[place] = Field.of(key);
        }
        return fields[place];
    }
}
