package io.github.scs4j.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** A folder with exports of a cloud: the files in it that are called {@code *.json}, in the order of their names. */
record CloudFolder(Path path) implements Input {
    @Override
    public void read(InputReader reader) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path, CloudFolder::isCandidate)) {
            stream.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            reader.readNothing(Problem.UNREADABLE.in(path.toString()));
            return;
        }
        boolean anyKnown = false;
        for (Path file : List.copyOf(files)) {
            anyKnown |= reader.readExport(file, false);
        }
        if (!anyKnown) {
            reader.readNothing(Problem.NOTHING_KNOWN.in(path.toString()));
        }
    }

    private static boolean isCandidate(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
