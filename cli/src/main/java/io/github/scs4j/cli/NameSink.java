package io.github.scs4j.cli;

import java.io.IOException;

/** Takes what inputs of names hold. */
interface NameSink extends InputSink {
    /** A name. */
    void name(FoundName name) throws IOException;
}
