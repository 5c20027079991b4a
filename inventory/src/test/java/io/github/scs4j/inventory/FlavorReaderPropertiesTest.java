package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FlavorReaderPropertiesTest {
    private static final String PAGE = """
            {"flavors_links": [], "flavors": [
              {"id": "1", "name": "SCS-2V-8", "ram": 8192, "rxtx_factor": 1.0, "extra_specs": {"a": "\\u00e4"}},
              {"id": "2", "name": "größer\\ud800", "vcpus": 2, "links": [{"rel": "self"}]}
            ]}
            ["SCS-1V-2", {"Name": "m1.small", "ID": 7}]
            """;

    @Property
    void takesAnyBytes(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property
    void takesWhatLooksLikeJson(@ForAll("fragments") List<String> fragments) {
        check(String.join("", fragments).getBytes(UTF_8));
    }

    @Property
    void takesADamagedPage(@ForAll int place, @ForAll byte damage, @ForAll boolean truncate) {
        byte[] bytes = PAGE.getBytes(UTF_8);
        int at = Math.floorMod(place, bytes.length);
        bytes[at] = damage;
        check(truncate ? Arrays.copyOf(bytes, at + 1) : bytes);
    }

    @Property
    void readsTheSameFromASlowStream(@ForAll("fragments") List<String> fragments) {
        byte[] bytes = (String.join("", fragments) + PAGE).getBytes(UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };

        assertThat(Outcome.of(slow)).isEqualTo(Outcome.of(bytes));
    }

    /** Nothing is lost without a word: what is not complete has an error, and what cannot be delivered has one too. */
    private static void check(byte[] bytes) {
        Outcome outcome = Outcome.of(bytes);
        long errors = outcome.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();

        assertThat(outcome.reading().delivered()).isEqualTo(outcome.entries().size());
        assertThat(errors).isGreaterThanOrEqualTo(outcome.reading().unreadable());
        assertThat(errors > outcome.reading().unreadable())
                .isEqualTo(!outcome.reading().complete());
        assertThat(outcome.findings()).allMatch(finding -> !finding.violates());
    }

    @Provide
    Arbitrary<List<String>> fragments() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\\",
                        "\n",
                        "\r",
                        " ",
                        "\uFEFF",
                        "\u0000",
                        "\uD83D\uDE00",
                        "null",
                        "true",
                        "12",
                        "-1.5e9",
                        "NaN",
                        "1e999",
                        "\"name\"",
                        "\"Name\": \"a\"",
                        "\"id\": \"1\"",
                        "\"flavors\": [",
                        "\"flavor\": {",
                        "\"status\": 1",
                        "\"ram\":",
                        "\"Swap\": \"\"",
                        "\"is_public\":",
                        "\"extra_specs\": {\"a\": \"1\", ",
                        "\"Properties\": \"a='1', b=\"",
                        "\"gr\u00F6\u00DFe\": \"\u20AC\"",
                        "{\"name\": \"b\"}",
                        "[\"c\"]",
                        "SCS-1V-2")
                .list()
                .ofMaxSize(20);
    }
}
