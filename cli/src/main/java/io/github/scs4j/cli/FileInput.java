package io.github.scs4j.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A file. */
record FileInput(Path path) implements Input {
    @Override
    public void read(InputReader reader) throws IOException {
        reader.read(path);
    }
}
