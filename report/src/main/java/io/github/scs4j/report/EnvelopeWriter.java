package io.github.scs4j.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.TestcaseResult;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a report as one JSON object with the members {@code tool}, {@code at}, {@code results}, {@code items} and
 * {@code findings}, always all five, as UTF-8; one about certificate scopes has also {@code inputs}, {@code scopes} and
 * {@code omitted}.
 *
 * <p>The members come in this order if the {@link #results results} are told before the first {@link #item item}.
 * Items are written as they come and not kept; if the results are known only after them, they stand after them. Findings
 * that belong to no item are kept until {@link #finish} and stand last.
 *
 * <p>Only letters and symbols of the basic plane stand as they are: controls, format characters, separators, invisible
 * letters and surrogates, lone or paired, are escaped, so any string can be written and reads back as it was. In keys, which
 * readers are stricter about, U+FFFD stands for a lone surrogate, and what is longer than 10,000 UTF-16 code units is cut.
 *
 * <p>The target is neither closed nor, before {@link #flush} or {@link #finish}, flushed. Every method throws
 * {@link UncheckedIOException} if the target fails, and {@link IllegalStateException} after {@link #finish}. Not
 * thread-safe.
 */
public final class EnvelopeWriter implements FindingSink, Flushable {
    private final JsonOutput output;
    private final Language language;
    private final Tool tool;
    private final Instant at;
    private final List<Finding> findings = new ArrayList<>();
    private State state = State.NEW;
    private boolean resultsWritten;
    private boolean scopesWritten;

    /** Creates a writer that breaks lines as {@link JsonLayout#LINES} says. */
    public EnvelopeWriter(OutputStream out, Language language, Tool tool, Instant at) {
        this(out, language, tool, at, JsonLayout.LINES);
    }

    /**
     * Creates a writer; nothing is written yet.
     *
     * @param language the language of the messages
     * @param tool the program that made the report
     * @param at the moment the report judges
     */
    public EnvelopeWriter(OutputStream out, Language language, Tool tool, Instant at, JsonLayout layout) {
        Objects.requireNonNull(out, "out");
        this.language = Objects.requireNonNull(language, "language");
        this.tool = Objects.requireNonNull(tool, "tool");
        this.at = Objects.requireNonNull(at, "at");
        this.output = new JsonOutput(out, language, Objects.requireNonNull(layout, "layout"));
    }

    /** The JSON Schema (draft 2020-12) of the envelope. */
    public static String schema() {
        return SchemaFile.ENVELOPE.text();
    }

    /**
     * Writes the results: before the items if they are known then, else after the last.
     *
     * @throws IllegalStateException if they have been written
     */
    public void results(List<TestcaseResult> results) {
        List<TestcaseResult> copy = List.copyOf(results);
        requireUnfinished();
        if (resultsWritten) {
            throw new IllegalStateException("the results have been written");
        }
        output.write(json -> {
            begin(json);
            endItems(json);
            json.writeFieldName("results");
            output.results(copy);
        });
        resultsWritten = true;
    }

    /**
     * Writes what a report says about scopes, beside its results and findings: before the items, or after the last.
     *
     * <p>Findings that concern one subject stand with it; any other must be told {@linkplain #accept for itself}.
     *
     * @throws IllegalStateException if it has been written
     */
    public void scopes(ScopeReport report) {
        Objects.requireNonNull(report, "report");
        requireUnfinished();
        if (scopesWritten) {
            throw new IllegalStateException("the scopes have been written");
        }
        output.write(json -> {
            begin(json);
            endItems(json);
            new ScopeJson(output, json, language).write(report);
        });
        scopesWritten = true;
    }

    /**
     * Writes what a report says about the versions of its first scope, as the member {@code versions}: before the items, or
     * after the last.
     *
     * @throws IllegalStateException if scopes or versions have been written
     */
    public void versions(ScopeReport report) {
        Objects.requireNonNull(report, "report");
        requireUnfinished();
        if (scopesWritten) {
            throw new IllegalStateException("the scopes have been written");
        }
        output.write(json -> {
            begin(json);
            endItems(json);
            new ScopeJson(output, json, language).writeVersions(report);
        });
        scopesWritten = true;
    }

    /**
     * Writes an item.
     *
     * @param item strings as keys; as values {@link String}, {@link Boolean}, a finite {@link Number} of {@code
     *     java.lang} or {@code java.math}, {@link Finding}, or a {@link List} or {@link Map} of such; its own findings
     *     belong under the key {@code findings}
     * @throws IllegalArgumentException if it holds anything else; the output is then incomplete
     * @throws IllegalStateException if the results or the scopes were written after an item
     */
    public void item(Map<String, ?> item) {
        Objects.requireNonNull(item, "item");
        requireUnfinished();
        if (state == State.AFTER_ITEMS) {
            throw new IllegalStateException("the last item has been written");
        }
        output.write(json -> {
            begin(json);
            startItems(json);
            output.value(item);
        });
    }

    /** Keeps a finding that belongs to no item, to be written at the end. */
    @Override
    public void accept(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        requireUnfinished();
        findings.add(finding);
    }

    /** Hands to the target what has been written so far, and flushes it. */
    @Override
    public void flush() {
        output.flush();
    }

    /** Writes the findings, ends the object and the line, and flushes; without results these are an empty object. */
    public void finish() {
        requireUnfinished();
        if (!resultsWritten) {
            results(List.of());
        }
        output.write(json -> {
            startItems(json);
            endItems(json);
            json.writeFieldName("findings");
            output.value(findings);
            json.writeEndObject();
        });
        output.endLine();
        output.flush();
        state = State.FINISHED;
    }

    private void begin(JsonGenerator json) throws IOException {
        if (state == State.NEW) {
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", tool.name());
            json.writeStringField("version", tool.version());
            json.writeEndObject();
            json.writeStringField("at", at.toString());
            state = State.BEFORE_ITEMS;
        }
    }

    private void startItems(JsonGenerator json) throws IOException {
        if (state == State.BEFORE_ITEMS) {
            json.writeArrayFieldStart("items");
            state = State.ITEMS;
        }
    }

    private void endItems(JsonGenerator json) throws IOException {
        if (state == State.ITEMS) {
            json.writeEndArray();
            state = State.AFTER_ITEMS;
        }
    }

    private void requireUnfinished() {
        if (state == State.FINISHED) {
            throw new IllegalStateException("the envelope is finished");
        }
    }

    private enum State {
        NEW,
        BEFORE_ITEMS,
        ITEMS,
        AFTER_ITEMS,
        FINISHED
    }
}
