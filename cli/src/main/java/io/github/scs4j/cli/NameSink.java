package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import java.io.IOException;

/** Takes what the inputs hold. */
interface NameSink {
    /** A name. */
    void name(FoundName name) throws IOException;

    /** Something about an input. */
    void finding(Finding finding) throws IOException;

    /** An input was read but for so many names; one that could not be read to its end lacks one more. */
    void input(long unread) throws IOException;

    /** What should hold inputs holds none. */
    void noInput() throws IOException;

    /** More is about to be read, which can take long: what is known so far can be shown. */
    void beforeReading() throws IOException;
}
