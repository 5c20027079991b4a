package io.github.scs4j.image.publish;

import io.github.scs4j.finding.Message;
import io.github.scs4j.image.Image;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Metadata of an image about to be published, which violates no testcase {@code scs-0102-prop-*} of the version it was built
 * for. Immutable and thread-safe.
 *
 * <pre>{@code
 * ImageMetadata metadata = ImageMetadata.builder("ubuntu", "24.04")
 *         .buildDate("2026-11-01")
 *         .source("https://cloud-images.ubuntu.com/releases/noble/release-20261101/")
 *         .minDisk(8)
 *         .minRam(512)
 *         .replaceFrequency(ReplaceFrequency.MONTHLY)
 *         .build(at);
 * }</pre>
 */
public final class ImageMetadata {
    private final Image image;
    private final Map<String, String> properties;
    private final List<String> tags;
    private final Map<String, Message> derived;

    ImageMetadata(Image image, Map<String, String> properties, List<String> tags, Map<String, Message> derived) {
        this.image = image;
        this.properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        this.tags = List.copyOf(tags);
        this.derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
    }

    /**
     * Starts the metadata of an image.
     *
     * @param distro value of {@code os_distro}
     * @param version value of {@code os_version}
     */
    public static ImageMetadataBuilder builder(String distro, String version) {
        return new ImageMetadataBuilder(distro, version);
    }

    /** The name of the image. */
    public String name() {
        return image.subject();
    }

    /** The smallest disk in GiB, above 0. */
    public long minDisk() {
        return told(image.minDisk());
    }

    /** The smallest memory in MiB, above 0. */
    public long minRam() {
        return told(image.minRam());
    }

    /** The properties by key, in the order of the standard, those that it does not know behind them. */
    public Map<String, String> properties() {
        return properties;
    }

    /** The tags. */
    public List<String> tags() {
        return tags;
    }

    /**
     * Why values were filled in that nobody gave, by property; {@code name} for the name, and tags under their own text.
     */
    public Map<String, Message> derived() {
        return derived;
    }

    /**
     * The image as a cloud would report it: public, registered at the moment for which the metadata was built, with a hash as
     * Glance makes it by default.
     */
    public Image toImage() {
        return image;
    }

    private static long told(OptionalLong number) {
        return number.orElseThrow();
    }
}
