package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long pipes through a process of their own, whose memory would not hold the names. */
class StreamingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"text, 3000000", "json, 200000", "jsonl, 200000"})
    void needsNoMemoryForThePast(String format, int names) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = start("-Xmx12m", out, "flavor", "check", "--format", format, "-");
        try (Writer writer = process.outputWriter()) {
            writer.write("SCS-2X-4\n");
            for (int i = 1; i < names; i++) {
                writer.write("SCS-" + (i % 9999 + 1) + "V-" + (i / 9999 + 1) + "-100s\n");
            }
        }

        assertThat(process.waitFor()).as(() -> read(out)).isEqualTo(1);
        if (format.equals("text")) {
            assertThat(out).content().contains("names: 2999999 valid, 1 invalid, 0 not SCS");
        } else {
            try (Stream<String> lines = Files.lines(out)) {
                assertThat(lines.filter(line -> line.contains("\"verdict\"")).count())
                        .isEqualTo(names);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"match SCS-1V-1, 0, 200000", "specs, 0, 200000", "plan, 0, 60"})
    void needsNoMemoryForFlavorsOfThePast(String command, int code, int leastLines)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = start(out, ("flavor " + command + " -").split(" ", -1));
        try (Writer writer = process.outputWriter()) {
            for (int i = 0; i < 200_000; i++) {
                int ram = 1000 + i / 9999;
                writer.write("{\"name\": \"SCS-" + (i % 9999 + 1) + "V-" + ram + "-7s\", \"vcpus\": " + (i % 9999 + 1)
                        + ", \"ram\": " + ram * 1024 + ", \"disk\": 7, \"extra_specs\": {}}\n");
            }
        }

        assertThat(process.waitFor()).as(() -> read(out)).isEqualTo(code);
        try (Stream<String> lines = Files.lines(out)) {
            assertThat(lines.count()).isGreaterThan(leastLines);
        }
    }

    /** Of 1,000,000 images of 500 names, the checks of the inventory keep the names and the newest images of each. */
    @Test
    void needsNoMemoryForImagesOfThePast() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = start(out, "image", "check", "--at=2026-11-20", "-");
        StringBuilder images = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            images.append(Images.clean("Image " + i, "\"generic\"", "\"custom\""))
                    .append('\n');
        }
        byte[] bytes = images.toString().getBytes(StandardCharsets.US_ASCII);
        try (OutputStream stream = process.getOutputStream()) {
            for (int i = 0; i < 1_000_000 / 500; i++) {
                stream.write(bytes);
            }
        }

        assertThat(process.waitFor()).as(() -> read(out)).isEqualTo(1);
        assertThat(out).content().contains("images: 1000000 valid, 0 invalid, 0 unknown, 0 left out");
    }

    @Test
    void checksALargeCloud() throws IOException, InterruptedException {
        Path flavors = folder.resolve("flavors.json");
        Path images = folder.resolve("images.json");
        try (Writer writer = Files.newBufferedWriter(flavors)) {
            writer.write("{\"flavors\": [");
            for (int i = 0; i < 10_000; i++) {
                int cpus = i % 100 + 1;
                int ram = i / 100 + 1;
                writer.write((i == 0 ? "" : ",\n") + "{\"name\": \"SCS-" + cpus + "V-" + ram + "-7s\", \"vcpus\": "
                        + cpus + ", \"ram\": " + ram * 1024 + ", \"disk\": 7, \"extra_specs\": {}}");
            }
            writer.write("]}");
        }
        try (Writer writer = Files.newBufferedWriter(images)) {
            writer.write("{\"images\": [");
            for (int i = 0; i < 10_000; i++) {
                writer.write((i == 0 ? "" : ",\n") + Images.clean("Image " + i));
            }
            writer.write("]}");
        }
        Path out = folder.resolve("out");
        Path report = folder.resolve("report.html");

        Process process =
                start(out, "check", "--at=2026-11-20", flavors.toString(), images.toString(), "-o", report.toString());

        assertThat(process.waitFor()).as(() -> read(out)).isEqualTo(1);
        assertThat(out)
                .content()
                .contains("flavors.json: flavors: 10000", "images.json: images: 10000")
                .contains("error: SCS-4V-16: the mandatory flavor SCS-4V-16 is missing");
        assertThat(report).content().endsWith("</html>\n");
    }

    @Test
    void needsNoMemoryForClustersOfThePast() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = start(out, "k8s", "check", "--at=2026-08-25", "-");
        try (Writer writer = process.outputWriter()) {
            for (int i = 0; i < 300_000; i++) {
                writer.write("{\"name\": \"cluster " + i + "\", \"version\": \"v1.36.4\"}\n");
            }
        }

        assertThat(process.waitFor()).as(() -> read(out)).isZero();
        assertThat(out).content().contains("clusters: 300000 in time, 0 overdue, 0 not judged");
    }

    @Test
    void needsNoMemoryForRequestsOfThePast() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = start(out, "k8s", "check", "--at=2026-08-25", "--format=jsonl", "-");
        try (Writer writer = process.outputWriter()) {
            for (int i = 0; i < 20_000; i++) {
                writer.write("{\"name\": \"cluster " + i + "\", \"version\": \"v1.36.4\"}\n");
            }
        }

        assertThat(process.waitFor()).as(() -> read(out)).isZero();
        try (Stream<String> lines = Files.lines(out)) {
            assertThat(lines.filter(line -> line.contains("\"verdict\":\"PASS\""))
                            .count())
                    .isEqualTo(20_000);
        }
    }

    /** Of images that all have another name, the checks of the inventory keep something of each. */
    @ParameterizedTest
    @CsvSource({"en, of memory do not suffice for scs image check", "de, Speicher reichen nicht für scs image check"})
    void saysThatTheMemoryDoesNotSuffice(String language, String sentence) throws IOException, InterruptedException {
        Path file = folder.resolve("images.jsonl");
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 200_000; i++) {
                writer.write(Images.clean("Image " + i) + "\n");
            }
        }
        Path out = folder.resolve("out");
        Process process = start(out, "image", "check", "-v", "--at=2026-11-20", "--lang", language, file.toString());

        assertThat(process.waitFor()).as(() -> read(out)).isEqualTo(2);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(lines.size() - 1))
                .startsWith("scs: ")
                .contains(" MiB " + sentence, file.toString(), "(Java heap space)", "SCS_JAVA_OPTS=-Xmx48m");
        assertThat(lines.get(lines.size() - 2)).startsWith("valid: Image ");
        assertThat(lines).hasSizeGreaterThan(5_000);
    }

    private static Process start(Path out, String... args) throws IOException {
        return start("-Xmx24m", out, args);
    }

    private static Process start(String heap, Path out, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Scs.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
