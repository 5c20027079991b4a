/** Flavors as a cloud offers them: what they promise, whether they keep it, and which of them meets a wish. */
@org.jspecify.annotations.NullMarked
package io.github.scs4j.flavor.offer;
