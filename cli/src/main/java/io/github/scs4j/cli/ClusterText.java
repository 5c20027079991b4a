package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.policy.Change;
import io.github.scs4j.kubernetes.policy.ClusterVerdict;
import io.github.scs4j.report.TextWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line for every cluster and its findings, then how many clusters there were, then the summary. */
final class ClusterText implements ClusterOutput {
    private final Writer out;
    private final TextWriter writer;
    private final Language language;
    private final long[] verdicts = new long[Verdict.values().length];

    ClusterText(Writer out, TextWriter writer, Language language) {
        this.out = out;
        this.writer = writer;
        this.language = language;
    }

    @Override
    public void cluster(ClusterVerdict verdict, List<Finding> findings) throws IOException {
        verdicts[verdict.verdict().ordinal()]++;
        out.write(verdict.verdict() + ": " + Printable.of(name(verdict)) + change(verdict.nextChange()) + "\n");
        findings.forEach(writer::accept);
    }

    private static String name(ClusterVerdict verdict) {
        String name = verdict.cluster().name();
        String version = verdict.cluster().gitVersion();
        return name.equals(version) ? name : name + " " + version;
    }

    private String change(@Nullable Change change) {
        return change == null
                ? ""
                : Wording.NEXT_CHANGE.in(
                        language,
                        change.verdict().name(),
                        change.after().truncatedTo(ChronoUnit.SECONDS).toString(),
                        change.rule());
    }

    @Override
    public void finding(Finding finding) {
        writer.accept(finding);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.write(Wording.CLUSTER_COUNTS.in(language, count(Verdict.PASS), count(Verdict.FAIL), count(Verdict.DNF))
                + "\n");
        writer.summary(tally);
    }

    private String count(Verdict verdict) {
        return Long.toString(verdicts[verdict.ordinal()]);
    }
}
