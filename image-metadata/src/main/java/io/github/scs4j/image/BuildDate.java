package io.github.scs4j.image;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Up to when patches are in an image: the property {@code image_build_date} (SCS-0102, "Image build info").
 *
 * @param time the time in UTC; the begin of the day where only the day is told
 * @param precision how much of the time was told
 */
public record BuildDate(LocalDateTime time, Precision precision) {
    /** How much of a build date was told. */
    public enum Precision {
        DAY,
        MINUTE,
        SECOND
    }

    /** Throws {@link NullPointerException} if a component is {@code null}. */
    public BuildDate {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(precision, "precision");
    }

    /**
     * The build date that the text is: {@code YYYY-MM-DD}, {@code YYYY-MM-DD hh:mm} or {@code YYYY-MM-DD hh:mm:ss};
     * {@code null} if it is none.
     */
    public static @Nullable BuildDate of(String text) {
        LocalDateTime time = DateText.time(text);
        if (time == null) {
            return null;
        }
        return new BuildDate(
                time,
                switch (text.length()) {
                    case 10 -> Precision.DAY;
                    case 16 -> Precision.MINUTE;
                    default -> Precision.SECOND;
                });
    }

    /** The day in UTC. */
    public LocalDate date() {
        return time.toLocalDate();
    }
}
