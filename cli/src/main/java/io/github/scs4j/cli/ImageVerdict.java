package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import java.util.List;

/** What came of judging one image alone. */
enum ImageVerdict {
    /** No finding of severity ERROR is about it. */
    VALID("valid"),
    /** One is. */
    INVALID("invalid"),
    /** The export does not tell enough about it. */
    UNKNOWN("unknown"),
    /** The standard is not about it: it is not public, or a snapshot. */
    LEFT_OUT("left-out");

    private final String word;

    ImageVerdict(String word) {
        this.word = word;
    }

    static ImageVerdict of(Image image, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return INVALID;
            }
        }
        if (!ImageSelection.TEXT.includes(image)) {
            return LEFT_OUT;
        }
        return image.hasProperties() ? VALID : UNKNOWN;
    }

    /** What programs read. */
    @Override
    public String toString() {
        return word;
    }
}
