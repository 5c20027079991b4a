package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import org.junit.jupiter.api.Test;

class WordedTest {
    @Test
    void escapesWhatComesFromOutsideOnly() {
        Message message = new MessageTemplate("key", "not {0}", "nicht für {0}").with("\u001b[31mü");

        assertThat(Worded.of(message, Language.ENGLISH)).isEqualTo("not \\u001B[31m\\u00FC");
        assertThat(Worded.of(message, Language.GERMAN)).isEqualTo("nicht für \\u001B[31m\\u00FC");
    }
}
