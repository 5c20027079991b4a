package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.Language;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.Release;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The deadlines of an offering that come at a moment or after it, with all that is known, in the order in which they come.
 * Immutable and thread-safe. What is overdue already is a finding, and not among them.
 *
 * @param at the moment
 * @param all the deadlines
 */
public record Deadlines(Instant at, List<Deadline> all) {
    private static final Comparator<Deadline> ORDER = Comparator.comparing(Deadline::last)
            .thenComparing(Deadline::kind)
            .thenComparing(Deadline::subject)
            .thenComparing(Deadline::from)
            .thenComparing(Deadline::target);

    /** Copies the list. */
    public Deadlines {
        Objects.requireNonNull(at, "at");
        all = List.copyOf(Objects.requireNonNull(all, "all"));
    }

    static Deadlines of(VersionPolicyCheck check, Offering offering, Instant at) {
        TreeSet<Deadline> deadlines = new TreeSet<>(ORDER);
        for (Cluster cluster : offering.clusters()) {
            KubernetesVersion version = cluster.version();
            BranchHistory branch = version == null ? null : check.branch(version.branch());
            if (version != null && branch != null) {
                ofCluster(check, cluster, version, branch, at, deadlines);
            }
        }
        if (offering.whole()) {
            ofOffering(check, offering, at, deadlines);
        }
        return new Deadlines(at, new ArrayList<>(deadlines));
    }

    /**
     * The deadlines as an iCalendar object (RFC 5545), an event for each: of the whole day, in UTC, on which its last moment
     * lies. The events of one deadline have the same UID whenever they are written.
     */
    public String toICalendar(Language language) {
        Objects.requireNonNull(language, "language");
        return new ICalendar(at, language).write(all);
    }

    private static void ofCluster(
            VersionPolicyCheck check,
            Cluster cluster,
            KubernetesVersion version,
            BranchHistory branch,
            Instant at,
            TreeSet<Deadline> deadlines) {
        Standing standing = VersionPolicyCheck.standing(branch, version);
        String from = version.toString();
        Release following = version.hasPatch() ? branch.firstFollowing(version) : null;
        if (following != null && isComing(standing.patchDue(), at)) {
            String target = following.version().toString();
            deadlines.add(new Deadline(standing.patchDue(), Deadline.Kind.PATCH, cluster.name(), from, target));
        }
        Window critical = check.policy().critical();
        if (critical != null && version.hasPatch() && isComing(standing.criticalDue(), at)) {
            for (CriticalFix fix : branch.fixes(version)) {
                if (fix.due(critical).equals(standing.criticalDue())) {
                    String id = fix.vulnerability().id();
                    deadlines.add(new Deadline(
                            standing.criticalDue(), Deadline.Kind.CRITICAL_PATCH, cluster.name(), from, id));
                }
            }
        }
        EndOfLife end = branch.endOfLife();
        if (end != null && check.policy().supportWindow() && isComing(branch.supportEnds(), at)) {
            String date = end.date().toString();
            deadlines.add(new Deadline(
                    branch.supportEnds(),
                    Deadline.Kind.END_OF_LIFE,
                    cluster.name(),
                    branch.branch().toString(),
                    date));
        }
    }

    private static void ofOffering(
            VersionPolicyCheck check, Offering offering, Instant at, TreeSet<Deadline> deadlines) {
        OfferingCheck offered = check.offering(true, at);
        for (Cluster cluster : offering.clusters()) {
            offered.offer(cluster);
        }
        for (BranchHistory branch : check.branches()) {
            Instant start = branch.minorStart();
            Instant due =
                    start.equals(Instant.MAX) ? start : check.policy().minor().end(start);
            if (!isComing(due, at) || due.isAfter(branch.supportEnds())) {
                continue;
            }
            String name = branch.branch().toString();
            if (!offered.isReached(branch)) {
                deadlines.add(new Deadline(due, Deadline.Kind.MINOR, name, name, name));
            } else if (check.policy().supportWindow() && !offered.isOffered(branch)) {
                deadlines.add(new Deadline(due, Deadline.Kind.BRANCH, name, name, name));
            }
        }
    }

    private static boolean isComing(Instant last, Instant at) {
        return !last.isBefore(at) && !last.equals(Instant.MAX);
    }
}
