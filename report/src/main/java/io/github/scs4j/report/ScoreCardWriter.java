package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes a score card (SCS-0003-v2, "score card") as one JSON object: {@code subject}, {@code scope} and {@code results}, each
 * with {@code checkedAt} and {@code expires}, from when and until just before when it is valid. Reads back with {@code
 * ScoreCardReader} of scope-model.
 *
 * <p>Strings are escaped as {@link EnvelopeWriter} does it. The target is flushed, but not closed. Not thread-safe.
 */
public final class ScoreCardWriter {
    private final JsonOutput output;

    /** Creates a writer that breaks lines as {@link JsonLayout#LINES} says. */
    public ScoreCardWriter(OutputStream out) {
        this(out, JsonLayout.LINES);
    }

    /** Creates a writer; nothing is written yet. */
    public ScoreCardWriter(OutputStream out, JsonLayout layout) {
        output = new JsonOutput(out, Language.ENGLISH, layout);
    }

    /** The JSON Schema (draft 2020-12) of a score card. */
    public static String schema() {
        return SchemaFile.SCORE_CARD.text();
    }

    /**
     * Writes a card, and ends the line.
     *
     * @throws UncheckedIOException if the target fails
     */
    public void write(ScoreCard card) {
        output.write(json -> {
            json.writeStartObject();
            json.writeStringField("subject", card.subject());
            json.writeStringField("scope", card.scope());
            json.writeObjectFieldStart("results");
            for (Map.Entry<String, Score> entry : card.results().entrySet()) {
                Score score = entry.getValue();
                json.writeObjectFieldStart(entry.getKey());
                TestReportWriter.result(score.result(), json);
                json.writeStringField("checkedAt", score.checkedAt().toString());
                json.writeStringField("expires", score.expires().toString());
                json.writeStringField("creator", score.creator());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        });
        output.endLine();
        output.flush();
    }
}
