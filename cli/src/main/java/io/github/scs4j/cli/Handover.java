package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * An {@link InputSink} for those who read: they must not take a failure to write for a failure to read, so that one comes
 * unchecked.
 */
final class Handover {
    private final InputSink sink;

    /** Something that may fail to write. */
    @FunctionalInterface
    interface Step {
        void take() throws IOException;
    }

    Handover(InputSink sink) {
        this.sink = sink;
    }

    /** Takes the step. */
    void hand(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finding(Finding finding) {
        hand(() -> sink.finding(finding));
    }

    /** The stream of this input, which tells the sink before it is read from. */
    InputStream telling(String source, InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                hand(() -> sink.beforeReading(source));
                return super.read(bytes, start, length);
            }

            /** Nothing is promised: a pipe that is opened as a file fails when it is asked. */
            @Override
            public int available() {
                return 0;
            }
        };
    }
}
