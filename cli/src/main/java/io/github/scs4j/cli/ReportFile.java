package io.github.scs4j.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that the report is written to.
 *
 * @param path the file
 * @param form what is written, as its name tells
 */
record ReportFile(Path path, Form form) {
    /** What a report can be written as. */
    enum Form {
        TEST_REPORT(".report.json"),
        SCORE_CARD(".card.json"),
        JSON(".json"),
        TEXT(".txt"),
        OFFICIAL(".yaml"),
        JUNIT(".xml"),
        SARIF(".sarif"),
        MARKDOWN(".md"),
        HTML(".html"),
        BADGE(".svg");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        /** How names of such files end. */
        String ending() {
            return ending;
        }
    }

    /** The file of this name; {@code null} if its name does not say what to write. */
    static @Nullable ReportFile of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Form form : Form.values()) {
            if (lower.endsWith(form.ending)) {
                try {
                    return new ReportFile(Path.of(name), form);
                } catch (InvalidPathException e) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Whether it can be written, as far as can be said before. */
    boolean isWritable() {
        Path folder = path.toAbsolutePath().getParent();
        return Files.exists(path)
                ? Files.isWritable(path) && !Files.isDirectory(path)
                : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    /** Whether it is this file. */
    boolean is(@Nullable Path other) {
        return isSame(path, other);
    }

    /** Whether it is there already, and an export in a folder that is to be checked. */
    boolean isExportAmong(List<CloudFile> inputs) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null
                || !Files.isRegularFile(path)
                || inputs.stream().noneMatch(input -> isSame(folder, input.path()))) {
            return false;
        }
        try (BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            Kind kind = Origin.of(bytes) == Origin.TEXT ? Kind.ofYaml(path, bytes) : Kind.of(path, bytes);
            return kind != Kind.OTHER && kind != Kind.NO_JSON;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSame(Path one, @Nullable Path other) {
        try {
            return other != null && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
