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

    /** Another input follows: what the last one lacks of a list may be in it. */
    void nextInput();

    /** There is no further object. */
    void finish(FindingSink findings, Tally tally);

    /** What people read before the summary, lines that end; may be empty. */
    default String counts(Language language) {
        return "";
    }
}
