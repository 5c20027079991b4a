import org.jspecify.annotations.NullMarked;

/** The scs command. */
@NullMarked
module io.github.scs4j.cli {
    requires info.picocli;
    requires io.github.scs4j.finding;
    requires io.github.scs4j.flavor;
    requires io.github.scs4j.image;
    requires io.github.scs4j.inventory;
    requires io.github.scs4j.kubernetes;
    requires io.github.scs4j.report;
    requires io.github.scs4j.scope;
    requires static org.jspecify;

    opens io.github.scs4j.cli to
            info.picocli;
}
