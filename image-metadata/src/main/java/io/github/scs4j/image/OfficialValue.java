package io.github.scs4j.image;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the official test suite looks at values of properties. */
final class OfficialValue {
    private OfficialValue() {}

    /** The value, and an empty text where the property is absent; not where it is null. */
    static @Nullable Object orEmpty(Image image, MetadataProperty property) {
        Object value = image.value(property);
        if (value != null) {
            return value;
        }
        Map<String, @Nullable Object> properties = image.kept();
        return properties == null || !properties.containsKey(property.key()) ? "" : null;
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
