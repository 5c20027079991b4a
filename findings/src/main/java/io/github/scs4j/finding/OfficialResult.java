package io.github.scs4j.finding;

/** What the official test suite reports for a testcase. */
public enum OfficialResult {
    PASS(Verdict.PASS),
    FAIL(Verdict.FAIL),
    /** The official check ends with an exception. */
    ABORT(Verdict.DNF);

    private final Verdict reading;

    OfficialResult(Verdict reading) {
        this.reading = reading;
    }

    /** The verdict in the words of SCS-0003-v2; ABORT reads as DNF. */
    public Verdict reading() {
        return reading;
    }
}
