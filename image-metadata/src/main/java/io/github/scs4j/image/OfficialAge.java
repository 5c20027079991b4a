package io.github.scs4j.image;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the official test suite thinks of the age of one image when it judges {@code scs-0102-image-recency}, before it
 * looks for a replacement among the others. It starts from the build date, in seconds of its own for every frequency (D31).
 */
public enum OfficialAge {
    /** Young enough, or nothing is promised any more. */
    FRESH,
    /** Too old: an image of the shortened name has to be {@link #FRESH}. */
    OUTDATED,
    /** Too old, and {@code provided_until} is nothing that the suite understands: no replacement helps. */
    HOPELESS,
    /** Too old, and there is no {@code provided_until}: the suite ends with an exception (D32). */
    ABORT_UNTIL_MISSING,
    /** The suite ends with an exception because of a missing time or a value that is no text. */
    ABORT;

    private static final double GRACE = 1.1;

    /**
     * What the suite thinks of an image whose properties are known.
     *
     * @param at the moment of the check
     */
    public static OfficialAge of(Image image, Instant at) {
        if (!(value(image, MetadataProperty.IMAGE_BUILD_DATE, "") instanceof String buildDate)) {
            return ABORT;
        }
        long built = OfficialDates.seconds(buildDate, false);
        if (built == 0) {
            String createdAt = image.createdAt();
            if (createdAt == null) {
                return ABORT;
            }
            built = OfficialDates.seconds(createdAt, true);
        }
        Object frequency = value(image, MetadataProperty.REPLACE_FREQUENCY, "never");
        if (frequency instanceof Collection<?> || frequency instanceof Map<?, ?>) {
            return ABORT;
        }
        long period = frequency instanceof String text ? seconds(text) : 0;
        double now = seconds(at);
        return period == 0 || now <= built + GRACE * period ? FRESH : outdated(image, now);
    }

    private static OfficialAge outdated(Image image, double now) {
        Map<String, @Nullable Object> properties = image.kept();
        String key = MetadataProperty.PROVIDED_UNTIL.key();
        if (properties == null || !properties.containsKey(key)) {
            return ABORT_UNTIL_MISSING;
        }
        if (!(properties.get(key) instanceof String text)) {
            return ABORT;
        }
        if (text.equals("none") || text.equals("notice")) {
            return FRESH;
        }
        long until = OfficialDates.seconds(text, false);
        if (until == 0) {
            return HOPELESS;
        }
        return now > until ? FRESH : OUTDATED;
    }

    private static @Nullable Object value(Image image, MetadataProperty property, String absent) {
        Object value = image.value(property);
        if (value != null) {
            return value;
        }
        Map<String, @Nullable Object> properties = image.kept();
        return properties == null || !properties.containsKey(property.key()) ? absent : null;
    }

    /** The suite's length of a period; 0 for one that never ends and for one that it does not know. */
    private static long seconds(String frequency) {
        long hour = 3600;
        return switch (frequency) {
            case "yearly" -> 365 * 24 * hour;
            case "quarterly" -> 92 * 24 * hour;
            case "monthly" -> 31 * 24 * hour;
            case "weekly" -> 7 * 25 * hour;
            case "daily" -> 25 * hour;
            default -> 0;
        };
    }

    /** Seconds since 1970 as the floating-point number that the suite's clock gives. */
    private static double seconds(Instant at) {
        if (at.getNano() == 0) {
            return at.getEpochSecond();
        }
        long limit = Long.MAX_VALUE / 1_000_000_000 - 1;
        if (Math.abs(at.getEpochSecond()) > limit) {
            return at.getEpochSecond() + at.getNano() / 1e9;
        }
        return (at.getEpochSecond() * 1_000_000_000 + at.getNano()) / 1e9;
    }
}
