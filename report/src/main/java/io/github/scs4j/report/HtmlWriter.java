package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report of a scope as one HTML page that needs nothing else: no script, font, image or other resource; its
 * content security policy forbids them. It can be read on a phone, in the dark, on paper, and by screen readers.
 *
 * <p>Everything from the input is escaped; what is invisible is shown by its UTF-16 code units, and long texts are cut. Links
 * lead only to {@code https} and {@code http}. It is UTF-8 and well-formed XML as well. The target is flushed but not
 * closed. Not thread-safe.
 */
public final class HtmlWriter {
    private final XmlOutput html;
    private final Language language;
    private final Words words;

    /** Creates a writer; nothing is written yet. */
    public HtmlWriter(OutputStream out, Language language) {
        this.html = new XmlOutput(Objects.requireNonNull(out, "out"));
        this.language = Objects.requireNonNull(language, "language");
        this.words = Words.of(language);
    }

    /**
     * Writes the page.
     *
     * @throws UncheckedIOException if the target fails
     */
    public void write(ScopeReport report) {
        Agenda agenda = new Agenda(report);
        String title = Term.REPORT.in(language, Legible.text(report.title(), Legible.NAME));
        html.raw("<!DOCTYPE html>");
        html.start("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language.code());
        head(title);
        html.line().start("body");
        header(report, title);
        html.line().start("main");
        agenda(report, agenda);
        int number = 1;
        for (ReportedScope scope : report.scopes()) {
            scope(report, agenda, scope, number++);
        }
        new HtmlFindings(html, language).write(report, agenda);
        inputs(report);
        html.line().end().line();
        html.element(
                "footer",
                Term.MADE_BY.in(
                        language,
                        Legible.text(report.tool().name(), Legible.NAME),
                        Legible.text(report.tool().version(), Legible.NAME)));
        html.line().end().line().end().line().finish();
    }

    private void head(String title) {
        PageStyle style = PageStyle.load();
        html.line().start("head");
        html.line().empty("meta", "charset", "UTF-8");
        html.line().empty("meta", "http-equiv", "Content-Security-Policy", "content", style.policy());
        html.line().empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line().empty("meta", "name", "color-scheme", "content", "light dark");
        html.line().empty("meta", "name", "referrer", "content", "no-referrer");
        html.line().element("title", title);
        html.line().element("style", style.css());
        html.line().end();
    }

    private void header(ScopeReport report, String title) {
        html.line().start("header");
        html.line().element("h1", title);
        html.line().start("p", "class", "verdict");
        HtmlVerdict.write(html, report.result());
        html.end();
        subjects(report);
        html.line()
                .element(
                        "p",
                        Term.AT.in(language, report.at().toString()) + ", "
                                + Term.of(report.basis()).in(language));
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(words.count(severity, report.count(severity)));
        }
        html.line().element("p", String.join(", ", counts));
        html.line().end();
    }

    /** The subjects with their verdicts, each a link to what is said about it. */
    private void subjects(ScopeReport report) {
        if (report.scopes().isEmpty()) {
            return;
        }
        html.line().start("ul");
        int number = 1;
        for (ReportedScope scope : report.scopes()) {
            html.line().start("li").start("a", "href", "#s" + number++);
            html.element("bdi", Legible.text(scope.verdict().subject(), Legible.NAME));
            html.end().text(": " + Legible.text(scope.title(), Legible.NAME) + " ");
            HtmlVerdict.write(html, scope.result(report.basis()));
            html.end();
        }
        html.line().end();
    }

    private void agenda(ScopeReport report, Agenda agenda) {
        html.line().start("section", "aria-labelledby", "todo");
        html.line().element("h2", Term.TODO.in(language), "id", "todo");
        if (!agenda.tasks().isEmpty()) {
            html.line().element("p", Term.TODO_ORDER.in(language), "class", "note");
            html.line().start("ol");
            TestcaseRemarks remarks = new TestcaseRemarks(report, language, Legible::text);
            for (TaskGroup group : agenda.groups()) {
                for (Agenda.Task task : group.tasks()) {
                    task(report, agenda, group, task, remarks);
                }
            }
            html.line().end();
        } else if (report.result() == Verdict.PASS) {
            html.line().element("p", Term.NOTHING_TO_DO.in(language));
        }
        html.line().end();
    }

    private void task(ScopeReport report, Agenda agenda, TaskGroup group, Agenda.Task task, TestcaseRemarks remarks) {
        html.line().start("li");
        HtmlVerdict.write(html, task.verdict());
        html.text(" ");
        name(task.id());
        if (report.scopes().size() > 1) {
            html.text(" · ");
            html.element("bdi", Legible.text(task.subject(), Legible.NAME));
        }
        if (task.urgency() > 1) {
            html.text(" · " + Legible.text(task.version().version().version(), Legible.NAME) + " "
                    + Legible.text(task.target().name(), Legible.NAME));
        }
        for (String remark : remarks.of(task.testcase())) {
            html.text(" · " + remark);
        }
        long findings = report.count(task.subject(), task.id());
        int first = agenda.firstFinding(task.subject(), task.id());
        if (first > 0) {
            html.text(" · ").element("a", words.findings(findings), "href", "#f" + first);
        }
        paragraph(remarks.description(task.testcase()));
        paragraph(remarks.unexplained(task.subject(), task.testcase()));
        paragraph(remarks.wayToObtain(group, task));
        html.end();
    }

    private void scope(ScopeReport report, Agenda agenda, ReportedScope scope, int number) {
        String id = "s" + number;
        html.line().start("section", "aria-labelledby", id);
        html.line().start("h2", "id", id);
        html.element("bdi", Legible.text(scope.verdict().subject(), Legible.NAME));
        html.text(": " + Legible.text(scope.title(), Legible.NAME) + " ");
        HtmlVerdict.write(html, scope.result(report.basis()));
        html.end();
        if (scope.versions().isEmpty()) {
            paragraph(Term.NO_VERSION.in(language));
        }
        for (VersionVerdict version : scope.versions()) {
            html.line()
                    .element(
                            "h3",
                            Legible.text(scope.verdict().scope().name(), Legible.NAME) + " "
                                    + Legible.text(version.version().version(), Legible.NAME));
            paragraph(StateWords.of(scope, version, language));
            for (TargetVerdict target : version.targets()) {
                target(report, agenda, scope, target);
            }
        }
        html.line().end();
    }

    private void target(ScopeReport report, Agenda agenda, ReportedScope scope, TargetVerdict target) {
        html.line().start("h4");
        html.text(Term.TARGET.in(language, Legible.text(target.name(), Legible.NAME)) + " ");
        HtmlVerdict.write(html, report.basis().of(target));
        html.end();
        if (target.testcases().isEmpty()) {
            paragraph(Term.NO_TESTCASES.in(language));
            return;
        }
        html.line().start("table");
        html.line().element("caption", new VerdictCounts(target, report.basis()).toString());
        html.line().start("thead").start("tr");
        heading(Term.TESTCASE);
        heading(Term.RESULT);
        heading(Term.REMARKS);
        html.end().end();
        html.line().start("tbody");
        TestcaseRemarks remarks = new TestcaseRemarks(report, language, Legible::text);
        for (TestcaseVerdict testcase : target.testcases()) {
            row(report, agenda, scope, testcase, remarks);
        }
        html.line().end().line().end();
    }

    private void row(
            ScopeReport report, Agenda agenda, ReportedScope scope, TestcaseVerdict testcase, TestcaseRemarks remarks) {
        String id = testcase.testcase().id();
        html.line().start("tr");
        html.start("th", "scope", "row");
        HtmlLink.write(html, testcase.testcase().url(), id);
        html.end();
        html.start("td");
        HtmlVerdict.write(html, report.basis().of(testcase));
        html.end();
        html.start("td");
        paragraph(remarks.description(testcase));
        List<String> texts = remarks.of(testcase);
        paragraph(texts.isEmpty() ? null : String.join(", ", texts));
        paragraph(remarks.origin(testcase));
        int first = agenda.firstFinding(scope.verdict().subject(), id);
        if (first > 0) {
            long findings = report.count(scope.verdict().subject(), id);
            html.start("p")
                    .element("a", words.findings(findings), "href", "#f" + first)
                    .end();
        }
        html.end().end();
    }

    private void inputs(ScopeReport report) {
        html.line().start("section", "aria-labelledby", "read");
        html.line().element("h2", Term.READ.in(language), "id", "read");
        if (report.inputs().isEmpty()) {
            paragraph(Term.NOTHING_READ.in(language));
        } else {
            html.line().start("ul");
            for (ReportInput input : report.inputs()) {
                html.line().start("li");
                name(input.name());
                html.text(": " + FindingProse.sentence(input.content(), language, Legible::text));
                html.end();
            }
            html.line().end();
        }
        html.line().end();
    }

    private void heading(Term term) {
        html.element("th", term.in(language), "scope", "col");
    }

    private void name(String text) {
        html.start("bdi").element("code", Legible.text(text, Legible.NAME)).end();
    }

    private void paragraph(@Nullable String text) {
        if (text != null) {
            html.line().element("p", text);
        }
    }
}
