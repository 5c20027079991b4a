package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.report.TextWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges the objects of one cluster, and writes findings as they come, then the summary. */
final class ObjectRun implements InputSink, ObjectAnswers {
    private final Environment environment;
    private final Outcome outcome;
    private final TextWriter writer;
    private final @Nullable ItemOutput items;
    private final Tally tally = new Tally();
    private final Language language;
    private long unread;

    /**
     * Creates a run.
     *
     * @param items the output for programs; {@code null} if people are to read it
     */
    ObjectRun(Environment environment, Outcome outcome, ReportOptions report, @Nullable ItemOutput items) {
        this.environment = environment;
        this.outcome = outcome;
        this.writer = report.findings(environment);
        this.items = items;
        this.language = report.language();
    }

    /** Reads the inputs into the judge and gives the exit code by the text. */
    int judge(List<InputFile> inputs, ObjectJudge judge) throws IOException {
        KubernetesFiles files = new KubernetesFiles(judge, this);
        for (InputFile input : inputs) {
            long before = unread;
            judge.nextInput();
            files.read(input, environment);
            for (long i = before; i < unread; i++) {
                judge.unreadable();
            }
        }
        if (files.isAnyEmpty()) {
            judge.nothing();
        }
        List<Finding> findings = new ArrayList<>();
        judge.finish(findings::add, tally);
        findings.addAll(tally.remarks());
        for (Finding finding : findings) {
            finding(finding);
        }
        ItemOutput output = items;
        if (output == null) {
            environment.out().write(judge.counts(language));
            writer.summary(tally);
        } else {
            output.end(tally.results());
        }
        return outcome.code();
    }

    @Override
    public FindingSink findings() {
        return finding -> {
            try {
                finding(finding);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public void item(Map<String, ?> item) {
        ItemOutput output = items;
        if (output != null) {
            output.item(item);
        }
    }

    /** The counts of the run. */
    Tally tally() {
        return tally;
    }

    @Override
    public void finding(Finding finding) throws IOException {
        tally.accept(finding);
        outcome.note(finding);
        ItemOutput output = items;
        if (output == null) {
            writer.accept(finding);
        } else {
            output.finding(finding);
        }
    }

    @Override
    public void input(long unread) {
        if (unread > 0) {
            outcome.unreadable();
            this.unread += unread;
        }
        outcome.readsNothing();
    }

    @Override
    public void beforeReading(String source) throws IOException {
        outcome.reads(source);
        ItemOutput output = items;
        if (output == null) {
            environment.out().flush();
        } else {
            output.flush();
        }
    }
}
