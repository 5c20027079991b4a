import org.jspecify.annotations.NullMarked;

/** Writers for findings and for reports of certificate scopes. */
@NullMarked
module io.github.scs4j.report {
    requires com.fasterxml.jackson.core;
    requires java.xml;
    requires transitive io.github.scs4j.finding;
    requires transitive io.github.scs4j.scope;
    requires static transitive org.jspecify;

    exports io.github.scs4j.report;
}
