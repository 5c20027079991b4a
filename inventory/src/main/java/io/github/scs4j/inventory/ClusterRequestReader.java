package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests to judge the version of a cluster, each a JSON object on a line: <code>{"version": "v1.34.2", "name":
 * "prod", "at": "2026-11-20T12:00:00Z", "facts": [{...}]}</code>. Only the version must be there. {@code at} is a moment
 * with its offset, or a date, which means its start in UTC; the facts are objects as fact files hold them. Other keys are
 * left out with an INFO; of a key that stands there twice the last counts, with a WARNING.
 *
 * <p>Whatever is wrong is a finding about the line; a request that cannot be understood in whole is not answered in part.
 * Immutable and thread-safe.
 */
public final class ClusterRequestReader {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Intake.MAX_DEPTH)
                    .maxStringLength(Intake.MAX_LENGTH)
                    .maxNameLength(Intake.MAX_LENGTH)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    /** Creates a reader. */
    public ClusterRequestReader() {}

    /**
     * The request on a line; {@code null} if it cannot be understood.
     *
     * @param text the line, without its end
     * @param source what findings call the input
     * @param line number of the line, 1-based
     * @param findings takes what is wrong with it
     */
    public @Nullable ClusterRequest read(String text, String source, int line, FindingSink findings) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(findings, "findings");
        Draft draft = new Draft(source, line, findings);
        try (JsonParser json = FACTORY.createParser(text)) {
            return draft.read(json);
        } catch (JsonEOFException e) {
            draft.refuse(Rules.TRUNCATED, Rules.IS_TRUNCATED.with(), e.getLocation());
        } catch (StreamConstraintsException e) {
            String depth = Integer.toString(Intake.MAX_DEPTH);
            String length = Integer.toString(Intake.MAX_LENGTH);
            draft.refuse(Rules.LIMIT, Rules.TOO_DEEP_OR_LONG.with(depth, length, length), e.getLocation());
        } catch (JacksonException e) {
            draft.refuse(Rules.MALFORMED, Rules.IS_MALFORMED.with(), e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text is always there
        }
        return null;
    }

    /** What is known of one request. */
    private static final class Draft {
        private final String source;
        private final int line;
        private final FindingSink findings;
        private @Nullable String name;
        private @Nullable String version;
        private @Nullable Instant at;
        private final List<String> facts = new ArrayList<>();
        private boolean broken;

        Draft(String source, int line, FindingSink findings) {
            this.source = source;
            this.line = line;
            this.findings = findings;
        }

        @Nullable
        ClusterRequest read(JsonParser json) throws IOException {
            JsonToken first = json.nextToken();
            if (first != JsonToken.START_OBJECT) {
                String type = first == null ? "null" : JsonValues.type(first);
                refuse(KubernetesRules.SHAPE, KubernetesRules.NO_REQUEST.with(type), null);
                return null;
            }
            Set<String> seen = new HashSet<>();
            for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                if (!seen.add(key)) {
                    Message twice = Rules.LAST_COUNTS.with(Shown.string(key));
                    findings.accept(Finding.warning(Rules.DUPLICATE_KEY, source, twice)
                            .withLocation(place(json.currentTokenLocation())));
                }
                JsonToken value = json.nextToken();
                field(key, value, json, json.currentTokenLocation());
            }
            if (json.nextToken() != null) {
                refuse(KubernetesRules.SHAPE, KubernetesRules.SECOND_REQUEST.with(), json.currentLocation());
            }
            String given = version;
            if (given == null && !broken) {
                refuse(KubernetesRules.ENTRY, KubernetesRules.REQUEST_VERSION.with(), null);
            }
            return given == null || broken ? null : new ClusterRequest(name == null ? given : name, given, at, facts);
        }

        private void field(String key, JsonToken value, JsonParser json, JsonLocation place) throws IOException {
            switch (key) {
                case "version" -> version = text(key, value, json, place);
                case "name" -> name = text(key, value, json, place);
                case "at" -> at = moment(key, text(key, value, json, place), place);
                case "facts" -> facts(value, json, place);
                default -> {
                    json.skipChildren();
                    findings.accept(Finding.info(
                                    KubernetesRules.VALUE, source, KubernetesRules.REQUEST_KEY.with(Shown.string(key)))
                            .withLocation(place(place)));
                }
            }
        }

        private @Nullable String text(String key, JsonToken value, JsonParser json, JsonLocation place)
                throws IOException {
            if (value == JsonToken.VALUE_STRING) {
                return json.getText();
            }
            if (value != JsonToken.VALUE_NULL) {
                refuse(
                        KubernetesRules.VALUE,
                        KubernetesRules.REQUEST_TYPE.with(key, "string", JsonValues.type(value)),
                        place);
                json.skipChildren();
            }
            return null;
        }

        private @Nullable Instant moment(String key, @Nullable String text, JsonLocation place) {
            if (text == null) {
                return null;
            }
            try {
                return text.indexOf('T') < 0
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                refuse(KubernetesRules.VALUE, KubernetesRules.REQUEST_TIME.with(key, Shown.string(text)), place);
                return null;
            }
        }

        private void facts(JsonToken value, JsonParser json, JsonLocation place) throws IOException {
            if (value == JsonToken.VALUE_NULL) {
                return;
            }
            if (value != JsonToken.START_ARRAY) {
                refuse(
                        KubernetesRules.VALUE,
                        KubernetesRules.REQUEST_TYPE.with("facts", "array", JsonValues.type(value)),
                        place);
                json.skipChildren();
                return;
            }
            for (JsonToken fact = json.nextToken(); fact != JsonToken.END_ARRAY; fact = json.nextToken()) {
                if (fact.isStructStart()) {
                    facts.add(copy(json));
                } else {
                    refuse(
                            KubernetesRules.VALUE,
                            KubernetesRules.REQUEST_FACT.with(JsonValues.type(fact)),
                            json.currentTokenLocation());
                }
            }
        }

        private static String copy(JsonParser json) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator generator = FACTORY.createGenerator(text)) {
                generator.copyCurrentStructure(json);
            }
            return text.toString();
        }

        void refuse(Rule rule, Message message, @Nullable JsonLocation place) {
            broken = true;
            findings.accept(
                    Finding.error(rule, source, message).withViolates(false).withLocation(place(place)));
        }

        private Location.Position place(@Nullable JsonLocation place) {
            return new Location.Position(line, place == null ? 1 : Math.max(1, place.getColumnNr()));
        }
    }
}
