package io.github.scs4j.kubernetes.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ranges as disjoint intervals in ascending order. Immutable and thread-safe. */
final class OfficialRanges {
    private final OfficialRange[] disjoint;

    OfficialRanges(List<OfficialRange> ranges) {
        List<OfficialRange> sorted = new ArrayList<>(ranges);
        sorted.removeIf(OfficialRange::isEmpty);
        sorted.sort(Comparator.comparing(OfficialRange::from));
        List<OfficialRange> merged = new ArrayList<>();
        for (OfficialRange range : sorted) {
            OfficialRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.before().compareTo(range.from()) < 0) {
                merged.add(range);
            } else if (last.before().compareTo(range.before()) < 0) {
                merged.set(merged.size() - 1, new OfficialRange(last.from(), range.before()));
            }
        }
        disjoint = merged.toArray(new OfficialRange[0]);
    }

    boolean contain(OfficialVersion version) {
        int low = 0;
        int high = disjoint.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (disjoint[middle].from().compareTo(version) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && version.compareTo(disjoint[low - 1].before()) < 0;
    }
}
