/**
 * SCS flavors: their names (SCS-0100 v1, v2, v3) in {@link io.github.scs4j.flavor}, flavors as clouds offer them in
 * {@link io.github.scs4j.flavor.offer}, the standard flavors (SCS-0103) in {@link io.github.scs4j.flavor.catalog}.
 *
 * <pre>{@code
 * FlavorName name = FlavorName.parse("SCS-4V-16-100s_z3h_GNa-14h-6h_ib");
 * name.cpu().count();          // 4
 * name.ram().mebibytes();      // 16384
 * name.toV1();                 // SCS-4V:16:100s-z3h-GNa:14h:6h-ib
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
module io.github.scs4j.flavor {
    requires transitive io.github.scs4j.finding;
    requires static transitive org.jspecify;

    exports io.github.scs4j.flavor;
    exports io.github.scs4j.flavor.catalog;
    exports io.github.scs4j.flavor.offer;
}
