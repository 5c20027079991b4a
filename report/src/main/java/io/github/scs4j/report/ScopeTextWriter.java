package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report of a scope for a terminal: the verdict on each subject first, then what to do, ordered by what blocks the
 * certificate, then the findings as {@link TextWriter} writes them.
 *
 * <p>Nothing from the input reaches the output raw; see {@link TextWriter}. Lines are not wrapped and end with a line feed.
 * Nothing is closed. Not thread-safe.
 */
public final class ScopeTextWriter {
    private static final int FINDINGS_PER_RULE = 10;
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final Appendable out;
    private final Language language;
    private final TextStyle style;
    private final int findingsPerRule;
    private final Words words;

    /** Creates a writer without colors that shows up to {@value #FINDINGS_PER_RULE} findings of each rule. */
    public ScopeTextWriter(Appendable out, Language language) {
        this(out, language, TextStyle.PLAIN, FINDINGS_PER_RULE);
    }

    /**
     * Creates a writer.
     *
     * @param findingsPerRule how many findings of each rule are shown; more are counted
     */
    public ScopeTextWriter(Appendable out, Language language, TextStyle style, int findingsPerRule) {
        this.out = Objects.requireNonNull(out, "out");
        this.language = Objects.requireNonNull(language, "language");
        this.style = Objects.requireNonNull(style, "style");
        this.findingsPerRule = findingsPerRule;
        this.words = Words.of(language);
    }

    /**
     * Writes the report.
     *
     * @throws UncheckedIOException if the target fails
     */
    public void write(ScopeReport report) {
        Agenda agenda = new Agenda(report);
        summary(report);
        agenda(report, agenda);
        findings(report, agenda);
    }

    private void summary(ScopeReport report) {
        for (ReportedScope scope : report.scopes()) {
            line(style.bold(Excerpt.head(scope.verdict().subject(), WIDTH) + ": " + Excerpt.head(scope.title(), WIDTH))
                    + ": " + colored(scope.result(report.basis())));
            if (scope.versions().isEmpty()) {
                line(INDENT + Term.NO_VERSION.in(language));
            }
            for (VersionVerdict version : scope.versions()) {
                version(scope, version, report.basis());
            }
        }
        if (report.scopes().size() > 1) {
            line(Term.ALL_SUBJECTS.in(language, Integer.toString(report.scopes().size())) + ": "
                    + colored(report.result()));
        }
        line(Term.AT.in(language, report.at().toString()) + ", "
                + Term.of(report.basis()).in(language));
        for (ReportInput input : report.inputs()) {
            line(Term.INPUT.in(language) + ": " + Excerpt.head(input.name(), WIDTH) + ": "
                    + FindingProse.sentence(input.content(), language, Excerpt::head));
        }
        line("");
    }

    private void version(ReportedScope scope, VersionVerdict version, Basis basis) {
        line(INDENT + Excerpt.head(version.version().version(), WIDTH) + ": "
                + StateWords.of(scope, version, language));
        for (TargetVerdict target : version.targets()) {
            String counts = target.testcases().isEmpty()
                    ? Term.NO_TESTCASES.in(language)
                    : new VerdictCounts(target, basis).toString();
            line(INDENT + INDENT + Excerpt.head(target.name(), WIDTH) + ": " + colored(basis.of(target)) + " (" + counts
                    + ")");
        }
    }

    private void agenda(ScopeReport report, Agenda agenda) {
        if (agenda.tasks().isEmpty()) {
            if (report.result() == Verdict.PASS) {
                line(Term.NOTHING_TO_DO.in(language) + "\n");
            }
            return;
        }
        line(style.bold(Term.TODO.in(language)) + " (" + Term.TODO_ORDER.in(language) + "):");
        TestcaseRemarks remarks = new TestcaseRemarks(report, language, Excerpt::head);
        int number = 1;
        for (TaskGroup group : agenda.groups()) {
            for (Agenda.Task task : group.tasks()) {
                String subject = report.scopes().size() > 1 ? Excerpt.head(task.subject(), WIDTH) + ": " : "";
                line(number++ + ". " + colored(task.verdict()) + " " + subject + Excerpt.head(task.id(), WIDTH)
                        + parenthesis(task, remarks));
                detail(remarks.description(task.testcase()));
                detail(remarks.unexplained(task.subject(), task.testcase()));
                detail(remarks.wayToObtain(group, task));
            }
        }
        line("");
    }

    private String parenthesis(Agenda.Task task, TestcaseRemarks remarks) {
        List<String> texts = new ArrayList<>();
        if (task.urgency() > 1) {
            texts.add(Excerpt.head(task.version().version().version(), WIDTH) + " "
                    + Excerpt.head(task.target().name(), WIDTH));
        }
        texts.addAll(remarks.all(task.subject(), task.testcase()));
        return texts.isEmpty() ? "" : " (" + String.join(", ", texts) + ")";
    }

    private void findings(ScopeReport report, Agenda agenda) {
        TextWriter writer = new TextWriter(out, language, style);
        Map<String, Integer> shown = new HashMap<>();
        Map<String, Long> omitted = new LinkedHashMap<>(report.omitted());
        for (ReportedFinding reported : agenda.findings()) {
            String rule = reported.finding().rule().id();
            if (shown.merge(rule, 1, Integer::sum) <= findingsPerRule) {
                writer.accept(reported.finding());
            } else {
                omitted.merge(rule, 1L, Long::sum);
            }
        }
        omitted.forEach((rule, count) ->
                line("... " + Term.AND_MORE.in(language, Long.toString(count), Excerpt.head(rule, WIDTH))));
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(words.count(severity, report.count(severity)));
        }
        line(String.join(", ", counts));
    }

    private String colored(Verdict verdict) {
        return switch (verdict) {
            case PASS -> verdict.name();
            case DNF, MISS -> style.paint(Severity.WARNING, verdict.name());
            case FAIL -> style.paint(Severity.ERROR, verdict.name());
        };
    }

    private void detail(@Nullable String text) {
        if (text != null) {
            line(INDENT + text);
        }
    }

    private void line(String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
