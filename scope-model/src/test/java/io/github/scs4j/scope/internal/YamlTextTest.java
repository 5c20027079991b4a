package io.github.scs4j.scope.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a: 1; {a: 1}",
                "a: '1'; {a: '1'}",
                "- x\\n- [y, {z: ~}]; ['x', ['y', {z: ~}]]",
                "a: &x [1]\\nb: *x; {a: [1], b: [1]}",
                "a: &x {k: 1, l: 2}\\nb: {<<: *x, l: 3}; {a: {k: 1, l: 2}, b: {l: 3, k: 1}}",
                "a: &x {k: 1}\\nb: &y {k: 2}\\nc: {<<: [*y, *x]}; {a: {k: 1}, b: {k: 2}, c: {k: 2}}",
                "'<<': 1; {<<: 1}",
                "[true, no, 1.5, 0x1F, 2024-02-28, 1:30, v1, ~, null]; [true, no, 1.5, 0x1F, 2024-02-28, 1:30, 'v1', ~, null]",
                "!!str 5; '5'",
                "! 5; '5'",
                "!!int '5'; 5",
                "? a\\n: b; {a: 'b'}",
                "\\uFEFFa: b; {a: 'b'}",
                "a: >-\\n  b\\n  c; {a: 'b c'}",
                "{\"a\":\"\\\\ud83d\\\\ude00\"}; {a: '😀'}"
            })
    void isReadAsValues(String yaml, String flow) {
        Given given = new Given(unescape(yaml));
        assertThat(Given.flow(given.text.document())).isEqualTo(flow);
        assertThat(given.findings).isEmpty();
        assertThat(given.sink.isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; scope.unreadable 1:1; nothing",
                "# comment\\n; scope.unreadable 1:1; nothing",
                "~; scope.unreadable 1:1; nothing",
                "---; scope.unreadable 1:1; nothing",
                "a: b: c; scope.unreadable 1:5; nothing",
                "a: 1\\n\\tb: 2; scope.unreadable 2:1; nothing",
                "a: [1; scope.unreadable 1:6; nothing",
                "a: *x; scope.unreadable 1:4; nothing",
                "a: &x [*x]; scope.unreadable 1:8; nothing",
                "a: &x {b: *x}; scope.unreadable 1:11; nothing",
                "a: \\u0000; scope.unreadable 1:4; nothing",
                "a: 1\\nb: \\u0007; scope.unreadable 2:4; nothing",
                "😀: 1\\n😀: 😀\\u0007; scope.unreadable 2:7; nothing",
                "a: 1\\n---\\nb: 2; scope.unreadable 3:1; {a: 1}",
                "a: 1\\nb: 2\\na: 3; scope.duplicate-key 3:1; {a: 3, b: 2}",
                "😀: 😀\\n😀: {x: 1, x: 2}; scope.duplicate-key 2:1,scope.duplicate-key 2:12; {😀: {x: 2}}",
                "[a]: 1; scope.shape 1:1; {}",
                "b: {<<: 1}; scope.shape 1:9; {b: {}}",
                "b: {<<: [{k: 1}, 2]}; scope.shape 1:18; {b: {k: 1}}",
                "a: !!python/object:os.system 5; scope.tag 1:4; {a: '5'}",
                "a: !!python/tuple [1]; scope.tag 1:4; {a: [1]}",
                "a: !x {b: 1}; scope.tag 1:4; {a: {b: 1}}",
                "a: !!binary aGk=; scope.tag 1:4; {a: 'aGk='}",
                "a: !!set {b}; scope.tag 1:4; {a: {b: }}",
                "%YAML 2.0\\n---\\na: 1; scope.unreadable 1:1; nothing"
            })
    void whatIsWrongIsFoundWhereItStands(String yaml, String places, String flow) {
        Given given = new Given(unescape(yaml));
        assertThat(Given.flow(given.text.document())).isEqualTo(flow);
        assertThat(String.join(",", given.places().stream().sorted().toList())).isEqualTo(places);
        assertThat(given.sink.isComplete()).isFalse();
        assertThat(given.findings).allMatch(finding -> !finding.violates());
    }

    @Test
    void severalDocumentsAreReadUpToTheFault() {
        Given given = new Given("a: 1\n---\n~\n---\nb: [\n");
        assertThat(given.text.documents().stream().map(Given::flow)).containsExactly("{a: 1}", "~");
        assertThat(given.places()).hasSize(1).first().asString().startsWith("scope.unreadable 6:");
        assertThat(new Given("").text.documents()).isEmpty();
    }

    @Test
    void valuesKnowWhereTheyBegin() {
        YamlObject root = (YamlObject) new Given("a: 1\n\nb:\n- \"😀\"\n- {c: 😀, d: 1}\n").document();
        YamlList list = (YamlList) root.get("b");
        assertThat(list).isNotNull();
        assertThat(list.position()).hasToString("Position[line=4, column=1]");
        YamlObject object = (YamlObject) list.items().get(1);
        assertThat(object.position()).hasToString("Position[line=5, column=3]");
        assertThat(object.entries().get("d"))
                .extracting(entry -> entry.value().position())
                .hasToString("Position[line=5, column=14]");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 3, 100, 'a: [[1]]', true",
        "100, 2, 100, 'a: [[1]]', false",
        "8, 9, 100, 'a: [[1]]', true",
        "7, 9, 100, 'a: [[1]]', false",
        "100, 9, 5, 'a: [[1]]', true",
        "100, 9, 4, 'a: [[1]]', false",
        "100, 9, 8, 'a: &x [1, 2]\nb: *x', false",
        "100, 9, 9, 'a: &x [1, 2]\nb: *x', true"
    })
    void limitsAreFound(int characters, int depth, int values, String yaml, boolean within) {
        Given given = new Given(yaml, new YamlLimits(characters, depth, values, 10));
        assertThat(given.text.document() != null).isEqualTo(within);
        assertThat(given.findings.stream().map(finding -> finding.rule().id()).toList())
                .isEqualTo(within ? List.of() : List.of("scope.limit"));
    }

    @Test
    void findingsAreCutOff() {
        Given given = new Given("{[]: 1, [ ]: 2, [  ]: 3, [   ]: 4}", new YamlLimits(100, 9, 100, 3));
        given.document();
        assertThat(given.places()).containsExactly("scope.shape 1:2", "scope.shape 1:9", "scope.limit 1:17");
        assertThat(given.sink.isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "61 3a 20 c3 a9, {a: 'é'}, ''",
        "ef bb bf 61 3a 20 c3 a9, {a: 'é'}, ''",
        "61 3a 20 ef bf bd, {a: '\uFFFD'}, ''",
        "61 3a 20 e9, {a: '\uFFFD'}, scope.encoding 1:4",
        "ef bb bf 61 3a 20 31 0a e9 3a 20 32, '{a: 1, \uFFFD: 2}', scope.encoding 2:1",
        "61 3a 20 f0 9f 98 80 ff, {a: '😀\uFFFD'}, scope.encoding 1:6",
        "61 3a 20 ef bf bd ef, {a: '\uFFFD\uFFFD'}, scope.encoding 1:5",
        "ff fe 61 00 3a 00 20 00 31 00, nothing, scope.encoding 1:1",
        "fe ff 00 61 00 3a 00 20 00 31, nothing, scope.encoding 1:1",
        "61 00 3a 00 20 00 31 00, nothing, scope.encoding 1:1",
        "00 61 00 3a 00 20 00 31, nothing, scope.encoding 1:1",
        "ff fe 00 00 61 00 00 00, nothing, scope.encoding 1:1",
        "00 00 fe ff 00 00 00 61, nothing, scope.encoding 1:1",
        "ff fe, nothing, scope.encoding 1:1",
        "61, '''a''', ''",
        "ff, '''\uFFFD''', scope.encoding 1:1"
    })
    void bytesAreUtf8(String hex, String flow, String places) throws IOException {
        Given given = new Given("");
        YamlText text = YamlText.of(new ByteArrayInputStream(bytes(hex)), given.sink);
        assertThat(Given.flow(text.document())).isEqualTo(flow);
        assertThat(String.join(",", given.places())).isEqualTo(places);
        assertThat(given.sink.isComplete()).isEqualTo(places.isEmpty());
    }

    @Test
    void ofAForeignEncodingNoDocumentsAreReadEither() throws IOException {
        Given given = new Given("");
        byte[] bytes = "---\na: 1\n---\nb: 2\n".getBytes(StandardCharsets.UTF_16);
        assertThat(YamlText.of(new ByteArrayInputStream(bytes), given.sink).documents())
                .isEmpty();
        assertThat(given.places()).containsExactly("scope.encoding 1:1");
        assertThat(given.findings.get(0).message())
                .hasToString("the file is encoded as UTF-16 or UTF-32: save it as UTF-8");
    }

    @Test
    void noMoreBytesAreReadThanATextCanHave() throws IOException {
        Given given = new Given("", new YamlLimits(10, 9, 10, 10));
        byte[] bytes = "a: '€€€€€€€€€€€€€€€€€€€€'".getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
        assertThat(YamlText.of(stream, given.sink).document()).isNull();
        assertThat(given.places()).containsExactly("scope.limit 1:1");
        assertThat(stream.available()).isPositive();
    }

    @Property
    void nothingThrows(
            @ForAll
                    @StringLength(max = 30)
                    @Chars({'[', ']', '{', '}', ':', ' ', '\n', '-', '&', '*', '!', '|', '>', '\'', '"', '\\', '%', '<'
                    })
                    @CharRange(from = 'a', to = 'c')
                    String yaml) {
        Given given = new Given(yaml);
        YamlValue document = given.text.document();
        assertThat(document == null && given.sink.isComplete()).isFalse();
        assertThat(new Given(yaml).text.documents()).isNotNull();
    }

    @Property
    void nothingThrowsOnAnyText(@ForAll String yaml) {
        Given given = new Given(yaml);
        YamlValue document = given.text.document();
        assertThat(document == null && given.sink.isComplete()).isFalse();
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\u0000", "\0")
                .replace("\\u0007", "\u0007")
                .replace("\\uFEFF", "\uFEFF")
                .replace("\\\\", "\\");
    }

    private static byte[] bytes(String hex) {
        List<Integer> values = new ArrayList<>();
        for (String digits : hex.split(" ", -1)) {
            values.add(Integer.parseInt(digits, 16));
        }
        byte[] bytes = new byte[values.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = values.get(i).byteValue();
        }
        return bytes;
    }
}
