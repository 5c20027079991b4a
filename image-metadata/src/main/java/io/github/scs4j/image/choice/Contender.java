package io.github.scs4j.image.choice;

import io.github.scs4j.image.BuildDate;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataProperty;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An image that is not refused for itself, and what orders it among others.
 *
 * @param offer the image
 * @param basis by what it can be chosen
 * @param version its version; empty if nothing tells it
 * @param closeness how close its name is to the wish
 * @param architectureAssumed whether nothing says that it has the wanted architecture
 * @param otherPurpose the word for another purpose than the wanted in its name; {@code null} if there is none
 */
record Contender<T>(
        Offer<T> offer,
        Basis basis,
        String version,
        NameCloseness closeness,
        boolean architectureAssumed,
        @Nullable String otherPurpose) {

    boolean hidden() {
        return Boolean.TRUE.equals(image().hidden());
    }

    Image image() {
        return offer.image();
    }

    /** The name in lower case. */
    String lowerName() {
        String name = image().name();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /** When the image was registered; the earliest moment if that is unknown. */
    Instant created() {
        Instant registered = image().registered();
        return registered == null ? Instant.MIN : registered;
    }

    /** When the image was built; the earliest time if that is unknown. */
    LocalDateTime built() {
        String text = image().property(MetadataProperty.IMAGE_BUILD_DATE);
        BuildDate date = text == null ? null : BuildDate.of(text);
        return date == null ? LocalDateTime.MIN : date.time();
    }
}
