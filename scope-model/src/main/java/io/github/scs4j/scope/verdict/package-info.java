/** What the results on a score card say about each version of a scope. */
@NullMarked
package io.github.scs4j.scope.verdict;

import org.jspecify.annotations.NullMarked;
