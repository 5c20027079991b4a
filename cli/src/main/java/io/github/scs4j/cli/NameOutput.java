package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorParse;
import java.io.IOException;
import java.util.List;

/** Writes what is known about names, in one of the formats. */
interface NameOutput {
    /** A name and all that was found about it. */
    void name(FoundName found, FlavorParse parse, List<Finding> findings) throws IOException;

    /** Something that was found about no name in particular. */
    void finding(Finding finding) throws IOException;

    /** Shows what was written so far. */
    void flush() throws IOException;

    /** Everything has been read. */
    void end(Tally tally) throws IOException;
}
