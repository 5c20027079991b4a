package io.github.scs4j.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EnvelopeWriterTest {
    static final Tool TOOL = new Tool("scs", "0.1.0");
    static final Instant AT = Instant.parse("2026-11-20T10:15:30Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesTheDocumentedOrder() {
        var writer = writer(JsonLayout.LINES);

        writer.accept(Sample.IN_DOCUMENT);
        writer.results(Sample.RESULTS.subList(0, 2));
        writer.item(item("SCS-4V-16-100h", "invalid", Sample.IN_TEXT));
        writer.item(Map.of("name", "m1.small"));
        writer.accept(Sample.AT_PROPERTY);
        writer.finish();

        assertThat(out.toString(UTF_8)).isEqualTo("""
                {
                  "tool": {
                    "name": "scs",
                    "version": "0.1.0"
                  },
                  "at": "2026-11-20T10:15:30Z",
                  "results": {
                    "scs-0100-syntax-check": {"result": "FAIL", "official": "PASS", "divergence": "D1", "vacuous": false},
                    "scs-0103-flavors": {"result": "PASS", "vacuous": true}
                  },
                  "items": [
                    {"name": "SCS-4V-16-100h", "verdict": "invalid", "findings": [\
                {"rule": "flavor.syntax", "testcase": "scs-0100-syntax-check", "severity": "ERROR", "violates": true, \
                "subject": "SCS-4V-16-100h", "start": 13, "end": 14, "key": "flavor.unexpected", "arguments": ["'h'"], \
                "message": "unexpected 'h'", "expected": ["n", "s", "p", "end of name"], \
                "suggestion": "SCS-4V-16-100s", "clause": "https://example.org/scs-0100#syntax"}]},
                    {"name": "m1.small"}
                  ],
                  "findings": [
                    {"rule": "inventory.malformed", "severity": "WARNING", "violates": false, \
                "subject": "flavors.json", "line": 3, "column": 17, "key": "flavor.unexpected", "arguments": ["'}'"], \
                "message": "unexpected '}'", "clause": "https://example.org/json"},
                    {"rule": "flavor.syntax", "testcase": "scs-0100-syntax-check", "severity": "INFO", \
                "violates": false, "subject": "Ubuntu 24.04", "property": "os_purpose", "key": "flavor.unexpected", \
                "arguments": ["'x'"], "message": "unexpected 'x'", "clause": "https://example.org/scs-0100#syntax"}
                  ]
                }
                """);
    }

    @Test
    void writesResultsAfterTheItemsWhenTheyComeLate() {
        var writer = writer(JsonLayout.ONE_LINE);

        writer.item(Map.of("name", "SCS-1V-2"));
        writer.results(Sample.RESULTS.subList(4, 5));
        writer.finish();

        assertThat(out.toString(UTF_8))
                .isEqualTo("{\"tool\":{\"name\":\"scs\",\"version\":\"0.1.0\"},\"at\":\"2026-11-20T10:15:30Z\","
                        + "\"items\":[{\"name\":\"SCS-1V-2\"}],"
                        + "\"results\":{\"scs-0211\":{\"result\":\"PASS\",\"vacuous\":false}},\"findings\":[]}\n");
    }

    @Test
    void writesScopesBeforeOrAfterTheItems() {
        var before = writer(JsonLayout.ONE_LINE);
        before.scopes(ScopeSample.NOTHING);
        before.item(Map.of());
        before.finish();
        var after = writer(JsonLayout.ONE_LINE);
        after.item(Map.of());
        after.scopes(ScopeSample.NOTHING);
        after.finish();

        String scopes = "\"inputs\":[],\"scopes\":[],\"omitted\":{}";
        assertThat(out.toString(UTF_8).lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith("Z\"," + scopes + ",\"items\":[{}],\"results\":{},\"findings\":[]}"),
                        line -> assertThat(line)
                                .endsWith("Z\",\"items\":[{}]," + scopes + ",\"results\":{},\"findings\":[]}"));
    }

    @Test
    void hasAllMembersEvenIfNothingWasTold() {
        writer(JsonLayout.LINES).finish();

        assertThat(out.toString(UTF_8)).endsWith("  \"results\": {},\n  \"items\": [],\n  \"findings\": []\n}\n");
    }

    @Test
    void addsResultsAfterTheItemsIfNoneWereTold() {
        var writer = writer(JsonLayout.ONE_LINE);

        writer.item(Map.of());
        writer.finish();

        assertThat(out.toString(UTF_8)).endsWith("\"items\":[{}],\"results\":{},\"findings\":[]}\n");
    }

    @Test
    void speaksGerman() {
        var writer = new EnvelopeWriter(out, Language.GERMAN, TOOL, AT);

        writer.accept(Sample.IN_TEXT);
        writer.finish();

        assertThat(out.toString(UTF_8)).contains("\"message\": \"'h' ist hier nicht möglich\"");
    }

    @Test
    void refusesToGoOnInTheWrongOrder() {
        var writer = writer(JsonLayout.LINES);
        writer.item(Map.of());
        writer.results(List.of());

        assertThatIllegalStateException().isThrownBy(() -> writer.results(List.of()));
        assertThatIllegalStateException().isThrownBy(() -> writer.item(Map.of()));
        writer.scopes(ScopeSample.NOTHING);
        assertThatIllegalStateException().isThrownBy(() -> writer.scopes(ScopeSample.NOTHING));
        writer.finish();
        assertThatIllegalStateException().isThrownBy(() -> writer.scopes(ScopeSample.NOTHING));
        assertThatIllegalStateException().isThrownBy(() -> writer.accept(Sample.WHOLE));
        assertThatIllegalStateException().isThrownBy(() -> writer.item(Map.of()));
        assertThatIllegalStateException().isThrownBy(() -> writer.results(List.of()));
        assertThatIllegalStateException().isThrownBy(writer::finish);
    }

    @Test
    void tellsThatItsTargetFails() {
        var writer = new EnvelopeWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("broken");
                    }
                },
                Language.ENGLISH,
                TOOL,
                AT);

        assertThatThrownBy(writer::finish)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken");
    }

    @Test
    @Timeout(10)
    void keepsNoItems() {
        long[] bytes = {0};
        var counter = new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                bytes[0] += length;
            }
        };
        var writer = new EnvelopeWriter(counter, Language.ENGLISH, TOOL, AT);
        Map<String, Object> item = item("x".repeat(1000), "invalid", Sample.IN_TEXT);

        for (int i = 0; i < 300_000; i++) {
            writer.item(item);
        }
        assertThat(bytes[0]).isGreaterThan(300_000_000);
        writer.finish();
    }

    @Property
    void readsBackWhatItWrote(@ForAll("texts") String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new EnvelopeWriter(bytes, Language.ENGLISH, TOOL, AT);
        Finding finding = Finding.error(Sample.SYNTAX, text, Sample.UNEXPECTED.with(text));

        writer.item(Map.of("name", text));
        writer.accept(finding);
        writer.finish();

        String json = bytes.toString(UTF_8);
        assertThat(json).doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}&&[^\\n]].*");
        assertThat(json).doesNotContain("\uFFFD");
        JsonNode read = new ObjectMapper().readTree(json);
        assertThat(read.at("/items/0/name").textValue()).isEqualTo(text);
        assertThat(read.at("/findings/0/subject").textValue()).isEqualTo(text);
        assertThat(read.at("/findings/0/arguments/0").textValue()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> odd = Arbitraries.of(
                '\u0000', '\u001B', '\u007F', '\u0085', '\u009B', '\u00AD', '\u200B', '\u2028', '\u2029', '\u202E',
                '\u2066', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uFEFF', '"', '\\', 'S', 'ß', 'Ж', '語');
        Arbitrary<Character> any = Arbitraries.chars().all();
        return Arbitraries.oneOf(odd, any).list().ofMaxSize(2_000).map(units -> {
            StringBuilder text = new StringBuilder();
            units.forEach(text::append);
            return text.toString().replace("\uFFFD", "");
        });
    }

    private EnvelopeWriter writer(JsonLayout layout) {
        return new EnvelopeWriter(out, Language.ENGLISH, TOOL, AT, layout);
    }

    private static Map<String, Object> item(String name, String verdict, Finding finding) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", name);
        item.put("verdict", verdict);
        item.put("findings", List.of(finding));
        return item;
    }
}
