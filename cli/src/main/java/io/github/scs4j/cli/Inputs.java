package io.github.scs4j.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the words of a command line stand for. */
final class Inputs {
    private static final List<String> READ = List.of(".json", ".txt");
    private static final List<String> CALLED_FILES = List.of(".csv", ".lst", ".tsv", ".yaml", ".yml");

    private final CommandLine command;
    private final Environment environment;

    Inputs(CommandLine command, Environment environment) {
        this.command = command;
        this.environment = environment;
    }

    /** Whether an argument can only be standard input or a file. */
    static boolean isInput(String argument) {
        return argument.equals("-") || (!argument.startsWith("SCS-") && endsWithOneOf(argument, READ));
    }

    /** Everything that is to be read: the names, then the files; standard input if there are none. */
    List<Input> of(List<String> names, List<String> files) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.add(input(name));
        }
        for (String file : files) {
            inputs.add(file.equals("-") ? new StandardInput(environment) : file(file));
        }
        if (inputs.isEmpty()) {
            if (environment.terminals().in()) {
                throw new ParameterException(command, "no name, no file, and nothing on standard input");
            }
            inputs.add(new StandardInput(environment));
        }
        return inputs;
    }

    private Input input(String argument) {
        if (argument.equals("-")) {
            return new StandardInput(environment);
        }
        if (argument.startsWith("SCS-") || argument.isEmpty()) {
            return new Argument(argument);
        }
        if (isInput(argument)) {
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

    private Input file(String file) {
        try {
            return new FileInput(Path.of(file));
        } catch (InvalidPathException e) {
            throw new ParameterException(command, "not the name of a file: " + file);
        }
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
