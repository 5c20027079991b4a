package io.github.scs4j.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scs flavor}, which is nothing without a command of its own. */
@Command(
        name = "flavor",
        description = "Everything about flavors and their names (SCS-0100, SCS-0103).",
        synopsisSubcommandLabel = "COMMAND")
final class FlavorCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }
}
