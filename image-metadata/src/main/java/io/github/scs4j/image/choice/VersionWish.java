package io.github.scs4j.image.choice;

/** Which version of a distribution is wanted. */
public enum VersionWish {
    /** The one that the wish names. */
    EXACT,
    /** The highest that is there. */
    LATEST,
    /** The highest that is there and a long-term release. */
    LATEST_LONG_TERM
}
