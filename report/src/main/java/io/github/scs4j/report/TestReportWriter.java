package io.github.scs4j.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.scope.score.TestReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a test report (SCS-0003-v2, "test report") as one JSON object: {@code uuid}, {@code subject}, {@code scope}, {@code
 * creator}, {@code checkedAt}, {@code results} and {@code log}. A report without uuid has no such member. Reads back with
 * {@code TestReportReader} of scope-model.
 *
 * <p>Strings are escaped as {@link EnvelopeWriter} does it. The target is flushed, but not closed. Not thread-safe.
 */
public final class TestReportWriter {
    private final JsonOutput output;

    /** Creates a writer that breaks lines as {@link JsonLayout#LINES} says. */
    public TestReportWriter(OutputStream out) {
        this(out, JsonLayout.LINES);
    }

    /** Creates a writer; nothing is written yet. */
    public TestReportWriter(OutputStream out, JsonLayout layout) {
        output = new JsonOutput(out, Language.ENGLISH, layout);
    }

    /** The JSON Schema (draft 2020-12) of a test report. */
    public static String schema() {
        return SchemaFile.TEST_REPORT.text();
    }

    /**
     * Writes a report, and ends the line. Of two results of one testcase the worse is written.
     *
     * @throws UncheckedIOException if the target fails
     */
    public void write(TestReport report) {
        output.write(json -> {
            json.writeStartObject();
            String uuid = report.uuid();
            if (uuid != null) {
                json.writeStringField("uuid", uuid);
            }
            json.writeStringField("subject", report.subject());
            json.writeStringField("scope", report.scope());
            json.writeStringField("creator", report.creator());
            json.writeStringField("checkedAt", report.checkedAt().toString());
            json.writeObjectFieldStart("results");
            for (TestcaseResult result : byTestcase(report).values()) {
                json.writeObjectFieldStart(result.testcase());
                result(result, json);
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeFieldName("log");
            output.value(report.log());
            json.writeEndObject();
        });
        output.endLine();
        output.flush();
    }

    /** The members of a result. */
    static void result(TestcaseResult result, JsonGenerator json) throws IOException {
        json.writeStringField("result", result.result().name());
        OfficialResult official = result.official();
        if (official != null) {
            json.writeStringField("official", official.name());
        }
        String divergence = result.divergence();
        if (divergence != null) {
            json.writeStringField("divergence", divergence);
        }
        json.writeBooleanField("vacuous", result.vacuous());
        json.writeNumberField("judged", result.judged());
        json.writeNumberField("unjudged", result.unjudged());
    }

    private static Map<String, TestcaseResult> byTestcase(TestReport report) {
        Map<String, TestcaseResult> results = new LinkedHashMap<>();
        for (TestcaseResult result : report.results()) {
            results.merge(result.testcase(), result, TestReportWriter::worse);
        }
        return results;
    }

    private static TestcaseResult worse(TestcaseResult one, TestcaseResult other) {
        return one.result().compareTo(other.result()) >= 0 ? one : other;
    }
}
