package io.github.scs4j.image.rotation;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import io.github.scs4j.image.MetadataProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the official test suite says of {@code scs-0102-os_purpose-uniqueness}. It compares values as they are: 1, 1.0 and
 * {@code true} are equal, and no number is equal to a text.
 */
final class OfficialUniqueness {
    /** What a list or a map is compared as: it cannot be. */
    private static final Object UNHASHABLE = new Object();

    private final Map<List<Object>, Bucket> buckets = new HashMap<>();
    private boolean known = true;
    private boolean aborted;

    void incomplete() {
        known = false;
    }

    void add(Image image) {
        String visibility = image.visibility();
        boolean open = visibility == null || visibility.equals("public");
        if (!ImageSelection.OFFICIAL.includes(image) || !open || Boolean.TRUE.equals(image.hidden())) {
            return;
        }
        if (!image.hasProperties()) {
            known = false;
            return;
        }
        if (!"generic".equals(image.value(MetadataProperty.OS_PURPOSE))) {
            return;
        }
        Object distro = key(image.value(MetadataProperty.OS_DISTRO));
        Object version = key(image.value(MetadataProperty.OS_VERSION));
        if (distro == null || version == null) {
            return;
        }
        Object architecture = key(image.value(MetadataProperty.ARCHITECTURE));
        if (distro == UNHASHABLE || version == UNHASHABLE || architecture == UNHASHABLE) {
            aborted = true;
            return;
        }
        List<Object> triple = List.of(architecture == null ? "" : architecture, distro, version);
        Bucket bucket = buckets.computeIfAbsent(triple, key -> new Bucket());
        bucket.count++;
        bucket.ofText += ImageSelection.TEXT.includes(image) ? 1 : 0;
        bucket.nameless |= image.name() == null;
    }

    /** The result; {@code null} if it is not known because the export does not tell enough. */
    @Nullable
    OfficialResult result() {
        if (!known) {
            return null;
        }
        OfficialResult result = aborted ? OfficialResult.ABORT : OfficialResult.PASS;
        for (Bucket bucket : buckets.values()) {
            if (bucket.count > 1) {
                OfficialResult each = bucket.nameless ? OfficialResult.ABORT : OfficialResult.FAIL;
                result = each.compareTo(result) > 0 ? each : result;
            }
        }
        return result;
    }

    /** The divergence by which the result is another than that of the text. */
    String divergence() {
        if (result() == OfficialResult.ABORT) {
            return "D107";
        }
        for (Bucket bucket : buckets.values()) {
            if (bucket.count > 1 && bucket.ofText < 2) {
                return "D47";
            }
        }
        return "D48";
    }

    /** What a value is compared as; {@code null} if it does not count as set. */
    private static @Nullable Object key(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? null : text;
        }
        if (value == null || value.equals(false)) {
            return null;
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? null : UNHASHABLE;
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? null : UNHASHABLE;
        }
        if (value.equals(true)) {
            return BigDecimal.ONE;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return value;
    }

    private static @Nullable Object number(Number number) {
        BigDecimal exact;
        if (number instanceof BigInteger || number instanceof Long || number instanceof Integer) {
            exact = new BigDecimal(number.toString());
        } else {
            double value = number.doubleValue();
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                return value;
            }
            exact = new BigDecimal(value);
        }
        return exact.signum() == 0 ? null : exact.stripTrailingZeros();
    }

    /** The generic images of a triple. */
    private static final class Bucket {
        long count;
        /** How many of them the text is about. */
        long ofText;

        boolean nameless;
    }
}
