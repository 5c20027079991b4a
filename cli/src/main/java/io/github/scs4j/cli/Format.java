package io.github.scs4j.cli;

/** The values of {@code --format}. */
enum Format {
    /** For people. */
    TEXT("text"),
    /** One JSON document. */
    JSON("json"),
    /** One JSON object per line. */
    JSONL("jsonl");

    private final String word;

    Format(String word) {
        this.word = word;
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
