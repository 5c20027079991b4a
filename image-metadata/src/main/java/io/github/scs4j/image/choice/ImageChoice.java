package io.github.scs4j.image.choice;

import io.github.scs4j.finding.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was offered for a wish. Immutable and thread-safe.
 *
 * @param <T> what is offered
 */
public final class ImageChoice<T> {
    private final ImageWish wish;
    private final @Nullable Basis basis;
    private final List<Candidate<T>> candidates;
    private final List<Refused<T>> refused;
    private final List<Message> notes;

    ImageChoice(
            ImageWish wish,
            @Nullable Basis basis,
            List<Candidate<T>> candidates,
            List<Refused<T>> refused,
            List<Message> notes) {
        this.wish = wish;
        this.basis = basis;
        this.candidates = List.copyOf(candidates);
        this.refused = List.copyOf(refused);
        this.notes = List.copyOf(notes);
    }

    /** The wish. */
    public ImageWish wish() {
        return wish;
    }

    /** By what the candidates were chosen; {@code null} if there are none. */
    public @Nullable Basis basis() {
        return basis;
    }

    /** The image to take; {@code null} if none meets the wish. */
    public @Nullable Candidate<T> best() {
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    /** All images that meet the wish on the same basis, the best first. */
    public List<Candidate<T>> candidates() {
        return candidates;
    }

    /** All other images in the order in which they were offered. */
    public List<Refused<T>> refused() {
        return refused;
    }

    /** What is worth knowing about the choice as a whole, such as that it rests on names only. */
    public List<Message> notes() {
        return notes;
    }
}
