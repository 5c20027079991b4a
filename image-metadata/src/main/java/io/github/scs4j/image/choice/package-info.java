/** Finds the image that somebody wants on any cloud, by metadata, or by name where a cloud has none. */
package io.github.scs4j.image.choice;
