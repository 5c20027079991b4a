package io.github.scs4j.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code scs man}. */
@Command(
        name = "man",
        description = "Prints the manual page, in roff.",
        footer = {"Examples:", "  scs man | man -l -", "  scs man > /usr/local/share/man/man1/scs.1"})
final class ManCommand implements Callable<Integer> {
    private final Environment environment;

    @Spec
    private @Nullable CommandSpec spec;

    ManCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec root = Objects.requireNonNull(spec).root();
        environment.out().write(ManualPage.of(root.commandLine(), Version.number()));
        return Outcome.CLEAN;
    }
}
