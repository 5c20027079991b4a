package io.github.scs4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ScsTest {

    @Test
    void printsItsUsage() {
        var bytes = new ByteArrayOutputStream();

        int exitCode = new CommandLine(new Scs(new PrintStream(bytes, true, UTF_8))).execute();

        assertThat(exitCode).isZero();
        assertThat(bytes.toString(UTF_8)).startsWith("Usage: scs");
    }
}
