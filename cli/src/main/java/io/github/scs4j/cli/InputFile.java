package io.github.scs4j.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A file, or standard input, that images or Kubernetes objects are read from.
 *
 * @param file the file; {@code null} for standard input
 */
record InputFile(@Nullable Path file) {
    /** What standard input is called on the command line. */
    static final String DASH = "-";

    private static final String STANDARD_INPUT = "standard input";

    /** What messages call it. */
    String source() {
        return file == null ? STANDARD_INPUT : file.toString();
    }

    /** The files, of which - is standard input; standard input if there are none. */
    static List<InputFile> of(List<String> files, CommandLine command, Environment environment) {
        List<InputFile> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(of(file, command));
        }
        if (inputs.isEmpty()) {
            if (environment.terminals().in()) {
                throw new ParameterException(command, "no file, and nothing on standard input");
            }
            inputs.add(new InputFile(null));
        }
        return inputs;
    }

    private static InputFile of(String file, CommandLine command) {
        try {
            return new InputFile(file.equals(DASH) ? null : Path.of(file));
        } catch (InvalidPathException e) {
            throw new ParameterException(command, "not the name of a file: " + file);
        }
    }
}
