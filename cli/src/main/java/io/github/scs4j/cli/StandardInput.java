package io.github.scs4j.cli;

import java.io.IOException;

/** Standard input; it stays open. */
record StandardInput(Environment environment) implements Input {
    @Override
    public void read(InputReader reader) throws IOException {
        reader.read("standard input", environment.in());
    }
}
