package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
    private static final String OTHER_SCORE = "D69";
    private static final String NOT_HAD = "D70";
    private static final String NOT_FIXED = "D71";
    private static final String PARTLY_READ = "D121";
    private static final String PAST_END_OF_LIFE = "D98";
    private static final String OLD_FACTS = "D126";
    private static final String NO_CVE_FACTS = "D127";
    private static final String OTHER_WINDOW = "D128";

    private final VersionPolicy policy;
    private final KubernetesFacts facts;
    private final Knowledge knowledge;

    Divergences(VersionPolicy policy, KubernetesFacts facts, Knowledge knowledge) {
        this.policy = policy;
        this.facts = facts;
        this.knowledge = knowledge;
    }

    String of(
            Cluster cluster,
            KubernetesVersion version,
            boolean fresh,
            @Nullable BranchHistory branch,
            Existence existence,
            Standing standing,
            Verdict ours,
            OfficialResult official,
            Instant at) {
        return switch (official) {
            case ABORT -> read(cluster, at);
            case FAIL -> whyRefused(cluster, version, branch, standing, ours, at);
            case PASS -> whyTaken(version, fresh, branch, existence, standing, ours, at);
        };
    }

    /** What the suite makes of the facts, if nothing else explains its result. */
    private String read(Cluster cluster, Instant at) {
        return Objects.requireNonNullElse(facts.officialDivergence(cluster.gitVersion(), at), BROKEN_FACTS);
    }

    private String whyRefused(
            Cluster cluster,
            KubernetesVersion version,
            @Nullable BranchHistory branch,
            Standing standing,
            Verdict ours,
            Instant at) {
        if (branch == null || branch.endOfLife() == null) {
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
        String read = read(cluster, at);
        if (read.equals(NOT_IN_THE_LIST)) {
            return read;
        }
        if (at.isAfter(standing.patchWarning()) || !at.isAfter(standing.vulnerable())) {
            return standing.newer().equals(Instant.MAX) ? BROKEN_FACTS : DAY_ONLY;
        }
        if (ours == Verdict.DNF) {
            return lacking(at);
        }
        if (branch.isExposed(version)) {
            return NOT_FIXED;
        }
        return isScoredOtherwise(version) ? OTHER_SCORE : read;
    }

    /** Whether a vulnerability of the version is critical by a score that does not count. */
    private boolean isScoredOtherwise(KubernetesVersion version) {
        KubernetesVersion upstream = version.upstream();
        return facts.usedVulnerabilities().stream()
                .filter(vulnerability -> vulnerability.affected().contains(upstream))
                .flatMap(vulnerability -> vulnerability.scores().stream())
                .anyMatch(score -> score.tenths() >= policy.threshold());
    }

    private String whyTaken(
            KubernetesVersion version,
            boolean fresh,
            @Nullable BranchHistory branch,
            Existence existence,
            Standing standing,
            Verdict ours,
            Instant at) {
        if (ours == Verdict.DNF) {
            return switch (existence) {
                case KNOWN, PRE_RELEASE -> fresh ? lacking(at) : OLD_FACTS;
                case PATCH_UNSAID -> SPELLING;
                default -> NEVER_EXISTED;
            };
        }
        if (existence.isViolation()) {
            return NEVER_EXISTED;
        }
        if (!at.isAfter(standing.patchDue())) {
            return branch == null ? RANGE_LOST : whyNotCritical(branch.fixes(version), at);
        }
        return policy.patch().equals(VersionPolicy.V2.patch()) ? BROKEN_FACTS : OTHER_WINDOW;
    }

    /** What the suite does not see of a vulnerability that makes a cluster overdue. */
    private String whyNotCritical(List<CriticalFix> fixes, Instant at) {
        Window window = policy.critical();
        for (CriticalFix fix : fixes) {
            if (window != null && at.isAfter(fix.due(window))) {
                String read = facts.officialDivergence(fix.vulnerability().id());
                return read == null ? RANGE_LOST : read;
            }
        }
        return RANGE_LOST;
    }

    /** Why vulnerabilities leave a cluster unjudged. */
    private String lacking(Instant at) {
        if (knowledge.isRecorded(at)) {
            return PARTLY_READ;
        }
        return knowledge.unrecorded(at).isEmpty() ? NO_CVE_FACTS : NOT_HAD;
    }
}
