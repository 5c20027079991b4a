package io.github.scs4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Writes {@code docs/benchmarks.md} and its charts from the results that are kept in the repository. */
final class MakePage {
    static final String TEMPLATE = "benchmarks/src/main/docs/benchmarks.md";
    static final String RESULTS = "benchmarks/results";
    static final String PAGE = "docs/benchmarks.md";
    static final String CHARTS = "docs/benchmarks";

    private MakePage() {}

    /**
     * Writes the page.
     *
     * @param args the root of the source tree
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: MakePage ROOT");
            System.exit(2);
        }
        Path root = Path.of(args[0]);
        Page page = page(root);
        Files.writeString(root.resolve(PAGE), page.markdown());
        Path charts = Files.createDirectories(root.resolve(CHARTS));
        try (Stream<Path> old = Files.list(charts)) {
            for (Path chart : old.toList()) {
                if (chart.toString().endsWith(".svg")) {
                    Files.delete(chart);
                }
            }
        }
        for (Map.Entry<String, String> chart : page.charts().entrySet()) {
            Files.writeString(charts.resolve(chart.getKey()), chart.getValue());
        }
    }

    /** What the page should be. */
    static Page page(Path root) throws IOException {
        return Page.of(Files.readString(root.resolve(TEMPLATE)), Measured.read(root.resolve(RESULTS)));
    }
}
