package io.github.scs4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A run of the command within the test: what it was given, and what came out. */
final class Run {
    static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();
    private OutputStream target = out;
    private Terminals terminals = Terminals.NONE;
    private Map<String, String> variables = Map.of();
    private int code = -1;

    static Run of(String... args) {
        return new Run().with(args);
    }

    Run reading(String text) {
        return reading(text.getBytes(UTF_8));
    }

    Run reading(byte[] bytes) {
        return reading(new ByteArrayInputStream(bytes));
    }

    Run reading(InputStream stream) {
        in = stream;
        return this;
    }

    Run writingTo(OutputStream stream) {
        target = stream;
        return this;
    }

    Run on(Terminals terminals) {
        this.terminals = terminals;
        return this;
    }

    Run where(Map<String, String> variables) {
        this.variables = variables;
        return this;
    }

    Run with(String... args) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        code = Scs.run(new Environment(in, target, err, terminals, variables, clock), args);
        return this;
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }
}
