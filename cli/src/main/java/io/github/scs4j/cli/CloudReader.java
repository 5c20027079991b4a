package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.report.ReportInput;
import io.github.scs4j.report.ScopeReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what a cloud and its clusters export, whatever kind a file is of. */
final class CloudReader {
    private final Environment environment;
    private final NameRun names;
    private final ImageRun images;
    private final KubernetesRun kubernetes;
    private final CheckOutput output;
    private final ScopeReport.Builder report;
    private final Outcome outcome;
    private final OutputFiles outputs;
    private final NamedFiles named;
    private final InputReader nameReader;
    private final ImageFiles imageFiles;
    /** How many inputs nobody knows the kind of. */
    private long unknown;

    CloudReader(
            Environment environment,
            NameRun names,
            ImageRun images,
            KubernetesRun kubernetes,
            CheckOutput output,
            ScopeReport.Builder report,
            Outcome outcome,
            OutputFiles outputs,
            NamedFiles named) {
        this.environment = environment;
        this.names = names;
        this.images = images;
        this.kubernetes = kubernetes;
        this.output = output;
        this.report = report;
        this.outcome = outcome;
        this.outputs = outputs;
        this.named = named;
        this.nameReader = new InputReader(names);
        this.imageFiles = new ImageFiles(images);
    }

    /** Reads an input of any kind that the user names, or a folder of files. */
    void read(InputFile input) throws IOException {
        Path path = input.file();
        if (path == null) {
            // it stays open
            read(null, input.source(), nameReader.open(input.source(), environment.in()), true);
        } else if (Files.isDirectory(path)) {
            readFolder(path);
        } else {
            read(path, true);
        }
    }

    /** Reads an input that is to hold flavors. */
    void readFlavors(InputFile input) throws IOException {
        long before = output.names();
        Path file = input.file();
        if (file == null) {
            nameReader.read(input.source(), environment.in());
        } else {
            nameReader.read(file);
        }
        tell(input.source(), Wording.CONTENT_NAMES, output.names() - before);
    }

    /** Reads an input that is to hold images. */
    void readImages(InputFile input) throws IOException {
        long before = output.images();
        images.nextInput();
        imageFiles.read(input, environment);
        tell(input.source(), Wording.CONTENT_IMAGES, output.images() - before);
    }

    /** Reads an input that is to hold objects of Kubernetes. */
    void readObjects(InputFile input, ObjectReader reader) throws IOException {
        long before = kubernetes.objects();
        reader.read(input);
        tell(input.source(), Wording.CONTENT_OBJECTS, kubernetes.objects() - before);
    }

    /** Everything was read: what nobody knows the kind of may be what seems to be missing. */
    void end() throws IOException {
        Finding conflict = output.conflict();
        if (conflict != null) {
            names.finding(conflict);
            outcome.unreadable();
        }
        if (unknown > 0 && images.isGiven()) {
            images.input(unknown);
        }
        if (unknown > 0) {
            kubernetes.unknown();
        }
    }

    /** Reads the files in the folder whose names say that they hold JSON or YAML, in the order of their names. */
    private void readFolder(Path folder) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, this::isCandidate)) {
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
     * Reads a file of any kind; gives whether it is of a kind that is known.
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
            return read(file, file.toString(), bytes, required);
        }
    }

    private boolean read(@Nullable Path file, String source, BufferedInputStream bytes, boolean required)
            throws IOException {
        Kind kind = Origin.of(bytes) == Origin.TEXT ? Kind.ofYaml(file, bytes) : Kind.of(file, bytes);
        switch (kind) {
            case IMAGES -> {
                long before = output.images();
                images.nextInput();
                imageFiles.read(source, bytes);
                tell(source, Wording.CONTENT_IMAGES, output.images() - before);
            }
            case FLAVORS -> {
                long before = output.names();
                if (!nameReader.read(source, bytes) && output.names() == before) {
                    kubernetes.unknown();
                }
                tell(source, Wording.CONTENT_NAMES, output.names() - before);
            }
            case KUBERNETES -> {
                long before = kubernetes.objects();
                kubernetes.read(source, bytes);
                tell(source, Wording.CONTENT_OBJECTS, kubernetes.objects() - before);
            }
            case NO_JSON -> {
                if (file != null && !required && !isCalledJson(source)) {
                    leaveOut(file);
                    return false;
                }
                unknown++;
                nameReader.readForeign(source, bytes);
            }
            case OTHER -> {
                if (file != null && !required) {
                    leaveOut(file);
                    return false;
                }
                nameReader.read(source, bytes);
            }
        }
        return true;
    }

    /** Says why a file in a folder is not read; facts count only where an option names them. */
    private void leaveOut(Path file) throws IOException {
        names.finding((FactOptions.isFacts(file) ? Problem.FACTS : Problem.NOT_READ).info(file.toString()));
    }

    private void tell(String source, Wording content, long count) {
        report.input(new ReportInput(source, content.message(Long.toString(count))));
    }

    private void readNothing(Finding reason) throws IOException {
        names.finding(reason);
        outcome.unreadable();
    }

    private boolean isCandidate(Path file) {
        String name = lowerName(file);
        boolean called = name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
        return called
                && !name.startsWith(".")
                && Files.isRegularFile(file)
                && !outputs.isWritten(file)
                && !named.has(file);
    }

    private static boolean isCalledJson(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static String lowerName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** Reads an input of objects. */
    @FunctionalInterface
    interface ObjectReader {
        void read(InputFile input) throws IOException;
    }
}
