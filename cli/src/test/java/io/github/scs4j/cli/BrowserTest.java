package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports in HTML as a browser shows them; skipped where there is no Chromium. */
class BrowserTest {
    private static final @Nullable Path CHROMIUM = chromium();

    @TempDir
    private Path folder;

    @BeforeEach
    void browser() {
        assumeTrue(CHROMIUM != null, "no Chromium");
    }

    @ParameterizedTest
    @CsvSource({"cloud, 360", "cloud, 1200", "cluster, 360", "cluster, 1200"})
    void aReportIsReadableOnAPhoneAndLoadsNothing(String sample, int width) throws Exception {
        assertThat(faults(resource("golden/check/" + sample + ".html"), width)).isEmpty();
    }

    @Test
    void namesAreTextAndNoMarkup() throws Exception {
        Path flavors = folder.resolve("flavors.json");
        Files.writeString(flavors, """
                [{"ID": "1", "Name": "SCS-1V-4<img src=x onerror=alert(1)>", "VCPUs": 1, "RAM": 4096, "Disk": 0},
                 {"ID": "2", "Name": "SCS-1V-8</td></table><script>document.body.remove()</script>", "VCPUs": 1, "RAM": 8192, "Disk": 0}]""");
        Path page = folder.resolve("report.html");

        Run run = Run.of(
                "check", "--at=2026-11-20", "--subject=\"><iframe src=//x>", flavors.toString(), "-o", page.toString());

        assertThat(run.out()).contains("onerror");
        String html = Files.readString(page);
        assertThat(html).contains("onerror");
        assertThat(faults(html, 1200)).isEmpty();
    }

    @Test
    void aPageWithFaultsIsSeenThrough() throws Exception {
        String page = """
                <title></title><h1>A</h1><h3>B</h3><div style="width: 900px">wide</div><img src="x.png">
                <p style="color: #aaaaaa; background: #ffffff; font-size: 9px">pale and small</p><a href="javascript:x()"></a>""";

        assertThat(faults(page, 360))
                .contains("no language", "no title", "hardly any text", "a heading skips a level: B")
                .contains("wider than the page: div", "an element that is none of a report: img")
                .contains("too small: pale and small", "too pale: pale and small", "a link to javascript:x()");
    }

    /** What is wrong with a page of this width in CSS pixels, a line for each. */
    private List<String> faults(String page, int width) throws IOException, InterruptedException {
        Path probe = folder.resolve("probe.html");
        Files.writeString(
                probe,
                resource("browser-probe.html")
                        .replace("WIDTH", Integer.toString(width))
                        .replace("PAGE", page.replace("&", "&amp;").replace("\"", "&quot;")));
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(
                        Objects.requireNonNull(CHROMIUM).toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,1000",
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        probe.toUri().toString())
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String dom = Files.readString(dump);
        String start = "<pre id=\"probe\">";
        int at = dom.indexOf(start);
        assertThat(at).isNotNegative();
        String text = dom.substring(at + start.length(), dom.indexOf("</pre>", at));
        return text.lines().toList();
    }

    private static @Nullable Path chromium() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(entry -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(entry, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BrowserTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
