package io.github.scs4j.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scs scope}, which is nothing without a command of its own. */
@Command(
        name = "scope",
        description = "Everything about certificate scopes (SCS-0003, SCS-0004, SCS-0500 and following).",
        synopsisSubcommandLabel = "COMMAND")
final class ScopeCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }
}
