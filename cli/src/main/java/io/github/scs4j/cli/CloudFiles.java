package io.github.scs4j.cli;

import io.github.scs4j.cli.CloudFile.Content;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files of what a cloud and its clusters export. */
final class CloudFiles {
    private static final String CLOUD = "cloud";

    @Parameters(
            paramLabel = "DIR|FILE",
            arity = "0..*",
            description = "A folder of exports, or one export; - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--flavors",
            paramLabel = "FILE",
            description = "Flavors. Can be given several times, as the following.")
    private List<String> flavors = new ArrayList<>();

    @Option(names = "--images", paramLabel = "FILE", description = "Images.")
    private List<String> images = new ArrayList<>();

    @Option(
            names = "--clusters",
            paramLabel = "FILE",
            description = "Clusters with their versions, as 'scs k8s check' reads them.")
    private List<String> clusters = new ArrayList<>();

    @Option(names = "--nodes", paramLabel = "FILE", description = "The nodes of a cluster, as kubectl prints them.")
    private List<String> nodes = new ArrayList<>();

    @Option(
            names = "--storage",
            paramLabel = "FILE",
            description = "The StorageClasses of a cluster, and volumes and claims, as kubectl prints them.")
    private List<String> storage = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /**
     * All files.
     *
     * @param enough whether the command has something to check without any
     * @param taken whether standard input holds something else
     * @throws ParameterException if there is none, and that is not enough, or standard input would be read twice
     */
    List<CloudFile> files(boolean enough, boolean taken) {
        List<CloudFile> files = new ArrayList<>();
        add(paths, Content.ANYTHING, files);
        add(flavors, Content.FLAVORS, files);
        add(images, Content.IMAGES, files);
        add(clusters, Content.CLUSTERS, files);
        add(nodes, Content.NODES, files);
        add(storage, Content.STORAGE, files);
        if (files.stream().filter(file -> file.path() == null).count() > (taken ? 0 : 1)) {
            throw wrong("standard input can be read once only, and - is given more often");
        }
        if (files.isEmpty() && !enough) {
            throw wrong("nothing to check: name a folder or a file; 'scs check --how' says how to export them");
        }
        return files;
    }

    /** The name of the one folder or file, without its ending; {@code cloud} if there are several or none. */
    String name() {
        if (paths.size() != 1 || paths.get(0).equals(InputFile.DASH)) {
            return CLOUD;
        }
        Path file = path(paths.get(0)).toAbsolutePath().normalize().getFileName();
        if (file == null) {
            return CLOUD;
        }
        String name = file.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void add(List<String> names, Content content, List<CloudFile> files) {
        for (String name : names) {
            files.add(new CloudFile(new InputFile(name.equals(InputFile.DASH) ? null : path(name)), content));
        }
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw wrong("not the name of a file: " + name);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
