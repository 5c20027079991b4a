package io.github.scs4j.cli;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;

/** The values of {@code --as}: whose results decide. */
enum Authority {
    /** The text of the standard. */
    TEXT("text"),
    /** The official test suite. */
    OFFICIAL("official");

    private final String word;

    Authority(String word) {
        this.word = word;
    }

    /** The result of the official test suite in its own words: {@code PASS}, {@code FAIL} or {@code ABORT}. */
    static String officially(TestcaseResult result) {
        OfficialResult official = result.official();
        return official == null ? result.result().name() : official.name();
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
