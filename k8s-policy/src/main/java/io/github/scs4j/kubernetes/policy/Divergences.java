package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why the official test suite says something else of a cluster than the text: the id of the documented divergence. */
final class Divergences {
    private static final String SPELLING = "D57";
    private static final String DAY_ONLY = "D59";
    private static final String NEVER_EXISTED = "D60";
    private static final String BROKEN_FACTS = "D61";
    private static final String NOT_IN_THE_LIST = "D62";
    private static final String OTHER_END_OF_LIFE = "D63";
    private static final String RANGE_LOST = "D64";
    private static final String NOT_FIXED = "D71";
    private static final String PARTLY_READ = "D121";
    private static final String PAST_END_OF_LIFE = "D98";
    private static final String OLD_FACTS = "D126";
    private static final String NO_CVE_FACTS = "D127";
    private static final String OTHER_WINDOW = "D128";

    private Divergences() {}

    static String of(
            VersionPolicy policy,
            boolean fresh,
            boolean recorded,
            @Nullable BranchHistory branch,
            Cluster cluster,
            Existence existence,
            Standing standing,
            Verdict ours,
            OfficialResult official,
            Instant at) {
        return switch (official) {
            case ABORT -> isSpelledOddly(cluster) ? SPELLING : BROKEN_FACTS;
            case FAIL -> whyRefused(recorded, branch, standing, ours, at);
            case PASS -> whyTaken(policy, fresh, recorded, existence, standing, ours, at);
        };
    }

    /** Whether the suite cannot read the version, though it is one. */
    private static boolean isSpelledOddly(Cluster cluster) {
        KubernetesVersion version = cluster.version();
        return version == null
                || version.suffix() != null
                || !version.hasPatch()
                || cluster.gitVersion().indexOf('V') >= 0;
    }

    private static String whyRefused(
            boolean recorded, @Nullable BranchHistory branch, Standing standing, Verdict ours, Instant at) {
        EndOfLife end = branch == null ? null : branch.endOfLife();
        if (branch == null || end == null) {
            return NOT_IN_THE_LIST;
        }
        if (at.isAfter(branch.supportEnds())) {
            return PAST_END_OF_LIFE;
        }
        if (!at.isBefore(branch.lastDay())) {
            return NOT_IN_THE_LIST;
        }
        for (EndOfLife other : branch.endsOfLife()) {
            if (!at.isBefore(Days.start(other.date()))) {
                return OTHER_END_OF_LIFE;
            }
        }
        if (at.isAfter(standing.patchWarning()) || !at.isAfter(standing.vulnerable())) {
            boolean named = !standing.newer().equals(Instant.MAX);
            return named ? DAY_ONLY : NOT_IN_THE_LIST;
        }
        return ours == Verdict.DNF ? lacking(recorded) : NOT_FIXED;
    }

    private static String whyTaken(
            VersionPolicy policy,
            boolean fresh,
            boolean recorded,
            Existence existence,
            Standing standing,
            Verdict ours,
            Instant at) {
        if (ours == Verdict.DNF) {
            return switch (existence) {
                case KNOWN, PRE_RELEASE -> fresh ? lacking(recorded) : OLD_FACTS;
                case PATCH_UNSAID -> SPELLING;
                default -> NEVER_EXISTED;
            };
        }
        if (existence.isViolation()) {
            return NEVER_EXISTED;
        }
        if (!at.isAfter(standing.patchDue())) {
            return RANGE_LOST;
        }
        return policy.patch().equals(VersionPolicy.V2.patch()) ? BROKEN_FACTS : OTHER_WINDOW;
    }

    /** Why vulnerabilities leave a cluster unjudged. */
    private static String lacking(boolean recorded) {
        return recorded ? PARTLY_READ : NO_CVE_FACTS;
    }
}
