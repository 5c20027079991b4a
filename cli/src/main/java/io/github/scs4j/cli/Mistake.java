package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import java.io.IOException;

/** An argument that stands for something else than a name, and is not read. */
record Mistake(Finding reason) implements Input {
    @Override
    public void read(InputReader reader) throws IOException {
        reader.refuse(reason);
    }
}
