package io.github.scs4j.cli;

import io.github.scs4j.inventory.ImageEntry;
import java.io.IOException;

/** Takes what inputs of images hold. */
interface ImageSink extends InputSink {
    /** An image. */
    void image(ImageEntry entry) throws IOException;
}
