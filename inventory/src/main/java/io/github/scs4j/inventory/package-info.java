/**
 * Reads what a cloud exports.
 *
 * <p>{@link io.github.scs4j.inventory.FlavorReader} reads flavors,
 * {@link io.github.scs4j.inventory.ImageReader} images. Bad data is normal here: it becomes a finding, and the
 * good part is delivered.
 */
package io.github.scs4j.inventory;
