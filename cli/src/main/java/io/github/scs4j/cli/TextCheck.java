package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.report.TextWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The findings of every name, then how many names there were, then the summary. */
final class TextCheck implements NameOutput {
    private final Writer out;
    private final TextWriter writer;
    private final Language language;
    private final boolean verbose;
    private final long[] verdicts = new long[FlavorParse.Verdict.values().length];

    TextCheck(Writer out, TextWriter writer, Language language, boolean verbose) {
        this.out = out;
        this.writer = writer;
        this.language = language;
        this.verbose = verbose;
    }

    @Override
    public void name(FoundName found, FlavorParse parse, List<Finding> findings) throws IOException {
        verdicts[parse.verdict().ordinal()]++;
        if (verbose) {
            out.write(parse.verdict() + ": " + Printable.of(parse.spelling()) + "\n");
        }
        String place = found.place();
        if (place != null && !findings.isEmpty()) {
            out.write(Printable.of(place) + ":\n");
        }
        findings.forEach(writer::accept);
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
        counts();
        writer.summary(tally);
    }

    /** How many names there were. */
    void counts() throws IOException {
        out.write(Wording.COUNTS.in(
                        language,
                        count(FlavorParse.Verdict.VALID),
                        count(FlavorParse.Verdict.INVALID),
                        count(FlavorParse.Verdict.NOT_SCS))
                + "\n");
    }

    private String count(FlavorParse.Verdict verdict) {
        return Long.toString(verdicts[verdict.ordinal()]);
    }
}
