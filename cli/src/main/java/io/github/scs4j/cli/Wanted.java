package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.FlavorProposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants, as text: a name in any syntax, or requirements in words.
 *
 * @param name what it means; {@code null} if it cannot be understood
 * @param findings what is to be said about the text
 */
record Wanted(@Nullable FlavorName name, List<Finding> findings) {
    static Wanted of(String text) {
        if (text.startsWith("SCS-")) {
            return ofName(text);
        }
        FlavorProposal proposal = FlavorProposal.of(text);
        return new Wanted(proposal.name(), proposal.findings());
    }

    /** A text that can only be a name. */
    static Wanted ofName(String text) {
        FlavorParse parse = FlavorNaming.ANY_VERSION.tryParse(text);
        return parse.verdict() == FlavorParse.Verdict.NOT_SCS
                ? new Wanted(null, List.of(Problem.NOT_SCS.in(text)))
                : new Wanted(parse.name(), parse.findings());
    }
}
