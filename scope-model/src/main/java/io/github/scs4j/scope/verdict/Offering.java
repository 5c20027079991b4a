package io.github.scs4j.scope.verdict;

import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Target;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What is known about an offer that consists of several subjects, such as one of Kubernetes with a subject for each of its
 * branches: FAIL over MISS over DNF over PASS of them. Immutable and thread-safe.
 *
 * @param name the name of the offer
 * @param scope the scope
 * @param subjects the verdicts on its subjects by this scope
 */
public record Offering(String name, Scope scope, List<ScopeVerdict> subjects) {
    /**
     * Copies the list; throws {@link NullPointerException} if anything is {@code null}, {@link IllegalArgumentException} if a
     * verdict is one by another scope.
     */
    public Offering {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scope, "scope");
        subjects = List.copyOf(subjects);
        for (ScopeVerdict subject : subjects) {
            if (!subject.scope().equals(scope)) {
                throw new IllegalArgumentException(
                        "a verdict by another scope: " + subject.scope().name());
            }
        }
    }

    /** The verdict on the main target of a version by the text; MISS without subjects, or if there is no such version. */
    public Verdict result(String version) {
        return result(version, Target.MAIN);
    }

    /** The verdict on a target of a version by the text; MISS without subjects, or if there is no such target. */
    public Verdict result(String version, String target) {
        return fold(version, target, TargetVerdict::result);
    }

    /** The verdict on the main target of a version by the official results; as {@link #result(String)}. */
    public Verdict official(String version) {
        return official(version, Target.MAIN);
    }

    /** The verdict on a target of a version by the official results; as {@link #result(String, String)}. */
    public Verdict official(String version, String target) {
        return fold(version, target, TargetVerdict::official);
    }

    private Verdict fold(String version, String target, Function<TargetVerdict, Verdict> verdict) {
        Objects.requireNonNull(target, "target");
        Verdict sum = subjects.isEmpty() ? Verdict.MISS : Verdict.PASS;
        for (ScopeVerdict subject : subjects) {
            VersionVerdict ofVersion = subject.version(version);
            TargetVerdict ofTarget = ofVersion == null ? null : ofVersion.target(target);
            sum = sum.and(ofTarget == null ? Verdict.MISS : verdict.apply(ofTarget));
        }
        return sum;
    }
}
