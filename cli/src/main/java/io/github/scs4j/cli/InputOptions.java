package io.github.scs4j.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where the names come from. */
final class InputOptions {
    private static final List<String> READ = List.of(".json", ".txt");
    private static final List<String> CALLED_FILES = List.of(".csv", ".lst", ".tsv", ".yaml", ".yml");

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description =
                    "A flavor name; - is standard input, and an argument that ends in .json or .txt without starting with"
                            + " SCS- is a file. Another file needs -f. Without any NAME and file, standard input is read unless"
                            + " it is a terminal.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description =
                    "A file of names, one per line, or of flavors in JSON: from 'openstack flavor list -f json', with --long"
                            + " or without, or from Nova's /flavors/detail. A file that begins with {, [ or \" is JSON."
                            + " Can be given several times.")
    private List<String> files = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Everything that is to be read, in the order of the command line, files of options last. */
    List<Input> inputs(Environment environment) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.add(input(name, environment));
        }
        for (String file : files) {
            inputs.add(file.equals("-") ? new StandardInput(environment) : file(file));
        }
        if (inputs.isEmpty()) {
            if (environment.terminals().in()) {
                throw new ParameterException(
                        Objects.requireNonNull(command).commandLine(),
                        "no name, no file, and nothing on standard input");
            }
            inputs.add(new StandardInput(environment));
        }
        return inputs;
    }

    private Input file(String file) {
        try {
            return new FileInput(Path.of(file));
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "not the name of a file: " + file);
        }
    }

    private Input input(String argument, Environment environment) {
        if (argument.equals("-")) {
            return new StandardInput(environment);
        }
        if (argument.startsWith("SCS-") || argument.isEmpty()) {
            return new Argument(argument);
        }
        if (endsWithOneOf(argument, READ)) {
            return file(argument);
        }
        Path place = place(argument);
        if (place != null && Files.isDirectory(place)) {
            return new Mistake(Problem.FOLDER.in(argument));
        }
        boolean likeAFile = (place != null && Files.exists(place))
                || argument.contains("/")
                || endsWithOneOf(argument, CALLED_FILES);
        return likeAFile ? new Mistake(Problem.LIKE_A_FILE.in(argument)) : new Argument(argument);
    }

    private static boolean endsWithOneOf(String argument, List<String> endings) {
        String lower = argument.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    private static @Nullable Path place(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
