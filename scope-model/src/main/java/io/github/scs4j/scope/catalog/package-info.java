/**
 * Facts that come with the library: the scopes of the Sovereign Cloud Stack, how the result of each testcase is had, and the
 * standards with their state.
 */
@NullMarked
package io.github.scs4j.scope.catalog;

import org.jspecify.annotations.NullMarked;
