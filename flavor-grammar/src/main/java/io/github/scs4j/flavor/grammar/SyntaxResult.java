package io.github.scs4j.flavor.grammar;

/** What {@link FlavorGrammar#parse} makes of a text: its tree, or why it has none. */
public sealed interface SyntaxResult permits FlavorTree, SyntaxFailure {}
