package io.github.scs4j.inventory;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A flavor as it stands in an export.
 *
 * @param name its name as it was read: any text, also an empty one
 * @param id its id; {@code null} if the export has none
 * @param source what the caller calls the input, such as a file name
 * @param line the line of the input on which the entry begins, 1-based
 */
public record FlavorEntry(String name, @Nullable String id, String source, int line) {
    /** Throws {@link NullPointerException} if the name or the source is {@code null}. */
    public FlavorEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }
}
