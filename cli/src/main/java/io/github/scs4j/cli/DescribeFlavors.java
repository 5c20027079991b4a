package io.github.scs4j.cli;

import io.github.scs4j.flavor.FlavorNaming;
import picocli.CommandLine.Command;

/** {@code scs flavor describe}. */
@Command(
        name = "describe",
        description = {
            "Says in one sentence what a flavor name promises.",
            "Names in the syntax of v1 are understood too, unless --naming or --tolerate say otherwise. A name that cannot be"
                    + " described is an ERROR, and goes to standard error."
        },
        footer = {"Example:", "  scs flavor describe --lang de SCS-16T-64-3x10s_bms_z3h"})
final class DescribeFlavors extends NameCommand {
    DescribeFlavors(Environment environment, Outcome outcome) {
        super(environment, outcome);
    }

    @Override
    NameOutput text(Environment environment, ReportOptions report) {
        return new TextAnswers(
                environment.out(),
                environment.err(),
                report.complaints(environment),
                finding -> false,
                parse -> parse.spelling() + ": " + parse.orElseThrow().describe(report.language()));
    }

    @Override
    boolean printsEveryName() {
        return true;
    }

    @Override
    NameRun demands(NameRun run, NamingOptions naming) {
        FlavorNaming policy = naming.policyOr(FlavorNaming.ANY_VERSION);
        return run.with(Origin.TEXT, policy).with(Origin.INVENTORY, policy).needingMeaning();
    }
}
