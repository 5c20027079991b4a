package io.github.scs4j.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubleQuotedTest {
    @Test
    void escapesForYaml() {
        assertThat(DoubleQuoted.yaml("")).isEqualTo("\"\"");
        assertThat(DoubleQuoted.yaml("a\"\\\t\u007F\u0000\u00FC\uD83D\uDE00\uD800 ${x} %{y}"))
                .isEqualTo("\"a\\\"\\\\\\u0009\\u007F\\u0000\\u00FC\\U0001F600\\uFFFD ${x} %{y}\"");
        assertThat(DoubleQuoted.yaml(" !~\u001F\u007F")).isEqualTo("\" !~\\u001F\\u007F\"");
    }

    @Test
    void escapesTheEndsOfPlanesAndSurrogates() {
        assertThat(DoubleQuoted.yaml("\uD7FF\uD800-\uDFFF\uE000\uFFFF"))
                .isEqualTo("\"\\uD7FF\\uFFFD-\\uFFFD\\uE000\\uFFFF\"");
        assertThat(DoubleQuoted.yaml("\uD800\uDC00\uDBFF\uDFFF")).isEqualTo("\"\\U00010000\\U0010FFFF\"");
    }

    @Test
    void hasNoTemplatesInHcl() {
        assertThat(DoubleQuoted.hcl("${x} %{y} $ % \u00FC")).isEqualTo("\"$${x} %%{y} $ % \\u00FC\"");
    }
}
