package io.github.scs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareResultsTest {
    @TempDir
    private Path folder;

    private String old;
    private String now;

    @BeforeEach
    void write() throws IOException {
        old = file(
                "old.json",
                node("B.slower", "avgt", "100", "ns/op", "99, 100, 101", "10"),
                node("B.faster", "avgt", "100", "ns/op", "99, 100, 101", "10"),
                node("B.alike", "avgt", "100", "ns/op", "99, 100, 101", "10"),
                node("B.gone", "avgt", "100", "ns/op", "99, 100, 101", "10"),
                node("B.rate", "thrpt", "100", "ops/us", "99, 100, 101", "10"));
        now = file(
                "new.json",
                node("B.slower", "avgt", "0.15", "us/op", "0.149, 0.150, 0.151", "16"),
                node("B.faster", "avgt", "50", "ns/op", "49, 50, 51", "10"),
                node("B.alike", "avgt", "100.5", "ns/op", "99, 100.5, 102", "10.2"),
                node("B.come", "avgt", "100", "ns/op", "99, 100, 101", "10"),
                node("B.rate", "thrpt", "80", "ops/us", "79, 80, 81", "10"));
    }

    private static String node(String name, String mode, String score, String unit, String raw, String bytes) {
        String primary = "\"primaryMetric\": {\"score\": " + score + ", \"scoreError\": 1, \"scoreUnit\": \"" + unit
                + "\", \"rawData\": [[" + raw + "]]}";
        String secondary = "\"secondaryMetrics\": {\"gc.alloc.rate.norm\": {\"score\": " + bytes + "}}";
        return "{\"benchmark\": \"a." + name + "\", \"mode\": \"" + mode + "\", " + primary + ", " + secondary + "}";
    }

    private String file(String name, String... nodes) throws IOException {
        return Files.writeString(folder.resolve(name), "[" + String.join(",", nodes) + "]")
                .toString();
    }

    @Test
    void tellsWhatDiffers() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new CompareResults(new PrintStream(out, true, StandardCharsets.UTF_8)).run(old, now);
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("slower ")
                                .contains(" 1.500 [1.4")
                                .endsWith("B.slower, 10.0 -> 16.0 B/op"),
                        line -> assertThat(line)
                                .startsWith("faster ")
                                .contains(" 0.500 [0.4")
                                .endsWith("B.faster"),
                        line -> assertThat(line)
                                .startsWith("no difference shown ")
                                .contains(" 1.005 [0.9")
                                .endsWith("B.alike"),
                        line -> assertThat(line).startsWith("only in NEW ").endsWith("B.come"),
                        line -> assertThat(line)
                                .startsWith("slower ")
                                .contains(" 1.250 [1.1")
                                .endsWith("B.rate"),
                        line -> assertThat(line).startsWith("only in OLD ").endsWith("B.gone"),
                        line -> assertThat(line)
                                .isEqualTo("1 faster, 2 slower, 1 without a difference shown, at 99 % confidence"));
    }

    @ParameterizedTest
    @CsvSource({"10%, 1", "0.3, 1", "60%, 0"})
    void failsAboveALimit(String limit, int code) {
        assertThat(run(old, now, "--fail-above", limit)).isEqualTo(code);
    }

    @Test
    void neverFailsByWhatIsFaster() {
        assertThat(run(old, old, "--fail-above", "0%")).isZero();
        assertThat(run("--confidence", "0.9", old, old, "--fail-above", "0")).isZero();
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run(old)).isEqualTo(2);
        assertThat(run(old, now, "--fail-above")).isEqualTo(2);
        assertThat(run(old, now, "--fail-above", "much")).isEqualTo(2);
        assertThat(run(old, now, "--confidence", "100%")).isEqualTo(2);
        assertThat(run(old, folder.resolve("absent.json").toString())).isEqualTo(2);
        Path odd = Files.writeString(folder.resolve("odd.json"), "[{\"benchmark\": \"a.B.c\"}]");
        assertThat(run(old, odd.toString())).isEqualTo(2);
        assertThat(run(old, Files.writeString(odd, "{}").toString())).isEqualTo(2);
        assertThat(run(old, Files.writeString(odd, "[").toString())).isEqualTo(2);
    }

    private static int run(String... args) {
        return new CompareResults(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)).run(args);
    }
}
