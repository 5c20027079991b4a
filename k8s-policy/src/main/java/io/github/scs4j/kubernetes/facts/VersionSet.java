package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of versions as disjoint intervals in ascending order. Immutable and thread-safe.
 *
 * <p>Versions count by their order ({@link KubernetesVersion#compareTo}): what a vendor appends to one does not matter, and a
 * pre-release comes before its release, so that {@code 1.28.0-rc.1} is in {@code <1.28.0} and not in {@code >=1.28.0}. A
 * version without a patch level stands before all of its branch.
 */
public final class VersionSet {
    /** No version. */
    public static final VersionSet EMPTY = new VersionSet(List.of());

    /** Every version. */
    public static final VersionSet ALL = new VersionSet(List.of(new Interval(Cut.LOWEST, Cut.HIGHEST)));

    private final List<Interval> intervals;

    private VersionSet(List<Interval> intervals) {
        this.intervals = intervals;
    }

    /** This one version. */
    public static VersionSet of(KubernetesVersion version) {
        Objects.requireNonNull(version, "version");
        return interval(Cut.below(version), Cut.above(version));
    }

    /** Every version of a branch, with its pre-releases. */
    public static VersionSet of(KubernetesBranch branch) {
        Objects.requireNonNull(branch, "branch");
        return interval(Cut.start(branch), Cut.end(branch));
    }

    /** The versions from one on, and before another; none if there is nothing between. */
    public static VersionSet between(KubernetesVersion from, KubernetesVersion before) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(before, "before");
        return interval(Cut.below(from), Cut.below(before));
    }

    /** The versions from one on up to another, both included; none if the second is lower. */
    public static VersionSet through(KubernetesVersion from, KubernetesVersion last) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(last, "last");
        return interval(Cut.below(from), Cut.above(last));
    }

    /** The version and everything higher. */
    public static VersionSet from(KubernetesVersion version) {
        Objects.requireNonNull(version, "version");
        return interval(Cut.below(version), Cut.HIGHEST);
    }

    /** Everything higher than the version. */
    public static VersionSet above(KubernetesVersion version) {
        Objects.requireNonNull(version, "version");
        return interval(Cut.above(version), Cut.HIGHEST);
    }

    /** Everything lower than the version. */
    public static VersionSet below(KubernetesVersion version) {
        Objects.requireNonNull(version, "version");
        return interval(Cut.LOWEST, Cut.below(version));
    }

    /** The version and everything lower. */
    public static VersionSet upTo(KubernetesVersion version) {
        Objects.requireNonNull(version, "version");
        return interval(Cut.LOWEST, Cut.above(version));
    }

    /** What lies between two places in the order; none if the second is not after the first. */
    static VersionSet interval(Cut from, Cut to) {
        return from.compareTo(to) < 0 ? new VersionSet(List.of(new Interval(from, to))) : EMPTY;
    }

    /** Every version that is in one of the sets. */
    static VersionSet union(List<VersionSet> sets) {
        List<Interval> all = new ArrayList<>();
        for (VersionSet set : sets) {
            all.addAll(set.intervals);
        }
        all.sort((a, b) -> a.from().compareTo(b.from()));
        List<Interval> disjoint = new ArrayList<>();
        for (Interval interval : all) {
            Interval last = disjoint.isEmpty() ? null : disjoint.get(disjoint.size() - 1);
            if (last == null || last.to().compareTo(interval.from()) < 0) {
                disjoint.add(interval);
            } else if (last.to().compareTo(interval.to()) < 0) {
                disjoint.set(disjoint.size() - 1, new Interval(last.from(), interval.to()));
            }
        }
        return new VersionSet(List.copyOf(disjoint));
    }

    /** Every version that is in this set or in the other. */
    public VersionSet union(VersionSet other) {
        Objects.requireNonNull(other, "other");
        return isEmpty() ? other : other.isEmpty() ? this : union(List.of(this, other));
    }

    /** Every version that is in this set and not in the other. */
    public VersionSet minus(VersionSet other) {
        Objects.requireNonNull(other, "other");
        List<Interval> left = new ArrayList<>();
        int next = 0;
        for (Interval interval : intervals) {
            Cut from = interval.from();
            while (next < other.intervals.size()
                    && other.intervals.get(next).to().compareTo(from) <= 0) {
                next++;
            }
            for (int i = next; i < other.intervals.size() && from.compareTo(interval.to()) < 0; i++) {
                Interval gone = other.intervals.get(i);
                if (gone.from().compareTo(interval.to()) >= 0) {
                    break;
                }
                if (from.compareTo(gone.from()) < 0) {
                    left.add(new Interval(from, gone.from()));
                }
                from = gone.to();
            }
            if (from.compareTo(interval.to()) < 0) {
                left.add(new Interval(from, interval.to()));
            }
        }
        return new VersionSet(List.copyOf(left));
    }

    /** Every version that is in this set and in the other. */
    public VersionSet intersection(VersionSet other) {
        Objects.requireNonNull(other, "other");
        return minus(ALL.minus(other));
    }

    /** Whether the sets have anything in common: their {@link #intersection} is not empty. */
    public boolean intersects(VersionSet other) {
        Objects.requireNonNull(other, "other");
        int mine = 0;
        int theirs = 0;
        while (mine < intervals.size() && theirs < other.intervals.size()) {
            Interval one = intervals.get(mine);
            Interval two = other.intervals.get(theirs);
            if (one.to().compareTo(two.from()) <= 0) {
                mine++;
            } else if (two.to().compareTo(one.from()) <= 0) {
                theirs++;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Whether the version is in the set; what a vendor appends to it does not count. */
    public boolean contains(KubernetesVersion version) {
        Objects.requireNonNull(version, "version");
        int low = 0;
        int high = intervals.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Interval interval = intervals.get(middle);
            if (interval.to().isBelow(version)) {
                low = middle + 1;
            } else if (interval.from().isBelow(version)) {
                return true;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /** Whether the set holds no version. */
    public boolean isEmpty() {
        return intervals.isEmpty();
    }

    /** Whether the sets end and begin at the same places of the order. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof VersionSet other && intervals.equals(other.intervals);
    }

    @Override
    public int hashCode() {
        return intervals.hashCode();
    }

    /**
     * The intervals as comparisons: {@code >=1.28.0, <1.28.4}, several separated by {@code " or "}. One version is written as
     * itself, one branch as {@code 1.28.*}, every version as {@code *}, and no version as {@code none}.
     */
    @Override
    public String toString() {
        if (intervals.isEmpty()) {
            return "none";
        }
        StringBuilder text = new StringBuilder();
        for (Interval interval : intervals) {
            text.append(text.length() == 0 ? "" : " or ").append(interval);
        }
        return text.toString();
    }

    /** What lies between two places in the order, the first of them lower. */
    private record Interval(Cut from, Cut to) {
        @Override
        public String toString() {
            KubernetesVersion low = from.version();
            KubernetesVersion high = to.version();
            if (low != null && high != null) {
                if (from.equals(Cut.below(high)) && to.after()) {
                    return high.toString();
                }
                if (from.equals(Cut.start(low.branch())) && to.equals(Cut.end(low.branch()))) {
                    return low.branch() + ".*";
                }
            }
            String lower = low == null ? "" : (from.after() ? ">" : ">=") + low;
            String upper = high == null ? "" : (to.after() ? "<=" : "<") + high;
            if (lower.isEmpty() && upper.isEmpty()) {
                return "*";
            }
            return lower + (lower.isEmpty() || upper.isEmpty() ? "" : ", ") + upper;
        }
    }

    /**
     * A place in the order of versions, just below or just above one of them, or at an end of the order.
     *
     * @param version the version, without what a vendor appends; {@code null} at an end
     * @param after whether the place is above the version, or the upper end
     */
    record Cut(@Nullable KubernetesVersion version, boolean after) implements Comparable<Cut> {
        static final Cut LOWEST = new Cut(null, false);
        static final Cut HIGHEST = new Cut(null, true);

        static Cut below(KubernetesVersion version) {
            return new Cut(version.upstream(), false);
        }

        static Cut above(KubernetesVersion version) {
            return new Cut(version.upstream(), true);
        }

        /** Below everything in the branch. */
        static Cut start(KubernetesBranch branch) {
            return new Cut(Objects.requireNonNull(KubernetesVersion.of(branch.toString())), false);
        }

        /** Above everything in the branch. */
        static Cut end(KubernetesBranch branch) {
            if (branch.minor() < Integer.MAX_VALUE) {
                return start(new KubernetesBranch(branch.major(), branch.minor() + 1));
            }
            return branch.major() < Integer.MAX_VALUE ? start(new KubernetesBranch(branch.major() + 1, 0)) : HIGHEST;
        }

        /** Whether the version lies above this place. */
        boolean isBelow(KubernetesVersion other) {
            if (version == null) {
                return !after;
            }
            int order = version.compareTo(other);
            return order < 0 || (order == 0 && !after);
        }

        @Override
        public int compareTo(Cut other) {
            if (version == null || other.version == null) {
                return Integer.compare(end(), other.end());
            }
            int order = version.compareTo(other.version);
            return order != 0 ? order : Boolean.compare(after, other.after);
        }

        private int end() {
            return version != null ? 0 : after ? 1 : -1;
        }
    }
}
