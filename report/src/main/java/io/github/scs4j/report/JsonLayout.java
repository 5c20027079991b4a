package io.github.scs4j.report;

/** Where a JSON envelope breaks its lines. */
public enum JsonLayout {
    /** A line per member of the envelope, per testcase, per item and per finding. */
    LINES,
    /** The whole envelope on one line, so that several of them are JSON Lines. */
    ONE_LINE
}
