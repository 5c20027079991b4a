/** Results as files: the reports of the official test suite, score cards, and results that people write. */
@NullMarked
package io.github.scs4j.scope.exchange;

import org.jspecify.annotations.NullMarked;
