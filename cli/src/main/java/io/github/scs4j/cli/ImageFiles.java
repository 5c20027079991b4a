package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.inventory.ImageEntry;
import io.github.scs4j.inventory.ImageReader;
import io.github.scs4j.inventory.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads images out of inputs and hands them on as they come. */
final class ImageFiles {
    private static final ImageReader READER = new ImageReader();
    private static final String STANDARD_INPUT = "standard input";

    private final ImageSink images;
    private final Handover handover;

    ImageFiles(ImageSink images) {
        this.images = images;
        this.handover = new Handover(images);
    }

    void read(ImageInput input, Environment environment) throws IOException {
        Path file = input.file();
        if (file == null) {
            read(STANDARD_INPUT, handover.telling(STANDARD_INPUT, environment.in()));
            return;
        }
        if (Files.isDirectory(file)) {
            images.finding(Problem.FOLDER_OF_FILES.in(file.toString()));
            images.input(1);
            return;
        }
        try (InputStream bytes = open(file)) {
            read(file.toString(), handover.telling(file.toString(), bytes));
        } catch (UnopenedException e) {
            end(READER.read(file, entry -> {}, handover::finding));
        }
    }

    void read(String source, InputStream bytes) throws IOException {
        end(READER.read(bytes, source, this::hand, this::hand));
    }

    private void hand(ImageEntry entry) {
        handover.hand(() -> images.image(entry));
    }

    private void hand(Finding finding) {
        handover.finding(finding);
    }

    private void end(Reading reading) throws IOException {
        images.input(reading.unreadable() + (reading.complete() ? 0 : 1));
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
