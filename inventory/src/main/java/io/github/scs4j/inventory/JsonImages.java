package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.inventory.KeyChain.Link;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads images from one or more JSON documents. */
final class JsonImages {
    /** Properties that openstacksdk has no place for: a {@code null} is the cloud's, on which the official suite aborts. */
    private static final Set<MetadataProperty> NULL_TELLS = EnumSet.of(
            MetadataProperty.IMAGE_BUILD_DATE, MetadataProperty.IMAGE_SOURCE, MetadataProperty.PROVIDED_UNTIL);

    private final JsonText text;
    private final JsonParser json;
    private final JsonPlaces places;
    private final JsonValues values;
    private final ImageValues imageValues;
    private final Intake<ImageEntry> intake;
    private final KeyChain<ImageField> keys;
    private final KeyChain<ImageField> propertyKeys;
    private long objects;
    private boolean foreignTold;
    private boolean listed;
    /** Where the page that was read last says that there is another one. */
    private Location.@Nullable Position nextAt;

    /**
     * Creates a reader of the documents of a text.
     *
     * @param first the place of its first character
     */
    JsonImages(Utf8Stream text, Location.Position first, Intake<ImageEntry> intake) throws IOException {
        this.text = new JsonText(text, first, ImageValues.MAX_LENGTH);
        this.json = this.text.parser();
        this.keys = new KeyChain<>(json, ImageField::of);
        this.propertyKeys = new KeyChain<>(json, ImageField::ofProperty);
        this.places = this.text.places();
        this.values = new JsonValues(this.text, intake, ImageValues.MAX_NUMBER, ImageRules.NUMBER_EXPECTED);
        this.imageValues = new ImageValues(this.text, values, intake);
        this.intake = intake;
    }

    void read() throws IOException {
        text.read(this::document, intake);
        if (nextAt != null) {
            intake.remark(ImageRules.PAGE, ImageRules.IS_ONE_PAGE.with(), nextAt);
        }
    }

    private void document(JsonToken token) throws IOException {
        foreignTold = false;
        switch (token) {
            case START_ARRAY -> array(Role.IN_ARRAY);
            case START_OBJECT -> object(Role.DOCUMENT);
            default -> {
                String type = JsonValues.type(token);
                intake.stop(ImageRules.SHAPE, ImageRules.OTHER_VALUE.with(type), places.token());
            }
        }
    }

    private void array(Role role) throws IOException {
        boolean outer = listed;
        listed = true;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                object(role);
            } else {
                intake.refuse(ImageRules.ENTRY, ImageRules.NO_ENTRY.with(JsonValues.type(token)), places.token());
                values.skip(token);
            }
        }
        listed = outer;
    }

    private void object(Role role) throws IOException {
        ImageDraft draft = new ImageDraft(places.token(), ++objects);
        for (Link<ImageField> key = keys.next(keys.start()); key != null; key = keys.next(key)) {
            if (draft.firstKey == null) {
                draft.firstKey = key.text;
            }
            if (key.field == null) {
                property(draft, key, key.text);
            } else {
                field(draft, role, key.field, key);
            }
        }
        end(draft, role);
    }

    /** Reads a property that stands beside the fields: {@code null} there is what openstacksdk writes for none. */
    private void property(ImageDraft draft, Link<?> key, String name) throws IOException {
        if (isRepeated(draft, key)) {
            intake.remark(Rules.DUPLICATE_KEY, Rules.LAST_COUNTS.with(Shown.string(name)), places.token());
        }
        JsonToken value = json.nextToken();
        if (value != JsonToken.VALUE_NULL) {
            draft.besides = true;
            imageValues.property(draft, key, name, value);
        } else if (key.property != null && NULL_TELLS.contains(key.property) && !draft.image.hasProperty(name)) {
            imageValues.property(draft, key, name, value);
        }
    }

    /** Whether the object has had the key of a property; takes note of it. */
    private static boolean isRepeated(ImageDraft draft, Link<?> key) {
        boolean repeated = key.remembered ? key.object == draft.number : draft.image.hasProperty(key.text);
        key.object = draft.number;
        return repeated;
    }

    private void field(ImageDraft draft, Role role, ImageField field, Link<?> key) throws IOException {
        if (field.isRead()) {
            String before = draft.put(field, key.text);
            if (key.text.equals(before)) {
                intake.remark(Rules.DUPLICATE_KEY, Rules.LAST_COUNTS.with(Shown.string(key.text)), places.token());
            }
            draft.isImage = draft.isImage || field.isOfImagesOnly();
            draft.columns |= key.column;
            JsonToken value = json.nextToken();
            // openstacksdk writes an owner under two keys, and one of them may be null
            if (value != JsonToken.VALUE_NULL || before == null || key.text.equals(before)) {
                read(draft, field, key, value);
            }
            return;
        }
        switch (field) {
            case RENAMED -> property(draft, key, ImageField.glanceKey(key.text));
            case FORMAT -> {
                draft.isImage = true;
                values.skip(json.nextToken());
            }
            case FOREIGN -> {
                draft.foreignKey = key.text;
                property(draft, key, key.text);
            }
            case NEXT -> {
                Location.Position at = places.token();
                if (role == Role.IMAGE) {
                    property(draft, key, key.text);
                } else {
                    JsonToken value = json.nextToken();
                    boolean more = value == JsonToken.VALUE_STRING && json.getTextLength() > 0;
                    draft.nextAt = more ? at : null;
                    values.skip(value);
                }
            }
            case CONTENT -> content(draft, role, key);
            default -> values.skip(json.nextToken());
        }
    }

    private void read(ImageDraft draft, ImageField field, Link<?> key, JsonToken value) throws IOException {
        if (field.isText()) {
            draft.text(field, imageValues.field(key, value));
            return;
        }
        if (field.isNumber()) {
            long number = imageValues.number(key.text, value);
            if (number >= 0) {
                draft.number(field, number);
            }
            return;
        }
        switch (field) {
            case NAME -> name(draft, key, value);
            case ID -> draft.image.id(values.id(value));
            case HIDDEN -> draft.image.hidden(values.flag(key.text, value));
            case TAGS -> draft.image.tags(imageValues.tags(key.text, value));
            case PROPERTIES -> properties(draft, key.text, value);
            default -> values.skip(value);
        }
    }

    private void name(ImageDraft draft, Link<?> key, JsonToken value) throws IOException {
        draft.hasName = value == JsonToken.VALUE_STRING;
        if (value == JsonToken.VALUE_STRING) {
            draft.image.name(imageValues.field(key, value));
        } else {
            draft.image.name(null);
            if (value != JsonToken.VALUE_NULL) {
                draft.hasName = true;
                intake.remark(ImageRules.NAME, ImageRules.NAME_TYPE.with(JsonValues.type(value)), places.token());
            }
            values.skip(value);
        }
    }

    private void properties(ImageDraft draft, String key, JsonToken value) throws IOException {
        switch (value) {
            case START_OBJECT -> properties(draft);
            case VALUE_NULL -> {}
            case VALUE_STRING -> printedProperties(draft, key);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                draft.broken = true;
                values.remark(ImageRules.PROPERTIES_EXPECTED, key, Shown.number(json.getText()), places.token());
            }
            default -> {
                draft.broken = true;
                values.remark(ImageRules.PROPERTIES_EXPECTED, key, JsonValues.notation(value), places.token());
                values.skip(value);
            }
        }
    }

    private void properties(ImageDraft draft) throws IOException {
        boolean besides = draft.besides;
        draft.told = true;
        for (Link<ImageField> key = propertyKeys.next(propertyKeys.start());
                key != null;
                key = propertyKeys.next(key)) {
            ImageField field = key.field;
            boolean known = field == null && besides && draft.image.hasProperty(key.text);
            if (!besides && isRepeated(draft, key)) {
                intake.remark(Rules.DUPLICATE_KEY, Rules.LAST_COUNTS.with(Shown.string(key.text)), places.token());
            }
            JsonToken value = json.nextToken();
            if (known || (field != null && draft.has(field))) {
                values.skip(value);
            } else if (field == null) {
                imageValues.property(draft, key, key.text, value);
            } else {
                draft.isImage = draft.isImage || field.isOfImagesOnly();
                read(draft, field, key, value);
            }
        }
    }

    /** Properties in the one text that clients before 5.5 print. */
    private void printedProperties(ImageDraft draft, String key) throws IOException {
        Location.Position at = places.token();
        String text = json.getText();
        PrintedSpecs printed = new PrintedSpecs(text);
        int room = draft.room;
        draft.told = true;
        while (printed.next() && room-- > 0) {
            printedProperty(draft, printed.key(), printed.value());
        }
        if (room < 0) {
            String limit = Integer.toString(ImageValues.MAX_PROPERTIES);
            intake.remark(ImageRules.LIMIT, ImageRules.TOO_MANY_PROPERTIES.with(limit), at);
        } else if (!printed.isAtEnd()) {
            draft.broken = true;
            values.remark(ImageRules.PROPERTIES_EXPECTED, key, Shown.string(text), at);
        }
    }

    private static void printedProperty(ImageDraft draft, String key, @Nullable String value) {
        ImageField field = ImageField.ofProperty(key);
        if (field == null) {
            draft.any = true;
            draft.image.property(key, value);
        } else if (field == ImageField.HIDDEN && !draft.has(field)) {
            draft.image.hidden("True".equals(value) ? Boolean.TRUE : "False".equals(value) ? Boolean.FALSE : null);
        } else if (field.isText() && !draft.has(field)) {
            draft.text(field, value);
        }
    }

    /** Reads the list of a page, or a wrapped image; what cannot be either is a property. */
    private void content(ImageDraft draft, Role role, Link<?> key) throws IOException {
        boolean list = key.text.equals("images");
        Location.Position at = places.token();
        if (role == Role.IMAGE) {
            property(draft, key, key.text);
            return;
        }
        JsonToken value = json.nextToken();
        if (!value.isStructStart()) {
            imageValues.property(draft, key, key.text, value);
            return;
        }
        if (draft.put(ImageField.CONTENT, key.text) != null) {
            intake.remark(Rules.DUPLICATE_KEY, Rules.BOTH_COUNT.with(key.text), at);
        }
        if (list && value == JsonToken.START_ARRAY) {
            array(Role.IMAGE);
        } else if (!list && value == JsonToken.START_OBJECT) {
            object(Role.IMAGE);
        } else {
            String expected = JsonValues.type(list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT);
            intake.stop(ImageRules.SHAPE, Rules.CONTAINER_EXPECTED.with(key.text, expected), places.token());
            values.skip(value);
        }
    }

    private void end(ImageDraft draft, Role role) {
        if (draft.has(ImageField.CONTENT)) {
            nextAt = draft.nextAt;
        } else if (draft.foreignKey != null && !draft.isImage) {
            tellForeign(draft.foreignKey, draft.at);
        } else if (draft.hasName || draft.isImage || role == Role.IMAGE) {
            deliver(draft);
        } else if (role == Role.IN_ARRAY) {
            intake.refuse(ImageRules.ENTRY, ImageRules.NO_KEY.with(), draft.at);
        } else {
            String key = draft.firstKey;
            Message message =
                    key == null ? ImageRules.EMPTY_OBJECT.with() : ImageRules.OTHER_OBJECT.with(Shown.string(key));
            intake.stop(ImageRules.SHAPE, message, draft.at);
        }
    }

    private void deliver(ImageDraft draft) {
        if (!draft.hasName) {
            intake.remark(ImageRules.NAME, ImageRules.NAME_MISSING.with(), draft.at);
        }
        if (draft.broken || (draft.columns && !draft.told)) {
            draft.image.properties(null);
        } else if (!draft.any) {
            draft.image.properties(Map.of());
        }
        intake.deliver(new ImageEntry(draft.image(), intake.source(), draft.at.line(), listed));
    }

    /** Once per document: a list of flavors would say it of each. */
    private void tellForeign(String key, Location.Position at) {
        if (!foreignTold) {
            intake.stop(ImageRules.SHAPE, ImageRules.NO_IMAGE.with(key), at);
            foreignTold = true;
        }
    }

    /** Where an object stands. */
    private enum Role {
        /** It is a whole document: a page, a wrapped image, an image, or something else. */
        DOCUMENT,
        /** In an array that is a document: a page, a wrapped image, or an image. */
        IN_ARRAY,
        /** Where only an image can stand. */
        IMAGE
    }
}
