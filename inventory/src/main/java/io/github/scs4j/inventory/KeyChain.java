package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.scs4j.image.MetadataProperty;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of objects by the key before them. The objects of one export mostly have the same keys in the same order, and
 * where one is left out or added the others still follow each other, so that the parser need only compare bytes.
 *
 * @param <F> what a key stands for
 */
final class KeyChain<F> {
    /** How many keys are remembered. */
    private static final int MAX_KEYS = 2000;

    private final JsonParser json;
    private final Function<String, @Nullable F> fieldOf;
    private final Map<String, Link<F>> keys = new HashMap<>();
    private final Link<F> start = new Link<>("", null, true);

    /**
     * Creates a chain without keys.
     *
     * @param fieldOf what a key stands for
     */
    KeyChain(JsonParser json, Function<String, @Nullable F> fieldOf) {
        this.json = json;
        this.fieldOf = fieldOf;
    }

    /** What stands before the first key of an object. */
    Link<F> start() {
        return start;
    }

    /** Goes on to the key after this one; {@code null} at the end of the object. */
    @Nullable
    Link<F> next(Link<F> before) throws IOException {
        Link<F> likely = before.next;
        if (likely == null) {
            String text = json.nextFieldName();
            return text == null ? null : link(before, text);
        }
        if (json.nextFieldName(likely.bytes)) {
            before.doubtful = false;
            return likely;
        }
        return json.currentToken() == JsonToken.FIELD_NAME ? link(before, json.currentName()) : null;
    }

    /** The key with this text; expected after the one before, if nothing is, or if twice something else came. */
    private Link<F> link(Link<F> before, String text) {
        Link<F> key = keys.get(text);
        if (key == null) {
            key = new Link<>(text, fieldOf.apply(text), keys.size() < MAX_KEYS);
            if (key.remembered) {
                keys.put(text, key);
            }
        }
        if (key.remembered && before.remembered) {
            if (before.next == null || before.doubtful) {
                before.next = key;
                before.doubtful = false;
            } else {
                before.doubtful = true;
            }
        }
        return key;
    }

    /**
     * A key of objects.
     *
     * @param <F> what a key stands for
     */
    static final class Link<F> {
        final String text;

        /** What it stands for; {@code null} for nothing that is known. */
        final @Nullable F field;

        /** The property of an image that has this key; {@code null} for one without a meaning in the standard. */
        final @Nullable MetadataProperty property;

        /** Whether it is the title of a column of the OpenStack client. */
        final boolean column;

        /** Whether the same key is the same object. */
        final boolean remembered;

        /** The short text that was its value last: often it is again. */
        @Nullable
        String value;

        /** The number of the object that had it last. */
        long object;

        private final SerializableString bytes;
        private @Nullable Link<F> next;
        private boolean doubtful;

        private Link(String text, @Nullable F field, boolean remembered) {
            this.text = text;
            this.field = field;
            this.property = MetadataProperty.of(text);
            this.column = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
            this.remembered = remembered;
            this.bytes = new SerializedString(text);
        }
    }
}
