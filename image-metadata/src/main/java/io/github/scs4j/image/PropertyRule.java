package io.github.scs4j.image;

import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one official testcase asks of one image, beside what the text asks. Immutable. */
interface PropertyRule {
    /** The property that the testcase is about. */
    MetadataProperty property();

    /**
     * Judges by the text an image whose properties are known; its findings go to the judgement.
     *
     * @return whether it is beyond dispute that the image passes: by the text, and officially if the suite looks at it.
     *     Then nobody need ask for the official result; {@code false} says nothing
     */
    boolean judge(Image image, Judgement judgement);

    /**
     * What the official test suite says of an image that it looks at and whose properties are known.
     *
     * @param at the moment of the check
     */
    OfficialResult official(Image image, Instant at);

    /** The documented divergence by which the two differ on this image; {@code null} if none is documented. */
    @Nullable
    String divergence(Image image);
}
