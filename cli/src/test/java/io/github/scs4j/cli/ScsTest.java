package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScsTest {
    @Test
    void knowsItsVersionAndThoseOfTheStandards() {
        Run run = Run.of("--version");

        assertThat(run.out())
                .matches(
                        "scs \\d+\\.\\d+\\.\\d+\\S*\nSCS-0100 \\(flavor naming\\): v1, v2, v3\nSCS-0103 \\(standard flavors\\): v1.0, v1.1, v1.2\n");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "flavor",
                "flavor check",
                "flavor describe",
                "flavor new",
                "flavor convert",
                "flavor complete",
                "flavor match",
                "flavor select",
                "flavor plan",
                "flavor specs",
                "flavor gpu",
                "completion",
                "man",
                "schema"
            })
    void helps(String command) {
        Run run = Run.of((command + " --help").strip().split(" ", -1));

        assertThat(run.out()).startsWith("Usage: scs " + command).contains("-h, --help");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', scs", "flavor, scs flavor"})
    void missesACommand(String args, String command) {
        Run run = args.isEmpty() ? Run.of() : Run.of(args);

        assertThat(run.err()).isEqualTo("scs: a command is missing\nTry '" + command + " --help'.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));

                assertThat(Run.of("flavor", "check", "--format", "json", "SCS-2C-4_hwv_xen", "SCS-4V-16")
                                .out())
                        .contains("wrong ordering")
                        .contains("\"description\": \"4 oversubscribed vCPUs");
                assertThat(Run.of("--help").out()).startsWith("Usage: scs");
                assertThat(Run.of("man").out()).startsWith(".TH SCS 1 ");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "flavor check --verbose, Broken pipe, 1, ''",
        "flavor check --verbose --format jsonl, Broken pipe, 1, ''",
        "flavor check --verbose --format json, Broken pipe, 1, ''",
        "flavor describe, Datenübergabe unterbrochen (broken pipe), 1, ''",
        "flavor check --verbose, No space left on device, 2, 'scs: the output cannot be written: No space left on device\n'",
        "flavor check --verbose --lang de, No space left, 2, 'scs: die Ausgabe lässt sich nicht schreiben: No space left\n'",
        "flavor check --verbose --format json, No space left, 2, 'scs: the output cannot be written: No space left\n'"
    })
    void endsWhenNobodyReads(String args, String reason, int code, String complaint) {
        String names = "SCS-2X-4\n" + "SCS-4V-16-100s\n".repeat(20_000);

        Run run = new Run().reading(names).writingTo(new Full(10_000, reason)).with(args.split(" ", -1));

        assertThat(run.err().replaceAll("(?s)^error: SCS-2X-4.*?\n\n", "")).isEqualTo(complaint);
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void endsWhenNobodyReadsTheLastOfIt() {
        Run run = new Run().writingTo(new Full(10, "Broken pipe")).with("flavor", "check", "SCS-2X-4");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    /** What nobody read was not judged, so it does not look like a pass. */
    @ParameterizedTest
    @ValueSource(strings = {"--verbose", "--format jsonl", "--format json"})
    void endsAsBySignalWhenNobodyReadsAndNothingIsWrong(String args) {
        Run run = new Run()
                .reading("SCS-4V-16-100s\n".repeat(20_000))
                .writingTo(new Full(10_000, "Broken pipe"))
                .with(("flavor check " + args).split(" ", -1));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(141);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "flavor --help", "--version", "man", "schema", "completion bash"})
    void tellsWhenHelpCannotBeWritten(String args) {
        Run run = new Run().writingTo(new Full(10, "No space left on device")).with(args.split(" ", -1));

        assertThat(run.err()).isEqualTo("scs: the output cannot be written: No space left on device\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void showsEarlyWhatItKnows() {
        StringBuilder written = new StringBuilder();
        InputStream in = new InputStream() {
            private final InputStream first = new ByteArrayInputStream("SCS-2X-4\n".getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                throw new IOException("not used");
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                int count = first.read(bytes, start, length);
                if (count < 0) {
                    assertThat(written.toString()).startsWith("{\"name\":\"SCS-2X-4\"");
                }
                return count;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                written.append((char) b);
            }
        };

        assertThat(new Run()
                        .reading(in)
                        .writingTo(out)
                        .with("flavor", "check", "--format=jsonl")
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // standard output is a terminal, standard error is one, arguments, progress is shown
        "false, true, flavor check, true",
        "true, true, flavor check, true",
        "true, true, flavor check --verbose, false",
        "true, true, flavor check --format=jsonl, false",
        "false, true, flavor check --format=jsonl, true",
        "true, true, flavor describe, false",
        "false, true, flavor describe, true",
        "false, false, flavor check, false",
        "true, false, flavor check, false"
    })
    void showsProgressOnATerminal(boolean out, boolean err, String args, boolean shown) {
        String names = "SCS-4V-16-100s\n".repeat(2 * Progress.STEP + 1);

        Run run = new Run().on(new Terminals(false, out, err)).reading(names).with(args.split(" ", -1));

        assertThat(run.err()).isEqualTo(shown ? "\r\u001b[K20000 ...\r\u001b[K40000 ...\r\u001b[K" : "");
        assertThat(run.code()).isZero();
    }

    @Test
    void reportsAFailureOfItsOwn() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("not used");
            }

            @Override
            public int read(byte[] bytes, int start, int length) {
                throw new IllegalStateException("\u001b[31mno");
            }
        };

        Run run = new Run().reading(broken).with("flavor", "check");

        assertThat(run.err())
                .startsWith(
                        "scs: scs flavor check ran into a fault of its own while it reads standard input, please report")
                .contains(": java.lang.IllegalStateException: \\u001B[31mno, io.github.scs4j.cli.ScsTest$")
                .doesNotContain("\u001b")
                .containsOnlyOnce("\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flavor check",
                "flavor describe",
                "flavor convert",
                "flavor complete",
                "flavor match SCS-1V-1",
                "flavor select SCS-1V-1 -f -",
                "flavor plan -",
                "flavor specs -",
                "image check -",
                "image describe -",
                "image select --distro ubuntu -",
                "image due -"
            })
    void saysThatItNeedsMoreMemory(String args) {
        String command = args.substring(0, (args + ' ').indexOf(' ', args.indexOf(' ') + 1));
        Run english = new Run()
                .reading(throwing(new OutOfMemoryError("Java heap space")))
                .with(args.split(" ", -1));
        Run german = new Run()
                .reading(throwing(new BootstrapMethodError(new StackOverflowError())))
                .with((args + " --lang de").split(" ", -1));

        assertThat(english.err())
                .matches("scs: \\d+ MiB of memory do not suffice for scs " + command + " while it reads standard input"
                        + " \\(Java heap space\\); with SCS_JAVA_OPTS=-Xmx\\d+m it gets twice as much\n");
        assertThat(german.err())
                .isEqualTo("scs: der Stack reicht nicht für scs " + command + " beim Lesen von standard input; mit"
                        + " SCS_JAVA_OPTS=-Xss16m gibt es mehr\n");
        assertThat(english.code()).isEqualTo(2);
        assertThat(german.code()).isEqualTo(2);
    }

    /** What was judged before stays, and stands before the complaint. */
    @Test
    void keepsWhatWasWritten() {
        InputStream in = new InputStream() {
            private final InputStream first = new ByteArrayInputStream("SCS-2X-4\n".getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                throw new IOException("not used");
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                int count = first.read(bytes, start, length);
                if (count < 0) {
                    throw new OutOfMemoryError("Java heap space");
                }
                return count;
            }
        };

        Run run = new Run().reading(in).with("flavor", "check");

        assertThat(run.out()).startsWith("standard input:1:\nerror: SCS-2X-4");
        assertThat(run.err()).startsWith("scs: ");
        assertThat(run.code()).isEqualTo(2);
    }

    private static InputStream throwing(Error error) {
        return new InputStream() {
            @Override
            public int read() {
                throw error;
            }

            @Override
            public int read(byte[] bytes, int start, int length) {
                throw error;
            }
        };
    }

    /** Takes so many bytes and no more. */
    private static final class Full extends OutputStream {
        private final String reason;
        private int room;

        Full(int room, String reason) {
            this.room = room;
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException(reason);
            }
        }
    }
}
