package io.github.scs4j.flavor;

/** What a {@link FlavorNaming} can accept beyond the text, always with a WARNING. */
public enum Tolerance {
    /** Names in the syntax of v1 ("still accept the old names with a warning"). */
    OLDER_SYNTAX,
    /** CPU generations that the text does not list; the number is kept. */
    UNKNOWN_GENERATIONS,
    /**
     * Forms that no grammar of the text derives but the official parser takes: {@code 4.}, {@code .5}, {@code x10}, video
     * memory without units or generation before it, a second bandwidth mark.
     */
    OFFICIAL_FORMS
}
