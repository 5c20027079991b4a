package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.TestcaseResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command answers: text for people on standard output with complaints on standard error, or items for programs.
 * What it is told counts for the exit code.
 */
final class Answers {
    private final Environment environment;
    private final ReportOptions report;
    private final Outcome outcome;
    private final @Nullable ItemOutput items;

    Answers(Environment environment, ReportOptions report, Outcome outcome) {
        this.environment = environment;
        this.report = report;
        this.outcome = outcome;
        this.items = report.items(environment);
    }

    Language language() {
        return report.language();
    }

    Outcome outcome() {
        return outcome;
    }

    /** The colors of answers. */
    Paint paint() {
        return report.paint(environment.terminals().out(), environment);
    }

    /** The colors of asides. */
    Paint asidePaint() {
        return report.paint(environment.terminals().err(), environment);
    }

    /** An answer, for people. */
    void text(String text) throws IOException {
        if (items == null) {
            environment.out().write(text);
        }
    }

    /** What is no answer, but people should know. */
    void aside(String text) throws IOException {
        if (items == null) {
            environment.out().flush();
            environment.err().write(text);
            environment.err().flush();
        }
    }

    /** An answer, for programs. */
    void item(Map<String, ?> item) throws IOException {
        ItemOutput output = items;
        if (output != null) {
            output.item(item);
        }
    }

    /** A finding that is part of an item, and needs no more words for people. */
    void note(Finding finding) {
        outcome.note(finding);
    }

    /** Findings that are part of an item; people are told of those that are at least as severe as this. */
    void complain(List<Finding> findings, Severity least) throws IOException {
        for (Finding finding : findings) {
            outcome.note(finding);
            if (items == null) {
                tell(finding, least);
            }
        }
    }

    /** A finding that belongs to no item; people are told of it if it is at least as severe as this. */
    void finding(Finding finding, Severity least) throws IOException {
        outcome.note(finding);
        ItemOutput output = items;
        if (output != null) {
            output.finding(finding);
        } else {
            tell(finding, least);
        }
    }

    private void tell(Finding finding, Severity least) throws IOException {
        if (finding.severity().compareTo(least) <= 0) {
            environment.out().flush();
            report.complaints(environment).accept(finding);
            environment.err().flush();
        }
    }

    /** Shows what was written so far. */
    void flush() throws IOException {
        ItemOutput output = items;
        if (output == null) {
            environment.out().flush();
        } else {
            output.flush();
        }
    }

    /** There is no further answer; gives the exit code. */
    int end() throws IOException {
        return end(List.of());
    }

    /** There is no further answer, and these are the results; gives the exit code. */
    int end(List<TestcaseResult> results) throws IOException {
        ItemOutput output = items;
        if (output != null) {
            output.end(results);
        }
        return outcome.code();
    }
}
