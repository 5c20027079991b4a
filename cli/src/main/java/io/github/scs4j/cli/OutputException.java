package io.github.scs4j.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output or standard error takes no more. */
final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /** Whether the reader at the other end went away, as {@code head} does. */
    boolean isBrokenPipe() {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
