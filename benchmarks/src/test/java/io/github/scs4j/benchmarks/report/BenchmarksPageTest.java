package io.github.scs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** The page in the repository is what the program makes of the results in the repository. */
class BenchmarksPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern REFERENCE = Pattern.compile("\\b(\\w+Benchmark)\\.(\\w+)((?: \\w+=[^\\s,\\]\"]+)*)");

    @Test
    void isMadeOfTheResults() throws IOException {
        Page page = MakePage.page(ROOT);
        assertThat(Files.readString(ROOT.resolve(MakePage.PAGE)))
                .as("run benchmarks/run docs")
                .isEqualTo(page.markdown());
        Map<String, String> charts = new TreeMap<>();
        try (Stream<Path> files = Files.list(ROOT.resolve(MakePage.CHARTS))) {
            for (Path file : files.toList()) {
                charts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(charts).as("run benchmarks/run docs").isEqualTo(page.charts());
    }

    @Test
    void hasWellFormedCharts() throws Exception {
        for (String chart : MakePage.page(ROOT).charts().values()) {
            assertThat(PageTest.parse(chart).getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(chart).doesNotContain("NaN", "Infinity", "href");
        }
    }

    @Test
    void namesBenchmarksThatExist() throws IOException {
        List<MatchResult> references = REFERENCE
                .matcher(Files.readString(ROOT.resolve(MakePage.TEMPLATE)))
                .results()
                .toList();
        assertThat(references).hasSizeGreaterThan(20);
        List<String> unknown = new ArrayList<>();
        for (MatchResult reference : references) {
            if (!isBenchmark(reference.group(1), reference.group(2), reference.group(3))) {
                unknown.add(reference.group());
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static boolean isBenchmark(String type, String method, String params) {
        try {
            Class<?> benchmark = Class.forName("io.github.scs4j.benchmarks." + type);
            boolean found = Arrays.stream(benchmark.getMethods())
                    .filter(candidate -> candidate.isAnnotationPresent(Benchmark.class))
                    .map(Method::getName)
                    .anyMatch(method::equals);
            for (String param : new TreeSet<>(Arrays.asList(params.strip().split(" ", -1)))) {
                if (!param.isEmpty()) {
                    String[] pair = param.split("=", -1);
                    Param values = benchmark.getField(pair[0]).getAnnotation(Param.class);
                    found &= values != null && Arrays.asList(values.value()).contains(pair[1]);
                }
            }
            return found;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Nothing that tells where somebody's machine has its files. */
    @Test
    void keepsNoPaths() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(MakePage.RESULTS))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file))
                        .doesNotContain("/tmp/", "/home/", "/root/", "/usr/", "\"jvm\"", "\\\\");
            }
        }
    }
}
