package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.scs4j.finding.Location;

/** Where in a text a parser of its bytes is. */
final class JsonPlaces {
    private final JsonParser json;
    private final Utf8Stream bytes;
    private final int firstLine;
    private final int firstColumn;

    /**
     * Creates the places of a text.
     *
     * @param first where the parser's first byte stands
     */
    JsonPlaces(JsonParser json, Utf8Stream bytes, Location.Position first) {
        this.json = json;
        this.bytes = bytes;
        this.firstLine = first.line();
        this.firstColumn = first.column();
    }

    /** Where the current token begins: a string or number before its text is asked for. */
    Location.Position token() {
        return place(json.currentTokenLocation());
    }

    /** Where the parser is. */
    Location.Position current() {
        return place(json.currentLocation());
    }

    /** The end of the text, as far as it was read. */
    Location.Position end() {
        return bytes.end();
    }

    Location.Position place(JsonLocation at) {
        int column = at.getColumnNr() - bytes.extraBytes(at.getByteOffset());
        if (at.getLineNr() == 1) {
            column += firstColumn - 1;
        }
        // the parser's own count overflows in a line of more than 2 GiB
        return new Location.Position(firstLine - 1 + Math.max(1, at.getLineNr()), Math.max(1, column));
    }
}
