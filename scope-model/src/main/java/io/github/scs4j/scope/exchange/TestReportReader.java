package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.scope.internal.YamlFindings;
import io.github.scs4j.scope.internal.YamlLimits;
import io.github.scs4j.scope.internal.YamlList;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlText;
import io.github.scs4j.scope.internal.YamlValue;
import io.github.scs4j.scope.score.TestReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads test reports, in YAML or JSON, several documents in a row or a list of reports included: those of the official test
 * suite ({@code scs-compliance-check.py}), of today and of before 2026 with results per version, those that it is about to
 * write, those of {@code TestReportWriter} in the module report, and score cards of its {@code ScoreCardWriter}: of a card
 * there is a report for each moment and creator of its results, and when they expire is up to the scope. Whatever is wrong is a finding with line and column; it
 * never throws on what it reads. Immutable and thread-safe.
 *
 * <p>A file may hold reports about several subjects and scopes, as the official test suite uploads them; where some are
 * expected, the others are left out with an INFO.
 *
 * <p>The official test suite states moments without a time zone; they are read with the offset of the reader, which is a
 * finding (D89). Where a report tells several results of one testcase the worse counts, and the last is the official one (D88);
 * a result that cannot be understood is DNF.
 *
 * <p>Values of variables, arguments and commands of a foreign report are not kept, only the names of its variables: of its
 * output those lines are that tell a result, a warning or an error, with the names in place of the values.
 *
 * <p>Limits: four million characters, half a million values, 50 levels, 200 findings.
 */
public final class TestReportReader {
    private static final YamlLimits LIMITS = new YamlLimits(4_000_000, 50, 500_000, 200);

    private final ZoneOffset offset;

    /** Creates a reader that takes moments without a time zone for UTC. */
    public TestReportReader() {
        this(ZoneOffset.UTC);
    }

    /** Creates a reader that takes moments without a time zone for ones with this offset. */
    public TestReportReader(ZoneOffset offset) {
        this.offset = Objects.requireNonNull(offset, "offset");
    }

    /**
     * Reads reports.
     *
     * @param text the text of the file
     * @param subject what findings call it, mostly the name of the file
     * @param expected what the reports are to be about; one about something else is left out
     */
    public TestReportReading read(String text, String subject, Expected expected, FindingSink sink) {
        YamlFindings findings = new YamlFindings(subject, ExchangeRules.CONCEPTS, LIMITS, sink);
        return read(new YamlText(text, findings), findings, expected);
    }

    /**
     * Reads reports in UTF-8. The stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    public TestReportReading read(InputStream stream, String subject, Expected expected, FindingSink sink)
            throws IOException {
        YamlFindings findings = new YamlFindings(subject, ExchangeRules.CONCEPTS, LIMITS, sink);
        return read(YamlText.of(stream, findings), findings, expected);
    }

    private TestReportReading read(YamlText text, YamlFindings findings, Expected expected) {
        Source source = new Source(findings, expected, offset);
        List<YamlValue> values = new ArrayList<>();
        for (YamlValue document : text.documents()) {
            if (document instanceof YamlList list) {
                values.addAll(list.items());
            } else if (!(document instanceof YamlScalar scalar) || !scalar.isNull()) {
                values.add(document);
            }
        }
        if (values.isEmpty() && findings.isComplete()) {
            findings.error(ExchangeRules.KIND, ExchangeRules.NO_REPORT.with());
        }
        if (values.stream().anyMatch(value -> isExpected(value, source))) {
            source.expectOthers();
        }
        List<TestReport> reports = new ArrayList<>();
        for (YamlValue value : values) {
            if (value instanceof YamlObject object && isCard(object)) {
                reports.addAll(CardReports.read(object, source));
                continue;
            }
            TestReport report = report(value, source);
            if (report != null) {
                reports.add(report);
            }
        }
        return new TestReportReading(reports, findings.isComplete());
    }

    private static boolean isExpected(YamlValue value, Source source) {
        if (!(value instanceof YamlObject report)) {
            return false;
        }
        YamlValue scope = report.get("scope");
        if (report.get("spec") instanceof YamlObject spec) {
            YamlValue uuid = spec.get("uuid");
            scope = uuid == null ? spec.get("name") : uuid;
        }
        return source.isExpected(text(report.get("subject")), text(scope));
    }

    private static @Nullable String text(@Nullable YamlValue value) {
        return value instanceof YamlScalar scalar ? scalar.text() : null;
    }

    private static boolean isCard(YamlObject object) {
        boolean isReport = object.get("run") != null || object.get("spec") != null || PlainReport.matches(object);
        return !isReport && CardReports.matches(object);
    }

    private static @Nullable TestReport report(YamlValue value, Source source) {
        if (value instanceof YamlObject object) {
            if (object.get("run") != null || object.get("spec") != null) {
                return new OfficialReport(source).read(object);
            }
            if (PlainReport.matches(object)) {
                return new PlainReport(source).read(object);
            }
        }
        source.error(ExchangeRules.KIND, value.position(), ExchangeRules.NO_REPORT.with());
        return null;
    }
}
