package io.github.scs4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Why a run could not go on. */
final class Failure {
    private final Exception cause;

    private Failure(Exception cause) {
        this.cause = cause;
    }

    static Failure of(Exception exception) {
        Throwable cause = exception.getCause();
        return new Failure(
                exception instanceof UncheckedIOException && cause instanceof IOException inner ? inner : exception);
    }

    /**
     * Says it on standard error and gives the exit code. Where the reader of the output went away, as {@code head} does,
     * there is nothing to say, and the code is that of what was judged until then.
     */
    int report(Environment environment, Outcome outcome) {
        if (cause instanceof OutputException output && output.isBrokenPipe()) {
            return outcome.code();
        }
        PrintWriter err = new PrintWriter(environment.err());
        err.println("scs: " + Printable.of(String.valueOf(cause.getMessage())));
        if (!(cause instanceof IOException)) {
            err.println(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                err.println("    at " + frame);
            }
        }
        err.flush();
        return Outcome.UNREADABLE;
    }
}
