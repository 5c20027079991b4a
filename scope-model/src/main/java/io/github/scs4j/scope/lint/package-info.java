/** What is wrong with scopes: references to nothing, duplicates, what no test ever reaches, and changes where none may be. */
@NullMarked
package io.github.scs4j.scope.lint;

import org.jspecify.annotations.NullMarked;
