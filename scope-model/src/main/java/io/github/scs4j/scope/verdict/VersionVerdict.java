package io.github.scs4j.scope.verdict;

import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Validity;
import java.util.List;
import java.util.Objects;

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
}
