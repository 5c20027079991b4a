package io.github.scs4j.flavor.offer;

import io.github.scs4j.flavor.FlavorName;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * For each amount that some name has, the names that have at least as much. Among very many amounts it remembers only some,
 * and then keeps a few names too many.
 */
final class AtLeast {
    /** The amount of a name that has none. */
    static final long NONE = -1;

    private static final int MOST_SETS = 512;

    private final long[] amounts;
    /** How many amounts share a set, that of the least of them. */
    private final int share;

    private final NameSet[] sets;

    AtLeast(List<FlavorName> names, ToLongFunction<FlavorName> amount) {
        long[] amountOf = new long[names.size()];
        for (int i = 0; i < amountOf.length; i++) {
            amountOf[i] = amount.applyAsLong(names.get(i));
        }
        amounts = distinct(amountOf);
        share = 1 + amounts.length / MOST_SETS;
        sets = new NameSet[(amounts.length + share - 1) / share];
        for (int i = 0; i < sets.length; i++) {
            NameSet set = new NameSet(amountOf.length);
            for (int name = 0; name < amountOf.length; name++) {
                if (amountOf[name] >= amounts[i * share]) {
                    set.add(name);
                }
            }
            sets[i] = set;
        }
    }

    /** Whether it never keeps a name too many. */
    boolean isExact() {
        return share == 1;
    }

    /** Keeps of the candidates those with at least this amount, which is not negative. */
    void retain(NameSet candidates, long amount) {
        int found = Arrays.binarySearch(amounts, amount);
        int index = found < 0 ? -found - 1 : found;
        if (index == amounts.length) {
            candidates.clear();
        } else {
            candidates.retainAll(sets[index / share]);
        }
    }

    private static long[] distinct(long[] amountOf) {
        long[] sorted = amountOf.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (long amount : sorted) {
            if (amount != NONE && (count == 0 || sorted[count - 1] != amount)) {
                sorted[count] = amount;
                count++;
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
