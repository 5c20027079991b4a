package io.github.scs4j.kubernetes.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Versions that a record says are affected, as the official check reads them (D64, D65, D68).
 *
 * @param from the first version
 * @param before the version after the last; the range is empty if it is {@code from}
 */
record OfficialRange(OfficialVersion from, OfficialVersion before) {
    /**
     * What an entry of {@code versions} says.
     *
     * @return {@code null} if the official check ends with an exception
     */
    static @Nullable OfficialRange of(Map<?, ?> entry) {
        if (!(entry.get("version") instanceof String text)) {
            return null;
        }
        OfficialVersion from = OfficialVersion.of(text);
        boolean inclusive = entry.containsKey("lessThanOrEqual");
        if (inclusive || entry.containsKey("lessThan")) {
            Object bound = entry.get(inclusive ? "lessThanOrEqual" : "lessThan");
            OfficialVersion to = bound instanceof String said ? OfficialVersion.of(said) : null;
            return to == null ? null : of(from == null ? OfficialVersion.ZERO : from, inclusive ? to.next() : to, to);
        }
        return from == null ? ofWords(text) : new OfficialRange(from, from.next());
    }

    private static @Nullable OfficialRange of(OfficialVersion from, OfficialVersion before, OfficialVersion to) {
        return to.compareTo(from) < 0 ? null : new OfficialRange(from, before);
    }

    /** What the official check finds in a text that is no version: of two spellings something, of any other 0.0.0. */
    private static @Nullable OfficialRange ofWords(String text) {
        OfficialRange range = new OfficialRange(OfficialVersion.ZERO, OfficialVersion.ZERO.next());
        OfficialWords words = new OfficialWords(text);
        if (words.nameABranch()) {
            OfficialVersion branch = words.branch();
            if (branch == null) {
                return null;
            }
            range = new OfficialRange(branch, branch);
        }
        if (words.nameAnInterval()) {
            OfficialVersion from = words.part(0);
            OfficialVersion to = words.part(1);
            return from == null || to == null ? null : of(from, to, to);
        }
        return range;
    }

    boolean contains(OfficialVersion version) {
        return from.compareTo(version) <= 0 && version.compareTo(before) < 0;
    }

    boolean isEmpty() {
        return from.compareTo(before) >= 0;
    }
}
