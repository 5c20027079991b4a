package io.github.scs4j.flavor.offer;

import java.util.Arrays;

/** A set of names by their number, as bits. */
final class NameSet {
    private final long[] bits;

    /** The empty set among so many names. */
    NameSet(int names) {
        this.bits = new long[(names + 63) >>> 6];
    }

    /** A set with the same names. */
    NameSet(NameSet other) {
        this.bits = other.bits.clone();
    }

    void add(int name) {
        bits[name >>> 6] |= 1L << name;
    }

    void remove(int name) {
        bits[name >>> 6] &= ~(1L << name);
    }

    void addAll(NameSet other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other.bits[i];
        }
    }

    void retainAll(NameSet other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= other.bits[i];
        }
    }

    void clear() {
        Arrays.fill(bits, 0);
    }

    /** The first name from this number on; -1 if there is none. */
    int next(int from) {
        int word = from >>> 6;
        if (word >= bits.length) {
            return -1;
        }
        long left = bits[word] & -1L << from;
        while (left == 0) {
            word++;
            if (word == bits.length) {
                return -1;
            }
            left = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }
}
