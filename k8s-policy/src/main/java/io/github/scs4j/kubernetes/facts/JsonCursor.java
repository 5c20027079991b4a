package io.github.scs4j.kubernetes.facts;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.scs4j.finding.Location;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A place in JSON. */
final class JsonCursor extends FactCursor {
    private final JsonParser json;

    /** Creates a cursor at the parser's current token. */
    JsonCursor(JsonParser json) {
        this.json = json;
    }

    @Override
    Kind kind() {
        return switch (json.currentToken()) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NULL -> Kind.NULL;
            default -> Kind.STRING;
        };
    }

    @Override
    String text() throws IOException {
        return json.getText();
    }

    @Override
    @Nullable
    String nextKey() throws IOException {
        String key = json.nextFieldName();
        if (key != null) {
            json.nextToken();
        }
        return key;
    }

    @Override
    boolean nextElement() throws IOException {
        return !json.nextToken().isStructEnd();
    }

    @Override
    void skip() throws IOException {
        json.skipChildren();
    }

    @Override
    Location.Position place() {
        return place(json.currentTokenLocation());
    }

    static Location.Position place(JsonLocation at) {
        return new Location.Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
