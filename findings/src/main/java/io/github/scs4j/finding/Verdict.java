package io.github.scs4j.finding;

/** The result of a testcase, or of a set of them, in the words of SCS-0003-v2. */
public enum Verdict {
    /** Every subject was judged and none violates. */
    PASS,
    /** Did not finish: a subject could not be judged, and none that was violates. */
    DNF,
    /** The input for the testcase was not given at all. */
    MISS,
    /** A finding violates the testcase. */
    FAIL;

    /** The verdict of a set that holds both: FAIL over MISS over DNF over PASS. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
