package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The keys of objects by their place in them. The objects of one export mostly have the same keys in the same order, so
 * that the parser need only compare bytes.
 */
final class KeyOrder {
    /** How many places are looked at: any number from here on is as good. */
    static final int PLACES = 32;

    private final JsonParser json;
    private final @Nullable String[] keys = new String[PLACES];
    private final @Nullable SerializableString[] expected = new SerializableString[PLACES];

    KeyOrder(JsonParser json) {
        this.json = json;
    }

    /** Goes on to the next key, at this place of the object; {@code null} at the end of the object. */
    @Nullable
    String next(int place) throws IOException {
        if (place >= PLACES) {
            return json.nextFieldName();
        }
        SerializableString likely = expected[place];
        if (likely != null && json.nextFieldName(likely)) {
            return likely.getValue();
        }
        String key = likely == null
                ? json.nextFieldName()
                : json.currentToken() == JsonToken.FIELD_NAME ? json.currentName() : null;
        if (key != null) {
            expected[place] = key.equals(keys[place]) ? new SerializedString(key) : null;
            keys[place] = key;
        }
        return key;
    }
}
