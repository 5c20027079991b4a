import org.jspecify.annotations.NullMarked;

/** SCS flavor names: SCS-0100 and SCS-0103. */
@NullMarked
module io.github.scs4j.flavor {
    requires transitive io.github.scs4j.finding;
    requires static transitive org.jspecify;

    exports io.github.scs4j.flavor;
}
