package io.github.scs4j.inventory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of keys by their place in an object. The objects of one export have the same keys in the same order, and the
 * parser gives the same string for the same key, so that a look at the object before mostly answers.
 *
 * @param <F> the type of the fields
 */
final class FieldOrder<F> {
    private final @Nullable String[] keys = new String[KeyOrder.PLACES];
    private final List<@Nullable F> fields = new ArrayList<>(Collections.nCopies(KeyOrder.PLACES, null));
    private final Function<String, @Nullable F> fieldOf;

    /**
     * Creates an order of no objects yet.
     *
     * @param fieldOf the field that has a key; {@code null} for one that is not read
     */
    FieldOrder(Function<String, @Nullable F> fieldOf) {
        this.fieldOf = fieldOf;
    }

    /** The field that has this key; {@code null} if that is not read. */
    @Nullable
    F of(String key, int place) {
        if (place >= KeyOrder.PLACES) {
            return fieldOf.apply(key);
        }
        if (!key.equals(keys[place])) {
            keys[place] = key;
            fields.set(place, fieldOf.apply(key));
        }
        return fields.get(place);
    }
}
