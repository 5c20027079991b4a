import org.jspecify.annotations.NullMarked;

/** Certificate scopes (SCS-0003, SCS-0004, SCS-0500 and following): what must be tested, and what the results say. */
@NullMarked
module io.github.scs4j.scope {
    requires transitive io.github.scs4j.finding;
    requires org.yaml.snakeyaml;
    requires static transitive org.jspecify;

    exports io.github.scs4j.scope;
    exports io.github.scs4j.scope.certificate;
    exports io.github.scs4j.scope.exchange;
    exports io.github.scs4j.scope.catalog;
    exports io.github.scs4j.scope.lint;
    exports io.github.scs4j.scope.score;
    exports io.github.scs4j.scope.verdict;
    exports io.github.scs4j.scope.yaml;
}
