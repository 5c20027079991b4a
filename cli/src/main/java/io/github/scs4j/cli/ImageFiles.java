package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.inventory.ImageEntry;
import io.github.scs4j.inventory.ImageReader;
import java.io.IOException;
import java.io.InputStream;

/** Reads images out of inputs and hands them on as they come. */
final class ImageFiles {
    private static final ImageReader READER = new ImageReader();

    private final ImageSink images;
    private final Handover handover;
    private final InputFiles files;

    ImageFiles(ImageSink images) {
        this.images = images;
        this.handover = new Handover(images);
        this.files = new InputFiles(
                images,
                (bytes, source) -> READER.read(bytes, source, this::hand, this::hand),
                file -> READER.read(file, entry -> {}, this::hand));
    }

    void read(InputFile input, Environment environment) throws IOException {
        files.read(input, environment);
    }

    void read(String source, InputStream bytes) throws IOException {
        files.read(source, bytes);
    }

    private void hand(ImageEntry entry) {
        handover.hand(() -> images.image(entry));
    }

    private void hand(Finding finding) {
        handover.finding(finding);
    }
}
