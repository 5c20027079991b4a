package io.github.scs4j.finding;

/** A language that messages and descriptions are written in. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter ISO 639-1 code, in lower case. */
    public String code() {
        return code;
    }
}
