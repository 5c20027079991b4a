package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.flavor.offer.Flavor;
import io.github.scs4j.inventory.FlavorEntry;
import io.github.scs4j.inventory.FlavorReader;
import io.github.scs4j.inventory.Reading;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads names out of inputs and hands them on as they come. */
final class InputReader {
    private static final FlavorReader READER = new FlavorReader();
    private static final int BUFFER = 1 << 16;

    private final NameSink names;
    private final Handover handover;

    InputReader(NameSink names) {
        this.names = names;
        this.handover = new Handover(names);
    }

    void read(String name) throws IOException {
        names.name(new FoundName(Flavor.builder(name).build(), Origin.TEXT, null));
    }

    void read(String source, InputStream stream) throws IOException {
        read(source, open(source, stream));
    }

    void read(Path file) throws IOException {
        try (BufferedInputStream bytes = open(file)) {
            if (bytes == null) {
                readUnopened(file);
            } else if (isCalledJson(file) && Origin.of(bytes) == Origin.TEXT) {
                readForeign(file.toString(), bytes);
            } else {
                read(file.toString(), bytes);
            }
        }
    }

    /** Tells why one input is not read. */
    void refuse(Finding reason) throws IOException {
        names.finding(reason);
        names.input(1);
    }

    /** Reads it, whatever its kind; gives whether it came to the end. */
    boolean read(String source, BufferedInputStream bytes) throws IOException {
        Origin origin = Origin.of(bytes);
        Reading reading = READER.read(bytes, source, entry -> hand(entry, origin), handover::finding);
        end(reading);
        return reading.complete();
    }

    private void hand(FlavorEntry entry, Origin origin) {
        handover.hand(() -> names.name(FoundName.of(entry, origin)));
    }

    /** Reads what should be JSON and does not begin like it, for the reason. */
    void readForeign(String source, InputStream bytes) throws IOException {
        List<FlavorEntry> first = new ArrayList<>(1);
        Reading reading = READER.read(
                bytes,
                source,
                entry -> {
                    if (first.isEmpty()) {
                        first.add(entry);
                    }
                },
                handover::finding);
        if (first.isEmpty()) {
            end(reading);
        } else {
            names.finding(Problem.NOT_JSON.at(source, first.get(0).line()));
            names.input(1);
        }
    }

    /** Tells why a file cannot be opened. */
    void readUnopened(Path file) throws IOException {
        end(READER.read(file, entry -> {}, handover::finding));
    }

    private void end(Reading reading) throws IOException {
        names.input(reading.unreadable() + (reading.complete() ? 0 : 1));
    }

    /** The file; {@code null} if it cannot be opened. */
    @Nullable
    BufferedInputStream open(Path file) {
        try {
            return open(file.toString(), Files.newInputStream(file));
        } catch (IOException e) {
            return null;
        }
    }

    /** A stream that tells the sink before it is read from. */
    BufferedInputStream open(String source, InputStream stream) {
        return new BufferedInputStream(handover.telling(source, stream), BUFFER);
    }

    private static boolean isCalledJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
