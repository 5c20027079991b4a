package io.github.scs4j.scope.yaml;

import java.time.LocalDate;

/**
 * A generation of the format in which scopes were written. The generation of a file is told from what the file uses: it is
 * the oldest that has all of it, so that a file of today that uses nothing new is of an older generation. From {@link #G8} on
 * nothing is lost in reading.
 */
public enum Generation {
    /** A list of versions under {@code iaas}, each with standards and their {@code check_tools}. */
    G0("2023-01-31"),
    /** The versions under {@code versions}. */
    G1("2023-09-13"),
    /** With {@code variables}. */
    G2("2024-02-29"),
    /** {@code deprecated_at} in place of {@code obsoleted_at}. */
    G3("2024-03-14"),
    /** {@code checks} with an {@code id} in place of {@code check_tools}. */
    G4("2024-03-14"),
    /** With a {@code uuid}. */
    G5("2024-06-10"),
    /** With {@code parameters} of standards. */
    G6("2024-06-26"),
    /** Modules with {@code run} and {@code testcases}, versions that include them, tags, and a timeline. */
    G7("2024-08-14"),
    /** With the {@code lifetime} of testcases. */
    G7A("2025-06-04"),
    /** {@code scripts} with the testcases, and modules with {@code targets} in place of tags. */
    G8("2026-01-23"),
    /** With the {@code url} of testcases. */
    G9("2026-01-30"),
    /** With the {@code section} of testcases. */
    G10("2026-04-07");

    private final LocalDate since;

    Generation(String since) {
        this.since = LocalDate.parse(since);
    }

    /** The day of the first file of this generation. */
    public LocalDate since() {
        return since;
    }

    /** Whether files of this generation are read without loss, since the format has only grown from there on. */
    public boolean isCurrent() {
        return compareTo(G8) >= 0;
    }
}
