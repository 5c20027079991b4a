package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.VersionEntry.Change;
import io.github.scs4j.kubernetes.facts.VersionSet.Cut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The affected versions of one product by the entries of a CVE record. As in the schema of these records, the first entry that
 * is about a version decides, and {@code defaultStatus} if none is; entries that overlap and all say {@code affected} add up.
 *
 * <p>Several upper bounds without a lower one are bounds of branches: {@code < 1.10.11} beside {@code < 1.11.5} does not
 * affect 1.10.11, though it is less than 1.11.5. Such a bound covers everything below it except where an entry with an upper
 * bound in another branch ends, or {@code unaffected} names a version of it, up to the end of that branch. A branch that no
 * other entry mentions is covered by the next higher bound.
 */
final class AffectedVersions {
    private enum Status {
        AFFECTED,
        UNAFFECTED,
        UNKNOWN;

        static @Nullable Status of(@Nullable String text) {
            return switch (text == null ? "" : text.strip()) {
                case "affected" -> AFFECTED;
                case "unaffected" -> UNAFFECTED;
                case "unknown" -> UNKNOWN;
                default -> null;
            };
        }
    }

    private final RecordFaults faults;
    private final List<Stated> stated = new ArrayList<>();
    private final boolean module;
    private boolean affectedByDefault;
    private boolean whole = true;

    /**
     * Creates the versions of a product.
     *
     * @param module whether versions are those of a module of Go, {@code 0.28.4} for Kubernetes 1.28.4
     */
    AffectedVersions(RecordFaults faults, boolean module) {
        this.faults = faults;
        this.module = module;
    }

    /** Adds what is said of the product, after all else that is. */
    void add(CveRecord.Affected affected) {
        Status otherwise = Status.of(affected.defaultStatus);
        affectedByDefault |= otherwise == Status.AFFECTED;
        if (affected.versions.isEmpty() && (otherwise == null || otherwise == Status.UNKNOWN)) {
            whole = false;
            faults.error(CveRules.VERSION, CveRules.NO_VERSION, affected.place, Shown.excerpt(affected.name()));
        }
        affected.versions.forEach(this::add);
    }

    private void add(VersionEntry entry) {
        List<VersionRange> ranges = entry.ranges();
        Status status = Status.of(entry.status());
        List<Turn> turns = turns(entry.changes());
        if (ranges == null || turns == null) {
            whole = false;
            faults.error(CveRules.VERSION, CveRules.VERSION_UNREADABLE, entry.place(), entry.shown());
        }
        if (status == null) {
            String text = entry.status();
            String shown = Shown.excerpt(text == null ? "" : text);
            faults.warning(CveRules.VERSION, CveRules.STATUS_MISSING, entry.place(), shown);
        }
        if (ranges != null) {
            List<VersionRange> ofReleases = new ArrayList<>();
            for (VersionRange range : ranges) {
                ofReleases.add(module ? range.ofReleases() : range);
            }
            stated.add(new Stated(
                    ofReleases, status == null ? Status.AFFECTED : status, turns == null ? List.of() : turns));
        }
    }

    private @Nullable List<Turn> turns(List<Change> changes) {
        List<Turn> turns = new ArrayList<>();
        for (Change change : changes) {
            VersionRange at = change.at() == null ? null : VersionText.word(change.at());
            Status status = Status.of(change.status());
            if (at == null || status == null) {
                return null;
            }
            turns.add(new Turn(module ? at.ofReleases().from() : at.from(), status));
        }
        turns.sort(Comparator.comparing(Turn::at));
        return turns;
    }

    /** Whether all entries could be read. */
    boolean isWhole() {
        return whole;
    }

    /** The affected versions, as far as they could be read. */
    VersionSet affected() {
        VersionSet fixed = fixed();
        VersionSet affected = affectedByDefault ? VersionSet.ALL : VersionSet.EMPTY;
        List<VersionSet> more = new ArrayList<>();
        for (int i = stated.size() - 1; i >= 0; i--) {
            Stated entry = stated.get(i);
            if (entry.status == Status.AFFECTED && entry.turns.isEmpty()) {
                for (VersionRange range : entry.ranges) {
                    more.add(range.isOpenBelow() ? range.set().minus(fixed) : range.set());
                }
            } else {
                more.add(affected);
                affected = VersionSet.union(more);
                more.clear();
                for (VersionRange range : entry.ranges) {
                    affected = affected.minus(range.set()).union(entry.affected(range));
                }
            }
        }
        more.add(affected);
        return VersionSet.union(more);
    }

    /** What lies between the end of an entry and the end of its branch. */
    private VersionSet fixed() {
        Map<KubernetesBranch, Cut> ends = new HashMap<>();
        for (Stated entry : stated) {
            for (VersionRange range : entry.ranges) {
                KubernetesVersion end = range.to().version();
                if (entry.status == Status.AFFECTED && end != null && end.hasPatch() && range.single() == null) {
                    ends.merge(end.branch(), range.to(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
                }
            }
        }
        Map<KubernetesBranch, Cut> named = new HashMap<>();
        for (Stated entry : stated) {
            for (VersionRange range : entry.ranges) {
                KubernetesVersion single = range.single();
                if (entry.status == Status.UNAFFECTED && single != null) {
                    named.merge(single.branch(), range.from(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        named.forEach(ends::putIfAbsent);
        List<VersionSet> fixed = new ArrayList<>();
        ends.forEach((branch, cut) -> fixed.add(VersionSet.interval(cut, Cut.end(branch))));
        return VersionSet.union(fixed);
    }

    /** From this place on the status is another. */
    private record Turn(Cut at, Status status) {}

    private record Stated(List<VersionRange> ranges, Status status, List<Turn> turns) {
        /** The affected part of one of the ranges. */
        VersionSet affected(VersionRange range) {
            List<VersionSet> affected = new ArrayList<>();
            Cut from = range.from();
            Status now = status;
            for (Turn turn : turns) {
                Cut at = lower(turn.at, range.to());
                if (now == Status.AFFECTED) {
                    affected.add(VersionSet.interval(from, at));
                }
                from = from.compareTo(at) >= 0 ? from : at;
                now = turn.status;
            }
            if (now == Status.AFFECTED) {
                affected.add(VersionSet.interval(from, range.to()));
            }
            return VersionSet.union(affected);
        }

        private static Cut lower(Cut a, Cut b) {
            return a.compareTo(b) <= 0 ? a : b;
        }
    }
}
