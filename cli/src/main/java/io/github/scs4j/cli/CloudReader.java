package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Reads what a cloud exports, whatever kind a file is of. */
final class CloudReader {
    private final NameRun names;
    private final ImageRun images;
    private final Outcome outcome;
    private final InputReader nameReader;
    private final ImageFiles imageFiles;
    private boolean anyFolder;
    /** How many inputs nobody knows the kind of. */
    private long unknown;

    CloudReader(NameRun names, ImageRun images, Outcome outcome) {
        this.names = names;
        this.images = images;
        this.outcome = outcome;
        this.nameReader = new InputReader(names);
        this.imageFiles = new ImageFiles(images);
    }

    /** Reads a file that the user names as an export of a cloud, or a folder of such files. */
    void read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            anyFolder = true;
            readFolder(path);
        } else {
            read(path, true);
        }
    }

    /**
     * Everything was read: says which testcases are to be in the results. Of a folder all are; of files those about what they
     * hold, or where that is nothing known, all.
     */
    void end() throws IOException {
        boolean anyImages = anyFolder || images.isGiven();
        boolean anyNames = anyFolder || names.isGiven();
        if (anyNames || !anyImages) {
            names.declare();
        }
        if (anyImages || !anyNames) {
            images.declare();
        }
        if (anyImages && unknown > 0) {
            images.input(unknown);
        }
    }

    /** Reads the files in the folder that are called {@code *.json}, in the order of their names. */
    private void readFolder(Path folder) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, CloudReader::isCandidate)) {
            stream.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            readNothing(Problem.UNREADABLE.in(folder.toString()));
            return;
        }
        boolean anyKnown = false;
        for (Path file : List.copyOf(files)) {
            anyKnown |= read(file, false);
        }
        if (!anyKnown) {
            readNothing(Problem.NOTHING_KNOWN.in(folder.toString()));
        }
    }

    /**
     * Reads a file that should hold JSON of any kind; gives whether it is of a kind that is known.
     *
     * @param required whether it is an error if it is not
     */
    private boolean read(Path file, boolean required) throws IOException {
        try (BufferedInputStream bytes = nameReader.open(file)) {
            if (bytes == null) {
                unknown++;
                nameReader.readUnopened(file);
                return true;
            }
            if (Origin.of(bytes) == Origin.TEXT) {
                unknown++;
                nameReader.readForeign(file.toString(), bytes);
                return true;
            }
            Kind kind = Kind.of(file, bytes);
            if (kind == Kind.IMAGES) {
                images.nextInput();
                imageFiles.read(file.toString(), bytes);
            } else if (kind == Kind.FLAVORS || required) {
                nameReader.read(file.toString(), bytes);
            } else {
                names.finding(Problem.NOT_READ.info(file.toString()));
                return false;
            }
            return true;
        }
    }

    private void readNothing(Finding reason) throws IOException {
        names.finding(reason);
        outcome.unreadable();
    }

    private static boolean isCandidate(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
