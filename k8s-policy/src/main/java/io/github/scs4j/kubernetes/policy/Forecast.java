package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.Release;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of a cluster that is never updated, with all that is known, also of what comes after the moment. */
final class Forecast {
    private Forecast() {}

    /** The next change of the verdict; {@code null} if nothing known brings one. */
    static @Nullable Change change(
            @Nullable BranchHistory branch,
            KubernetesVersion version,
            Existence existence,
            Standing standing,
            Verdict verdict,
            Instant at) {
        if (existence == Existence.NOT_YET && branch != null) {
            Release release = branch.release(version);
            return release == null || release.released().isAfter(standing.due())
                    ? null
                    : new Change(release.released().minusNanos(1), Verdict.PASS, PolicyRules.UNKNOWN_ID);
        }
        Instant due = standing.due();
        if (verdict == Verdict.FAIL || due.equals(Instant.MAX) || at.isAfter(due)) {
            return null;
        }
        boolean critical = standing.criticalDue().isBefore(standing.patchDue());
        return new Change(due, Verdict.FAIL, critical ? PolicyRules.CRITICAL_ID : PolicyRules.PATCH_ID);
    }

    /** The next warning, if it comes before the version is overdue; {@code null} if nothing known brings one. */
    static @Nullable Change warning(
            VersionPolicy policy, @Nullable BranchHistory branch, Standing standing, Verdict verdict, Instant at) {
        Instant end = branch == null || !policy.supportWindow() ? Instant.MAX : branch.supportEnds();
        Instant next = Instant.MAX;
        String rule = "";
        if (isNext(standing.patchWarning(), at, next) && standing.patchWarning().isBefore(standing.patchDue())) {
            next = standing.patchWarning();
            rule = PolicyRules.PATCH_ID;
        }
        if (isNext(standing.recommended(), at, next)) {
            next = standing.recommended();
            rule = PolicyRules.RECOMMENDED_ID;
        }
        if (isNext(end, at, next)) {
            next = end;
            rule = PolicyRules.END_OF_LIFE_ID;
        }
        if (rule.isEmpty()) {
            return null;
        }
        Verdict then = next.isAfter(standing.due()) ? Verdict.FAIL : verdict;
        return new Change(next, then, rule);
    }

    private static boolean isNext(Instant moment, Instant at, Instant next) {
        return !moment.isBefore(at) && moment.isBefore(next);
    }
}
