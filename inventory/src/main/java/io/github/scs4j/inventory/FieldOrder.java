package io.github.scs4j.inventory;

import org.jspecify.annotations.Nullable;

/**
 * The fields of keys by their place in an object. The objects of one export have the same keys in the same order, and the
 * parser gives the same string for the same key, so that a look at the object before mostly answers.
 */
final class FieldOrder {
    private final @Nullable String[] keys = new String[KeyOrder.PLACES];
    private final @Nullable Field[] fields = new Field[KeyOrder.PLACES];

    /** The field that has this key; {@code null} if that is not read. */
    @Nullable
    Field of(String key, int place) {
        if (place >= KeyOrder.PLACES) {
            return Field.of(key);
        }
        if (!key.equals(keys[place])) {
            keys[place] = key;
            fields[place] = Field.of(key);
        }
        return fields[place];
    }
}
