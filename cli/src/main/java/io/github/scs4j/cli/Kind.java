package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.image.Image;
import io.github.scs4j.inventory.FlavorReader;
import io.github.scs4j.inventory.ImageReader;
import io.github.scs4j.inventory.KubernetesReader;
import io.github.scs4j.inventory.KubernetesSink;
import io.github.scs4j.kubernetes.network.IngressClass;
import io.github.scs4j.kubernetes.network.Workload;
import io.github.scs4j.kubernetes.nodes.Node;
import io.github.scs4j.kubernetes.storage.PersistentVolume;
import io.github.scs4j.kubernetes.storage.PersistentVolumeClaim;
import io.github.scs4j.kubernetes.storage.StorageClass;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What an export in JSON lists. */
enum Kind {
    FLAVORS,
    IMAGES,
    /** Objects of Kubernetes, or versions of clusters. */
    KUBERNETES,
    /** No JSON, and none of those in YAML. */
    NO_JSON,
    /** None of those. */
    OTHER;

    private static final int LOOKAHEAD = 1 << 16;

    /**
     * The kind of a file, told by its first entry; where both could be, flavors.
     *
     * @param file the file; {@code null} for standard input
     * @param bytes its content, which stays unread; of what is no regular file only the first {@value #LOOKAHEAD} bytes count
     */
    static Kind of(@Nullable Path file, BufferedInputStream bytes) throws IOException {
        Kind kind = ofEntry(head(bytes));
        return kind == null ? of(content(file, bytes)) : kind;
    }

    /** The kind of a file that is no JSON, told the same way. */
    static Kind ofYaml(@Nullable Path file, BufferedInputStream bytes) throws IOException {
        return isKubernetes(content(file, bytes)) ? KUBERNETES : NO_JSON;
    }

    private static Content content(@Nullable Path file, BufferedInputStream bytes) throws IOException {
        if (file != null && Files.isRegularFile(file)) {
            return () -> new BufferedInputStream(Files.newInputStream(file), LOOKAHEAD);
        }
        return head(bytes);
    }

    private static Content head(BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOKAHEAD);
        byte[] head = bytes.readNBytes(LOOKAHEAD);
        bytes.reset();
        return () -> new ByteArrayInputStream(head);
    }

    /** The kind of the first image or flavor; {@code null} if there is none, so that nobody reads a long list for it. */
    private static @Nullable Kind ofEntry(Content head) throws IOException {
        Image image = images(head).image;
        if (image != null && isPlain(image)) {
            return IMAGES;
        }
        return flavors(head).found ? FLAVORS : null;
    }

    private static First images(Content content) throws IOException {
        First images = new First();
        try (InputStream bytes = content.open()) {
            new ImageReader().read(bytes, "", entry -> images.found(entry.image()), images);
        } catch (Enough e) {
            // what was looked for is found
        }
        return images;
    }

    private static First flavors(Content content) throws IOException {
        First flavors = new First();
        try (InputStream bytes = content.open()) {
            new FlavorReader().read(bytes, "", entry -> flavors.found(null), flavors);
        } catch (Enough e) {
            // what was looked for is found
        }
        return flavors;
    }

    private static Kind of(Content content) throws IOException {
        First images = images(content);
        Image image = images.image;
        if (image != null && isPlain(image)) {
            return IMAGES;
        }
        First flavors = flavors(content);
        if (!flavors.other) {
            return FLAVORS;
        }
        if (!images.other) {
            return IMAGES;
        }
        return isKubernetes(content) ? KUBERNETES : OTHER;
    }

    /** Whether the first thing in it is an object of Kubernetes of a kind that is judged. */
    private static boolean isKubernetes(Content content) throws IOException {
        try (InputStream bytes = content.open()) {
            new KubernetesReader().read(bytes, "", new FirstObject(), finding -> {});
        } catch (Enough e) {
            return true;
        }
        return false;
    }

    /** Whether it has what only images have. */
    private static boolean isPlain(Image image) {
        return image.status() != null
                || image.visibility() != null
                || image.checksum() != null
                || image.hashAlgorithm() != null
                || image.createdAt() != null
                || image.size().isPresent()
                || image.minDisk().isPresent();
    }

    /** Bytes that can be read from the start again. */
    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }

    /** Ends reading. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** Takes the first object that is judged. */
    private static final class FirstObject implements KubernetesSink {
        @Override
        public void cluster(String name, String version) {
            throw new Enough();
        }

        @Override
        public void storageClass(StorageClass storageClass) {
            throw new Enough();
        }

        @Override
        public void persistentVolume(PersistentVolume volume) {
            throw new Enough();
        }

        @Override
        public void persistentVolumeClaim(PersistentVolumeClaim claim) {
            throw new Enough();
        }

        @Override
        public void node(Node node) {
            throw new Enough();
        }

        @Override
        public void ingressClass(IngressClass ingressClass) {
            throw new Enough();
        }

        @Override
        public void workload(Workload workload) {
            throw new Enough();
        }
    }

    /** Takes the first entry, or the finding that there is none of the kind. */
    private static final class First implements FindingSink {
        private @Nullable Image image;
        private boolean found;
        private boolean other;

        void found(@Nullable Image entry) {
            found = true;
            image = entry;
            throw new Enough();
        }

        @Override
        public void accept(Finding finding) {
            if (finding.rule().id().equals(ImageReader.OTHER_SHAPE)) {
                other = true;
                throw new Enough();
            }
        }
    }
}
