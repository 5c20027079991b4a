package io.github.scs4j.inventory;

/**
 * How far an input could be read.
 *
 * @param complete whether the whole input was read and understood: {@code false} if it is missing, empty, truncated, not
 *     UTF-8, malformed, or of another shape, even if a part was delivered
 * @param delivered how many entries were delivered
 * @param unreadable how many entries were found but not delivered, because they have no usable name
 */
public record Reading(boolean complete, long delivered, long unreadable) {}
