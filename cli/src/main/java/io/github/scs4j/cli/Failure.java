package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Why a run could not go on. */
final class Failure {
    private static final String OURS = "io.github.scs4j.";
    private static final long MEBIBYTE = 1 << 20;

    private final Throwable cause;

    private Failure(Throwable cause) {
        this.cause = cause;
    }

    static Failure of(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof VirtualMachineError) {
                return new Failure(each);
            }
        }
        Throwable cause = thrown.getCause();
        return new Failure(
                thrown instanceof UncheckedIOException && cause instanceof IOException inner ? inner : thrown);
    }

    /**
     * Says it in one sentence on standard error, behind what was written until then, and gives the exit code. Where the
     * reader of the output went away, as {@code head} does, there is nothing to say; the code is that of what was judged
     * until then, but never the one of a run that found nothing wrong.
     */
    int report(Environment environment, Outcome outcome) {
        if (cause instanceof OutputException output && output.isBrokenPipe()) {
            return outcome.code() == Outcome.CLEAN ? Outcome.NOBODY_READS : outcome.code();
        }
        String sentence = sentence(outcome);
        try {
            environment.out().flush();
        } catch (IOException e) {
            // the first failure is told
        }
        PrintWriter err = new PrintWriter(environment.err());
        err.println("scs: " + sentence);
        err.flush();
        return Outcome.UNREADABLE;
    }

    private String sentence(Outcome outcome) {
        Language language = outcome.language();
        String command = outcome.command();
        String source = outcome.source();
        String reading = source == null ? "" : Wording.WHILE_READING.in(language, Printable.of(source));
        String reason = Printable.of(String.valueOf(cause.getMessage()));
        if (cause instanceof OutOfMemoryError) {
            long mebibytes = (Runtime.getRuntime().maxMemory() + MEBIBYTE - 1) / MEBIBYTE;
            return Wording.OUT_OF_MEMORY.in(
                    language, Long.toString(mebibytes), command, reading, reason, Long.toString(2 * mebibytes));
        }
        if (cause instanceof StackOverflowError) {
            return Wording.STACK_OVERFLOW.in(language, command, reading);
        }
        if (cause instanceof OutputException) {
            return Wording.CANNOT_WRITE.in(language, reason);
        }
        if (cause instanceof IOException) {
            return Wording.CANNOT_GO_ON.in(language, command, reading, reason);
        }
        return Wording.FAULT_OF_OURS.in(
                language, command, reading, cause.getClass().getName() + ": " + reason + place());
    }

    /** Where in scs4j it happened. */
    private String place() {
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return ", " + frame;
            }
        }
        return "";
    }
}
