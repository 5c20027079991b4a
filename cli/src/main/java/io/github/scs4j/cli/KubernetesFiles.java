package io.github.scs4j.cli;

import io.github.scs4j.inventory.KubernetesReader;
import io.github.scs4j.inventory.KubernetesSink;
import io.github.scs4j.inventory.Reading;
import java.io.IOException;
import java.io.InputStream;

/** Reads Kubernetes objects out of inputs and hands them on as they come. */
final class KubernetesFiles {
    private static final KubernetesReader READER = new KubernetesReader();

    private final InputFiles files;
    private boolean anyEmpty;

    /**
     * Creates a reader.
     *
     * @param objects takes the objects; a failure to write is to come unchecked
     * @param inputs takes what is known of the inputs
     */
    KubernetesFiles(KubernetesSink objects, InputSink inputs) {
        Handover handover = new Handover(inputs);
        this.files = new InputFiles(
                inputs,
                (bytes, source) -> noted(READER.read(bytes, source, objects, handover::finding)),
                file -> READER.read(file, objects, handover::finding));
    }

    void read(InputFile input, Environment environment) throws IOException {
        files.read(input, environment);
    }

    void read(String source, InputStream bytes) throws IOException {
        files.read(source, bytes);
    }

    /** Whether an input was read that is whole and holds no object: a list of nothing. */
    boolean isAnyEmpty() {
        return anyEmpty;
    }

    private Reading noted(Reading reading) {
        anyEmpty |= reading.complete() && reading.delivered() == 0 && reading.unreadable() == 0;
        return reading;
    }
}
