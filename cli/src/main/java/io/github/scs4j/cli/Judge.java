package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.offer.Flavor;

/** What is asked of a flavor. */
interface Judge {
    /** Judges the flavor and gives what came of reading its name. */
    FlavorParse judge(Flavor flavor, FindingSink sink, Tally tally);
}
