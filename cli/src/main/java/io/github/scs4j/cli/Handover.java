package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.inventory.FlavorEntry;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A {@link NameSink} for those who read: they must not take a failure to write for a failure to read, so that one comes
 * unchecked.
 */
final class Handover {
    private final NameSink names;

    Handover(NameSink names) {
        this.names = names;
    }

    void name(FlavorEntry entry, Origin origin) {
        try {
            names.name(new FoundName(entry.flavor(), origin, entry.source() + ":" + entry.line()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finding(Finding finding) {
        try {
            names.finding(finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stream, which tells the sink before it is read from. */
    InputStream telling(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                try {
                    names.beforeReading();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
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
