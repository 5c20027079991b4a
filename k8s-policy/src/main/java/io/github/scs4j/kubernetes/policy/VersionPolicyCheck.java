package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.CvssScore;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The testcase {@code version-policy-check}: a {@link VersionPolicy} with what is known of Kubernetes (SCS-0210, Decision).
 * Immutable and thread-safe; what it answers costs the same however many releases are known.
 *
 * <p>A deadline may be used up: the verdict changes after it. A window of months that may be read as days is a WARNING after
 * the earlier end, and violates after the later one. Where only the day of a release is known, its windows start with the end
 * of that day. Releases and vulnerabilities from after the moment judged do not count for it; they count for what comes next.
 *
 * <p>A PASS needs facts: about releases from at most as long before the moment as the shortest window that is a MUST (14 days
 * for v2, 7 for v1), so that no unknown release could be overdue; and about vulnerabilities, if the cluster lacks a patch
 * that is older than the window for critical ones. Facts without a date of their own count as of the moment judged. Whatever
 * facts prove overdue stays so, however old they are. A vulnerability whose record has no score is not critical. If a part of
 * a record could not be read, which {@link io.github.scs4j.kubernetes.facts.FactReader} tells, the rest proves what is overdue;
 * nothing passes that it could make overdue, unless a score says that it is not critical (D121).
 *
 * <p>What a vendor appends to a version does not change it. A pre-release comes before its release. A version that a list of
 * its branch leaves out between others never existed; one that is newer than all that is known does not exist if the facts
 * reach the moment, and is unjudged if they do not. A list with fewer than three releases of a branch proves no gap: such a
 * version is unjudged, and so is one that a patch in the gap could have made overdue.
 */
public final class VersionPolicyCheck {
    /** The id of the testcase in the official test suite. */
    public static final String TESTCASE = "version-policy-check";

    private static final List<String> JUDGED_PATCH = List.of(TESTCASE, PolicyRules.PATCH_ID);
    private static final List<String> JUDGED_BOTH = List.of(TESTCASE, PolicyRules.PATCH_ID, PolicyRules.CRITICAL_ID);

    private final VersionPolicy policy;
    private final KubernetesFacts facts;
    private final Knowledge knowledge;
    private final PolicyRules rules;
    private final Divergences divergences;
    private final BranchHistory[] branches;

    VersionPolicyCheck(VersionPolicy policy, KubernetesFacts facts) {
        this.policy = policy;
        this.facts = facts;
        knowledge = new Knowledge(facts, policy.freshDays(), policy.threshold());
        rules = new PolicyRules(policy.clause());
        divergences = new Divergences(policy, facts, knowledge);
        branches = branches(policy, facts);
    }

    /** The ids of the rules that judge clusters and offerings. */
    public static List<String> ruleIds() {
        return PolicyRules.ids();
    }

    /** The policy. */
    public VersionPolicy policy() {
        return policy;
    }

    /** What is known of Kubernetes. */
    public KubernetesFacts facts() {
        return facts;
    }

    /**
     * The last moment at which the facts, as they count for one who judges a moment, can prove that an offering lacks nothing:
     * for that the releases of all branches have to be known. {@code null} if they cannot. That facts grow old is no change of
     * a cluster, and not part of its forecast.
     */
    public @Nullable Instant factsUntil(Instant at) {
        Objects.requireNonNull(at, "at");
        return knowledge.freshUntil(null, first(), at);
    }

    /**
     * The last moment at which the facts, as they count for one who judges a moment, can prove a PASS of a version, if nothing
     * that they tell speaks against it: of its branch no later release, and no vulnerability that could make it overdue, may
     * be unknown. One branch may be known less far than others. {@code null} if they cannot. A FAIL stands without new facts.
     */
    public @Nullable Instant factsUntil(KubernetesVersion version, Instant at) {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(at, "at");
        BranchHistory branch = branch(version.branch());
        Instant releases =
                version.hasPatch() ? knowledge.freshUntil(version.branch(), since(branch, version), at) : null;
        if (releases == null) {
            return null;
        }
        Standing standing = standing(branch, version);
        Instant vulnerabilities = Standing.later(standing.vulnerable(), knowledge.safeUntil(at));
        return Standing.earlier(Standing.earlier(releases, standing.doubtful()), vulnerabilities);
    }

    /** The verdict on one version at a moment, without findings: PASS, FAIL, or DNF if it cannot be judged. */
    public Verdict verdict(KubernetesVersion version, Instant at) {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(at, "at");
        BranchHistory branch = branch(version.branch());
        Instant since = since(branch, version);
        return verdict(
                existence(branch, version, since, at),
                standing(branch, version),
                knowledge.isFresh(version.branch(), since, at),
                at);
    }

    /**
     * Judges one cluster at a moment. Its findings go to the sink; the tally learns that one more was judged for the testcase
     * and for the rules that were declared, or could not be, and what the official test suite says of it. What concerns the
     * offering as a whole is left to {@link OfferingCheck}.
     */
    public ClusterVerdict judge(Cluster cluster, Instant at, FindingSink sink, Tally tally) {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(tally, "tally");
        Judgement judgement = judgement(cluster, at);
        if (judgement.isRemarkable()) {
            declareFor(judgement, tally);
            write(judgement, cluster, sink);
        }
        count(judgement, tally);
        return judgement.of(cluster);
    }

    /** What is to be said of every cluster that has the version text of this one. */
    Judgement judgement(Cluster cluster, Instant at) {
        OfficialResult official = facts.officialResult(cluster.gitVersion(), at);
        KubernetesVersion version = cluster.version();
        if (version == null) {
            String divergence = official == OfficialResult.ABORT ? null : "D57";
            return Judgement.ofUnreadable(at, official, divergence);
        }
        BranchHistory branch = branch(version.branch());
        Instant since = since(branch, version);
        boolean fresh = knowledge.isFresh(version.branch(), since, at);
        Existence existence = existence(branch, version, since, at);
        Standing standing = standing(branch, version);
        Verdict verdict = verdict(existence, standing, fresh, at);
        Release newest = branch == null ? null : branch.newest(at);
        boolean open = existence.isOpen() || isDoubtful(standing, fresh, at);
        String divergence = official.reading() == verdict
                ? null
                : divergences.of(cluster, version, fresh, branch, existence, standing, verdict, official, at);
        Instant due = standing.due();
        return new Judgement(
                at,
                version,
                branch,
                since,
                existence,
                standing,
                verdict,
                open && !at.isAfter(standing.patchDue()),
                (open || lacksVulnerabilities(standing, at)) && !at.isAfter(standing.criticalDue()),
                ClusterFindings.hasAnything(policy, fresh, branch, existence, standing, at),
                official,
                divergence,
                newest == null ? null : newest.version(),
                due.equals(Instant.MAX) || existence.isViolation() ? null : due,
                branch == null ? null : branch.endOfLife(),
                Forecast.change(branch, version, existence, standing, verdict, at),
                Forecast.warning(policy, branch, standing, verdict, at));
    }

    /** Declares the rules that are to be judged before what is found is counted. */
    void declareFor(Judgement judgement, Tally tally) {
        if (judgement.version() != null) {
            declareRulesOfClusters(tally);
        }
    }

    /** Writes what is found on a cluster of this judgement. */
    void write(Judgement judgement, Cluster cluster, FindingSink sink) {
        KubernetesVersion version = judgement.version();
        if (version == null) {
            ClusterFindings.unreadable(rules, cluster, sink);
        } else {
            new ClusterFindings(this, cluster, version, judgement.since(), judgement.at(), sink)
                    .write(judgement.branch(), judgement.existence(), judgement.standing(), judgement.verdict());
        }
    }

    /** A check of an offering at a moment, which takes its clusters one by one. */
    public OfferingCheck offering(boolean whole, Instant at) {
        Objects.requireNonNull(at, "at");
        return new OfferingCheck(this, whole, at);
    }

    /**
     * Judges an offering at a moment: each cluster as {@link #judge(Cluster, Instant, FindingSink, Tally)} does, then what
     * the offering lacks as {@link OfferingCheck#end} does.
     *
     * @return what is to be said of each cluster, in their order
     */
    public List<ClusterVerdict> judge(Offering offering, Instant at, FindingSink sink, Tally tally) {
        Objects.requireNonNull(offering, "offering");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(tally, "tally");
        OfferingCheck check = offering(offering.whole(), at);
        List<ClusterVerdict> verdicts = new ArrayList<>(offering.clusters().size());
        for (Cluster cluster : offering.clusters()) {
            verdicts.add(check.add(cluster, sink, tally));
        }
        check.end(sink, tally);
        return List.copyOf(verdicts);
    }

    /** The deadlines of an offering that come after the moment, or end with it, in their order. */
    public Deadlines deadlines(Offering offering, Instant at) {
        Objects.requireNonNull(offering, "offering");
        Objects.requireNonNull(at, "at");
        return Deadlines.of(this, offering, at);
    }

    /** Declares the testcase and the rules that have results of their own. */
    void declare(Tally tally) {
        tally.declare(TESTCASE);
        declareRulesOfClusters(tally);
        tally.declare(PolicyRules.MINOR_ID);
        if (policy.supportWindow()) {
            tally.declare(PolicyRules.BRANCH_ID);
        }
    }

    private void declareRulesOfClusters(Tally tally) {
        tally.declare(PolicyRules.PATCH_ID);
        if (policy.critical() != null) {
            tally.declare(PolicyRules.CRITICAL_ID);
        }
    }

    Knowledge knowledge() {
        return knowledge;
    }

    PolicyRules rules() {
        return rules;
    }

    /** The branches of which anything is known, in ascending order. */
    BranchHistory[] branches() {
        return branches;
    }

    /** What is known of this branch; {@code null} if nothing is. */
    @Nullable
    BranchHistory branch(KubernetesBranch branch) {
        int low = 0;
        int high = branches.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = branches[middle].branch().compareTo(branch);
            if (order == 0) {
                return branches[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** The newest release of all at the moment; {@code null} if none is known. */
    @Nullable
    Release newest(Instant at) {
        for (int i = branches.length - 1; i >= 0; i--) {
            Release newest = branches[i].newest(at);
            if (newest != null) {
                return newest;
            }
        }
        return null;
    }

    /** From when on releases must be known without a gap to judge the version: its own, or the one before it. */
    private Instant since(@Nullable BranchHistory branch, KubernetesVersion version) {
        if (branch != null && branch.hasReleases()) {
            return branch.since(version);
        }
        for (int i = branches.length - 1; i >= 0; i--) {
            if (branches[i].hasReleases()) {
                return branches[i].since(version);
            }
        }
        return Instant.MIN;
    }

    /** When the first release of all came; {@link Instant#MAX} if none is known. */
    Instant first() {
        Instant first = Instant.MAX;
        for (BranchHistory branch : branches) {
            first = Standing.earlier(first, branch.coming());
        }
        return first;
    }

    /** Whether releases are known, and none of a newer branch. */
    private boolean isNewest(KubernetesBranch branch) {
        for (int i = branches.length - 1; i >= 0; i--) {
            if (branches[i].hasReleases()) {
                return branches[i].branch().compareTo(branch) < 0;
            }
        }
        return false;
    }

    static Standing standing(@Nullable BranchHistory branch, KubernetesVersion version) {
        return branch == null || !version.hasPatch() ? Standing.UNTROUBLED : branch.standing(version);
    }

    Existence existence(@Nullable BranchHistory branch, KubernetesVersion version, Instant since, Instant at) {
        if (!version.hasPatch()) {
            return Existence.PATCH_UNSAID;
        }
        if (version.isPreRelease()) {
            return Existence.PRE_RELEASE;
        }
        if (branch != null) {
            Release release = branch.release(version);
            if (release != null) {
                return release.released().isAfter(at) ? Existence.NOT_YET : Existence.KNOWN;
            }
            if (branch.isFollowed(version)) {
                return branch.isLeftOut(version) ? Existence.NEVER : Existence.UNLISTED;
            }
        }
        if ((branch == null || !branch.hasReleases()) && !isNewest(version.branch())) {
            return Existence.BRANCH_UNLISTED;
        }
        return knowledge.reaches(version.branch(), since, at) ? Existence.NOT_RELEASED : Existence.NEWER_THAN_FACTS;
    }

    private Verdict verdict(Existence existence, Standing standing, boolean fresh, Instant at) {
        if (existence.isViolation() || at.isAfter(standing.patchDue()) || at.isAfter(standing.criticalDue())) {
            return Verdict.FAIL;
        }
        return existence.isOpen() || isDoubtful(standing, fresh, at) || lacksVulnerabilities(standing, at)
                ? Verdict.DNF
                : Verdict.PASS;
    }

    /** Whether a release that is not known could make the version overdue. */
    private static boolean isDoubtful(Standing standing, boolean fresh, Instant at) {
        return !fresh || at.isAfter(standing.doubtful());
    }

    /** Whether a vulnerability that is not known could make the version overdue. */
    private boolean lacksVulnerabilities(Standing standing, Instant at) {
        return at.isAfter(standing.vulnerable()) && !knowledge.isSafe(at);
    }

    /** Counts one cluster of this judgement. */
    void count(Judgement judgement, Tally tally) {
        OfficialResult official = judgement.official();
        String divergence = judgement.divergence();
        if (!judgement.isOpen()) {
            tally.judged(policy.critical() == null ? JUDGED_PATCH : JUDGED_BOTH, false);
            tally.official(TESTCASE, official, divergence);
            return;
        }
        if (judgement.verdict() == Verdict.DNF) {
            tally.unjudged(TESTCASE, official, divergence);
        } else {
            tally.judged(TESTCASE);
            tally.official(TESTCASE, official, divergence);
        }
        one(PolicyRules.PATCH_ID, judgement.patchOpen(), tally);
        if (policy.critical() != null) {
            one(PolicyRules.CRITICAL_ID, judgement.criticalOpen(), tally);
        }
    }

    private static void one(String rule, boolean open, Tally tally) {
        if (open) {
            tally.unjudged(rule);
        } else {
            tally.judged(rule);
        }
    }

    private static BranchHistory[] branches(VersionPolicy policy, KubernetesFacts facts) {
        Map<KubernetesBranch, List<Release>> used = byBranch(facts.usedReleases());
        Map<KubernetesBranch, List<Release>> told = byBranch(facts.releases());
        List<Vulnerability> critical = new ArrayList<>();
        for (Vulnerability vulnerability : facts.usedVulnerabilities()) {
            CvssScore score = vulnerability.score();
            if (score != null && score.tenths() >= policy.threshold()) {
                critical.add(vulnerability);
            }
        }
        List<BranchHistory> branches = new ArrayList<>();
        for (KubernetesBranch branch : facts.branches()) {
            branches.add(new BranchHistory(
                    branch,
                    policy,
                    used.getOrDefault(branch, List.of()),
                    told.getOrDefault(branch, List.of()),
                    facts.endsOfLife(branch),
                    critical));
        }
        return branches.toArray(BranchHistory[]::new);
    }

    /** The releases that have a patch level, in their order, without pre-releases. */
    private static Map<KubernetesBranch, List<Release>> byBranch(List<Release> releases) {
        Map<KubernetesBranch, List<Release>> byBranch = new HashMap<>();
        for (Release release : releases) {
            KubernetesVersion version = release.version();
            if (version.hasPatch() && !version.isPreRelease()) {
                byBranch.computeIfAbsent(version.branch(), branch -> new ArrayList<>())
                        .add(release);
            }
        }
        return byBranch;
    }
}
