/** YAML as values that know their place, and what is wrong with their shape. Not exported. */
@NullMarked
package io.github.scs4j.scope.internal;

import org.jspecify.annotations.NullMarked;
