package io.github.scs4j.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs completion}. */
@Command(
        name = "completion",
        description = "Prints a script that completes scs commands in a shell.",
        footer = {"Example:", "  source <(scs completion bash)"})
final class CompletionCommand implements Callable<Integer> {
    /** The shells that the script works in. */
    enum Shell {
        /** Needs nothing else. */
        bash,
        /** The script switches on the emulation of bash's completion. */
        zsh
    }

    private final Environment environment;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}: the script is the same for both.")
    private @Nullable Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec root = Objects.requireNonNull(spec).root();
        environment.out().write("# Completes scs commands: source this in " + shell + ".\n");
        environment.out().write(AutoComplete.bash(root.name(), root.commandLine()));
        return Outcome.CLEAN;
    }
}
