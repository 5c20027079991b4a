package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.KubernetesVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of versions as disjoint intervals in ascending order. Immutable and thread-safe. */
public final class VersionSet {
    /** No version. */
    public static final VersionSet EMPTY = new VersionSet(List.of());

    private final List<Interval> intervals;

    private VersionSet(List<Interval> intervals) {
        this.intervals = intervals;
    }

    /** The versions from one on, and before another. */
    public static VersionSet between(KubernetesVersion from, KubernetesVersion before) {
        return from.compareTo(before) < 0 ? new VersionSet(List.of(new Interval(from, before))) : EMPTY;
    }

    /** Every version that is in this set or in the other. */
    public VersionSet union(VersionSet other) {
        List<Interval> all = new ArrayList<>(intervals);
        all.addAll(other.intervals);
        all.sort(Comparator.comparing(Interval::from));
        List<Interval> disjoint = new ArrayList<>();
        for (Interval interval : all) {
            Interval last = disjoint.isEmpty() ? null : disjoint.get(disjoint.size() - 1);
            if (last == null || isBefore(last.before(), interval.from())) {
                disjoint.add(interval);
            } else {
                disjoint.set(disjoint.size() - 1, new Interval(last.from(), later(last.before(), interval.before())));
            }
        }
        return new VersionSet(List.copyOf(disjoint));
    }

    /** Whether the version is in the set; what a vendor appends to it does not count. */
    public boolean contains(KubernetesVersion version) {
        for (Interval interval : intervals) {
            if (interval.from().compareTo(version) <= 0
                    && !isBefore(interval.before(), version)
                    && !isAt(interval, version)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the set holds no version. */
    public boolean isEmpty() {
        return intervals.isEmpty();
    }

    private static boolean isAt(Interval interval, KubernetesVersion version) {
        return interval.before() != null && interval.before().compareTo(version) == 0;
    }

    private static boolean isBefore(@Nullable KubernetesVersion end, KubernetesVersion version) {
        return end != null && end.compareTo(version) < 0;
    }

    private static @Nullable KubernetesVersion later(@Nullable KubernetesVersion a, @Nullable KubernetesVersion b) {
        if (a == null || b == null) {
            return null;
        }
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** The versions from one on, and before another; before nothing if that is {@code null}. */
    private record Interval(
            KubernetesVersion from, @Nullable KubernetesVersion before) {}
}
