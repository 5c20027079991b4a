package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualTest {
    @TempDir
    Path folder;

    @Test
    void hasASectionPerCommand() {
        String page = Run.of("man").out();

        assertThat(page)
                .startsWith(".TH SCS 1 \"\" \"scs ")
                .contains(".SH NAME\nscs \\- Checks clouds against the Sovereign Cloud Stack standards\n")
                .contains(".SS scs check\n")
                .contains(".SS scs flavor check\n")
                .contains(".SS scs flavor describe\n")
                .contains(".SS scs flavor new\n")
                .contains(".SS scs flavor convert\n")
                .contains(".SS scs flavor complete\n")
                .contains(".SS scs flavor match\n")
                .contains(".SS scs flavor select\n")
                .contains(".SS scs flavor plan\n")
                .contains(".SS scs flavor specs\n")
                .contains(".SS scs flavor gpu\n")
                .contains(".SS scs image check\n")
                .contains(".SS scs image describe\n")
                .contains(".SS scs image select\n")
                .contains(".SS scs image due\n")
                .contains(".SS scs image schema\n")
                .contains(".SS scs k8s check\n")
                .contains(".SS scs k8s calendar\n")
                .contains(".SS scs k8s storage\n")
                .contains(".SS scs k8s nodes\n")
                .contains(".SS scs k8s facts\n")
                .contains(".SS scs completion\n")
                .contains(".SS scs man\n")
                .contains(
                        ".TP\n\\fB\\-\\-lang\\fR=\\fILANGUAGE\\fR\nLanguage of messages and descriptions: en, de (default:")
                .contains(".SH EXIT STATUS\n.TP\n\\fB0\\fR\n")
                .doesNotContain("${")
                .doesNotContain("@|");
    }

    @Test
    void leavesNoRequestToTheText() {
        assertThat(Run.of("man").out().lines())
                .allSatisfy(line -> assertThat(line).matches("(\\.(TH|SH|SS|TP|PP|nf|fi)( .*)?|[^.'].*|)"));
    }

    @Test
    void isAcceptedByMan() throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("scs.1"), Run.of("man").out());
        Process man;
        try {
            man = new ProcessBuilder("man", "--warnings", "-l", page.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeThat(false).as("man is not here: " + e.getMessage()).isTrue();
            return;
        }
        String shown = new String(man.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(man.waitFor()).as(shown).isZero();
        assertThat(shown)
                .doesNotContain("troff:")
                .contains("scs flavor convert")
                .contains("EXIT STATUS");
    }
}
