package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.SyntaxCheck;

/**
 * Judges whole flavors: how they are named ({@link SyntaxCheck}), whether they keep what their names promise
 * ({@link SemanticsCheck}), and whether their extra specs are true and agree with each other (SCS-0103, "Properties
 * (extra_specs)"; no testcase counts that). Immutable and thread-safe; it judges one flavor at a time and keeps nothing.
 */
public final class FlavorCheck {
    private final SyntaxCheck syntax;
    private final SemanticsCheck semantics = new SemanticsCheck();

    /** A check that reads names by this policy; a name that it refuses still counts for the rest if the text takes it. */
    public FlavorCheck(FlavorNaming naming) {
        this.syntax = new SyntaxCheck(naming);
    }

    /**
     * Judges one flavor. Its findings go to the sink; the tally learns the same of both testcases as from their checks.
     *
     * @return what came of reading the flavor's name
     */
    public FlavorParse judge(Flavor flavor, FindingSink sink, Tally tally) {
        FlavorParse parse = syntax.judge(flavor.name(), sink, tally);
        FlavorParse counted = SemanticsCheck.counted(parse);
        boolean overstated = semantics.compare(flavor, counted, sink, tally);
        ExtraSpecsCheck.judge(flavor, counted.name(), overstated, sink);
        return parse;
    }
}
