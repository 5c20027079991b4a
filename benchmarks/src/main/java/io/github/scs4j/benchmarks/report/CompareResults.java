package io.github.scs4j.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells two results of JMH apart: what is faster, what is slower, and what does not differ as far as they show. */
final class CompareResults {
    private static final String USAGE = """
            usage: bench-compare OLD.json NEW.json [--confidence 99%] [--fail-above 10%]

            Both are results of JMH (-rf json) or files of benchmarks/results. A ratio above 1 says that NEW takes longer; in
            brackets stands its confidence interval (Welch's t-test on the logarithms of all iterations). Iterations of one fork
            resemble each other, so differences of a few per cent need several forks.

            Exit codes: 0; 1 if something is shown to be slower, and by more than --fail-above says; 2 if called wrongly.
            """;

    private static final double CONFIDENCE = 0.99;

    private final PrintStream out;
    private double confidence = CONFIDENCE;
    private double failAbove = Double.POSITIVE_INFINITY;
    private int faster;
    private int slower;
    private int same;
    private int failed;

    CompareResults(PrintStream out) {
        this.out = out;
    }

    /**
     * Compares two files.
     *
     * @param args as the usage says
     */
    public static void main(String[] args) {
        System.exit(new CompareResults(System.out).run(args));
    }

    /** Compares, and gives the exit code. */
    int run(String... args) {
        List<Path> files = new ArrayList<>();
        try {
            for (int i = 0; i < args.length; i++) {
                if (args[i].equals("--confidence")) {
                    confidence = share(args, ++i);
                } else if (args[i].equals("--fail-above")) {
                    failAbove = share(args, ++i);
                } else {
                    files.add(Path.of(args[i]));
                }
            }
            if (files.size() != 2 || confidence <= 0 || confidence >= 1) {
                out.print(USAGE);
                return 2;
            }
            compare(Results.read(files.get(0)), Results.read(files.get(1)));
        } catch (IOException | IllegalArgumentException e) {
            out.println("bench-compare: " + e.getMessage());
            return 2;
        }
        return failed == 0 ? 0 : 1;
    }

    private static double share(String[] args, int i) {
        if (i >= args.length) {
            throw new IllegalArgumentException(args[i - 1] + " needs a number");
        }
        String text = args[i];
        return text.endsWith("%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                : Double.parseDouble(text);
    }

    private void compare(Results old, Results now) {
        for (Measurement after : now.measurements()) {
            Measurement before = same(after, old);
            if (before == null) {
                line("only in NEW", "", after.title());
            } else {
                line(before, after);
            }
        }
        for (Measurement before : old.measurements()) {
            if (same(before, now) == null) {
                line("only in OLD", "", before.title());
            }
        }
        out.printf(
                Locale.ROOT,
                "%d faster, %d slower, %d without a difference shown, at %s %% confidence%n",
                faster,
                slower,
                same,
                Estimate.plain(100 * confidence));
        if (failed > 0) {
            out.printf(Locale.ROOT, "%d slower by more than %s %%%n", failed, Estimate.plain(100 * failAbove));
        }
    }

    private static @Nullable Measurement same(Measurement wanted, Results results) {
        for (Measurement measurement : results.measurements()) {
            if (measurement.title().equals(wanted.title()) && measurement.mode().equals(wanted.mode())) {
                return measurement;
            }
        }
        return null;
    }

    private void line(Measurement before, Measurement after) {
        Comparison comparison = Comparison.of(before, after, confidence);
        switch (comparison.outcome()) {
            case FASTER -> faster++;
            case SLOWER -> slower++;
            case NO_DIFFERENCE -> same++;
        }
        boolean fails = comparison.isSlowerBy(failAbove);
        failed += fails ? 1 : 0;
        String ratio = String.format(
                Locale.ROOT, "%.3f [%.3f, %.3f]", comparison.ratio(), comparison.low(), comparison.high());
        line((fails ? "! " : "") + comparison.outcome(), ratio, after.title() + bytes(before, after));
    }

    /** Where the bytes that are allocated differ, both. */
    private static String bytes(Measurement before, Measurement after) {
        Estimate old = before.bytes();
        Estimate now = after.bytes();
        if (old == null || now == null || Math.abs(now.value() - old.value()) < 1) {
            return "";
        }
        return ", " + old.number() + " -> " + now.number() + " B/op";
    }

    private void line(String outcome, String ratio, String title) {
        out.printf(Locale.ROOT, "%-20s  %-22s  %s%n", outcome, ratio, title);
    }
}
