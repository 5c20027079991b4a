package io.github.scs4j.scope.score;

/** How certain it is what the results of a testcase say at a moment. */
public enum Certainty {
    /** The newest result is PASS or FAIL, and still valid. */
    CERTAIN,
    /** The newest result is DNF, and an earlier PASS or FAIL is taken to hold, because every test since came in time. */
    PRESUMED,
    /** There is no valid result, or none that was ever PASS or FAIL. */
    UNKNOWN
}
