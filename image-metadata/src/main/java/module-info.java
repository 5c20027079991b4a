import org.jspecify.annotations.NullMarked;

/** Image metadata (SCS-0102) and standard images (SCS-0104). */
@NullMarked
module io.github.scs4j.image {
    requires transitive io.github.scs4j.finding;
    requires static transitive org.jspecify;

    exports io.github.scs4j.image;
}
