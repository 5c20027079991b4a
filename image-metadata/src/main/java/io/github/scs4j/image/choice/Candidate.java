package io.github.scs4j.image.choice;

import io.github.scs4j.finding.Message;
import io.github.scs4j.image.Image;
import java.util.List;
import java.util.Objects;

/**
 * An image that meets a wish. Immutable.
 *
 * @param <T> what is offered
 * @param offered what is offered
 * @param image the image that it is
 * @param reasons why it is a candidate, and unless it is the first, why it comes after the one before it
 */
public record Candidate<T>(T offered, Image image, List<Message> reasons) {
    /** Copies the list; throws {@link NullPointerException} if anything is {@code null}. */
    public Candidate {
        Objects.requireNonNull(offered, "offered");
        Objects.requireNonNull(image, "image");
        reasons = List.copyOf(reasons);
    }
}
