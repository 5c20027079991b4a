package io.github.scs4j.cli;

import io.github.scs4j.flavor.Tolerance;

/** The values of {@code --tolerate}. */
enum ToleranceChoice {
    V1("v1", Tolerance.OLDER_SYNTAX),
    GENERATIONS("generations", Tolerance.UNKNOWN_GENERATIONS),
    OFFICIAL_FORMS("official-forms", Tolerance.OFFICIAL_FORMS);

    private final String word;
    private final Tolerance tolerance;

    ToleranceChoice(String word, Tolerance tolerance) {
        this.word = word;
        this.tolerance = tolerance;
    }

    Tolerance tolerance() {
        return tolerance;
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
