package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Location;
import io.github.scs4j.scope.Scope;
import org.jspecify.annotations.Nullable;

/** What was read of a file, and where its parts stand. Immutable and thread-safe. */
public final class ScopeReading {
    /** What is read of a file that is no YAML, or holds no scope. */
    static final ScopeReading NOTHING = new ScopeReading(null, null, false, PartPlaces.NONE);

    private final @Nullable Scope scope;
    private final @Nullable Generation generation;
    private final boolean complete;
    private final PartPlaces places;

    ScopeReading(@Nullable Scope scope, @Nullable Generation generation, boolean complete, PartPlaces places) {
        this.scope = scope;
        this.generation = generation;
        this.complete = complete;
        this.places = places;
    }

    /** The scope, in the newest model; {@code null} if the file is no YAML, or holds no scope. */
    public @Nullable Scope scope() {
        return scope;
    }

    /** The generation that the file is of; {@code null} if there is no scope. */
    public @Nullable Generation generation() {
        return generation;
    }

    /** Whether everything could be read: without an ERROR. */
    public boolean complete() {
        return complete;
    }

    /**
     * The place of a part of the scope: of the value at this path, or of the nearest part around it that stands in the file;
     * {@code null} if there is no scope. Where a scope of an older generation was lifted, the place is that of what the part
     * was made from.
     *
     * @param path the way through the values of the model, with indexes from 0: {@code uuid}, {@code modules/3/url},
     *     {@code modules/3/targets/main/0}, {@code versions/1/include/2}, {@code timeline/0/versions/v3},
     *     {@code scripts/0/testcases/5}
     */
    public @Nullable Location place(String path) {
        return places.at(path);
    }
}
