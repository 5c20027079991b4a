package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.report.EnvelopeWriter;
import io.github.scs4j.report.JsonLayout;
import io.github.scs4j.report.JsonLinesWriter;
import io.github.scs4j.report.TextStyle;
import io.github.scs4j.report.TextWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the answer is written. */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description =
                    "Language of messages and descriptions: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            completionCandidates = LanguageCodes.class,
            defaultValue = "en")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}: on a terminal, unless NO_COLOR is set).",
            defaultValue = "auto")
    private Color color = Color.AUTO;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "The date or moment to judge by (default: now).",
            converter = MomentConverter.class)
    private @Nullable Instant at;

    Format format() {
        return format;
    }

    Language language() {
        return language;
    }

    /** The moment to judge by, to the second. */
    Instant at(Environment environment) {
        Instant given = at;
        return given == null ? environment.clock().instant().truncatedTo(ChronoUnit.SECONDS) : given;
    }

    /** The output for programs; {@code null} if people are to read it. */
    @Nullable
    ItemOutput items(Environment environment) {
        return switch (format) {
            case TEXT -> null;
            case JSON -> envelope(environment, at(environment), JsonLayout.LINES);
            case JSONL ->
                new LinesOutput(
                        new JsonLinesWriter(environment.outBytes(), language),
                        complaints(environment),
                        environment.err());
        };
    }

    /** The output for programs of one of several answers: an envelope on a line. */
    ItemOutput line(Environment environment) {
        return line(environment, at(environment));
    }

    /** The output for programs of one of several answers, judged by a moment of its own. */
    ItemOutput line(Environment environment, Instant moment) {
        return envelope(environment, moment, JsonLayout.ONE_LINE);
    }

    private ItemOutput envelope(Environment environment, Instant moment, JsonLayout layout) {
        return envelope(environment.outBytes(), moment, layout);
    }

    /** The output for programs to this stream: one envelope. */
    ItemOutput envelope(OutputStream out, Environment environment) {
        return envelope(out, at(environment), JsonLayout.LINES);
    }

    private ItemOutput envelope(OutputStream out, Instant moment, JsonLayout layout) {
        return new EnvelopeOutput(new EnvelopeWriter(out, language, Version.tool(), moment, layout));
    }

    /** A writer of findings to standard output. */
    TextWriter findings(Environment environment) {
        return new TextWriter(
                environment.out(), language, style(environment.terminals().out(), environment));
    }

    /** A writer of findings to standard error. */
    TextWriter complaints(Environment environment) {
        return new TextWriter(
                environment.err(), language, style(environment.terminals().err(), environment));
    }

    /** The colors on a stream that is or is not a terminal. */
    Paint paint(boolean terminal, Environment environment) {
        return new Paint(color.applies(terminal, environment));
    }

    /** The colors on standard output. */
    TextStyle style(Environment environment) {
        return style(environment.terminals().out(), environment);
    }

    private TextStyle style(boolean terminal, Environment environment) {
        return color.applies(terminal, environment) ? TextStyle.ANSI : TextStyle.PLAIN;
    }
}
