package io.github.scs4j.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostReaderTest {
    private final Map<String, String> hosts = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "n1 a$n2 b$|{n1=a, n2=b}",
                "# hosts$$  n1\ta$n2,b$n3, c|{n1=a, n2=b, n3=c}",
                "n1 a$n1 a|{n1=a}",
                "{\"n1\": \"a\", \"n2\": \"b c\", \"n3\": 12}|{n1=a, n2=b c, n3=12}",
                "{\"n1\": \"a\"}${\"n2\": \"b\"}|{n1=a, n2=b}",
                "{}|{}",
                "{\"n1\": \" \"}|{}"
            })
    void readsHosts(String text, String expected) {
        assertThat(read(text).complete()).isTrue();
        assertThat(hosts).hasToString(expected);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "n1 a$n2$n3 c|{n1=a, n3=c}|2:1|inventory.entry|this is \"n2\"",
                "n1 a b|{}|1:1|inventory.entry|this is \"n1 a b\"",
                ",$n1 a|{n1=a}|1:1|inventory.entry|this is \",\"",
                "n1 a$n1 b$n1 a$n2 c|{n2=c}|2:1|inventory.entry|the node \"n1\" stands here again with another host",
                "{\"n1\": [\"a\"], \"n2\": \"b\"}|{n2=b}|1:8|inventory.entry|\"n1\" is a string; this is of type array",
                "{\"n1\": null}|{}|1:8|inventory.entry|this is of type null",
                "[\"n1\"]|{}|1:1|inventory.shape|this is of type array",
                "{\"n1\": \"a\", \"n2\": |{n1=a}|1:18|inventory.truncated|breaks off here"
            })
    void saysWhatIsNoHost(String text, String expected, String place, String rule, String message) {
        Reading reading = read(text);

        assertThat(reading.unreadable() > 0 || !reading.complete()).isTrue();
        assertThat(hosts).hasToString(expected);
        Finding finding = findings.get(0);
        assertThat(finding.rule().id()).isEqualTo(rule);
        assertThat(finding.violates()).isFalse();
        assertThat(finding.message().toString()).contains(message);
        assertThat(finding.location())
                .isInstanceOfSatisfying(
                        Location.Position.class,
                        at -> assertThat(at.line() + ":" + at.column()).isEqualTo(place));
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(read("").complete()).isFalse();
        assertThat(new HostReader()
                        .read(Path.of("missing.txt"), hosts::put, findings::add)
                        .complete())
                .isFalse();
        assertThat(findings)
                .extracting(finding -> finding.rule().id() + " " + finding.message())
                .containsExactly(
                        "inventory.empty it is empty: no hosts of nodes", "inventory.unreadable there is no such file");
    }

    @Test
    void skipsALineThatIsTooLong() {
        assertThat(read("n1 a\nn2 " + "b".repeat(Intake.MAX_LENGTH) + "\nn3 c").unreadable())
                .isOne();
        assertThat(hosts).hasToString("{n1=a, n3=c}");
    }

    @Property
    void neverThrows(@ForAll String text) {
        hosts.clear();
        Reading reading = read(text);

        assertThat(reading.delivered()).isEqualTo(hosts.size());
        assertThat(hosts.values()).noneMatch(String::isBlank);
    }

    private Reading read(String text) {
        byte[] bytes = text.replace('$', '\n').getBytes(StandardCharsets.UTF_8);
        return new HostReader().read(new ByteArrayInputStream(bytes), "hosts", hosts::put, findings::add);
    }
}
