package io.github.scs4j.cli;

import io.github.scs4j.flavor.FlavorNaming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scs flavor convert}. */
@Command(
        name = "convert",
        description = {
            "Prints flavor names in another spelling, one per line.",
            "Names in the syntax of v1 are read too, unless --naming or --tolerate say otherwise. A name that cannot be"
                    + " converted is an ERROR, and goes to standard error. JSON has every spelling, whatever --to says. Where"
                    + " the official v1 parser refuses the spelling in v1, an INFO says so."
        },
        footer = {"Example:", "  scs flavor convert --to v3 SCS-2V:4:10"})
final class ConvertFlavors extends NameCommand {
    @Option(
            names = "--to",
            paramLabel = "SPELLING",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). v2, v3 and canonical are the same; short leaves"
                            + " out the details that a short name does not need.",
            defaultValue = "canonical")
    private Spelling spelling = Spelling.CANONICAL;

    ConvertFlavors(Environment environment, Outcome outcome) {
        super(environment, outcome);
    }

    @Override
    NameOutput text(Environment environment, ReportOptions report) {
        return new TextAnswers(
                environment.out(),
                environment.err(),
                report.complaints(environment),
                spelling == Spelling.V1 ? RefusedSpelling::isOne : finding -> false,
                parse -> spelling.of(parse.orElseThrow()));
    }

    @Override
    boolean printsEveryName() {
        return true;
    }

    @Override
    NameRun demands(NameRun run, NamingOptions naming) {
        FlavorNaming policy = naming.policyOr(FlavorNaming.ANY_VERSION);
        return run.with(Origin.TEXT, policy)
                .with(Origin.INVENTORY, policy)
                .needingMeaning()
                .converting();
    }
}
