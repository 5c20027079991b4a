package io.github.scs4j.image.rotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The images that follow each other under a name. Old ones are hidden, or renamed by a date, a patch level, {@code old} or
 * {@code prev} behind the name. Immutable and thread-safe.
 *
 * @param name the name by which users refer to the image
 * @param current the image that users get: the newest visible one with the very name, or where no visible image has it, the
 *     newest visible one; {@code null} if all are hidden
 * @param builds the newest {@value #MAX_BUILDS} of its images, the newest first, and the current one
 * @param count how many images it has in all
 * @param ageUnknown whether a visible image that might be the current one was published nobody knows when
 */
public record Chain(String name, @Nullable Build current, List<Build> builds, long count, boolean ageUnknown) {
    /** How many images of a chain are kept, beside the current one: {@value}. */
    public static final int MAX_BUILDS = 8;

    /** Throws {@link NullPointerException} if the name or the list is {@code null}. */
    public Chain {
        Objects.requireNonNull(name, "name");
        builds = List.copyOf(builds);
    }

    /** Whether users find an image by the name of the chain. */
    public boolean isNamed() {
        return current != null && current.name().equals(name);
    }

    /** The image by which the chain is judged: the current one, or where all are hidden, the newest. */
    public Build judged() {
        return current == null ? builds.get(0) : current;
    }
}
