package io.github.scs4j.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stream of JSON that knows how findings, results and trees of values are written. */
final class JsonOutput {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new SafeEscapes()).build();

    private final Language language;
    private final JsonGenerator json;

    JsonOutput(OutputStream out, Language language, JsonLayout layout) {
        this.language = language;
        try {
            this.json = FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.setPrettyPrinter(layout == JsonLayout.LINES ? new LinePrinter() : new MinimalPrettyPrinter(""));
    }

    /** Writes something, and tells an I/O error unchecked. */
    void write(Step step) {
        try {
            step.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endLine() {
        write(json -> json.writeRaw('\n'));
    }

    void flush() {
        write(JsonGenerator::flush);
    }

    void value(@Nullable Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Finding finding) {
            finding(finding);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                value(element);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(key(entry.getKey()));
                value(entry.getValue());
            }
            json.writeEndObject();
        } else {
            throw unwritable(value);
        }
    }

    private static String key(@Nullable Object key) {
        if (key instanceof String text) {
            return JsonKey.of(text);
        }
        throw unwritable(key);
    }

    private void number(Number number) throws IOException {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            json.writeNumber(number.longValue());
        } else if (number instanceof BigInteger integer) {
            json.writeNumber(integer);
        } else if (number instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (number instanceof Double && Double.isFinite(number.doubleValue())) {
            json.writeNumber(number.doubleValue());
        } else if (number instanceof Float && Float.isFinite(number.floatValue())) {
            json.writeNumber(number.floatValue());
        } else {
            throw unwritable(number);
        }
    }

    private static IllegalArgumentException unwritable(@Nullable Object value) {
        return new IllegalArgumentException("not a JSON value: "
                + (value == null ? "null" : value.getClass().getName() + " " + value));
    }

    void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        optional("testcase", finding.rule().testcase());
        json.writeStringField("severity", finding.severity().name());
        json.writeBooleanField("violates", finding.violates());
        json.writeStringField("subject", finding.subject());
        Location location = finding.location();
        if (location instanceof Location.Range range) {
            json.writeNumberField("start", range.start());
            json.writeNumberField("end", range.end());
        } else if (location instanceof Location.Position position) {
            json.writeNumberField("line", position.line());
            json.writeNumberField("column", position.column());
        } else if (location instanceof Location.Property property) {
            json.writeStringField("property", property.name());
        }
        json.writeStringField("key", finding.message().key());
        texts("arguments", finding.message().arguments());
        json.writeStringField("message", finding.message().text(language));
        if (!finding.expected().isEmpty()) {
            texts("expected", finding.expected());
        }
        optional("suggestion", finding.suggestion());
        json.writeStringField("clause", finding.rule().clause());
        json.writeEndObject();
    }

    void results(List<TestcaseResult> results) throws IOException {
        json.writeStartObject();
        for (TestcaseResult result : results) {
            json.writeObjectFieldStart(JsonKey.of(result.testcase()));
            result(result.result(), result.official(), result.divergence(), result.vacuous());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes the members that the result of a testcase has everywhere. */
    void result(Verdict result, @Nullable OfficialResult official, @Nullable String divergence, boolean vacuous)
            throws IOException {
        json.writeStringField("result", result.name());
        optional("official", official == null ? null : official.name());
        optional("divergence", divergence);
        json.writeBooleanField("vacuous", vacuous);
    }

    void optional(String key, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(key, text);
        }
    }

    private void texts(String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** One piece of writing. */
    @FunctionalInterface
    interface Step {
        void write(JsonGenerator json) throws IOException;
    }
}
