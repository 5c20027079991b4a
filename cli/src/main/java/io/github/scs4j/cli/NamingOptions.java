package io.github.scs4j.cli;

import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.Tolerance;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which names are right. */
final class NamingOptions {
    @Option(
            names = "--naming",
            paramLabel = "POLICY",
            description =
                    "What counts as a name: ${COMPLETION-CANDIDATES}. v1, v2 and v3 are the texts of the standard, strict"
                            + " is v3 in canonical spelling only, official-v1 and official-v3 are the verdicts of the official"
                            + " parsers, official those of the official test suite. It decides the verdict on each name and the"
                            + " exit code; the result of the testcase is that of the text in any case, with the official"
                            + " one beside it where they differ.")
    private @Nullable NamingChoice naming;

    @Option(
            names = "--tolerate",
            split = ",",
            paramLabel = "WHAT",
            description =
                    "What to accept besides, with a warning: ${COMPLETION-CANDIDATES}. v1 is the older syntax with colons,"
                            + " generations are CPU generations that the text does not list, official-forms are forms that"
                            + " only the official parser takes.")
    private @Nullable List<ToleranceChoice> tolerances;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The policy that the options ask for, or this one if they ask for none. */
    FlavorNaming policyOr(FlavorNaming otherwise) {
        NamingChoice choice = naming;
        List<ToleranceChoice> tolerated = tolerances;
        if (choice == null && tolerated == null) {
            return otherwise;
        }
        FlavorNaming policy = choice == null ? FlavorNaming.STANDARD : choice.naming();
        if (tolerated == null) {
            return policy;
        }
        if (choice != null && choice.isOfficial() && command != null) {
            throw new ParameterException(
                    command.commandLine(), "--tolerate cannot change what --naming " + choice + " accepts");
        }
        Set<Tolerance> all = EnumSet.noneOf(Tolerance.class);
        tolerated.forEach(tolerance -> all.add(tolerance.tolerance()));
        return policy.tolerating(all);
    }
}
