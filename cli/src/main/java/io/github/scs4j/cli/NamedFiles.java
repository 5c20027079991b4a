package io.github.scs4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that options name, which are read for that and not once more in a folder that holds them. */
final class NamedFiles {
    private final List<Path> paths = new ArrayList<>();

    /** A file that may not be there, or may be a folder; {@code null} for none. */
    void add(@Nullable String name) {
        if (name != null) {
            try {
                paths.add(Path.of(name));
            } catch (InvalidPathException e) {
                // whoever reads it says so
            }
        }
    }

    /** Whether it is one of them. */
    boolean has(Path file) {
        return paths.stream().anyMatch(path -> isSame(path, file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
