package io.github.scs4j.cli;

import org.jspecify.annotations.Nullable;

/**
 * A name that an input holds.
 *
 * @param text the name as it stands there; not escaped
 * @param origin the kind of input
 * @param place input and line, such as {@code flavors.json:12}; {@code null} for an argument
 */
record FoundName(String text, Origin origin, @Nullable String place) {}
