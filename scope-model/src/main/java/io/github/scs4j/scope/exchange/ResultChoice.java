package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;

/** Which of the two results of a testcase is told to somebody who knows of one only. */
public enum ResultChoice {
    /** The result by the text of the standard. */
    TEXT,
    /** The result of the official test suite where it is known to differ, else that by the text. */
    OFFICIAL;

    /** The chosen result. */
    public Verdict of(TestcaseResult result) {
        OfficialResult official = result.official();
        return this == TEXT || official == null ? result.result() : official.reading();
    }
}
