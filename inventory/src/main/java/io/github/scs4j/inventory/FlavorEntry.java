package io.github.scs4j.inventory;

import io.github.scs4j.flavor.offer.Flavor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A flavor as it stands in an export.
 *
 * @param flavor what the export tells of it; its name is as it was read: any text, also an empty one
 * @param source what the caller calls the input, such as a file name
 * @param line the line of the input on which the entry begins, 1-based
 */
public record FlavorEntry(Flavor flavor, String source, int line) {
    /** Throws {@link NullPointerException} if the flavor or the source is {@code null}. */
    public FlavorEntry {
        Objects.requireNonNull(flavor, "flavor");
        Objects.requireNonNull(source, "source");
    }

    /** The name of the flavor. */
    public String name() {
        return flavor.name();
    }

    /** The id of the flavor; {@code null} if the export has none. */
    public @Nullable String id() {
        return flavor.id();
    }
}
