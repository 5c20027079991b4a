package io.github.scs4j.inventory;

import io.github.scs4j.image.Image;
import java.util.Objects;

/**
 * An image as it stands in an export.
 *
 * @param image what the export tells of it
 * @param source what the caller calls the input, such as a file name
 * @param line the line of the input on which the entry begins, 1-based
 * @param listed whether it stands in a list or in a file of definitions, not on its own
 */
public record ImageEntry(Image image, String source, int line, boolean listed) {
    /** Throws {@link NullPointerException} if the image or the source is {@code null}. */
    public ImageEntry {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(source, "source");
    }
}
