package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said, at one moment, of every cluster whose version is told in the same words.
 *
 * @param version what the words say; {@code null} if they are no version
 * @param since from when on releases must be known without a gap to judge the version
 * @param patchOpen whether the window for patches could not be judged
 * @param criticalOpen whether the window for critical vulnerabilities could not be judged
 * @param isRemarkable whether anything is found
 */
record Judgement(
        Instant at,
        @Nullable KubernetesVersion version,
        @Nullable BranchHistory branch,
        Instant since,
        Existence existence,
        Standing standing,
        Verdict verdict,
        boolean patchOpen,
        boolean criticalOpen,
        boolean isRemarkable,
        OfficialResult official,
        @Nullable String divergence,
        @Nullable KubernetesVersion newest,
        @Nullable Instant due,
        @Nullable EndOfLife endOfLife,
        @Nullable Change nextChange,
        @Nullable Change nextWarning) {

    /** That of words that are no version. */
    static Judgement ofUnreadable(Instant at, OfficialResult official, @Nullable String divergence) {
        return new Judgement(
                at,
                null,
                null,
                Instant.MIN,
                Existence.PATCH_UNSAID,
                Standing.UNTROUBLED,
                Verdict.DNF,
                true,
                true,
                true,
                official,
                divergence,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether anything of it could not be judged. */
    boolean isOpen() {
        return verdict == Verdict.DNF || patchOpen || criticalOpen;
    }

    /** What is to be said of this cluster. */
    ClusterVerdict of(Cluster cluster) {
        return new ClusterVerdict(
                cluster, at, verdict, official, divergence, newest, due, endOfLife, nextChange, nextWarning);
    }
}
