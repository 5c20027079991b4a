package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class TerminalsTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void seesThatAPipeIsNone() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scs.class.getName(),
                        "flavor",
                        "check",
                        "SCS-2X")
                .start();
        process.getOutputStream().close();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("error: SCS-2X: ");
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
