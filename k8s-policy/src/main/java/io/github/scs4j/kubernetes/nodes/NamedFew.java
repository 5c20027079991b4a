package io.github.scs4j.kubernetes.nodes;

import io.github.scs4j.finding.Shown;
import java.util.TreeSet;

/** A count, and the first few of the names counted, in alphabetical order. */
final class NamedFew {
    private static final int SHOWN = 5;

    private final TreeSet<String> names = new TreeSet<>();
    private long count;

    void add(String name) {
        count++;
        names.add(name);
        if (names.size() > SHOWN) {
            names.pollLast();
        }
    }

    long count() {
        return count;
    }

    String countText() {
        return Long.toString(count);
    }

    /** The names as a message shows them. */
    String shown() {
        StringBuilder list = new StringBuilder();
        for (String name : names) {
            list.append(list.isEmpty() ? "" : ", ").append(Shown.excerpt(name));
        }
        return count > names.size() ? list.append(", ...").toString() : list.toString();
    }
}
