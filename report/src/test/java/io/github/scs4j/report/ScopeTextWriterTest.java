package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class ScopeTextWriterTest {
    private final StringBuilder out = new StringBuilder();

    @Test
    void colorsWhenAsked() {
        new ScopeTextWriter(out, Language.ENGLISH, TextStyle.ANSI, 1).write(ScopeSample.CLOUD);

        assertThat(out)
                .contains("\u001B[1mmy-cloud: SCS-compatible IaaS v5.1\u001B[0m: \u001B[1;31mFAIL\u001B[0m\n")
                .contains("2. \u001B[1;33mMISS\u001B[0m scs-0116-presence\n")
                .contains("preview: PASS (no testcases)\n");
    }

    @Test
    void showsSoManyFindingsOfARule() {
        new ScopeTextWriter(out, Language.ENGLISH, TextStyle.PLAIN, 1).write(ScopeSample.CLOUD);

        assertThat(out)
                .containsOnlyOnce("rule: flavor.syntax")
                .contains("... and 4 more of the rule flavor.syntax\n")
                .endsWith("5 errors, 1 warning, 1 info\n");
    }

    @Test
    void hasNothingToDoIfAllIsGood() {
        new ScopeTextWriter(out, Language.ENGLISH).write(ScopeSample.GOOD);

        assertThat(out).hasToString("""
                my-cloud: SCS-compatible IaaS v1: PASS
                    v1: effective, stable since 2024-12-19
                        main: PASS (1 PASS)
                as of 2026-11-20T10:15:30.123Z, by the text of the standards

                Nothing: every testcase passes.

                0 errors, 0 warnings, 0 info
                """);
    }

    @Test
    void claimsNothingIfNothingIsKnown() {
        new ScopeTextWriter(out, Language.ENGLISH).write(ScopeSample.NOTHING);

        assertThat(out).hasToString("""
                as of 2026-11-20T10:15:30.123Z, by the text of the standards

                0 errors, 0 warnings, 0 info
                """);
    }

    @Test
    void tellsThatItsTargetFails() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> new ScopeTextWriter(broken, Language.ENGLISH).write(ScopeSample.CLOUD))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken");
    }
}
