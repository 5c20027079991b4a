package io.github.scs4j.image.choice;

import io.github.scs4j.finding.Message;
import io.github.scs4j.image.Image;
import java.util.Objects;

/**
 * An image that does not meet a wish, or that a better one puts out of question. Immutable.
 *
 * @param <T> what is offered
 * @param offered what is offered
 * @param image the image that it is
 * @param reason why it is refused
 */
public record Refused<T>(T offered, Image image, Message reason) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Refused {
        Objects.requireNonNull(offered, "offered");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(reason, "reason");
    }
}
