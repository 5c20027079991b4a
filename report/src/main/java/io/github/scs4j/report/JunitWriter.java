package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report of a scope as JUnit XML, as CI servers show it: a test suite per subject, version and target, a test case
 * per testcase. FAIL is a failure, DNF an error, MISS is skipped with the way to obtain the result.
 *
 * <p>It is UTF-8; what XML forbids, and what is invisible, is shown by its UTF-16 code units. The target is flushed but not
 * closed. Not thread-safe.
 */
public final class JunitWriter {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ISO_LOCAL_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    private final XmlOutput xml;
    private final Language language;

    /** Creates a writer; nothing is written yet. */
    public JunitWriter(OutputStream out, Language language) {
        this.xml = new XmlOutput(Objects.requireNonNull(out, "out"));
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Writes the report as a document.
     *
     * @throws UncheckedIOException if the target fails
     */
    public void write(ScopeReport report) {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.start("testsuites", "name", Legible.text(report.tool().name(), Legible.NAME));
        for (ReportedScope scope : report.scopes()) {
            for (VersionVerdict version : scope.versions()) {
                for (TargetVerdict target : version.targets()) {
                    suite(report, scope, version, target);
                }
            }
        }
        if (report.scopes().stream().allMatch(scope -> scope.versions().isEmpty())) {
            nothingJudged(report);
        }
        xml.line().end().line().finish();
    }

    private void suite(ScopeReport report, ReportedScope scope, VersionVerdict version, TargetVerdict target) {
        VerdictCounts counts = new VerdictCounts(target, report.basis());
        String subject = Legible.text(scope.verdict().subject(), Legible.NAME);
        String name = Legible.text(scope.verdict().scope().name(), Legible.NAME) + " "
                + Legible.text(version.version().version(), Legible.NAME) + " "
                + Legible.text(target.name(), Legible.NAME);
        int errors = counts.of(Verdict.DNF);
        start(
                report,
                name + ": " + subject,
                counts.of(Verdict.FAIL),
                errors,
                counts.of(Verdict.MISS),
                target.testcases().size());
        xml.line().start("properties");
        property("subject", subject);
        property("version", Legible.text(version.version().version(), Legible.NAME));
        property("validity", version.validity().code());
        property("stable", Boolean.toString(version.stable()));
        property("result", report.basis().of(target).name());
        property("basis", report.basis().code());
        property("tool", Legible.text(report.tool().name() + " " + report.tool().version(), Legible.NAME));
        xml.line().end();
        for (TestcaseVerdict testcase : target.testcases()) {
            testcase(report, subject, name, scope, testcase);
        }
        xml.line().end();
    }

    /** A suite that fails: a document without any would pass. */
    private void nothingJudged(ScopeReport report) {
        String name = Legible.text(report.tool().name(), Legible.NAME);
        start(report, name, 0, 1, 0, 1);
        xml.line().start("testcase", "classname", name, "name", "scope", "time", "0");
        xml.line().empty("error", "message", Words.of(language).noVersion, "type", Verdict.MISS.name());
        xml.line().end();
        xml.line().end();
    }

    private void start(ScopeReport report, String name, int failures, int errors, int skipped, int tests) {
        xml.line();
        xml.start(
                "testsuite",
                "name",
                name,
                "tests",
                Integer.toString(tests),
                "failures",
                Integer.toString(failures),
                "errors",
                Integer.toString(errors),
                "skipped",
                Integer.toString(skipped),
                "time",
                "0",
                "timestamp",
                TIMESTAMP.format(report.at().truncatedTo(ChronoUnit.SECONDS)));
    }

    private void property(String name, String value) {
        xml.line().empty("property", "name", name, "value", value);
    }

    private void testcase(
            ScopeReport report, String subject, String suite, ReportedScope scope, TestcaseVerdict testcase) {
        TestcaseRemarks remarks = new TestcaseRemarks(report, language, Legible::text);
        String id = Legible.text(testcase.testcase().id(), Legible.NAME);
        xml.line().start("testcase", "classname", suite + ": " + subject, "name", id, "time", "0");
        List<Finding> findings =
                report.findings(scope.verdict().subject(), testcase.testcase().id());
        Verdict verdict = report.basis().of(testcase);
        switch (verdict) {
            case PASS -> passed(remarks, testcase, findings);
            case FAIL -> problem("failure", scope.verdict().subject(), verdict, remarks, testcase, findings);
            case DNF -> problem("error", scope.verdict().subject(), verdict, remarks, testcase, findings);
            case MISS -> skipped(remarks, testcase);
        }
        xml.end();
    }

    private void passed(TestcaseRemarks remarks, TestcaseVerdict testcase, List<Finding> findings) {
        String text = text(remarks, testcase, findings);
        if (!text.isEmpty()) {
            xml.element("system-out", text);
        }
    }

    private void problem(
            String element,
            String subject,
            Verdict verdict,
            TestcaseRemarks remarks,
            TestcaseVerdict testcase,
            List<Finding> findings) {
        List<String> message = remarks.all(subject, testcase);
        String head = message.isEmpty() ? verdict.name() : verdict + ": " + String.join(", ", message);
        xml.element(element, text(remarks, testcase, findings), "message", head, "type", verdict.name());
    }

    private void skipped(TestcaseRemarks remarks, TestcaseVerdict testcase) {
        List<String> message = new ArrayList<>(remarks.of(testcase));
        String way = remarks.wayToObtain(testcase);
        if (way != null) {
            message.add(way);
        }
        xml.empty("skipped", "message", oneLine(message.isEmpty() ? Verdict.MISS.name() : String.join("; ", message)));
    }

    /** All there is to say: what the testcase is about, how to obtain it, and the findings. */
    private String text(TestcaseRemarks remarks, TestcaseVerdict testcase, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        line(text, remarks.description(testcase));
        line(text, remarks.wayToObtain(testcase));
        line(text, remarks.origin(testcase));
        TextWriter writer = new TextWriter(text, language);
        findings.forEach(writer::accept);
        return text.toString();
    }

    private static void line(StringBuilder text, @Nullable String line) {
        if (line != null) {
            text.append(line).append('\n');
        }
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
