package io.github.scs4j.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report of a scope as SARIF 2.1.0, for code scanning: a result per finding, and one per testcase that fails
 * without a finding that says why, is missing or could not be judged; the latter two are of the kind {@code open}.
 *
 * <p>A finding with a line has a physical location in the document that its subject names; any other a logical one. It is
 * UTF-8, escaped as {@link EnvelopeWriter} does. The target is flushed but not closed. Not thread-safe.
 */
public final class SarifWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String INFORMATION = "https://docs.scs.community/standards/";

    private final JsonOutput output;
    private final Language language;
    private final SarifLocations locations = new SarifLocations();

    /** Creates a writer; nothing is written yet. */
    public SarifWriter(OutputStream out, Language language) {
        Objects.requireNonNull(out, "out");
        this.language = Objects.requireNonNull(language, "language");
        this.output = new JsonOutput(out, language, JsonLayout.LINES);
    }

    /**
     * Writes the report as a log of one run.
     *
     * @throws UncheckedIOException if the target fails
     */
    public void write(ScopeReport report) {
        Agenda agenda = new Agenda(report);
        List<Agenda.Task> tasks = new ArrayList<>();
        for (Agenda.Task task : agenda.tasks()) {
            boolean explained =
                    report.findings(task.subject(), task.id()).stream().anyMatch(Finding::violates);
            if (task.verdict() != Verdict.FAIL || !explained) {
                tasks.add(task);
            }
        }
        Map<String, Entry> rules = rules(agenda, tasks);
        output.write(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, report.tool(), rules);
            json.writeStringField("language", language.code());
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (ReportedFinding reported : agenda.findings()) {
                finding(json, reported, rules);
            }
            TestcaseRemarks remarks = new TestcaseRemarks(report, language, Legible::text);
            for (Agenda.Task task : tasks) {
                task(json, task, remarks, rules);
            }
            json.writeEndArray();
            properties(json, report);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
        output.endLine();
        output.flush();
    }

    private Map<String, Entry> rules(Agenda agenda, List<Agenda.Task> tasks) {
        Map<String, Entry> rules = new LinkedHashMap<>();
        for (ReportedFinding reported : agenda.findings()) {
            Finding finding = reported.finding();
            String id = finding.rule().id();
            rules.putIfAbsent(id, new Entry(rules.size(), finding.rule().clause(), null));
        }
        for (Agenda.Task task : tasks) {
            TestcaseVerdict testcase = task.testcase();
            Message ours = BundledScope.describe(testcase.testcase());
            String about = ours == null ? testcase.testcase().description() : ours.text(language);
            rules.putIfAbsent(
                    task.id(), new Entry(rules.size(), testcase.testcase().url(), about));
        }
        return rules;
    }

    private void tool(JsonGenerator json, Tool tool, Map<String, Entry> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", tool.name());
        json.writeStringField("version", tool.version());
        json.writeStringField("informationUri", INFORMATION);
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, Entry> rule : rules.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey());
            String about = rule.getValue().about();
            if (about != null && !about.isBlank()) {
                json.writeFieldName("shortDescription");
                message(json, Legible.text(about.strip().replace('\n', ' '), Legible.PROSE));
            }
            String address = rule.getValue().address();
            if (address != null && HtmlLink.isWeb(address)) {
                json.writeStringField("helpUri", SarifLocations.address(address));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, ReportedFinding reported, Map<String, Entry> rules) throws IOException {
        Finding finding = reported.finding();
        FindingProse prose = new FindingProse(finding, language, Legible::text);
        json.writeStartObject();
        rule(json, finding.rule().id(), rules);
        json.writeStringField("level", level(finding.severity()));
        json.writeFieldName("message");
        message(json, text(prose));
        locations.write(json, finding);
        json.writeObjectFieldStart("properties");
        optional(json, "testcase", finding.rule().testcase());
        optional(json, "scopeSubject", reported.owner());
        json.writeBooleanField("violates", finding.violates());
        json.writeStringField("subject", finding.subject());
        if (finding.location() instanceof Location.Range range) {
            json.writeNumberField("start", range.start());
            json.writeNumberField("end", range.end());
        }
        json.writeStringField("key", finding.message().key());
        optional(json, "suggestion", finding.suggestion());
        json.writeStringField("clause", finding.rule().clause());
        json.writeEndObject();
        json.writeEndObject();
    }

    private String text(FindingProse prose) {
        Words words = Words.of(language);
        StringBuilder text = new StringBuilder(prose.place()).append(": ").append(prose.message());
        String suggestion = prose.suggestion();
        if (suggestion != null) {
            text.append("; ").append(words.suggestion).append(": ").append(suggestion);
        }
        return text.toString();
    }

    private void task(JsonGenerator json, Agenda.Task task, TestcaseRemarks remarks, Map<String, Entry> rules)
            throws IOException {
        boolean failed = task.verdict() == Verdict.FAIL;
        List<String> texts = new ArrayList<>(remarks.of(task.testcase()));
        String origin = remarks.unexplained(task.subject(), task.testcase());
        if (origin != null) {
            texts.add(origin);
        }
        String way = remarks.wayToObtain(task.testcase());
        if (way != null) {
            texts.add(way);
        }
        json.writeStartObject();
        rule(json, task.id(), rules);
        json.writeStringField("kind", failed ? "fail" : "open");
        json.writeStringField(
                "level", failed ? level(task.urgency() == 0 ? Severity.ERROR : Severity.WARNING) : "none");
        json.writeFieldName("message");
        message(
                json,
                Legible.text(task.subject(), Legible.NAME) + ": " + Legible.text(task.id(), Legible.NAME) + ": "
                        + task.verdict() + (texts.isEmpty() ? "" : " (" + String.join("; ", texts) + ")"));
        locations.subject(json, task.subject());
        json.writeObjectFieldStart("properties");
        json.writeStringField("testcase", task.id());
        json.writeStringField("scopeSubject", task.subject());
        json.writeStringField("version", task.version().version().version());
        json.writeStringField("target", task.target().name());
        json.writeStringField("result", task.verdict().name());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties(JsonGenerator json, ScopeReport report) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("at", report.at().toString());
        json.writeStringField("basis", report.basis().code());
        json.writeStringField("result", report.result().name());
        json.writeArrayFieldStart("scopes");
        for (ReportedScope scope : report.scopes()) {
            json.writeStartObject();
            json.writeStringField("subject", scope.verdict().subject());
            json.writeStringField("scope", scope.title());
            json.writeStringField("result", scope.result(report.basis()).name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, String id, Map<String, Entry> rules) throws IOException {
        json.writeStringField("ruleId", id);
        Entry entry = rules.get(id);
        if (entry != null) {
            json.writeNumberField("ruleIndex", entry.index());
        }
    }

    /** A message in plain text, in which braces are doubled, and brackets that could be a link are escaped. */
    private static void message(JsonGenerator json, String text) throws IOException {
        String plain = text.contains("](")
                ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : text;
        json.writeStartObject();
        json.writeStringField("text", plain.replace("{", "{{").replace("}", "}}"));
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String key, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(key, text);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private record Entry(
            int index, @Nullable String address, @Nullable String about) {}
}
