package io.github.scs4j.scope;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the modules of two versions of a scope differ in one.
 *
 * @param kind what happened
 * @param before the module as the earlier version includes it; {@code null} if it was added
 * @param after the module as the later version includes it; {@code null} if it was removed
 */
public record ModuleChange(
        Kind kind, @Nullable Include before, @Nullable Include after) {
    /** What happened to a module. */
    public enum Kind {
        /** Only the later version includes it. */
        ADDED,
        /** Only the earlier version includes it. */
        REMOVED,
        /** The later version includes the module of another version of the same standard. */
        REPLACED,
        /** Both include it, with different parameters. */
        PARAMETERS
    }

    /** Throws {@link NullPointerException} if the kind is {@code null}. */
    public ModuleChange {
        Objects.requireNonNull(kind, "kind");
    }
}
