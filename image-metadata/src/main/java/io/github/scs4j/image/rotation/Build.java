package io.github.scs4j.image.rotation;

import io.github.scs4j.image.BuildDate;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.ProvidedUntil;
import io.github.scs4j.image.ReplaceFrequency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One image of a {@link Chain}, as far as its rotation asks. Immutable and thread-safe.
 *
 * @param name the name of the image
 * @param id its id; {@code null} if unknown
 * @param hidden whether it is left out of listings; an image of which this is unknown counts as visible
 * @param published when it was registered, or else up to when patches are in it; {@code null} if both are unknown
 * @param registered whether {@code published} is when it was registered
 * @param built the day of its {@code image_build_date} (UTC); {@code null} if it has none that can be read
 * @param frequency its {@code replace_frequency}; {@code null} if it has none that can be read
 * @param providedUntil its {@code provided_until}; {@code null} if it has none that can be read
 * @param architecture its {@code architecture}; {@code null} if unknown
 * @param version its {@code os_version}; {@code null} if unknown
 * @param known whether the export tells its properties
 */
public record Build(
        String name,
        @Nullable String id,
        boolean hidden,
        @Nullable Instant published,
        boolean registered,
        @Nullable LocalDate built,
        @Nullable ReplaceFrequency frequency,
        @Nullable ProvidedUntil providedUntil,
        @Nullable String architecture,
        @Nullable String version,
        boolean known) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** The newest first; one of unknown age is the oldest. */
    static final Comparator<Build> NEWEST_FIRST = Comparator.comparing(
                    Build::published, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Build::built, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Build::id, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .reversed();

    /** Throws {@link NullPointerException} if the name is {@code null}. */
    public Build {
        Objects.requireNonNull(name, "name");
    }

    /** What an image with this name tells. */
    static Build of(Image image, String name) {
        BuildDate date = read(image, MetadataProperty.IMAGE_BUILD_DATE, BuildDate::of);
        Instant created = sane(image.registered());
        Instant published =
                created != null || date == null ? created : sane(date.time().toInstant(ZoneOffset.UTC));
        return new Build(
                name,
                image.id(),
                Boolean.TRUE.equals(image.hidden()),
                published,
                created != null,
                date == null ? null : date.date(),
                read(image, MetadataProperty.REPLACE_FREQUENCY, ReplaceFrequency::of),
                read(image, MetadataProperty.PROVIDED_UNTIL, ProvidedUntil::of),
                image.property(MetadataProperty.ARCHITECTURE),
                image.property(MetadataProperty.OS_VERSION),
                image.hasProperties());
    }

    /** The day (UTC) on which it was published; {@code null} if unknown. */
    public @Nullable LocalDate publishedOn() {
        return published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
    }

    private interface Reader<T> {
        @Nullable
        T read(String text);
    }

    private static <T> @Nullable T read(Image image, MetadataProperty property, Reader<T> reader) {
        String text = image.property(property);
        return text == null ? null : reader.read(text);
    }

    /** A moment of the years 1 to 9999; {@code null} for none, and for one from which nobody counts periods. */
    private static @Nullable Instant sane(@Nullable Instant moment) {
        return moment == null || moment.isBefore(FIRST) || moment.isAfter(LAST) ? null : moment;
    }
}
