/** The grammar of SCS flavor names and its generated parser. */
package io.github.scs4j.flavor.grammar;
