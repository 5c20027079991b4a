/** The grammar of SCS flavor names as an API: parse trees, exact syntax errors, and what may come next. */
package io.github.scs4j.flavor.grammar;
