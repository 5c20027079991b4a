package io.github.scs4j.image;

/** What the value of a property is. */
public enum ValueType {
    /** Any text that is not blank. */
    TEXT,
    /** One of a list of words. */
    WORD,
    /** A whole number that is not negative. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A day in UTC, {@code YYYY-MM-DD}. */
    DATE,
    /** A day or a time in UTC, {@code YYYY-MM-DD}, {@code YYYY-MM-DD hh:mm} or {@code YYYY-MM-DD hh:mm:ss}. */
    TIME,
    /** A day, or one of a list of words. */
    DATE_OR_WORD,
    /** A day, one of a list of words, or {@code last-N}. */
    VALIDITY,
    /** A URL, or one of a list of words. */
    URL_OR_WORD,
    /** A URI. */
    URI
}
