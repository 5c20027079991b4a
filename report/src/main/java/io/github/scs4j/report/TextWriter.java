package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings for people: one block per finding with a caret under the offending part of its subject, and a summary.
 *
 * <p>What comes from the input (subjects, property names, message arguments, expected texts, suggestions, ids) never
 * reaches the output raw: everything but printable ASCII is shown by its UTF-16 code units, such as
 * <code>&#92;u001B</code>, and texts longer than about 100 columns are cut. That includes letters: a name with a letter of
 * another script can look like a good one. The wording of a message template stands as it is, in any language. Lines end
 * with a line feed.
 *
 * <p>Writes through to its target at once and closes nothing. Every method throws {@link UncheckedIOException} if the
 * target fails. Not thread-safe.
 */
public final class TextWriter implements FindingSink {
    private static final int LINE_WIDTH = 100;
    private static final String INDENT = "    ";

    private final Appendable out;
    private final Language language;
    private final Words words;
    private final TextStyle style;

    /** Creates a writer without colors. */
    public TextWriter(Appendable out, Language language) {
        this(out, language, TextStyle.PLAIN);
    }

    /** Creates a writer in this style. */
    public TextWriter(Appendable out, Language language, TextStyle style) {
        this.out = Objects.requireNonNull(out, "out");
        this.language = Objects.requireNonNull(language, "language");
        this.style = Objects.requireNonNull(style, "style");
        this.words = Words.of(language);
    }

    /** Writes the block of a finding and an empty line. */
    @Override
    public void accept(Finding finding) {
        FindingProse prose = new FindingProse(finding, language, Excerpt::head);
        StringBuilder block = new StringBuilder(256);
        block.append(colored(finding.severity(), words.severity(finding.severity())))
                .append(": ")
                .append(prose.place())
                .append(": ")
                .append(prose.message())
                .append('\n');
        if (finding.location() instanceof Location.Range range) {
            Excerpt excerpt = Excerpt.around(finding.subject(), range.start(), range.end(), LINE_WIDTH);
            block.append(INDENT).append(excerpt.line()).append('\n');
            block.append(INDENT)
                    .append(" ".repeat(excerpt.caret()))
                    .append(colored(finding.severity(), "^".repeat(excerpt.carets())))
                    .append('\n');
        }
        detail(block, words.expected, prose.expected());
        detail(block, words.suggestion, prose.suggestion());
        detail(block, words.rule, prose.rule());
        block.append(INDENT).append(prose.clause()).append("\n\n");
        write(block);
    }

    /** Writes every finding of a report and its summary. */
    public void write(Report report) {
        report.findings().forEach(this::accept);
        summary(report.results(), report::count);
    }

    /** Writes one line per testcase and one with the number of findings of each severity. */
    public void summary(Tally tally) {
        summary(tally.results(), tally::count);
    }

    private void summary(List<TestcaseResult> results, ToLongFunction<Severity> counts) {
        List<String> names = new ArrayList<>();
        int width = 0;
        for (TestcaseResult result : results) {
            String name = Excerpt.head(result.testcase(), LINE_WIDTH);
            names.add(name);
            width = Math.max(width, name.length());
        }
        StringBuilder summary = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            summary.append(name)
                    .append(" ".repeat(width - name.length() + 2))
                    .append(verdict(results.get(i)))
                    .append('\n');
        }
        String separator = "";
        for (Severity severity : Severity.values()) {
            summary.append(separator).append(words.count(severity, counts.applyAsLong(severity)));
            separator = ", ";
        }
        write(summary.append('\n'));
    }

    private String verdict(TestcaseResult result) {
        List<String> remarks = new ArrayList<>();
        if (result.vacuous()) {
            remarks.add(words.nothingJudged);
        }
        if (result.unjudged() > 0) {
            remarks.add(result.unjudged() + " " + words.notJudged);
        }
        OfficialResult official = result.official();
        if (official != null) {
            remarks.add(words.official + ": " + official);
        }
        String divergence = result.divergence();
        if (divergence != null) {
            remarks.add(Excerpt.head(divergence, LINE_WIDTH));
        }
        String verdict = switch (result.result()) {
            case PASS -> result.result().name();
            case DNF, MISS -> colored(Severity.WARNING, result.result().name());
            case FAIL -> colored(Severity.ERROR, result.result().name());
        };
        return remarks.isEmpty() ? verdict : verdict + " (" + String.join(", ", remarks) + ")";
    }

    private static void detail(StringBuilder block, String word, @Nullable String text) {
        if (text != null) {
            block.append(INDENT).append(word).append(": ").append(text).append('\n');
        }
    }

    private String colored(Severity severity, String text) {
        return style.paint(severity, text);
    }

    private void write(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
