/**
 * The vocabulary that every SCS validator speaks: {@link io.github.scs4j.finding.Finding findings} of
 * {@link io.github.scs4j.finding.Rule rules}, and the {@link io.github.scs4j.finding.Verdict verdicts} that follow from
 * them.
 */
@org.jspecify.annotations.NullMarked
module io.github.scs4j.finding {
    requires static transitive org.jspecify;

    exports io.github.scs4j.finding;
}
