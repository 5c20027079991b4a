import org.jspecify.annotations.NullMarked;

/** Image metadata (SCS-0102) and standard images (SCS-0104). */
@NullMarked
@SuppressWarnings("requires-automatic") // re2j has no module name of its own
module io.github.scs4j.image {
    requires re2j;
    requires transitive io.github.scs4j.finding;
    requires org.yaml.snakeyaml;
    requires static transitive org.jspecify;

    exports io.github.scs4j.image;
    exports io.github.scs4j.image.catalog;
    exports io.github.scs4j.image.choice;
    exports io.github.scs4j.image.promise;
    exports io.github.scs4j.image.publish;
    exports io.github.scs4j.image.rotation;
}
