package io.github.scs4j.inventory;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one input yields: entries and findings on their way to the caller, and their count.
 *
 * @param <E> the type of the entries
 */
final class Intake<E> {
    static final int MAX_DEPTH = 100;
    static final int MAX_LENGTH = 1_000_000;
    /** In bytes. The parser remembers up to 32,768 keys: so many of them in UTF-8 and as strings must be bearable. */
    static final int MAX_KEY_LENGTH = 500;

    private final String source;
    private final Consumer<? super E> entries;
    private final FindingSink findings;
    private boolean complete = true;
    private long delivered;
    private long unreadable;

    Intake(String source, Consumer<? super E> entries, FindingSink findings) {
        this.source = Objects.requireNonNull(source, "source");
        this.entries = Objects.requireNonNull(entries, "entries");
        this.findings = Objects.requireNonNull(findings, "findings");
    }

    /** What the caller calls the input. */
    String source() {
        return source;
    }

    void deliver(E entry) {
        delivered++;
        entries.accept(entry);
    }

    /** Hands on what is no entry. */
    void aside(E word) {
        entries.accept(word);
    }

    /** An entry cannot be delivered. */
    void refuse(Rule rule, Message message, Location.Position at) {
        unreadable++;
        findings.accept(error(rule, message, at));
    }

    /** The input, or the rest of it, cannot be understood. */
    void stop(Rule rule, Message message, Location.@Nullable Position at) {
        complete = false;
        findings.accept(error(rule, message, at));
    }

    /** The input, or the rest of it, cannot be read. */
    void stop(IOException failure, Location.@Nullable Position at) {
        // the message of a file system's exception is the file's name
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        stop(
                Rules.UNREADABLE,
                Rules.CANNOT_BE_READ.with(reason == null ? failure.getClass().getSimpleName() : reason),
                at);
    }

    /** Something is odd, but can be read. */
    void remark(Rule rule, Message message, Location.Position at) {
        findings.accept(Finding.warning(rule, source, message).withLocation(at));
    }

    /** Something is worth knowing. */
    void tell(Rule rule, Message message, Location.Position at) {
        findings.accept(Finding.info(rule, source, message).withLocation(at));
    }

    Reading reading() {
        return new Reading(complete, delivered, unreadable);
    }

    private Finding error(Rule rule, Message message, Location.@Nullable Position at) {
        return Finding.error(rule, source, message).withViolates(false).withLocation(at);
    }
}
