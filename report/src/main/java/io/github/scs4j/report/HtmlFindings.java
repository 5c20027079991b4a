package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The findings on a page, each with an id by its number. */
final class HtmlFindings {
    private static final int WIDTH = 100;

    private final XmlOutput html;
    private final Language language;
    private final Words words;

    HtmlFindings(XmlOutput html, Language language) {
        this.html = html;
        this.language = language;
        this.words = Words.of(language);
    }

    void write(ScopeReport report, Agenda agenda) {
        html.line().start("section", "aria-labelledby", "findings");
        html.line().element("h2", Term.FINDINGS.in(language), "id", "findings");
        if (agenda.findings().isEmpty()) {
            html.line().element("p", Term.NO_FINDINGS.in(language));
        }
        int number = 1;
        for (ReportedFinding reported : agenda.findings()) {
            finding(reported.finding(), number++);
        }
        if (!report.omitted().isEmpty()) {
            html.line().start("ul");
            report.omitted().forEach((rule, count) -> {
                html.line().start("li");
                html.text(Term.AND_MORE.in(language, Long.toString(count), Legible.text(rule, Legible.NAME)));
                html.end();
            });
            html.line().end();
        }
        html.line().end();
    }

    private void finding(Finding finding, int number) {
        FindingProse prose = new FindingProse(finding, language, Legible::text);
        html.line().start("article", "id", "f" + number);
        html.line().start("h3");
        html.element(
                "strong",
                words.severity(finding.severity()),
                "class",
                finding.severity().name().toLowerCase(Locale.ROOT));
        html.text(" ").element("bdi", prose.place()).end();
        html.line().element("p", prose.message());
        if (finding.location() instanceof Location.Range range) {
            excerpt(Excerpt.around(finding.subject(), range.start(), range.end(), WIDTH));
        }
        html.line().start("dl");
        detail(words.expected, prose.expected());
        detail(words.suggestion, prose.suggestion());
        detail(words.rule, prose.rule());
        html.line().element("dt", Term.CLAUSE.in(language)).start("dd");
        HtmlLink.write(html, finding.rule().clause(), finding.rule().clause());
        html.end().line().end();
        html.line().end();
    }

    private void excerpt(Excerpt excerpt) {
        String line = excerpt.line();
        int start = Math.min(excerpt.caret(), line.length());
        int end = Math.min(start + excerpt.carets(), line.length());
        html.line().start("p").start("code").text(line.substring(0, start));
        html.element("mark", line.substring(start, end));
        html.text(line.substring(end)).end().end();
    }

    private void detail(String word, @Nullable String text) {
        if (text != null) {
            html.line().element("dt", word).start("dd").element("bdi", text).end();
        }
    }
}
