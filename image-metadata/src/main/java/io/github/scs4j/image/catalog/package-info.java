/**
 * The standard images that an SCS cloud offers (SCS-0104). Version 1 goes by a list of names:
 * {@link io.github.scs4j.image.catalog.StandardImages} has the published ones,
 * {@link io.github.scs4j.image.catalog.ImageSpecReader} reads others, and
 * {@link io.github.scs4j.image.catalog.StandardImagesCheck} finds what an inventory lacks. Version 2, a draft, goes by
 * metadata: {@link io.github.scs4j.image.catalog.GenericImagesCheck}.
 */
@org.jspecify.annotations.NullMarked
package io.github.scs4j.image.catalog;
