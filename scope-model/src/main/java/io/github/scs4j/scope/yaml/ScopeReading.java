package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Location;
import io.github.scs4j.scope.Scope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file. Immutable and thread-safe.
 *
 * @param scope the scope, in the newest model; {@code null} if the file is no YAML, or holds no object
 * @param generation the generation that the file is of; {@code null} if there is no scope
 * @param complete whether everything could be read: without an ERROR
 * @param places where the parts of the scope stand
 */
public record ScopeReading(
        @Nullable Scope scope, @Nullable Generation generation, boolean complete, ScopePlaces places) {
    /** Throws {@link NullPointerException} if the places are {@code null}. */
    public ScopeReading {
        Objects.requireNonNull(places, "places");
    }

    /** Where a part of the scope stands, by its {@linkplain ScopePlaces#at path}. */
    public @Nullable Location place(String path) {
        return places.at(path);
    }
}
