package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.Release;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Judges an offering at one moment: each cluster as it comes, and at the end what the offering lacks. Mutable and not
 * thread-safe; its memory is that of the distinct branches, and of what it said of the first {@value #MOST_KNOWN} distinct
 * texts of a version, so that one that comes again costs little.
 *
 * <p>The latest minor version is the newest whose window is over and that is still supported; it, or a newer one, is offered
 * (v1, v2). Every branch is offered that was released and whose last day of support has not begun, but for one whose own
 * window for minor versions is still open (v2). A pre-release offers nothing. That something is missing can only be said of an
 * input that is the whole offering; of any other these rules are MISS, unless the latest minor version is offered anyway.
 */
public final class OfferingCheck {
    private static final String ONE_CLUSTER_ONLY = "D72";

    /** How many texts are remembered. */
    private static final int MOST_KNOWN = 500;

    /** How many characters they may have. */
    private static final int LONGEST_KNOWN = 64;

    private static final Location.Property VERSION = new Location.Property("gitVersion");

    private final VersionPolicyCheck check;
    private final Map<String, Known> known = new HashMap<>();
    private boolean whole;
    private boolean incomplete;
    private final Instant at;
    private final TreeSet<KubernetesBranch> offered = new TreeSet<>();
    private final List<String> missed = new ArrayList<>();
    private @Nullable KubernetesBranch last;
    private boolean any;

    OfferingCheck(VersionPolicyCheck check, boolean whole, Instant at) {
        this.check = check;
        this.whole = whole;
        this.at = Objects.requireNonNull(at, "at");
    }

    /** Judges the next cluster as {@link VersionPolicyCheck#judge(Cluster, Instant, FindingSink, Tally)} does. */
    public ClusterVerdict add(Cluster cluster, FindingSink sink, Tally tally) {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(tally, "tally");
        Known found = known.get(cluster.gitVersion());
        if (found != null && Objects.equals(found.judgement.version(), cluster.version())) {
            return add(cluster, found, sink, tally);
        }
        any = true;
        offer(cluster);
        if (found != null || known.size() == MOST_KNOWN || cluster.gitVersion().length() > LONGEST_KNOWN) {
            return check.judge(cluster, at, sink, tally);
        }
        found = new Known(cluster);
        known.put(cluster.gitVersion(), found);
        return add(cluster, found, sink, tally);
    }

    /**
     * Judges the next cluster, as {@link #add(Cluster, FindingSink, Tally)} does with {@link Cluster#of(String, String)}.
     *
     * @throws NullPointerException if an argument is {@code null}
     */
    public ClusterVerdict add(String name, String gitVersion, FindingSink sink, Tally tally) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(gitVersion, "gitVersion");
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(tally, "tally");
        Known found = known.get(gitVersion);
        return found != null && found.isRead
                ? add(new Cluster(name, gitVersion, found.judgement.version()), found, sink, tally)
                : add(Cluster.of(name, gitVersion), sink, tally);
    }

    private ClusterVerdict add(Cluster cluster, Known same, FindingSink sink, Tally tally) {
        if (same.judgement.isRemarkable()) {
            check.declareFor(same.judgement, tally);
            same.write(cluster, sink);
        }
        check.count(same.judgement, tally);
        return same.judgement.of(cluster);
    }

    /** The clusters are all that the provider offers; an input can say so at its end. */
    public void whole() {
        whole = true;
    }

    /** Of the offering something could not be read, so that nothing is missing for sure. */
    public void incomplete() {
        incomplete = true;
    }

    /** A cluster could not be read: it is not judged, and nothing is missing for sure. */
    public void unreadable(Tally tally) {
        Objects.requireNonNull(tally, "tally");
        incomplete();
        check.declare(tally);
        tally.unjudged(VersionPolicyCheck.TESTCASE);
        tally.unjudged(PolicyRules.PATCH_ID);
        if (check.policy().critical() != null) {
            tally.unjudged(PolicyRules.CRITICAL_ID);
        }
    }

    /** Takes note of what the next cluster offers. */
    void offer(Cluster cluster) {
        KubernetesVersion version = cluster.version();
        if (version != null && !version.isPreRelease() && !version.branch().equals(last)) {
            last = version.branch();
            offered.add(last);
        }
    }

    /** Whether the branch is offered. */
    boolean isOffered(BranchHistory branch) {
        return offered.contains(branch.branch());
    }

    /** Whether the branch or a newer one is offered. */
    boolean isReached(BranchHistory branch) {
        return !offered.isEmpty() && offered.last().compareTo(branch.branch()) >= 0;
    }

    /**
     * Judges what the offering lacks. Findings go to the sink; the tally learns of the testcase, whether there were clusters or
     * not, and of {@code k8s.minor-overdue} and {@code k8s.branch-missing}, which have results of their own.
     */
    public void end(FindingSink sink, Tally tally) {
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(tally, "tally");
        check.declare(tally);
        tally.given(VersionPolicyCheck.TESTCASE);
        tally.given(PolicyRules.PATCH_ID);
        if (check.policy().critical() != null) {
            tally.given(PolicyRules.CRITICAL_ID);
        }
        missed.clear();
        boolean fresh = check.knowledge().isFresh(check.first(), at);
        boolean differs = minor(fresh, sink, tally);
        if (check.policy().supportWindow()) {
            differs |= branches(fresh, sink, tally);
        }
        if (!missed.isEmpty()) {
            String rules = String.join(", ", missed);
            Message message = PolicyRules.OFFERING_PARTIAL.with(rules);
            sink.accept(Finding.info(check.rules().offeringPartial, VersionPolicyCheck.TESTCASE, message));
        }
        if (!fresh) {
            sayStale(sink);
        }
        if (differs && any) {
            tally.official(VersionPolicyCheck.TESTCASE, OfficialResult.PASS, ONE_CLUSTER_ONLY);
        }
    }

    private boolean isWhole() {
        return whole && !incomplete;
    }

    /** Whether the rule fails or did not run. */
    private boolean minor(boolean fresh, FindingSink sink, Tally tally) {
        Window window = check.policy().minor();
        BranchHistory late = null;
        BranchHistory perhaps = null;
        BranchHistory next = null;
        for (BranchHistory branch : check.branches()) {
            Instant start = branch.minorStart();
            if (isReached(branch) || start.equals(Instant.MAX) || at.isAfter(branch.supportEnds())) {
                continue;
            }
            if (at.isAfter(window.end(start))) {
                late = branch;
            } else if (at.isAfter(window.earliestEnd(start))) {
                perhaps = branch;
            } else if (!branch.coming().isAfter(at)) {
                next = branch;
            }
        }
        if (late != null && !isWhole()) {
            miss(PolicyRules.MINOR_ID, tally);
            return true;
        }
        if (late != null) {
            Instant due = window.end(late.minorStart());
            report(
                    Finding.error(
                            check.rules().minorOverdue,
                            name(late),
                            PolicyRules.MINOR_OVERDUE.with(name(late), Days.text(due), days(due, at))),
                    late,
                    sink);
        }
        if (perhaps != null && isWhole()) {
            Instant start = perhaps.minorStart();
            Message message = PolicyRules.MINOR_AMBIGUOUS.with(
                    name(perhaps), Days.text(window.earliestEnd(start)), Days.text(window.end(start)));
            report(Finding.warning(check.rules().minorOverdue, name(perhaps), message), perhaps, sink);
        }
        if (next != null && isWhole()) {
            Instant due = window.end(next.minorStart());
            Message message = PolicyRules.MINOR_DUE.with(name(next), Days.text(due), days(at, due));
            report(Finding.info(check.rules().minorDue, name(next), message), next, sink);
        }
        if (late == null && !fresh) {
            open(PolicyRules.MINOR_ID, tally);
            return false;
        }
        tally.judged(PolicyRules.MINOR_ID);
        return late != null;
    }

    /** Whether the rule fails or did not run. */
    private boolean branches(boolean fresh, FindingSink sink, Tally tally) {
        if (!isWhole()) {
            miss(PolicyRules.BRANCH_ID, tally);
            return true;
        }
        boolean open = !fresh;
        boolean missing = false;
        boolean newerIsOver = false;
        BranchHistory[] branches = check.branches();
        for (int i = branches.length - 1; i >= 0; i--) {
            BranchHistory branch = branches[i];
            newerIsOver |= !at.isBefore(branch.lastDay());
            boolean required = !branch.coming().isAfter(at)
                    && at.isBefore(branch.lastDay())
                    && !isOffered(branch)
                    && at.isAfter(check.policy().minor().end(branch.start()));
            if (!required) {
                continue;
            }
            EndOfLife end = branch.endOfLife();
            if (end != null) {
                missing = true;
                Message message = PolicyRules.BRANCH_MISSING.with(
                        name(branch),
                        end.date().toString(),
                        ClusterFindings.plain(end.source().name()));
                report(Finding.error(check.rules().branchMissing, name(branch), message), branch, sink);
            } else if (!newerIsOver) {
                open = true;
                Message message = PolicyRules.BRANCH_UNJUDGED.with(name(branch), ClusterFindings.ENDS_COMMAND);
                report(Finding.warning(check.rules().endOfLifeUnknown, name(branch), message), branch, sink);
            }
        }
        if (open && !missing) {
            open(PolicyRules.BRANCH_ID, tally);
        } else {
            tally.judged(PolicyRules.BRANCH_ID);
        }
        return missing;
    }

    private void miss(String rule, Tally tally) {
        tally.missed(rule);
        tally.missed(VersionPolicyCheck.TESTCASE);
        missed.add(rule);
    }

    /** The official suite does not look at the offering, so it does not find it open. */
    private void open(String rule, Tally tally) {
        tally.unjudged(rule);
        if (any) {
            tally.unjudged(VersionPolicyCheck.TESTCASE, OfficialResult.PASS, ONE_CLUSTER_ONLY);
        } else {
            tally.unjudged(VersionPolicyCheck.TESTCASE);
        }
    }

    private void sayStale(FindingSink sink) {
        Instant until = check.knowledge().releasesUntil(check.first(), at);
        Message message = until == null
                ? PolicyRules.OFFERING_WITHOUT_FACTS.with(ClusterFindings.RELEASES_COMMAND)
                : PolicyRules.OFFERING_STALE.with(Days.text(until), ClusterFindings.RELEASES_COMMAND);
        sink.accept(Finding.warning(check.rules().factsStale, VersionPolicyCheck.TESTCASE, message));
    }

    private void report(Finding finding, BranchHistory branch, FindingSink sink) {
        Release newest = branch.newest(at);
        sink.accept(
                newest == null
                        ? finding
                        : finding.withSuggestion(newest.version().toString()));
    }

    private static String name(BranchHistory branch) {
        return branch.branch().toString();
    }

    private static String days(Instant from, Instant to) {
        return Long.toString(Duration.between(from, to).toDays());
    }

    /** What was said of the first cluster of a version text. */
    private final class Known {
        final Judgement judgement;

        /** Whether the version is what the text says. */
        final boolean isRead;

        /** What is found on a cluster that is named as its version. */
        final List<Finding> findings = new ArrayList<>();

        Known(Cluster first) {
            String text = first.gitVersion();
            judgement = check.judgement(first, at);
            isRead = Objects.equals(first.version(), KubernetesVersion.of(text));
            if (judgement.isRemarkable()) {
                check.write(judgement, new Cluster(text, text, first.version()), findings::add);
            }
        }

        void write(Cluster cluster, FindingSink sink) {
            boolean isNamed = !cluster.name().equals(cluster.gitVersion());
            for (Finding finding : findings) {
                sink.accept(isNamed ? ofCluster(finding, cluster.name()) : finding);
            }
        }

        private static Finding ofCluster(Finding finding, String name) {
            return new Finding(
                    finding.rule(),
                    finding.severity(),
                    finding.violates(),
                    name,
                    VERSION,
                    finding.message(),
                    finding.expected(),
                    finding.suggestion());
        }
    }
}
