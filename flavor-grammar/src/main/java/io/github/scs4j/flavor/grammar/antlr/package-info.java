/**
 * The lexer, parser, listener and visitor that ANTLR generates from {@code FlavorName.g4}, which lies in this package
 * too. They follow ANTLR's compatibility and the names in the grammar, not the promises of this library's API.
 *
 * <p>The parser reads what the lexer makes of a name of v2 or v3. It does not know the limits that the grammar cannot
 * state; {@link io.github.scs4j.flavor.grammar.FlavorGrammar} does.
 */
@NullUnmarked
package io.github.scs4j.flavor.grammar.antlr;

import org.jspecify.annotations.NullUnmarked;
