package io.github.scs4j.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scs k8s}, which is nothing without a command of its own. */
@Command(
        name = "k8s",
        description = "Everything about Kubernetes clusters (SCS-0210, SCS-0211, SCS-0214).",
        synopsisSubcommandLabel = "COMMAND")
final class KubernetesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }
}
