package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.inventory.ImageEntry;
import java.io.IOException;
import java.util.List;

/** Writes what is known about images, in one of the formats. */
interface ImageOutput {
    /** An image and all that was found about it alone. */
    void image(ImageEntry entry, ImageVerdict verdict, List<Finding> findings) throws IOException;

    /** Something that was found about no image alone. */
    void finding(Finding finding) throws IOException;

    /** Shows what was written so far. */
    void flush() throws IOException;

    /** Everything has been read. */
    void end(Tally tally) throws IOException;
}
