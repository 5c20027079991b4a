package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.inventory.ImageEntry;
import io.github.scs4j.report.TextWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The findings of every image, then how many images there were, then the summary. */
final class ImageText implements ImageOutput {
    private final Writer out;
    private final TextWriter writer;
    private final Language language;
    private final boolean verbose;
    private final long[] verdicts = new long[ImageVerdict.values().length];

    ImageText(Writer out, TextWriter writer, Language language, boolean verbose) {
        this.out = out;
        this.writer = writer;
        this.language = language;
        this.verbose = verbose;
    }

    @Override
    public void image(ImageEntry entry, ImageVerdict verdict, List<Finding> findings) throws IOException {
        verdicts[verdict.ordinal()]++;
        if (verbose) {
            out.write(verdict + ": " + Printable.of(entry.image().subject()) + "\n");
        }
        if (!findings.isEmpty()) {
            out.write(Printable.of(entry.source() + ":" + entry.line()) + ":\n");
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

    /** How many images there were. */
    void counts() throws IOException {
        out.write(Wording.IMAGE_COUNTS.in(
                        language,
                        count(ImageVerdict.VALID),
                        count(ImageVerdict.INVALID),
                        count(ImageVerdict.UNKNOWN),
                        count(ImageVerdict.LEFT_OUT))
                + "\n");
    }

    private String count(ImageVerdict verdict) {
        return Long.toString(verdicts[verdict.ordinal()]);
    }
}
