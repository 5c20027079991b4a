package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs the command that the user typed, and says why it does not run, or ends.
 *
 * <p>A class and not three lambdas, because an archive of classes takes no lambda whose interface is as old as picocli's.
 */
final class Execution implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Environment environment;
    private final Outcome outcome;

    Execution(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public int execute(ParseResult result) {
        ParseResult typed = result;
        while (typed.hasSubcommand()) {
            typed = typed.subcommand();
        }
        outcome.runs(typed.commandSpec().qualifiedName(), typed.matchedOptionValue("--lang", Language.ENGLISH));
        return new RunLast().execute(result);
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) throws IOException {
        Writer err = environment.err();
        err.write("scs: " + Printable.of(String.valueOf(exception.getMessage())) + "\n");
        err.write("Try '" + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help'.\n");
        return Outcome.UNREADABLE;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult result) {
        return Failure.of(exception).report(environment, outcome);
    }
}
