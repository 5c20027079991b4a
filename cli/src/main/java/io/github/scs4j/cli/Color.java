package io.github.scs4j.cli;

/** The values of {@code --color}. */
enum Color {
    /** Where a person sees it. */
    AUTO("auto"),
    ALWAYS("always"),
    NEVER("never");

    private final String word;

    Color(String word) {
        this.word = word;
    }

    /** Whether to use color on a stream that is or is not a terminal. */
    boolean applies(boolean terminal, Environment environment) {
        return this == ALWAYS || (this == AUTO && terminal && !environment.refusesColor());
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
