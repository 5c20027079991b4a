import org.jspecify.annotations.NullMarked;

/** Reads what a cloud exports. */
@NullMarked
module io.github.scs4j.inventory {
    requires com.fasterxml.jackson.core;
    requires org.yaml.snakeyaml;
    requires transitive io.github.scs4j.finding;
    requires transitive io.github.scs4j.flavor;
    requires transitive io.github.scs4j.image;
    requires transitive io.github.scs4j.kubernetes;
    requires static transitive org.jspecify;

    exports io.github.scs4j.inventory;
}
