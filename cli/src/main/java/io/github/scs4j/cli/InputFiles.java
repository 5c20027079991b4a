package io.github.scs4j.cli;

import io.github.scs4j.inventory.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens inputs for a reader, and tells its sink how far each was read. */
final class InputFiles {
    private final InputSink sink;
    private final Handover handover;
    private final StreamReader reader;
    private final FileReader explainer;

    /** Reads an input that is open. */
    @FunctionalInterface
    interface StreamReader {
        Reading read(InputStream bytes, String source);
    }

    /** Reads a file that cannot be opened, only to say why. */
    @FunctionalInterface
    interface FileReader {
        Reading read(Path file);
    }

    InputFiles(InputSink sink, StreamReader reader, FileReader explainer) {
        this.sink = sink;
        this.handover = new Handover(sink);
        this.reader = reader;
        this.explainer = explainer;
    }

    void read(InputFile input, Environment environment) throws IOException {
        Path file = input.file();
        if (file == null) {
            read(input.source(), handover.telling(input.source(), environment.in()));
            return;
        }
        if (Files.isDirectory(file)) {
            sink.finding(Problem.FOLDER_OF_FILES.in(file.toString()));
            sink.input(1);
            return;
        }
        try (InputStream bytes = open(file)) {
            read(file.toString(), handover.telling(file.toString(), bytes));
        } catch (UnopenedException e) {
            end(explainer.read(file));
        }
    }

    void read(String source, InputStream bytes) throws IOException {
        end(reader.read(bytes, source));
    }

    private void end(Reading reading) throws IOException {
        sink.input(reading.unreadable() + (reading.complete() ? 0 : 1));
    }

    private static InputStream open(Path file) throws UnopenedException {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UnopenedException(e);
        }
    }

    /** A file cannot be opened. */
    private static final class UnopenedException extends IOException {
        private static final long serialVersionUID = 1L;

        UnopenedException(IOException cause) {
            super(cause);
        }
    }
}
