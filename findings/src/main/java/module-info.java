import org.jspecify.annotations.NullMarked;

/** The words all validators speak. */
@NullMarked
module io.github.scs4j.finding {
    requires static transitive org.jspecify;

    exports io.github.scs4j.finding;
}
