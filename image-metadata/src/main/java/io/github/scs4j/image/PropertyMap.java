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

    private String[] keys;
    private @Nullable Object[] values;
    private int size;
    /** For the hash of a key, or the next free place behind it, one more than its index; 0 for none. */
    private final byte[] table;
    /** The indices of the keys if they are not few, because keys may be made to meet each other. */
    private @Nullable Map<String, Integer> indices;

    PropertyMap() {
        this.keys = new String[FEW];
        this.values = new Object[FEW];
        this.table = new byte[TABLE_LENGTH];
    }

    /** A copy of the map. */
    PropertyMap(PropertyMap other) {
        this.keys = other.keys.clone();
        this.values = other.values.clone();
        this.size = other.size;
        this.table = other.table.clone();
        this.indices = other.indices == null ? null : new HashMap<>(other.indices);
    }

    /** Sets the value of a key. */
    void set(String key, @Nullable Object value) {
        int slot = size > FEW ? -1 : slot(key);
        int at = slot < 0 ? index(key) : table[slot] - 1;
        if (at >= 0) {
            values[at] = value;
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        keys[size] = key;
        values[size] = value;
        size++;
        if (size <= FEW) {
            table[slot] = (byte) size;
        } else {
            enter(key);
        }
    }

    /** Notes the index of the last key, where the keys are not few. */
    private void enter(String key) {
        if (indices == null) {
            indices = new HashMap<>();
            for (int i = 0; i < FEW; i++) {
                indices.put(keys[i], i);
            }
        }
        indices.put(key, size - 1);
    }

    /** The place of the key in the table, or the free one where it belongs: there always is one. */
    private int slot(String key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 6 ^ hash >>> 12) & TABLE_LENGTH - 1;
        while (table[slot] != 0 && !key.equals(keys[table[slot] - 1])) {
            slot = slot + 1 & TABLE_LENGTH - 1;
        }
        return slot;
    }

    /** The index of the key; -1 if it has none. */
    private int index(String key) {
        if (indices == null) {
            return table[slot(key)] - 1;
        }
        Integer index = indices.get(key);
        return index == null ? -1 : index;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        int at = key instanceof String text ? index(text) : -1;
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String text && index(text) >= 0;
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
            Map.Entry<String, @Nullable Object> entry = new SimpleImmutableEntry<>(keys[at], values[at]);
            at++;
            return entry;
        }
    }
}
