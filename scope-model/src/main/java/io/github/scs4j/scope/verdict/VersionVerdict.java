package io.github.scs4j.scope.verdict;

import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.score.Score;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a version of a scope.
 *
 * @param version the version
 * @param validity whether it can be certified against on the day judged
 * @param stable whether it is stable on that day
 * @param targets its targets, the main one first
 */
public record VersionVerdict(ScopeVersion version, Validity validity, boolean stable, List<TargetVerdict> targets) {
    /** Throws {@link NullPointerException} if anything is {@code null}, {@link IllegalArgumentException} without a target. */
    public VersionVerdict {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(validity, "validity");
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("no target");
        }
    }

    /** The main target, on which a certificate depends. */
    public TargetVerdict main() {
        return targets.get(0);
    }

    /** The target of this name; {@code null} if there is none. */
    public @Nullable TargetVerdict target(String name) {
        Objects.requireNonNull(name, "name");
        for (TargetVerdict target : targets) {
            if (target.name().equals(name)) {
                return target;
            }
        }
        return null;
    }

    /**
     * The first moment at which a result that the main target rests on is no longer valid, if nothing is tested again;
     * {@code null} if it rests on none.
     */
    public @Nullable Instant expires() {
        Instant earliest = null;
        for (TestcaseVerdict testcase : main().testcases()) {
            Score score = testcase.score();
            if (score != null
                    && testcase.result() != Verdict.MISS
                    && (earliest == null || score.expires().isBefore(earliest))) {
                earliest = score.expires();
            }
        }
        return earliest;
    }
}
