package io.github.scs4j.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing to fill          | a,b     | nothing to fill",
                "{0}                      | a       | a",
                "{0} and {1}              | a,b     | a and b",
                "{1} before {0}           | a,b     | b before a",
                "{0}{0}                   | a       | aa",
                "{0} and {1}              | a       | a and {1}",
                "{0                       | a       | {0",
                "0}                       | a       | 0}",
                "{                        | a       | {",
                "{}                       | a       | {}",
                "{x}                      | a       | {x}",
                "{/}                      | a       | {/}",
                "{:}                      | a       | {:}",
                "{00}                     | a       | {00}",
                "{ 0}                     | a       | { 0}",
                "{{0}}                    | a       | {a}",
                "{0} {1} {2}              | {1},x,y | {1} x y",
                "{0}                      | a{0}    | a{0}",
                "{9}                      | 0,1,2,3,4,5,6,7,8,9,10 | 9",
                "{10}                     | 0,1,2,3,4,5,6,7,8,9,10 | {10}",
                "{1}0                     | 0,1,2,3,4,5,6,7,8,9,10 | 10",
                "it''s {0}                | a       | it''s a",
            })
    void fills(String wording, String arguments, String filled) {
        MessageTemplate template = new MessageTemplate("key", wording, wording + "!");
        Message message = template.with(arguments.split(",", -1));
        assertThat(message.text(Language.ENGLISH)).isEqualTo(filled);
        assertThat(message.text(Language.GERMAN)).isEqualTo(filled + "!");
        assertThat(message).hasToString(filled);
    }

    @Property
    void fillsAnyArgumentAsItIs(@ForAll String argument) {
        MessageTemplate template = new MessageTemplate("key", "a {0} b {1}", "");
        assertThat(template.with(argument, "{0}").toString()).isEqualTo("a " + argument + " b {0}");
    }

    @Property
    void leavesAWordingWithoutArgumentsAlone(@ForAll String wording) {
        assertThat(new MessageTemplate("key", wording, "").with()).hasToString(wording);
    }

    @Test
    void keepsItsKeyAndItsArguments() {
        List<String> arguments = new ArrayList<>(List.of("a", "b"));
        MessageTemplate template = new MessageTemplate("some.key", "english", "deutsch");
        Message message = new Message(template, arguments);
        arguments.clear();
        assertThat(message.key()).isEqualTo("some.key");
        assertThat(message.arguments()).containsExactly("a", "b");
        assertThat(message.arguments()).isUnmodifiable();
        assertThat(message).isEqualTo(template.with("a", "b")).isNotEqualTo(template.with("a"));
    }

    @Test
    void takesNoNull() {
        MessageTemplate template = new MessageTemplate("key", "", "");
        assertThatNullPointerException().isThrownBy(() -> new MessageTemplate(null, "", ""));
        assertThatNullPointerException().isThrownBy(() -> new MessageTemplate("", null, ""));
        assertThatNullPointerException().isThrownBy(() -> new MessageTemplate("", "", null));
        assertThatNullPointerException().isThrownBy(() -> new Message(null, List.of()));
        assertThatNullPointerException().isThrownBy(() -> template.with((String) null));
    }

    @Test
    void languagesHaveTheirIsoCodes() {
        assertThat(Language.values()).extracting(Language::code).containsExactly("en", "de");
    }
}
