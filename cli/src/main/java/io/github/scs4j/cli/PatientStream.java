package io.github.scs4j.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Keeps the first failure to write for those who ask for it in the end, and drops what comes after it. */
final class PatientStream extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    PatientStream(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        attempt(() -> out.write(bytes, start, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    /** Closes it, and gives the first failure; {@code null} if everything was written. */
    @Nullable
    IOException end() {
        attempt(out::flush);
        try {
            out.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
        return failure;
    }

    @Override
    public void close() {
        end();
    }

    private void attempt(Handover.Step step) {
        if (failure == null) {
            try {
                step.take();
            } catch (IOException e) {
                failure = e;
            }
        }
    }
}
