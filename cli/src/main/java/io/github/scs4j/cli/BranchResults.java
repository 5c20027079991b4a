package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.policy.ClusterVerdict;
import io.github.scs4j.kubernetes.policy.VersionPolicyCheck;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found about the clusters of each branch of Kubernetes, of which each is a subject of its own. */
final class BranchResults {
    private final String offering;
    private final Map<String, Tally> branches = new TreeMap<>();

    /**
     * Creates results of none.
     *
     * @param offering the name of what all branches belong to
     */
    BranchResults(String offering) {
        this.offering = offering;
    }

    /** Counts a cluster and gives the subject that it belongs to. */
    String add(ClusterVerdict cluster, List<Finding> findings) {
        KubernetesBranch branch = cluster.branch();
        String subject = offering + " " + (branch == null ? cluster.cluster().name() : branch.toString());
        Tally tally = branches.computeIfAbsent(subject, name -> new Tally());
        findings.forEach(tally::accept);
        if (cluster.verdict() == Verdict.DNF) {
            tally.unjudged(VersionPolicyCheck.TESTCASE, cluster.official(), cluster.divergence());
        } else {
            tally.judged(VersionPolicyCheck.TESTCASE);
            tally.official(VersionPolicyCheck.TESTCASE, cluster.official(), cluster.divergence());
        }
        return subject;
    }

    /** Something could not be read: it may be a cluster of any of the branches. */
    void unreadable() {
        branches.values().forEach(tally -> tally.unjudged(VersionPolicyCheck.TESTCASE));
    }

    /** The results by subject, in the order of their names. */
    Map<String, List<TestcaseResult>> results() {
        Map<String, List<TestcaseResult>> results = new TreeMap<>();
        branches.forEach((subject, tally) -> results.put(subject, tally.results()));
        return results;
    }
}
