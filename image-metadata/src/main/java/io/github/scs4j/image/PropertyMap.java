package io.github.scs4j.image;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Properties in the order in which their keys came first, at a fraction of the memory of a {@link java.util.LinkedHashMap}.
 * Only {@link #set} changes it, so it is immutable from when nobody calls that any more.
 */
final class PropertyMap extends AbstractMap<String, @Nullable Object> {
    /** As many as a well described image has; up to so many share a small table. */
    private static final int FEW = 32;

    /** Twice as many, so that two keys seldom meet; a power of two. */
    private static final int TABLE_LENGTH = 2 * FEW;

    private static final int KNOWN = MetadataProperty.values().length;

    /** From 1 on, as are their values: what is nowhere has the value at 0, which is {@code null}. */
    private @Nullable String[] keys;

    private @Nullable Object[] values;
    private int size;
    /**
     * For a property of the standard by its ordinal, then for the hash of another key, or the next free place behind it,
     * where it is among the keys; 0 for none.
     */
    private final byte[] places;
    /** The indices of the keys if they are not few, because keys may be made to meet each other. */
    private @Nullable Map<String, Integer> indices;

    PropertyMap() {
        this.keys = new String[FEW + 1];
        this.values = new Object[FEW + 1];
        this.places = new byte[KNOWN + TABLE_LENGTH];
    }

    /** A copy of the map. */
    PropertyMap(PropertyMap other) {
        this.keys = other.keys.clone();
        this.values = other.values.clone();
        this.size = other.size;
        this.places = other.places.clone();
        this.indices = other.indices == null ? null : new HashMap<>(other.indices);
    }

    /**
     * Sets the value of a key.
     *
     * @param property the property of the standard that has the key; {@code null} if none has it
     */
    void set(String key, @Nullable MetadataProperty property, @Nullable Object value) {
        int place = size > FEW ? -1 : place(key, property);
        int at = place < 0 ? index(key) : places[place];
        if (at > 0) {
            values[at] = value;
            return;
        }
        size++;
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        keys[size] = key;
        values[size] = value;
        if (size <= FEW) {
            places[place] = (byte) size;
        } else {
            enter(key);
        }
    }

    /** Notes the index of the last key, where the keys are not few. */
    private void enter(String key) {
        if (indices == null) {
            indices = new HashMap<>();
            for (int i = 1; i <= FEW; i++) {
                indices.put(keys[i], i);
            }
        }
        indices.put(key, size);
    }

    /** The place of the key, or the free one where it belongs: there always is one. */
    private int place(String key, @Nullable MetadataProperty property) {
        if (property != null) {
            return property.ordinal();
        }
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 6 ^ hash >>> 12) & TABLE_LENGTH - 1;
        while (places[KNOWN + slot] != 0 && !key.equals(keys[places[KNOWN + slot]])) {
            slot = slot + 1 & TABLE_LENGTH - 1;
        }
        return KNOWN + slot;
    }

    /** The index of the key; 0 if it has none. */
    private int index(String key) {
        if (indices == null) {
            return places[place(key, MetadataProperty.of(key))];
        }
        Integer index = indices.get(key);
        return index == null ? 0 : index;
    }

    /** The value of a property of the standard; {@code null} if it has none. */
    @Nullable
    Object value(MetadataProperty property) {
        return values[indices == null ? places[property.ordinal()] : index(property.key())];
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key instanceof String text ? values[index(text)] : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String text && index(text) > 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, @Nullable Object>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
            return new Places();
        }
    }

    /** Goes from entry to entry. */
    private final class Places implements Iterator<Map.Entry<String, @Nullable Object>> {
        private int at;

        @Override
        public boolean hasNext() {
            return at < size;
        }

        @Override
        public Map.Entry<String, @Nullable Object> next() {
            if (at == size) {
                throw new NoSuchElementException();
            }
            at++;
            return new SimpleImmutableEntry<>(keys[at], values[at]);
        }
    }
}
