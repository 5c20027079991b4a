package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.scope.exchange.Expected;
import io.github.scs4j.scope.exchange.ManualResultsReader;
import io.github.scs4j.scope.exchange.ManualResultsReading;
import io.github.scs4j.scope.exchange.TestReportReader;
import io.github.scs4j.scope.exchange.TestReportReading;
import io.github.scs4j.scope.score.TestReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files of results that other runs and people found. */
final class ResultFiles {
    @Option(
            names = "--results",
            paramLabel = "FILE",
            description =
                    "Reports of earlier runs, of this command (.report.json, .yaml) or of the official test suite. Of each"
                            + " testcase the newest result counts. Can be given several times.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--manual",
            paramLabel = "FILE",
            description =
                    "Results that people found, with author and date, in YAML or JSON. Can be given several times.")
    private List<String> manual = new ArrayList<>();

    /** Names the files. */
    void name(NamedFiles named) {
        reports.forEach(named::add);
        manual.forEach(named::add);
    }

    /** Whether the user names any. */
    boolean isAny() {
        return !reports.isEmpty() || !manual.isEmpty();
    }

    /**
     * The reports that each file holds.
     *
     * @param subject the name of what was checked, where a file does not say
     * @param asked the scopes, of which the first counts where a file does not say
     * @param findings takes what is wrong with the files
     * @param outcome learns if not all can be read
     */
    List<List<TestReport>> read(String subject, List<ScopeChoice> asked, FindingSink findings, Outcome outcome) {
        String scope = asked.isEmpty() ? "" : asked.get(0).scope().name();
        List<List<TestReport>> all = new ArrayList<>();
        for (String file : reports) {
            TestReportReading reading = opened(
                    file,
                    findings,
                    outcome,
                    bytes -> new TestReportReader().read(bytes, file, Expected.ANYTHING, findings));
            if (reading != null) {
                all.add(reading.reports());
                note(reading.complete(), outcome);
            }
        }
        for (String file : manual) {
            ManualResultsReading reading = opened(
                    file,
                    findings,
                    outcome,
                    bytes -> new ManualResultsReader().read(bytes, file, Expected.ANYTHING, findings));
            if (reading != null) {
                all.add(reading.reports(subject, scope));
                note(reading.complete(), outcome);
            }
        }
        return all;
    }

    private static void note(boolean complete, Outcome outcome) {
        if (!complete) {
            outcome.unreadable();
        }
    }

    /** What is read of the file; {@code null} if it cannot be opened. */
    private static <T> @Nullable T opened(String name, FindingSink findings, Outcome outcome, Reader<T> reader) {
        outcome.reads(name);
        try (InputStream bytes = Files.newInputStream(Path.of(name))) {
            return reader.read(bytes);
        } catch (IOException | InvalidPathException e) {
            findings.accept(Problem.UNREADABLE_RESULTS.in(name));
            outcome.unreadable();
            return null;
        } finally {
            outcome.readsNothing();
        }
    }

    /** Reads what is open. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(InputStream bytes) throws IOException;
    }
}
