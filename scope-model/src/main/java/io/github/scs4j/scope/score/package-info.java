/** Results of tests: reports, and the score card that is merged from them (SCS-0003-v2). */
@NullMarked
package io.github.scs4j.scope.score;

import org.jspecify.annotations.NullMarked;
