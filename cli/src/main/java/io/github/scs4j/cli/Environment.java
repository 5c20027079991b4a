package io.github.scs4j.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * What a run sees of the process around it: streams, which of them are terminals, variables and the clock. Text is UTF-8
 * in both directions, whatever the locale.
 */
final class Environment {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final OutputStream outBytes;
    private final Writer out;
    private final Writer err;
    private final Terminals terminals;
    private final Map<String, String> variables;
    private final Clock clock;

    Environment(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Terminals terminals,
            Map<String, String> variables,
            Clock clock) {
        this.in = in;
        this.outBytes = new TellingStream(out);
        this.out = writer(outBytes);
        this.err = writer(new TellingStream(err));
        this.terminals = terminals;
        this.variables = Map.copyOf(variables);
        this.clock = clock;
    }

    /** That of this process. */
    static Environment ofProcess() {
        return new Environment(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminals.ofProcess(),
                System.getenv(),
                Clock.systemUTC());
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    /** Standard output, buffered; writing to it throws {@link OutputException}. */
    Writer out() {
        return out;
    }

    /** Standard output beneath {@link #out}, for those who encode by themselves. */
    OutputStream outBytes() {
        return outBytes;
    }

    /** Standard error, buffered; writing to it throws {@link OutputException}. */
    Writer err() {
        return err;
    }

    Terminals terminals() {
        return terminals;
    }

    Clock clock() {
        return clock;
    }

    /** Whether the user asks for no color at all: {@code NO_COLOR} is set to anything, or the terminal knows none. */
    boolean refusesColor() {
        return !variables.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(variables.get("TERM"));
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }
}
