package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.kubernetes.policy.ClusterVerdict;
import java.io.IOException;
import java.util.List;

/** Writes what is known about clusters, in one of the formats. */
interface ClusterOutput {
    /** A cluster and all that was found about it alone. */
    void cluster(ClusterVerdict verdict, List<Finding> findings) throws IOException;

    /** Something that was found about no cluster alone. */
    void finding(Finding finding) throws IOException;

    /** Shows what was written so far. */
    void flush() throws IOException;

    /** Everything has been judged. */
    void end(Tally tally) throws IOException;
}
