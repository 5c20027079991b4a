import org.jspecify.annotations.NullMarked;

/**
 * The grammar of record of SCS flavor names (SCS-0100): parse trees with text ranges per part, and exact syntax errors.
 *
 * <pre>{@code
 * SyntaxResult result = FlavorGrammar.V3.parse("SCS-4V-16-100s_z3h");
 * if (result instanceof FlavorTree tree) {
 *     tree.find(Part.CPU_BRAND);    // z3h, from 15 to 18
 * }
 * }</pre>
 *
 * <p>{@code io.github.scs4j.flavor.grammar} is the API. {@code io.github.scs4j.flavor.grammar.antlr} is what ANTLR
 * generates from the grammar, for those who want ANTLR itself: it changes as ANTLR and the grammar do.
 */
@NullMarked
module io.github.scs4j.flavor.grammar {
    requires transitive org.antlr.antlr4.runtime;
    requires static transitive org.jspecify;

    exports io.github.scs4j.flavor.grammar;
    exports io.github.scs4j.flavor.grammar.antlr;
}
