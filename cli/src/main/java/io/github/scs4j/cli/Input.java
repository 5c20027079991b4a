package io.github.scs4j.cli;

import java.io.IOException;

/** Something that names are read from. */
interface Input {
    /** Reads it to its end, or to where it cannot be read any more. */
    void read(InputReader reader) throws IOException;
}
