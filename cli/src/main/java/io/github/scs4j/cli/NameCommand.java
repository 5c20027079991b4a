package io.github.scs4j.cli;

import io.github.scs4j.flavor.FlavorNaming;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that reads names and says something about each. */
abstract class NameCommand implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final NamingOptions naming = new NamingOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    NameCommand(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    /** The output for people. */
    abstract NameOutput text(Environment environment, ReportOptions report);

    /** Whether the output for people has a line for every name. */
    abstract boolean printsEveryName();

    /** Sets what the command asks of a name. */
    abstract NameRun demands(NameRun run, NamingOptions naming);

    @Override
    public final Integer call() throws IOException {
        ItemOutput items = report.items(environment);
        NameOutput output = items == null ? text(environment, report) : new NameItems(items, report.language());
        boolean crowded = environment.terminals().out() && (items != null || printsEveryName());
        Progress progress =
                new Progress(environment.err(), environment.terminals().err() && !crowded);
        NameRun run = new NameRun(outcome, output, progress, naming.policyOr(FlavorNaming.STANDARD));
        return demands(run, naming).read(input.inputs(environment));
    }
}
