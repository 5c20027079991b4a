package io.github.scs4j.image.catalog;

/**
 * What {@link ImageSpecReader} made of a text. Immutable.
 *
 * @param images the entries that could be read
 * @param complete whether all of them could; if not, findings say what is wrong
 */
public record ImageSpecReading(StandardImages images, boolean complete) {}
