package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    /** Of files on a device that is full; the rest is written, and everything is told. */
    @Test
    void ofAFileThatCannotBeWrittenItSaysSoAndWritesTheOthers() throws IOException {
        assumeTrue(Files.isWritable(FULL), "there is no device that is always full");
        Path html = Files.createSymbolicLink(folder.resolve("full.html"), FULL);
        Path json = Files.createSymbolicLink(folder.resolve("full.json"), FULL);
        Path whole = folder.resolve("whole.md");
        Path items = folder.resolve("items.json");

        Run run = Run.of(
                "check", "../samples/cloud", "-o", html + "", "-o", json + "", "-o", whole + "", "-o", items + "");

        assertThat(run.err())
                .contains("scs: " + html + " cannot be written: ", "scs: " + json + " cannot be written: ")
                .hasLineCount(2);
        assertThat(run.out())
                .startsWith("cloud: SCS-compatible IaaS v5.1: FAIL\n")
                .contains(" errors, ");
        assertThat(whole).content().startsWith("# `cloud`: ");
        assertThat(items).content().startsWith("{").endsWith("}\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Run.of("check", "../samples/cloud", "--lang=de", "-o", html + "")
                        .err())
                .startsWith("scs: " + html + " lässt sich nicht schreiben: ");
    }

    @Test
    void aFileThatIsNamedTwiceIsWrittenOnce() {
        Path items = folder.resolve("items.json");
        Path page = folder.resolve("page.html");

        Run run = Run.of(
                "check", "../samples/cloud", "-o", items + "", "-o", page + "", "-o", items + "", "-o", page + "");

        assertThat(items).content().startsWith("{").endsWith("}\n");
        assertThat(page).content().endsWith("</html>\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void theFirstFailureIsKeptAndTheRestDropped() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PatientStream whole = new PatientStream(written)) {
            whole.write("text".getBytes(StandardCharsets.UTF_8), 0, 4);
            assertThat(whole.end()).isNull();
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("text");

        try (PatientStream broken = new PatientStream(new Broken())) {
            broken.write('a');
            broken.flush();
            broken.write(new byte[100_000], 0, 100_000);
            assertThat(broken.end()).hasMessage("write 1");
        }
    }

    /** Takes nothing. */
    private static final class Broken extends OutputStream {
        private int failures;

        @Override
        public void write(int b) throws IOException {
            throw new IOException("write " + ++failures);
        }

        @Override
        public void close() throws IOException {
            throw new IOException("close");
        }
    }
}
