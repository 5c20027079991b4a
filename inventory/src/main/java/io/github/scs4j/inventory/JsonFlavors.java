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
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads flavors from one or more JSON documents in a row. */
final class JsonFlavors {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Intake.MAX_DEPTH)
                    .maxStringLength(Intake.MAX_LENGTH)
                    .maxNameLength(Intake.MAX_LENGTH)
                    .maxNumberLength(Intake.MAX_LENGTH)
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .build())
            // keys come from strangers: no table of them that grows
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonParser json;
    private final int firstLine;
    private final int firstColumn;
    private final Intake intake;
    private boolean foreignTold;

    /**
     * Creates a reader of the documents of a text.
     *
     * @param at the next place in the text
     */
    JsonFlavors(Utf8Reader text, LineCounter at, Intake intake) throws IOException {
        this.json = FACTORY.createParser(text);
        this.firstLine = at.line();
        this.firstColumn = at.column();
        this.intake = intake;
    }

    void read() throws IOException {
        try {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                foreignTold = false;
                document(token);
            }
        } catch (JsonEOFException e) {
            intake.stop(Rules.TRUNCATED, Rules.IS_TRUNCATED.with(), position(json.currentLocation()));
        } catch (StreamConstraintsException e) {
            Message message = Rules.TOO_DEEP_OR_LONG.with(
                    Integer.toString(Intake.MAX_DEPTH), Integer.toString(Intake.MAX_LENGTH));
            intake.stop(Rules.LIMIT, message, position(json.currentLocation()));
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            intake.stop(Rules.MALFORMED, Rules.IS_MALFORMED.with(), position(at == null ? json.currentLocation() : at));
        } finally {
            json.close();
        }
    }

    private void document(JsonToken token) throws IOException {
        switch (token) {
            case START_ARRAY -> array(Place.IN_ARRAY);
            case START_OBJECT -> object(Place.DOCUMENT);
            case VALUE_STRING -> name();
            default -> intake.stop(Rules.SHAPE, Rules.OTHER_VALUE.with(type(token)), position());
        }
    }

    private void array(Place place) throws IOException {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            switch (token) {
                case START_OBJECT -> object(place);
                case VALUE_STRING -> name();
                default -> {
                    intake.refuse(Rules.ENTRY, Rules.NO_ENTRY.with(type(token)), position());
                    skip(token);
                }
            }
        }
    }

    private void name() throws IOException {
        Location.Position at = position();
        intake.deliver(json.getText(), null, at.line());
    }

    private void object(Place place) throws IOException {
        Entry entry = new Entry(position());
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            Location.Position keyAt = position();
            JsonToken value = json.nextToken();
            if (entry.firstKey == null) {
                entry.firstKey = key;
            }
            switch (key) {
                case "name", "Name" -> {
                    remarkAgain(entry.nameAt != null, key, keyAt);
                    entry.nameAt = position();
                    entry.nameType = value;
                    entry.name = value == JsonToken.VALUE_STRING ? json.getText() : null;
                    skip(value);
                }
                case "id", "ID" -> {
                    remarkAgain(entry.hasId, key, keyAt);
                    entry.hasId = true;
                    entry.id = id(value);
                    skip(value);
                }
                case "flavors", "flavor" -> {
                    if (place == Place.FLAVOR) {
                        skip(value);
                    } else {
                        flavors(key, value, entry.isPage, keyAt);
                        entry.isPage = true;
                    }
                }
                case "status", "Status" -> {
                    entry.foreignKey = key;
                    skip(value);
                }
                default -> skip(value);
            }
        }
        end(entry, place);
    }

    private void flavors(String key, JsonToken value, boolean again, Location.Position keyAt) throws IOException {
        boolean list = key.equals("flavors");
        if (again) {
            intake.remark(Rules.DUPLICATE_KEY, Rules.BOTH_COUNT.with(key), keyAt);
        }
        if (list && value == JsonToken.START_ARRAY) {
            array(Place.FLAVOR);
        } else if (!list && value == JsonToken.START_OBJECT) {
            object(Place.FLAVOR);
        } else {
            String expected = type(list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT);
            intake.stop(Rules.SHAPE, Rules.CONTAINER_EXPECTED.with(key, expected), position());
            skip(value);
        }
    }

    private void end(Entry entry, Place place) {
        String name = entry.name;
        JsonToken nameType = entry.nameType;
        Location.Position nameAt = entry.nameAt;
        if (entry.isPage) {
            return;
        }
        if (entry.foreignKey != null) {
            tellForeign(entry.foreignKey, entry.at);
        } else if (name != null) {
            intake.deliver(name, entry.id, entry.at.line());
        } else if (nameType != null && nameAt != null) {
            intake.refuse(Rules.NAME, Rules.NAME_TYPE.with(type(nameType)), nameAt);
        } else if (place != Place.DOCUMENT) {
            intake.refuse(Rules.NAME, Rules.NAME_MISSING.with(), entry.at);
        } else {
            String key = entry.firstKey;
            Message message = key == null ? Rules.EMPTY_OBJECT.with() : Rules.OTHER_OBJECT.with(key);
            intake.stop(Rules.SHAPE, message, entry.at);
        }
    }

    /** Once per document: a list of images would say it of each. */
    private void tellForeign(String key, Location.Position at) {
        if (!foreignTold) {
            intake.stop(Rules.SHAPE, Rules.NO_FLAVOR.with(key), at);
            foreignTold = true;
        }
    }

    private void remarkAgain(boolean again, String key, Location.Position keyAt) {
        if (again) {
            intake.remark(Rules.DUPLICATE_KEY, Rules.LAST_COUNTS.with(key), keyAt);
        }
    }

    private @Nullable String id(JsonToken value) throws IOException {
        switch (value) {
            case VALUE_STRING, VALUE_NUMBER_INT -> {
                return json.getText();
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                intake.remark(Rules.ID, Rules.ID_TYPE.with(type(value)), position());
                return null;
            }
        }
    }

    /** Goes on to the end of the value that begins with this token. */
    private void skip(JsonToken first) throws IOException {
        int depth = 0;
        for (JsonToken token = first; ; token = json.nextToken()) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                checkNumber();
            }
            if (depth == 0) {
                return;
            }
        }
    }

    private void checkNumber() throws IOException {
        String number = json.getText();
        char last = number.charAt(number.length() - 1);
        if (last < '0' || last > '9') {
            intake.remark(Rules.NOT_A_NUMBER, Rules.IS_NOT_A_NUMBER.with(number), position());
        }
    }

    private static String type(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            case VALUE_STRING -> "string";
            default -> "number";
        };
    }

    private Location.Position position() {
        return position(json.currentTokenLocation());
    }

    private Location.Position position(JsonLocation at) {
        int column = at.getLineNr() == 1 ? firstColumn - 1 + at.getColumnNr() : at.getColumnNr();
        // the parser's own count overflows in a line of more than 2 GiB
        return new Location.Position(firstLine - 1 + Math.max(1, at.getLineNr()), Math.max(1, column));
    }

    /** Where an object stands. */
    private enum Place {
        /** It is a whole document: a page, a wrapped flavor, a flavor, or something else. */
        DOCUMENT,
        /** In an array that is a document: a page, a wrapped flavor, or a flavor. */
        IN_ARRAY,
        /** Where only a flavor can stand. */
        FLAVOR
    }

    /** What has been read of an object. */
    private static final class Entry {
        final Location.Position at;

        @Nullable
        String firstKey;

        @Nullable
        String name;

        @Nullable
        JsonToken nameType;

        Location.@Nullable Position nameAt;

        @Nullable
        String id;

        boolean hasId;
        boolean isPage;

        @Nullable
        String foreignKey;

        Entry(Location.Position at) {
            this.at = at;
        }
    }
}
