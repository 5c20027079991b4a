package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import java.io.IOException;

/** Takes what is known of inputs beside what they hold. */
interface InputSink {
    /** Something about an input. */
    void finding(Finding finding) throws IOException;

    /** An input was read but for so many entries; one that could not be read to its end lacks one more. */
    void input(long unread) throws IOException;

    /** More of this input is about to be read, which can take long: what is known so far can be shown. */
    void beforeReading(String source) throws IOException;
}
