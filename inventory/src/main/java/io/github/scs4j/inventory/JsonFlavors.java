package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;

/** Reads flavors from one or more JSON documents in a row. */
final class JsonFlavors {
    /** Counts before what else is called properties. */
    private static final String EXTRA_SPECS = "extra_specs";

    private final JsonParser json;
    private final JsonPlaces places;
    private final JsonValues values;
    private final Intake intake;
    private final KeyOrder keys;
    private final FieldOrder order = new FieldOrder();
    private boolean foreignTold;

    /**
     * Creates a reader of the documents of a text.
     *
     * @param first the place of its first character
     */
    JsonFlavors(Utf8Stream text, Location.Position first, Intake intake) throws IOException {
        this.json = factory().createParser(text);
        this.keys = new KeyOrder(json);
        this.places = new JsonPlaces(json, text, first);
        this.values = new JsonValues(json, places, intake);
        this.intake = intake;
    }

    /** A factory for one input: it remembers keys, and those come from strangers. */
    private static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Intake.MAX_DEPTH)
                        .maxStringLength(Intake.MAX_LENGTH)
                        .maxNameLength(Intake.MAX_KEY_LENGTH)
                        .maxNumberLength(Intake.MAX_LENGTH)
                        .maxDocumentLength(-1)
                        .maxTokenCount(-1)
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                // too many keys of one hash are forgotten instead
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                // it is UTF-8 by now
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    void read() throws IOException {
        try {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                foreignTold = false;
                document(token);
            }
        } catch (JsonEOFException e) {
            intake.stop(Rules.TRUNCATED, Rules.IS_TRUNCATED.with(), places.end());
        } catch (StreamConstraintsException e) {
            Message message = Rules.TOO_DEEP_OR_LONG.with(
                    Integer.toString(Intake.MAX_DEPTH),
                    Integer.toString(Intake.MAX_LENGTH),
                    Integer.toString(Intake.MAX_KEY_LENGTH));
            intake.stop(Rules.LIMIT, message, places.current());
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            intake.stop(Rules.MALFORMED, Rules.IS_MALFORMED.with(), at == null ? places.current() : places.place(at));
        } finally {
            json.close();
        }
    }

    private void document(JsonToken token) throws IOException {
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
        intake.deliver(Flavor.builder(json.getText()).build(), line);
    }

    private void object(Role role) throws IOException {
        FlavorDraft draft = new FlavorDraft(places.token());
        int place = 0;
        for (String key = keys.next(place); key != null; key = keys.next(place)) {
            if (draft.firstKey == null) {
                draft.firstKey = key;
            }
            Field field = order.of(key, place);
            place = Math.min(place + 1, KeyOrder.PLACES);
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
            case SWAP -> draft.swap = values.swap(key, value);
            case IS_PUBLIC -> draft.isPublic = values.flag(key, value);
            case DISABLED -> draft.disabled = values.flag(key, value);
            case EXTRA_SPECS -> draft.extraSpecs = values.extraSpecs(key, value);
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
        if (draft.foreignKey != null) {
            tellForeign(draft.foreignKey, draft.at);
        } else if (name != null) {
            intake.deliver(draft.flavor(name), draft.at.line());
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
