package io.github.scs4j.scope.verdict;

import io.github.scs4j.scope.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a subject at a moment: the verdict on every version of a scope.
 *
 * @param subject the name of what was tested
 * @param scope the scope
 * @param at the moment judged
 * @param versions the versions in the order of the scope
 */
public record ScopeVerdict(String subject, Scope scope, Instant at, List<VersionVerdict> versions) {
    /** Copies the list; throws {@link NullPointerException} if anything is {@code null}. */
    public ScopeVerdict {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(at, "at");
        versions = List.copyOf(versions);
    }

    /** The verdict on the version of this name; {@code null} if there is none. */
    public @Nullable VersionVerdict version(String name) {
        Objects.requireNonNull(name, "name");
        for (VersionVerdict version : versions) {
            if (version.version().version().equals(name)) {
                return version;
            }
        }
        return null;
    }
}
