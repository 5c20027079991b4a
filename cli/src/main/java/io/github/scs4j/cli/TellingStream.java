package io.github.scs4j.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Turns the first failure to write into an {@link OutputException}, so that it is never taken for a failure to read, and
 * drops what comes after it.
 */
final class TellingStream extends FilterOutputStream {
    private boolean failed;

    TellingStream(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int b) throws IOException {
        if (failed) {
            return;
        }
        try {
            out.write(b);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (failed) {
            return;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() throws IOException {
        if (failed) {
            return;
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private OutputException failure(IOException cause) {
        failed = true;
        return new OutputException(cause);
    }
}
