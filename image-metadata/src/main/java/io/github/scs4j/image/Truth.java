package io.github.scs4j.image;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the official test suite takes for a value that is set: not nothing, not empty, not zero, not false. */
final class Truth {
    private Truth() {}

    static boolean of(@Nullable Object value) {
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value == null || value.equals(false)) {
            return false;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        if (value instanceof Collection<?> collection) {
            return !collection.isEmpty();
        }
        return !(value instanceof Map<?, ?> map) || !map.isEmpty();
    }
}
