package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.inventory.KubernetesSink;

/** Judges the objects of a cluster together. */
interface ObjectJudge extends KubernetesSink {
    /** An input was a list of nothing, whatever it was to list. */
    void nothing();

    /** An object, or the rest of an input, could not be read. */
    void unreadable();

    /** There is no further object. */
    void finish(FindingSink findings, Tally tally);
}
