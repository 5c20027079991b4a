package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields; of one that cannot be understood there is a finding, and it is unknown. */
final class JsonValues {
    private static final long UNKNOWN = -1;
    /** What older OpenStack clients print for a field that Nova leaves out. */
    private static final String LEFT_OUT = "N/A";

    private final JsonParser json;
    private final JsonPlaces places;
    private final Intake<?> intake;
    private final long maxNumber;
    private final MessageTemplate numberExpected;

    /**
     * Creates a reader of values.
     *
     * @param maxNumber the largest number; ten times that is still a {@code long}
     * @param numberExpected says of a key that a number can be no larger, and what was found
     */
    JsonValues(JsonText text, Intake<?> intake, long maxNumber, MessageTemplate numberExpected) {
        this.json = text.parser();
        this.places = text.places();
        this.intake = intake;
        this.maxNumber = maxNumber;
        this.numberExpected = numberExpected;
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

    /** A number; -1 if unknown. */
    long number(String key, JsonToken value) throws IOException {
        return number(key, value, null);
    }

    /**
     * A number; -1 if unknown.
     *
     * @param zero a text that is read as 0
     */
    long number(String key, JsonToken value, @Nullable String zero) throws IOException {
        switch (value) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                long number = wholeNumber();
                if (number == UNKNOWN) {
                    remark(numberExpected, key, Shown.number(json.getText()), places.token());
                }
                return number;
            }
            case VALUE_STRING -> {
                return textualNumber(key, zero);
            }
            default -> {
                remark(numberExpected, key, notation(value), places.token());
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
            remark(numberExpected, key, Shown.string(text), at);
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
            if (number > maxNumber) {
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
            return value == JsonToken.VALUE_TRUE ? Boolean.TRUE : Boolean.FALSE;
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

    /** Remarks on a number that JSON does not have. */
    void checkNumber() throws IOException {
        char last = json.getTextCharacters()[json.getTextOffset() + json.getTextLength() - 1];
        if (last < '0' || last > '9') {
            intake.remark(Rules.NOT_A_NUMBER, Rules.IS_NOT_A_NUMBER.with(json.getText()), places.token());
        }
    }

    void remark(MessageTemplate expected, String what, String found, Location.Position at) {
        intake.remark(Rules.VALUE, expected.with(what, found), at);
    }

    /** How a value that is no string and no number is shown. */
    static String notation(JsonToken value) {
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
