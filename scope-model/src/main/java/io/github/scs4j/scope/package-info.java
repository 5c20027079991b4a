/** Certificate scopes as values: versions, modules, targets, testcases, timeline (SCS-0003). */
@NullMarked
package io.github.scs4j.scope;

import org.jspecify.annotations.NullMarked;
