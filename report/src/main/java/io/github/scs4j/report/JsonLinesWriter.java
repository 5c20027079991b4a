package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import java.io.Flushable;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the items of an envelope as JSON Lines: one item per line, as UTF-8, escaped as {@link EnvelopeWriter} does. It
 * keeps nothing.
 *
 * <p>The target is neither closed nor, before {@link #flush}, flushed. Every method throws {@link UncheckedIOException}
 * if the target fails. Not thread-safe.
 */
public final class JsonLinesWriter implements Flushable {
    private final JsonOutput output;

    /**
     * Creates a writer.
     *
     * @param language the language of the messages of findings
     */
    public JsonLinesWriter(OutputStream out, Language language) {
        Objects.requireNonNull(out, "out");
        this.output = new JsonOutput(out, Objects.requireNonNull(language, "language"), JsonLayout.ONE_LINE);
    }

    /**
     * Writes an item and a line feed.
     *
     * @param item a tree of values as {@link EnvelopeWriter#item} takes it
     * @throws IllegalArgumentException if it holds anything else; the output is then incomplete
     */
    public void item(Map<String, ?> item) {
        Objects.requireNonNull(item, "item");
        output.write(json -> output.value(item));
        output.endLine();
    }

    /** Hands to the target what has been written so far, and flushes it. */
    @Override
    public void flush() {
        output.flush();
    }
}
