package io.github.scs4j.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scs image}, which is nothing without a command of its own. */
@Command(
        name = "image",
        description = "Everything about images and their metadata (SCS-0102, SCS-0104).",
        synopsisSubcommandLabel = "COMMAND")
final class ImageCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }
}
