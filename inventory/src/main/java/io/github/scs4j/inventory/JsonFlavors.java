package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.flavor.offer.Flavor;
import io.github.scs4j.inventory.KeyChain.Link;
import java.io.IOException;

/** Reads flavors from one or more JSON documents in a row. */
final class JsonFlavors {
    /** Counts before what else is called properties. */
    private static final String EXTRA_SPECS = "extra_specs";

    /** Nova says so that there is no swap disk. */
    private static final String NO_SWAP = "";

    private final JsonText text;
    private final JsonParser json;
    private final JsonPlaces places;
    private final JsonValues values;
    private final ExtraSpecs extraSpecs;
    private final Intake<FlavorEntry> intake;
    private final KeyChain<Field> keys;
    private boolean foreignTold;

    /**
     * Creates a reader of the documents of a text.
     *
     * @param first the place of its first character
     */
    JsonFlavors(Utf8Stream text, Location.Position first, Intake<FlavorEntry> intake) throws IOException {
        this.text = new JsonText(text, first, Intake.MAX_LENGTH);
        this.json = this.text.parser();
        this.keys = new KeyChain<>(json, Field::of);
        this.places = this.text.places();
        this.values = new JsonValues(this.text, intake, Integer.MAX_VALUE, Rules.NUMBER_EXPECTED);
        this.extraSpecs = new ExtraSpecs(this.text, values, intake);
        this.intake = intake;
    }

    void read() throws IOException {
        text.read(this::document, intake);
    }

    private void document(JsonToken token) throws IOException {
        foreignTold = false;
        switch (token) {
            case START_ARRAY -> array(Role.IN_ARRAY);
            case START_OBJECT -> object(Role.DOCUMENT);
            case VALUE_STRING -> name();
            default -> intake.stop(Rules.SHAPE, Rules.OTHER_VALUE.with(JsonValues.type(token)), places.token());
        }
    }

    private void array(Role role) throws IOException {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            switch (token) {
                case START_OBJECT -> object(role);
                case VALUE_STRING -> name();
                default -> {
                    intake.refuse(Rules.ENTRY, Rules.NO_ENTRY.with(JsonValues.type(token)), places.token());
                    values.skip(token);
                }
            }
        }
    }

    private void name() throws IOException {
        int line = places.token().line();
        deliver(Flavor.builder(json.getText()).build(), line);
    }

    private void object(Role role) throws IOException {
        FlavorDraft draft = new FlavorDraft(places.token());
        for (Link<Field> link = keys.next(keys.start()); link != null; link = keys.next(link)) {
            String key = link.text;
            Field field = link.field;
            if (draft.firstKey == null) {
                draft.firstKey = key;
            }
            if (field == null) {
                values.skip(json.nextToken());
            } else if (field == Field.CONTENT) {
                content(draft, key, role);
            } else {
                String before = draft.put(field, key);
                if (before != null && !(field.mayStandTwice() && !before.equals(key))) {
                    intake.remark(Rules.DUPLICATE_KEY, Rules.LAST_COUNTS.with(key), places.token());
                }
                if (EXTRA_SPECS.equals(before) && !EXTRA_SPECS.equals(key)) {
                    draft.put(field, EXTRA_SPECS);
                    values.skip(json.nextToken());
                } else {
                    read(draft, field, key, json.nextToken());
                }
            }
        }
        end(draft, role);
    }

    private void read(FlavorDraft draft, Field field, String key, JsonToken value) throws IOException {
        switch (field) {
            case NAME -> {
                boolean usable = value == JsonToken.VALUE_STRING;
                draft.nameType = value;
                draft.nameAt = usable ? null : places.token();
                draft.name = usable ? json.getText() : null;
                values.skip(value);
            }
            case ID -> draft.id = values.id(value);
            case VCPUS -> draft.vcpus = values.number(key, value);
            case RAM -> draft.ram = values.number(key, value);
            case DISK -> draft.disk = values.number(key, value);
            case EPHEMERAL -> draft.ephemeral = values.number(key, value);
            case SWAP -> draft.swap = values.number(key, value, NO_SWAP);
            case IS_PUBLIC -> draft.isPublic = values.flag(key, value);
            case DISABLED -> draft.disabled = values.flag(key, value);
            case EXTRA_SPECS -> draft.extraSpecs = extraSpecs.read(key, value);
            case FOREIGN -> {
                draft.doubtfulKey = key;
                values.skip(value);
            }
            default -> {
                draft.foreignKey = key;
                values.skip(value);
            }
        }
    }

    /** Reads the list of a page, or a wrapped flavor. */
    private void content(FlavorDraft draft, String key, Role role) throws IOException {
        if (role == Role.FLAVOR) {
            values.skip(json.nextToken());
            return;
        }
        if (draft.put(Field.CONTENT, key) != null) {
            intake.remark(Rules.DUPLICATE_KEY, Rules.BOTH_COUNT.with(key), places.token());
        }
        boolean list = key.equals("flavors");
        JsonToken value = json.nextToken();
        if (list && value == JsonToken.START_ARRAY) {
            array(Role.FLAVOR);
        } else if (!list && value == JsonToken.START_OBJECT) {
            object(Role.FLAVOR);
        } else {
            String expected = JsonValues.type(list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT);
            intake.stop(Rules.SHAPE, Rules.CONTAINER_EXPECTED.with(key, expected), places.token());
            values.skip(value);
        }
    }

    private void end(FlavorDraft draft, Role role) {
        String name = draft.name;
        JsonToken nameType = draft.nameType;
        Location.Position nameAt = draft.nameAt;
        if (draft.has(Field.CONTENT)) {
            return;
        }
        String foreignKey = draft.foreignKey();
        if (foreignKey != null) {
            tellForeign(foreignKey, draft.at);
        } else if (name != null) {
            deliver(draft.flavor(name), draft.at.line());
        } else if (nameType != null && nameAt != null) {
            intake.refuse(Rules.NAME, Rules.NAME_TYPE.with(JsonValues.type(nameType)), nameAt);
        } else if (role != Role.DOCUMENT) {
            intake.refuse(Rules.NAME, Rules.NAME_MISSING.with(), draft.at);
        } else {
            String key = draft.firstKey;
            Message message = key == null ? Rules.EMPTY_OBJECT.with() : Rules.OTHER_OBJECT.with(key);
            intake.stop(Rules.SHAPE, message, draft.at);
        }
    }

    private void deliver(Flavor flavor, int line) {
        intake.deliver(new FlavorEntry(flavor, intake.source(), line));
    }

    /** Once per document: a list of images would say it of each. */
    private void tellForeign(String key, Location.Position at) {
        if (!foreignTold) {
            intake.stop(Rules.SHAPE, Rules.NO_FLAVOR.with(key), at);
            foreignTold = true;
        }
    }

    /** Where an object stands. */
    private enum Role {
        /** It is a whole document: a page, a wrapped flavor, a flavor, or something else. */
        DOCUMENT,
        /** In an array that is a document: a page, a wrapped flavor, or a flavor. */
        IN_ARRAY,
        /** Where only a flavor can stand. */
        FLAVOR
    }
}
