import org.jspecify.annotations.NullMarked;

/** The grammar of SCS flavor names and its generated parser. */
@NullMarked
module io.github.scs4j.flavor.grammar {
    requires transitive org.antlr.antlr4.runtime;
    requires static transitive org.jspecify;

    exports io.github.scs4j.flavor.grammar;
}
