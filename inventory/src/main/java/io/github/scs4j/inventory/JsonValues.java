package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of a flavor's fields; of one that cannot be understood there is a finding, and it is unknown. */
final class JsonValues {
    private static final long UNKNOWN = -1;
    private static final String NO_SWAP = "";
    /** What older OpenStack clients print for a field that Nova leaves out. */
    private static final String LEFT_OUT = "N/A";

    private final JsonParser json;
    private final JsonPlaces places;
    private final Intake intake;
    private final KeyOrder specKeys;

    JsonValues(JsonParser json, JsonPlaces places, Intake intake) {
        this.json = json;
        this.places = places;
        this.intake = intake;
        this.specKeys = new KeyOrder(json);
    }

    @Nullable
    String id(JsonToken value) throws IOException {
        switch (value) {
            case VALUE_STRING, VALUE_NUMBER_INT -> {
                return json.getText();
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                intake.remark(Rules.ID, Rules.ID_TYPE.with(type(value)), places.token());
                skip(value);
                return null;
            }
        }
    }

    /** The size of the swap disk, of which Nova says that there is none by an empty string or by 0; -1 if unknown. */
    long swap(String key, JsonToken value) throws IOException {
        return value == JsonToken.VALUE_STRING ? textualNumber(key, NO_SWAP) : number(key, value);
    }

    /** A number; -1 if unknown. */
    long number(String key, JsonToken value) throws IOException {
        switch (value) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                long number = wholeNumber();
                if (number == UNKNOWN) {
                    remark(Rules.NUMBER_EXPECTED, key, Shown.number(json.getText()), places.token());
                }
                return number;
            }
            case VALUE_STRING -> {
                return textualNumber(key, null);
            }
            default -> {
                remark(Rules.NUMBER_EXPECTED, key, notation(value), places.token());
                skip(value);
                return UNKNOWN;
            }
        }
    }

    private long textualNumber(String key, @Nullable String zero) throws IOException {
        Location.Position at = places.token();
        long number = wholeNumber();
        if (number != UNKNOWN) {
            return number;
        }
        String text = json.getText();
        if (text.equals(zero)) {
            return 0;
        }
        if (!text.equals(LEFT_OUT)) {
            remark(Rules.NUMBER_EXPECTED, key, Shown.string(text), at);
        }
        return UNKNOWN;
    }

    /** The number that the text of the token is: digits, and no fraction but zeros. */
    private long wholeNumber() throws IOException {
        char[] text = json.getTextCharacters();
        int at = json.getTextOffset();
        int end = at + json.getTextLength();
        int first = at;
        long number = 0;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            number = 10 * number + (text[at++] - '0');
            if (number > Integer.MAX_VALUE) {
                return UNKNOWN;
            }
        }
        if (at == first) {
            return UNKNOWN;
        }
        if (at + 1 < end && text[at] == '.') {
            do {
                at++;
            } while (at < end && text[at] == '0');
        }
        return at == end ? number : UNKNOWN;
    }

    /** A flag; {@code null} if unknown, and for {@code null}, which openstacksdk writes for what Nova leaves out. */
    @Nullable
    Boolean flag(String key, JsonToken value) throws IOException {
        // nearly always one of these; a switch over all tokens costs more than the rest of reading it
        if (value == JsonToken.VALUE_TRUE || value == JsonToken.VALUE_FALSE) {
            return value == JsonToken.VALUE_TRUE;
        }
        switch (value) {
            case VALUE_NULL -> {
                return null;
            }
            case VALUE_STRING -> {
                return textualFlag(key);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                remark(Rules.BOOLEAN_EXPECTED, key, Shown.number(json.getText()), places.token());
                return null;
            }
            default -> {
                remark(Rules.BOOLEAN_EXPECTED, key, notation(value), places.token());
                skip(value);
                return null;
            }
        }
    }

    private @Nullable Boolean textualFlag(String key) throws IOException {
        Location.Position at = places.token();
        String text = json.getText();
        switch (text) {
            case "true", "True", "TRUE" -> {
                return true;
            }
            case "false", "False", "FALSE" -> {
                return false;
            }
            case LEFT_OUT -> {
                return null;
            }
            default -> {
                remark(Rules.BOOLEAN_EXPECTED, key, Shown.string(text), at);
                return null;
            }
        }
    }
    /** Extra specs; {@code null} if unknown, and for {@code null}, which openstacksdk writes for what Nova leaves out. */
    @Nullable
    Map<String, String> extraSpecs(String key, JsonToken value) throws IOException {
        switch (value) {
            case START_OBJECT -> {
                return extraSpecs();
            }
            case VALUE_NULL -> {
                return null;
            }
            case VALUE_STRING -> {
                return printedSpecs(key);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                remark(Rules.EXTRA_SPECS_EXPECTED, key, Shown.number(json.getText()), places.token());
                return null;
            }
            default -> {
                remark(Rules.EXTRA_SPECS_EXPECTED, key, notation(value), places.token());
                skip(value);
                return null;
            }
        }
    }

    private Map<String, String> extraSpecs() throws IOException {
        Map<String, String> specs = new LinkedHashMap<>();
        int place = 0;
        for (String key = specKeys.next(place); key != null; key = specKeys.next(place)) {
            place = Math.min(place + 1, KeyOrder.PLACES);
            if (key.isEmpty() || specs.containsKey(key)) {
                remarkKey(key, places.token());
            }
            JsonToken value = json.nextToken();
            if (value.isStructStart() || value == JsonToken.VALUE_NULL) {
                leaveOut(specs, key, notation(value), places.token());
                skip(value);
            } else if (!key.isEmpty()) {
                if (value == JsonToken.VALUE_NUMBER_FLOAT) {
                    checkNumber();
                }
                specs.put(key, json.getText());
            }
        }
        return specs;
    }

    private @Nullable Map<String, String> printedSpecs(String key) throws IOException {
        Location.Position at = places.token();
        String text = json.getText();
        Map<String, String> specs = new LinkedHashMap<>();
        PrintedSpecs printed = new PrintedSpecs(text);
        while (printed.next()) {
            String spec = printed.key();
            String value = printed.value();
            if (spec.isEmpty() || specs.containsKey(spec)) {
                remarkKey(spec, at);
            }
            if (value == null) {
                leaveOut(specs, spec, JsonToken.VALUE_NULL.asString(), at);
            } else if (!spec.isEmpty()) {
                specs.put(spec, value);
            }
        }
        if (!printed.isAtEnd()) {
            remark(Rules.EXTRA_SPECS_EXPECTED, key, Shown.string(text), at);
            return null;
        }
        return specs;
    }

    private void remarkKey(String key, Location.Position at) {
        if (key.isEmpty()) {
            intake.remark(Rules.VALUE, Rules.EMPTY_KEY.with(), at);
        } else {
            intake.remark(Rules.DUPLICATE_KEY, Rules.LAST_COUNTS.with(Shown.string(key)), at);
        }
    }

    private void leaveOut(Map<String, String> specs, String key, String found, Location.Position at) {
        specs.remove(key);
        if (!key.isEmpty()) {
            remark(Rules.EXTRA_SPEC_EXPECTED, Shown.string(key), found, at);
        }
    }

    /** Goes on to the end of the value that begins with this token. */
    void skip(JsonToken first) throws IOException {
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
        char last = json.getTextCharacters()[json.getTextOffset() + json.getTextLength() - 1];
        if (last < '0' || last > '9') {
            intake.remark(Rules.NOT_A_NUMBER, Rules.IS_NOT_A_NUMBER.with(json.getText()), places.token());
        }
    }

    private void remark(MessageTemplate expected, String what, String found, Location.Position at) {
        intake.remark(Rules.VALUE, expected.with(what, found), at);
    }

    private static String notation(JsonToken value) {
        return switch (value) {
            case START_OBJECT -> "{...}";
            case START_ARRAY -> "[...]";
            default -> value.asString();
        };
    }

    static String type(JsonToken value) {
        return switch (value) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            case VALUE_STRING -> "string";
            default -> "number";
        };
    }
}
