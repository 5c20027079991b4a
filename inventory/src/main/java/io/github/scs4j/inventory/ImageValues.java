package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.inventory.KeyChain.Link;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of an image that a flavor has none of: texts, tags, and properties of any type. */
final class ImageValues {
    /** How long a text can be, in characters, for the input to be read on. */
    static final int MAX_LENGTH = 16_000_000;
    /** How much is kept of a text, in characters: Glance keeps no more. */
    static final int MAX_KEPT = 65_535;
    /** How many properties, and elements within them, are kept of an image. */
    static final int MAX_PROPERTIES = 20_000;
    /** The largest size and count: it has 17 digits. */
    static final long MAX_NUMBER = 99_999_999_999_999_999L;

    private static final int MAX_DIGITS = 1000;
    private static final int MAX_REMEMBERED = 64;
    private static final int MAX_TAGS_REMEMBERED = 32;

    private final JsonParser json;
    private final JsonPlaces places;
    private final JsonValues values;
    private final Intake<?> intake;
    /** The tags of an image before: often some are the same. */
    private List<String> lastTags = List.of();

    ImageValues(JsonText text, JsonValues values, Intake<?> intake) {
        this.json = text.parser();
        this.places = text.places();
        this.values = values;
        this.intake = intake;
    }

    /**
     * A text that is a field of an image; {@code null} if unknown.
     */
    @Nullable
    String field(Link<?> key, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return text(key);
        }
        switch (value) {
            case VALUE_NULL -> {
                return null;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                values.remark(ImageRules.TEXT_EXPECTED, key.text, Shown.number(json.getText()), places.token());
                return null;
            }
            default -> {
                values.remark(ImageRules.TEXT_EXPECTED, key.text, JsonValues.notation(value), places.token());
                values.skip(value);
                return null;
            }
        }
    }

    /** A number; -1 if unknown, and for {@code null}, which Glance writes for what it does not know. */
    long number(String key, JsonToken value) throws IOException {
        return value == JsonToken.VALUE_NULL ? -1 : values.number(key, value);
    }

    /** Tags; {@code null} if unknown. */
    @Nullable
    List<String> tags(String key, JsonToken value) throws IOException {
        switch (value) {
            case START_ARRAY -> {
                return tags(key);
            }
            case VALUE_NULL -> {
                return null;
            }
            case VALUE_STRING -> {
                return printedTags(text(key));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                values.remark(ImageRules.TAGS_EXPECTED, key, Shown.number(json.getText()), places.token());
                return null;
            }
            default -> {
                values.remark(ImageRules.TAGS_EXPECTED, key, JsonValues.notation(value), places.token());
                values.skip(value);
                return null;
            }
        }
    }

    private List<String> tags(String key) throws IOException {
        JsonToken value = json.nextToken();
        if (value == JsonToken.END_ARRAY) {
            return List.of();
        }
        List<String> tags = new ArrayList<>(lastTags.size());
        for (; value != JsonToken.END_ARRAY; value = json.nextToken()) {
            int at = tags.size();
            if (value == JsonToken.VALUE_STRING && at < MAX_PROPERTIES) {
                tags.add(text(key, at < lastTags.size() ? lastTags.get(at) : null));
            } else {
                values.remark(ImageRules.TAG_EXPECTED, key, JsonValues.type(value), places.token());
                values.skip(value);
            }
        }
        if (tags.size() <= MAX_TAGS_REMEMBERED) {
            lastTags = tags;
        }
        return tags;
    }

    /** Tags as the OpenStack client 5.4 and older ones print them in JSON too. */
    private static List<String> printedTags(String text) {
        List<String> tags = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(", "); end >= 0; end = text.indexOf(", ", start)) {
            tags.add(text.substring(start, end));
            start = end + 2;
        }
        if (start < text.length()) {
            tags.add(text.substring(start));
        }
        return tags;
    }

    /**
     * Reads a property: a {@link String}, {@link Long}, {@link java.math.BigInteger}, {@link Double}, {@link Boolean} or
     * {@code null}, or a {@link List} or {@link Map} of these. Too many are left out.
     */
    void property(ImageDraft draft, Link<?> key, String name, JsonToken value) throws IOException {
        if (!hasRoom(draft)) {
            values.skip(value);
            return;
        }
        draft.any = true;
        Object read = value == JsonToken.VALUE_STRING ? text(key) : value(draft, name, value);
        MetadataProperty property = key.property;
        if (property != null && name.equals(key.text)) {
            draft.image.property(property, read);
        } else {
            draft.image.property(name, read);
        }
    }

    /** Takes room for one more value. */
    private boolean hasRoom(ImageDraft draft) {
        if (draft.room == 0) {
            intake.remark(
                    ImageRules.LIMIT,
                    ImageRules.TOO_MANY_PROPERTIES.with(Integer.toString(MAX_PROPERTIES)),
                    places.token());
        }
        return draft.room-- > 0;
    }

    private @Nullable Object value(ImageDraft draft, String key, JsonToken value) throws IOException {
        return switch (value) {
            case VALUE_STRING -> text(key);
            case VALUE_NUMBER_INT -> integer(key);
            case VALUE_NUMBER_FLOAT -> {
                values.checkNumber();
                yield json.getTextLength() > MAX_DIGITS ? text(key) : (Object) json.getDoubleValue();
            }
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> list(draft, key);
            case START_OBJECT -> map(draft, key);
            default -> null;
        };
    }

    /** An integer; one with more digits than anything needs stays a text. */
    private Object integer(String key) throws IOException {
        if (json.getTextLength() > MAX_DIGITS) {
            return text(key);
        }
        if (json.getNumberType() == NumberType.BIG_INTEGER) {
            return json.getBigIntegerValue();
        }
        return json.getLongValue();
    }

    private List<@Nullable Object> list(ImageDraft draft, String key) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken value = json.nextToken(); value != JsonToken.END_ARRAY; value = json.nextToken()) {
            if (!hasRoom(draft)) {
                values.skip(value);
            } else {
                list.add(value(draft, key, value));
            }
        }
        return Collections.unmodifiableList(list);
    }

    private Map<String, @Nullable Object> map(ImageDraft draft, String key) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String inner = json.nextFieldName(); inner != null; inner = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (!hasRoom(draft)) {
                values.skip(value);
            } else {
                map.put(inner, value(draft, key, value));
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** The text of a string, which often is what it was before. */
    private String text(Link<?> key) throws IOException {
        String text = text(key.text, key.value);
        if (text.length() <= MAX_REMEMBERED) {
            key.value = text;
        }
        return text;
    }

    /** The text of a string, which likely is this one. */
    private String text(String key, @Nullable String likely) throws IOException {
        int length = json.getTextLength();
        if (length > MAX_REMEMBERED) {
            return text(key);
        }
        char[] text = json.getTextCharacters();
        int start = json.getTextOffset();
        return likely != null && isText(likely, text, start, length) ? likely : new String(text, start, length);
    }

    /** The text of a string or number, or its begin. */
    private String text(String key) throws IOException {
        int length = json.getTextLength();
        if (length <= MAX_KEPT) {
            return json.getText();
        }
        // the parser finds only here that a text is too long for it
        char[] text = json.getTextCharacters();
        intake.remark(
                ImageRules.LIMIT,
                ImageRules.TEXT_CUT.with(Shown.string(key), Integer.toString(length), Integer.toString(MAX_KEPT)),
                places.token());
        return new String(text, json.getTextOffset(), MAX_KEPT);
    }

    private static boolean isText(String known, char[] text, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
