package io.github.scs4j.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A file that the user names as an export of a cloud. */
record CloudFile(Path path) implements Input {
    @Override
    public void read(InputReader reader) throws IOException {
        reader.readExport(path, true);
    }
}
