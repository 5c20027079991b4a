package io.github.scs4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The files of Kubernetes objects to read. */
final class ObjectFileOptions {
    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description =
                    "A file of Kubernetes objects in JSON or YAML, as kubectl prints them with -o json or -o yaml. - is"
                            + " standard input, which is read if there is no FILE and it is no terminal. Can be given several"
                            + " times.")
    private List<String> files = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** What is to be read: these arguments, then the files of the option. */
    List<InputFile> inputs(List<String> arguments, Environment environment) {
        List<String> all = named(arguments);
        return InputFile.of(all, Objects.requireNonNull(command).commandLine(), environment);
    }

    /** As {@link #inputs}; nothing if no file is named. */
    List<InputFile> inputsIfNamed(List<String> arguments, Environment environment) {
        return named(arguments).isEmpty() ? List.of() : inputs(arguments, environment);
    }

    private List<String> named(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(files);
        return all;
    }
}
