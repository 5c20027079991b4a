package io.github.scs4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where the names come from. */
final class InputOptions {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description =
                    "A flavor name; - is standard input, and an argument that ends in .json or .txt without starting with"
                            + " SCS- is a file. Another file needs -f. Without any NAME and file, standard input is read unless"
                            + " it is a terminal.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final FileOptions files = new FileOptions();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Everything that is to be read, in the order of the command line, files of options last. */
    List<Input> inputs(Environment environment) {
        return new Inputs(Objects.requireNonNull(command).commandLine(), environment).of(names, files.files());
    }
}
