package io.github.scs4j.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder of what a cloud exports, or standard input.
 *
 * @param file where it is
 * @param content what it is to hold
 */
record CloudFile(InputFile file, Content content) {
    /** What a user can say that a file holds. */
    enum Content {
        ANYTHING,
        FLAVORS,
        IMAGES,
        CLUSTERS,
        NODES,
        STORAGE
    }

    /** Where it is; {@code null} for standard input. */
    @Nullable
    Path path() {
        return file.file();
    }

    /** Names it, unless it is a folder, or a file of objects of which more than those that it is named for are read. */
    void name(NamedFiles named) {
        Path path = path();
        switch (content) {
            case ANYTHING, FLAVORS, IMAGES -> {
                if (path != null) {
                    named.add(path.toString());
                }
            }
            case CLUSTERS, NODES, STORAGE -> {}
        }
    }

    /** Reads it. */
    void read(CloudReader reader, KubernetesRun kubernetes) throws IOException {
        switch (content) {
            case ANYTHING -> reader.read(file);
            case FLAVORS -> reader.readFlavors(file);
            case IMAGES -> reader.readImages(file);
            case CLUSTERS -> reader.readObjects(file, kubernetes::readClusters);
            case NODES -> reader.readObjects(file, kubernetes::readNodes);
            case STORAGE -> reader.readObjects(file, kubernetes::readStorage);
        }
    }
}
