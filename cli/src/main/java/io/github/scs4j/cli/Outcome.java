package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;

/** What the exit code will say. */
final class Outcome {
    /** Nothing is wrong. */
    static final int CLEAN = 0;
    /** A finding of severity ERROR stands. */
    static final int ERRORS = 1;
    /** An input could not be read, or the command was called wrongly. */
    static final int UNREADABLE = 2;

    private int code = CLEAN;

    void note(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            error();
        }
    }

    void error() {
        code = Math.max(code, ERRORS);
    }

    void unreadable() {
        code = UNREADABLE;
    }

    int code() {
        return code;
    }
}
