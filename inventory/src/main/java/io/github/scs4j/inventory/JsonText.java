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

/** One or more JSON documents in a row. */
final class JsonText {
    private final JsonParser parser;
    private final JsonPlaces places;
    private final int maxLength;

    /**
     * Creates a parser of the documents of a text.
     *
     * @param first the place of its first character
     * @param maxLength the largest number of characters in a string or number
     */
    JsonText(Utf8Stream text, Location.Position first, int maxLength) throws IOException {
        this.parser = factory(maxLength).createParser(text);
        this.places = new JsonPlaces(parser, text, first);
        this.maxLength = maxLength;
    }

    /** A factory for one input: it remembers keys, and those come from strangers. */
    private static JsonFactory factory(int maxLength) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Intake.MAX_DEPTH)
                        .maxStringLength(maxLength)
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

    JsonParser parser() {
        return parser;
    }

    JsonPlaces places() {
        return places;
    }

    /** Reads each document, as far as it can be understood. */
    void read(Document document, Intake<?> intake) throws IOException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                document.read(token);
            }
        } catch (JsonEOFException e) {
            intake.stop(Rules.TRUNCATED, Rules.IS_TRUNCATED.with(), places.end());
        } catch (StreamConstraintsException e) {
            Message message = Rules.TOO_DEEP_OR_LONG.with(
                    Integer.toString(Intake.MAX_DEPTH),
                    Integer.toString(maxLength),
                    Integer.toString(Intake.MAX_KEY_LENGTH));
            intake.stop(Rules.LIMIT, message, places.current());
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            intake.stop(Rules.MALFORMED, Rules.IS_MALFORMED.with(), at == null ? places.current() : places.place(at));
        } finally {
            parser.close();
        }
    }

    /** What reads one document. */
    interface Document {
        /**
         * Reads the document to its last token.
         *
         * @param first its first token
         */
        void read(JsonToken first) throws IOException;
    }
}
