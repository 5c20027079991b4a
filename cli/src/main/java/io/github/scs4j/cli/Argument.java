package io.github.scs4j.cli;

import java.io.IOException;

/** A name on the command line. */
record Argument(String name) implements Input {
    @Override
    public void read(InputReader reader) throws IOException {
        reader.read(name);
    }
}
