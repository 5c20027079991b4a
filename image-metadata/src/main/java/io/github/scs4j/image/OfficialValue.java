package io.github.scs4j.image;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the official test suite looks at values of properties. */
final class OfficialValue {
    private OfficialValue() {}

    /** The value, and an empty text where the property is absent; not where it is null. */
    static @Nullable Object orEmpty(Image image, String key) {
        Map<String, @Nullable Object> properties = image.kept();
        Object value = image.value(key);
        boolean absent = value == null && (properties == null || !properties.containsKey(key));
        return absent ? "" : value;
    }

    /** Whether the text has a character from an index on, and decimal digits of any script only. */
    static boolean isDecimal(String text, int start) {
        for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Character.isDigit(text.codePointAt(i))) {
                return false;
            }
        }
        return start < text.length();
    }
}
