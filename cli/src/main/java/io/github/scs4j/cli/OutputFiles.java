package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.report.BadgeWriter;
import io.github.scs4j.report.HtmlWriter;
import io.github.scs4j.report.JunitWriter;
import io.github.scs4j.report.MarkdownWriter;
import io.github.scs4j.report.SarifWriter;
import io.github.scs4j.report.ScopeReport;
import io.github.scs4j.report.ScopeTextWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The files that a report is written to. */
final class OutputFiles {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "A file to write the report to. Its name says how: .txt, .json, .html, .md, .svg (a badge), .xml (JUnit),"
                            + " .sarif, .yaml (as the official test suite), .report.json and .card.json (test report and score"
                            + " card of SCS-0003). Can be given several times.")
    private List<String> names = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private final List<ReportFile> files = new ArrayList<>();
    private final Map<ReportFile, PatientStream> open = new LinkedHashMap<>();

    /**
     * Understands the names, and opens the files that items are written to as they come.
     *
     * @param inputs what is to be checked
     * @throws ParameterException if a name does not say what to write, or a file cannot be written, or is to be checked
     */
    List<ItemOutput> open(List<CloudFile> inputs, ReportOptions report, Environment environment) {
        for (String name : names) {
            ReportFile file = ReportFile.of(name);
            if (file == null) {
                throw wrong("-o is a file whose name says how to write it, such as report.html, and not " + name);
            }
            if (!file.isWritable()) {
                throw unwritable(file);
            }
            if (inputs.stream().anyMatch(input -> file.is(input.path())) || file.isExportAmong(inputs)) {
                throw wrong("-o is a file to write, and not one that is checked: " + name);
            }
            if (!files.contains(file)) {
                files.add(file);
            }
        }
        return files.stream()
                .filter(file -> file.form() == ReportFile.Form.JSON)
                .map(file -> report.envelope(stream(file), environment))
                .toList();
    }

    /** Whether a report is written to this file, so that it is nothing to check. */
    boolean isWritten(Path path) {
        return files.stream().anyMatch(file -> file.is(path));
    }

    /**
     * Writes all files but those that were opened before, and closes these. Of each that cannot be written it says so; the
     * others are written.
     *
     * @param outcome learns if a file cannot be written
     */
    void write(ScopeReport report, ScopeVerdicts verdicts, Language language, Environment environment, Outcome outcome)
            throws IOException {
        for (ReportFile file : files) {
            IOException failure = write(file, report, verdicts, language);
            if (failure != null) {
                outcome.unreadable();
                environment.out().flush();
                String reason = Printable.of(String.valueOf(failure.getMessage()));
                environment
                        .err()
                        .write("scs: "
                                + Wording.CANNOT_WRITE_FILE.in(
                                        language, Printable.of(file.path().toString()), reason)
                                + "\n");
                environment.err().flush();
            }
        }
    }

    /** Writes a file unless it was opened before, and closes it; gives why it cannot be written. */
    private @Nullable IOException write(
            ReportFile file, ScopeReport report, ScopeVerdicts verdicts, Language language) {
        PatientStream opened = open.remove(file);
        try (PatientStream out = opened == null ? new PatientStream(Files.newOutputStream(file.path())) : opened) {
            if (file.form() != ReportFile.Form.JSON) {
                write(file.form(), out, report, verdicts, language);
            }
            return out.end();
        } catch (IOException e) {
            return e;
        }
    }

    private static void write(
            ReportFile.Form form, OutputStream out, ScopeReport report, ScopeVerdicts verdicts, Language language)
            throws IOException {
        switch (form) {
            case TEXT -> {
                StringBuilder text = new StringBuilder();
                new ScopeTextWriter(text, language).write(report);
                text(out, text);
            }
            case HTML -> new HtmlWriter(out, language).write(report);
            case MARKDOWN -> new MarkdownWriter(out, language).write(report);
            case JUNIT -> new JunitWriter(out, language).write(report);
            case SARIF -> new SarifWriter(out, language).write(report);
            case BADGE -> new BadgeWriter(out, language).write(report);
            case OFFICIAL -> text(out, verdicts.official(report.basis()));
            case TEST_REPORT -> text(out, verdicts.reports());
            case SCORE_CARD -> text(out, verdicts.cards());
            case JSON -> throw new IllegalArgumentException("written as the items come");
        }
    }

    private static void text(OutputStream out, CharSequence text) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private OutputStream stream(ReportFile file) {
        try {
            PatientStream out = new PatientStream(Files.newOutputStream(file.path()));
            open.put(file, out);
            return out;
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    private ParameterException unwritable(ReportFile file) {
        return wrong("-o is a file that can be written, and not " + file.path());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
