package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.report.TextWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** One line per valid name; why there is none for another goes to standard error. */
final class TextAnswers implements NameOutput {
    private final Writer out;
    private final Writer err;
    private final TextWriter complaints;
    private final Predicate<Finding> remark;
    private final Function<FlavorParse, String> answer;

    /**
     * Creates an output.
     *
     * @param remark which findings about a name are told beside errors
     */
    TextAnswers(
            Writer out,
            Writer err,
            TextWriter complaints,
            Predicate<Finding> remark,
            Function<FlavorParse, String> answer) {
        this.out = out;
        this.err = err;
        this.complaints = complaints;
        this.remark = remark;
        this.answer = answer;
    }

    @Override
    public void name(FoundName found, FlavorParse parse, List<Finding> findings) throws IOException {
        if (parse.isValid()) {
            out.write(answer.apply(parse) + "\n");
        }
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR || remark.test(finding)) {
                tell(finding);
            }
        }
    }

    @Override
    public void finding(Finding finding) throws IOException {
        if (finding.severity() == Severity.ERROR) {
            tell(finding);
        }
    }

    private void tell(Finding finding) throws IOException {
        out.flush();
        complaints.accept(finding);
        err.flush();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end(Tally tally) {}
}
