package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report of a scope in GitHub Flavored Markdown, such as for a comment or a job summary.
 *
 * <p>Names from the input stand as code, other texts with every mark escaped: no link, mention, HTML or table can come from
 * the input, and what is invisible is shown by its UTF-16 code units. It is UTF-8. The target is flushed but not closed. Not
 * thread-safe.
 */
public final class MarkdownWriter {
    private final BufferedWriter out;
    private final Language language;
    private final Words words;

    /** Creates a writer; nothing is written yet. */
    public MarkdownWriter(OutputStream out, Language language) {
        Objects.requireNonNull(out, "out");
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.language = Objects.requireNonNull(language, "language");
        this.words = Words.of(language);
    }

    /**
     * Writes the report.
     *
     * @throws UncheckedIOException if the target fails
     */
    public void write(ScopeReport report) {
        try {
            Agenda agenda = new Agenda(report);
            summary(report);
            agenda(report, agenda);
            for (ReportedScope scope : report.scopes()) {
                targets(report, scope);
            }
            findings(report, agenda);
            inputs(report);
            line(Term.MADE_BY.in(
                    language, prose(report.tool().name()), prose(report.tool().version())));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summary(ScopeReport report) throws IOException {
        for (ReportedScope scope : report.scopes()) {
            line("# " + code(scope.verdict().subject()) + ": " + prose(scope.title()) + ": "
                    + verdict(scope.result(report.basis())));
            line("");
            if (scope.versions().isEmpty()) {
                line("- " + Term.NO_VERSION.in(language));
            }
            for (VersionVerdict version : scope.versions()) {
                line("- " + code(version.version().version()) + ": " + StateWords.of(scope, version, language));
            }
            line("");
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(words.count(severity, report.count(severity)));
        }
        line(Term.AT.in(language, report.at().toString()) + ", "
                + Term.of(report.basis()).in(language) + "; " + String.join(", ", counts) + ".");
        line("");
    }

    private void agenda(ScopeReport report, Agenda agenda) throws IOException {
        line("## " + Term.TODO.in(language));
        line("");
        if (agenda.tasks().isEmpty()) {
            line(report.result() == Verdict.PASS ? Term.NOTHING_TO_DO.in(language) : Term.NO_VERSION.in(language));
        }
        TestcaseRemarks remarks = new TestcaseRemarks(report, language, Markdown::prose);
        int number = 1;
        for (TaskGroup group : agenda.groups()) {
            for (Agenda.Task task : group.tasks()) {
                task(report, task, number++, remarks);
                Message way = group.way();
                if (way != null && group.endsWith(task)) {
                    detail(group.introduction(language), Markdown.message(way, language));
                }
            }
        }
        line("");
    }

    private void task(ScopeReport report, Agenda.Task task, int number, TestcaseRemarks remarks) throws IOException {
        List<String> texts = new ArrayList<>();
        if (report.scopes().size() > 1) {
            texts.add(code(task.subject()));
        }
        if (task.urgency() > 1) {
            texts.add(code(task.version().version().version()) + " "
                    + code(task.target().name()));
        }
        texts.addAll(remarks.all(task.subject(), task.testcase()));
        add(texts, remarks.unexplained(task.subject(), task.testcase()));
        line(number + ". " + verdict(task.verdict()) + " " + code(task.id())
                + (texts.isEmpty() ? "" : ": " + String.join("; ", texts)));
        Message about = BundledScope.describe(task.testcase().testcase());
        detail(
                Term.ABOUT.in(language),
                about == null ? remarks.description(task.testcase()) : Markdown.message(about, language));
    }

    private void targets(ScopeReport report, ReportedScope scope) throws IOException {
        for (VersionVerdict version : scope.versions()) {
            for (TargetVerdict target : version.targets()) {
                String name = prose(scope.verdict().scope().name()) + " "
                        + prose(version.version().version()) + " " + prose(target.name());
                line("## " + code(scope.verdict().subject()) + ": " + name + ": "
                        + verdict(report.basis().of(target)));
                line("");
                if (target.testcases().isEmpty()) {
                    line(Term.NO_TESTCASES.in(language));
                } else {
                    line(new VerdictCounts(target, report.basis()) + ".");
                    line("");
                    table(report, target);
                }
                line("");
            }
        }
    }

    private void table(ScopeReport report, TargetVerdict target) throws IOException {
        TestcaseRemarks remarks = new TestcaseRemarks(report, language, Markdown::prose);
        row(Term.TESTCASE.in(language), Term.RESULT.in(language), Term.REMARKS.in(language));
        row("---", "---", "---");
        for (TestcaseVerdict testcase : target.testcases()) {
            List<String> texts = new ArrayList<>(remarks.of(testcase));
            add(texts, remarks.origin(testcase));
            row(
                    Markdown.cell(testcase.testcase().id(), Legible.NAME),
                    verdict(report.basis().of(testcase)),
                    String.join("; ", texts));
        }
    }

    private void findings(ScopeReport report, Agenda agenda) throws IOException {
        line("## " + Term.FINDINGS.in(language));
        line("");
        if (agenda.findings().isEmpty()) {
            line(Term.NO_FINDINGS.in(language));
        }
        for (ReportedFinding reported : agenda.findings()) {
            finding(reported.finding());
        }
        for (var omitted : report.omitted().entrySet()) {
            line("- " + Term.AND_MORE.in(language, omitted.getValue().toString(), code(omitted.getKey())));
        }
        line("");
    }

    private void finding(Finding finding) throws IOException {
        FindingProse prose = new FindingProse(finding, language, Markdown::code);
        line("- " + words.severity(finding.severity()) + ": " + prose.place() + ": "
                + Markdown.message(finding.message(), language));
        detail(words.expected, prose.expected());
        detail(words.suggestion, prose.suggestion());
        detail(words.rule, prose.rule());
        String clause = finding.rule().clause();
        boolean link = HtmlLink.isWeb(clause) && clause.chars().noneMatch(unit -> "<>|\\`".indexOf(unit) >= 0);
        detail(Term.CLAUSE.in(language), link ? "<" + clause + ">" : code(clause));
    }

    private void inputs(ScopeReport report) throws IOException {
        if (!report.inputs().isEmpty()) {
            line("## " + Term.READ.in(language));
            line("");
            for (ReportInput input : report.inputs()) {
                line("- " + code(input.name()) + ": " + Markdown.message(input.content(), language));
            }
            line("");
        }
    }

    private void detail(String word, @Nullable String text) throws IOException {
        if (text != null) {
            line("    - " + word + ": " + text);
        }
    }

    private void row(String... cells) throws IOException {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    private static String verdict(Verdict verdict) {
        return "**" + verdict + "**";
    }

    private static String code(String text) {
        return Markdown.code(text, Legible.NAME);
    }

    private static String prose(String text) {
        return Markdown.prose(text, Legible.NAME);
    }
}
