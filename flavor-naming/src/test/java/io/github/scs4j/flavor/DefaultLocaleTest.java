package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DefaultLocaleTest {
    @Test
    void isThatOfTheExecution() {
        String language = System.getProperty("scs4j.test.language");
        assumeTrue(language != null, "this execution has the machine's locale");
        assertThat(Locale.getDefault().getLanguage()).isEqualTo(language);
    }
}
