package io.github.scs4j.cli;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file or folder of what a cloud exports.
 *
 * @param path where it is
 * @param content what it is to hold
 */
record CloudFile(Path path, Content content) {
    /** What a user can say that a file holds. */
    enum Content {
        ANYTHING,
        FLAVORS,
        IMAGES,
        CLUSTERS,
        NODES,
        STORAGE
    }

    /** Reads it. */
    void read(CloudReader reader, KubernetesRun kubernetes) throws IOException {
        switch (content) {
            case ANYTHING -> reader.read(path);
            case FLAVORS -> reader.readFlavors(path);
            case IMAGES -> reader.readImages(path);
            case CLUSTERS -> reader.readObjects(path, kubernetes::readClusters);
            case NODES -> reader.readObjects(path, kubernetes::readNodes);
            case STORAGE -> reader.readObjects(path, kubernetes::readStorage);
        }
    }
}
