package io.github.scs4j.image.rotation;

/** How an image stands by what {@code replace_frequency} promises, on one day (UTC). */
public enum DueState {
    /** It is to be replaced on a later day. */
    FRESH,
    /** It is to be replaced today. */
    DUE,
    /** It should have been replaced, but so little late is no violation. */
    IN_SLACK,
    /** It should have been replaced, the slack included. */
    OVERDUE,
    /** No replacement is promised, or not any more. */
    NOT_PROMISED,
    /** What is promised is unknown, or when the image was published, or one that may have replaced it. */
    UNKNOWN
}
