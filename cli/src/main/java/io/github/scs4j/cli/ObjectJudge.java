package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.inventory.KubernetesSink;

/** Judges the objects of a cluster together. */
interface ObjectJudge extends KubernetesSink {
    /** An input was a list of nothing, whatever it was to list. */
    void nothing();

    /** An object, or the rest of an input, could not be read. */
    void unreadable();

    /** The last list of an input goes on elsewhere. */
    default void partial() {
        unreadable();
    }

    /** There is no further object. */
    void finish(FindingSink findings, Tally tally);

    /** What people read before the summary, lines that end; may be empty. */
    default String counts(Language language) {
        return "";
    }
}
