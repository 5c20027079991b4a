package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlavorReaderTest {

    @ParameterizedTest
    @CsvSource({
        "nova-flavors-detail.json, 4",
        "nova-flavors.json, 3",
        "nova-flavor.json, 1",
        "openstack-flavor-list.json, 2",
        "openstack-flavor-list-long.json, 2",
        "openstack-flavor-show.json, 1",
        "names.json, 3",
        "nova-flavors-detail-2.1.json, 2",
        "openstack-flavor-list-long-5.4.json, 2",
        "openstack-flavor-show-5.4.json, 1",
        "openstacksdk-flavors.json, 2",
        "names.txt, 3"
    })
    void readsEveryExport(String file, int count) throws IOException {
        try (InputStream in = getClass().getResourceAsStream(file)) {
            Outcome outcome = Outcome.of(in);

            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.reading()).isEqualTo(new Reading(true, count, 0));
            assertThat(outcome.entries()).hasSize(count);
            assertThat(outcome.entries().get(0).name()).isEqualTo("SCS-2V-8");
            assertThat(outcome.entries()).allMatch(entry -> entry.source().equals("input"));
            assertThat(outcome.entries()).allMatch(entry -> (entry.id() != null) == !file.startsWith("names"));
        }
    }

    static Stream<Arguments> reads() {
        return Stream.of(
                // pages and flavors
                row("{\"flavors\": []}"),
                row("[]"),
                row(
                        "{\"flavors_links\": [{\"name\": \"no\"}], \"flavors\": [\n{\"id\": \"1\", \"name\": \"a\"}]}",
                        "2 a (1)"),
                row("{\"flavors\": [{\"name\": \"a\", \"flavor\": {\"name\": \"no\"}, \"flavors\": [{}]}]}", "1 a"),
                row("{\"flavor\": {\"name\": \"a\", \"id\": null}}", "1 a"),
                row("{\"name\": \"a\", \"location\": {\"name\": \"no\", \"id\": [{}]}}", "1 a"),
                row("[{\"Name\": \"a\", \"ID\": 7}]", "1 a (7)"),
                row(
                        "[{\"flavors\": [{\"name\": \"a\"}]}, {\"flavor\": {\"name\": \"b\"}}, \"c\"]",
                        "1 a",
                        "1 b",
                        "1 c"),
                row("[\"a\",\n\n\"b\"]", "1 a", "3 b"),
                row("{\"n\\u0061me\": \"a\\u0062\"}", "1 ab"),
                row("[\"\", \" \", \"\\u001b\\ud83d\\ude00\"]", "1 ", "1  ", "1 \u001B\uD83D\uDE00"),
                row("[\"\\ud800\", \"\\udc00\\u0000\"]", "1 \uD800", "1 \uDC00\u0000"),
                row("{\"" + "k".repeat(500) + "\": 1, \"name\": \"a\"}", "1 a"),
                row("{\"name\": \"a\", \"rxtx_factor\": 1" + "0".repeat(900_000) + "}", "1 a"),
                // several documents
                row("{\"name\": \"a\"}\n{\"name\": \"b\"}\n", "1 a", "2 b"),
                row("\"a\"\r\n\"b\"\r\"c\"", "1 a", "2 b", "3 c"),
                row(
                        "[\"a\"]{\"flavors\": [{\"name\": \"b\"}]}\n\n{\"flavor\": {\"name\": \"c\"}}",
                        "1 a",
                        "1 b",
                        "3 c"),
                // text
                row("a", "1 a"),
                row("a\nb\r\nc\rd\n", "1 a", "2 b", "3 c", "4 d"),
                row("\n  \n\t\n  a \n\n b", "4   a ", "6  b"),
                row("\r\n\r\na", "3 a"),
                row("\uFEFFa\n{b}\n", "1 a", "2 {b}"),
                row("true\n12\n-\n+", "1 true", "2 12", "3 -", "4 +"),
                // white space and a mark before JSON
                row("\uFEFF\r\n \n  [\"a\"]", "3 a"));
    }

    @ParameterizedTest
    @MethodSource
    void reads(String input, List<String> flavors) {
        Outcome outcome = Outcome.of(input);

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.flavors()).isEqualTo(flavors);
        assertThat(outcome.reading()).isEqualTo(new Reading(true, flavors.size(), 0));
    }

    static Stream<Arguments> reports() {
        String deep = "[\"a\", {\"x\": " + "[".repeat(200) + "]".repeat(200) + "}, \"b\"]";
        String digits = "9".repeat(1_000_001);
        return Stream.of(
                // entries
                bad("[{\"ID\": \"1\"}, \"a\"]", true, 1, "ERROR inventory.name 1:2 name-missing[]", "1 a"),
                bad("{\"flavors\": [{}]}", true, 1, "ERROR inventory.name 1:14 name-missing[]"),
                bad("{\"flavor\": {}}", true, 1, "ERROR inventory.name 1:12 name-missing[]"),
                bad("[{\"name\": null}, \"a\"]", true, 1, "ERROR inventory.name 1:11 name-type[null]", "1 a"),
                bad("[\n {\"name\": 12,\n \"id\": \"1\"}]", true, 1, "ERROR inventory.name 2:11 name-type[number]"),
                bad("{\"name\": true}", true, 1, "ERROR inventory.name 1:10 name-type[boolean]"),
                bad("{\"name\": {\"name\": \"x\"}}", true, 1, "ERROR inventory.name 1:10 name-type[object]"),
                bad("{\"name\": [\"x\"]}", true, 1, "ERROR inventory.name 1:10 name-type[array]"),
                bad("[1, \"a\"]", true, 1, "ERROR inventory.entry 1:2 entry[number]", "1 a"),
                bad("[null, \"a\"]", true, 1, "ERROR inventory.entry 1:2 entry[null]", "1 a"),
                bad("[[[{\"name\": \"x\"}]], \"a\"]", true, 1, "ERROR inventory.entry 1:2 entry[array]", "1 a"),
                bad("{\"flavors\": [false]}", true, 1, "ERROR inventory.entry 1:14 entry[boolean]"),
                // what can be read all the same
                bad(
                        "{\"name\": \"a\",\n \"Name\": \"b\"}",
                        true,
                        0,
                        "WARNING inventory.duplicate-key 2:2 duplicate-key[Name]",
                        "1 b"),
                bad(
                        "{\"name\": \"a\", \"id\": \"1\", \"id\": null}",
                        true,
                        0,
                        "WARNING inventory.duplicate-key 1:26 duplicate-key[id]",
                        "1 a"),
                bad(
                        "{\"flavors\": [\"a\"], \"flavors\": [\"b\"]}",
                        true,
                        0,
                        "WARNING inventory.duplicate-key 1:20 duplicate-list[flavors]",
                        "1 a",
                        "1 b"),
                bad("{\"name\": \"a\", \"id\": [1]}", true, 0, "WARNING inventory.id 1:21 id-type[array]", "1 a"),
                bad(
                        "[{\"name\": \"a\", \"rxtx_factor\": NaN}, \"b\"]",
                        true,
                        0,
                        "WARNING inventory.not-a-number 1:31 not-a-number[NaN]",
                        "1 a",
                        "1 b"),
                bad(
                        "{\"x\": {\"y\": [-Infinity, 1.5e300, 1e999]}, \"name\": \"a\"}",
                        true,
                        0,
                        "WARNING inventory.not-a-number 1:14 not-a-number[-Infinity]",
                        "1 a"),
                // JSON of another shape
                bad("{}", false, 0, "ERROR inventory.shape 1:1 empty-object[]"),
                bad("{\"images\": [{\"name\": \"x\"}]}", false, 0, "ERROR inventory.shape 1:1 other-object[images]"),
                bad("\n {\"error\": {\"code\": 401}}", false, 0, "ERROR inventory.shape 2:2 other-object[error]"),
                bad("{\"flavors\": null}", false, 0, "ERROR inventory.shape 1:13 container[flavors, array]"),
                bad(
                        "{\"flavors\": {\"name\": \"x\"}}",
                        false,
                        0,
                        "ERROR inventory.shape 1:13 container[flavors, array]"),
                bad("{\"flavor\": \"m1.small\"}", false, 0, "ERROR inventory.shape 1:12 container[flavor, object]"),
                bad(
                        "[{\"Name\": \"x\", \"Status\": \"active\"}, {\"Name\": \"y\", \"Status\": \"active\"}]",
                        false,
                        0,
                        "ERROR inventory.shape 1:2 no-flavor[Status]"),
                bad(
                        "{\"name\": \"a\"}\n12\n\"b\"",
                        false,
                        0,
                        "ERROR inventory.shape 2:1 other-value[number]",
                        "1 a",
                        "3 b"),
                bad("+----+\n| ID |\n", false, 0, "ERROR inventory.shape 1:1 table[]"),
                bad("\n<!DOCTYPE html>\n<html>", false, 0, "ERROR inventory.shape 2:1 markup[]"),
                // not JSON, or not all of it
                bad("[\"a\", \"b\" \"c\"]", false, 0, "ERROR inventory.malformed 1:11 malformed[]", "1 a", "1 b"),
                bad("[\"a\",]", false, 0, "ERROR inventory.malformed 1:6 malformed[]", "1 a"),
                bad("[\"a\"]]", false, 0, "ERROR inventory.malformed 1:6 malformed[]", "1 a"),
                bad("[\"a\"]\nWARNING: x", false, 0, "ERROR inventory.malformed 2:1 malformed[]", "1 a"),
                bad("[SCS-1V-2]", false, 0, "ERROR inventory.malformed 1:2 malformed[]"),
                bad("[\"a\", \"b\u0001\"]", false, 0, "ERROR inventory.malformed 1:9 malformed[]", "1 a"),
                bad("[\"a\",\n {\"name\": \"b\"", false, 0, "ERROR inventory.truncated 2:14 truncated[]", "1 a"),
                bad("[\"a\",\n \"b", false, 0, "ERROR inventory.truncated 2:4 truncated[]", "1 a"),
                bad("{", false, 0, "ERROR inventory.truncated 1:2 truncated[]"),
                // limits
                bad(deep, false, 0, "ERROR inventory.limit 1:112 limit[100, 1000000, 500]", "1 a"),
                bad(
                        "[\"a\", \"" + digits + "\", \"b\"]",
                        false,
                        0,
                        "ERROR inventory.limit 1:1000010 limit[100, 1000000, 500]",
                        "1 a"),
                bad(
                        "{\"name\": \"a\", \"ram\": " + digits + "}",
                        false,
                        0,
                        "ERROR inventory.limit 1:1000023 limit[100, 1000000, 500]"),
                bad(
                        "[\"a\",\n{\"" + "k".repeat(505) + "\": 1}]",
                        false,
                        0,
                        "ERROR inventory.limit 2:509 limit[100, 1000000, 500]",
                        "1 a"),
                bad("a\n" + digits + "\nb", true, 1, "ERROR inventory.limit 2:1 line-limit[1000000]", "1 a", "3 b"),
                // nothing
                bad("", false, 0, "ERROR inventory.empty empty[]"),
                bad("\uFEFF", false, 0, "ERROR inventory.empty empty[]"),
                bad(" \r\n\t", false, 0, "ERROR inventory.empty empty[]"));
    }

    @ParameterizedTest
    @MethodSource
    void reports(String input, boolean complete, int unreadable, String problem, List<String> flavors) {
        Outcome outcome = Outcome.of(input);

        assertThat(outcome.problems()).containsExactly(problem);
        assertThat(outcome.flavors()).isEqualTo(flavors);
        assertThat(outcome.reading()).isEqualTo(new Reading(complete, flavors.size(), unreadable));
    }

    @ParameterizedTest
    @CsvSource({
        "1F8B0800000000000003, ERROR inventory.compressed compressed[gzip]",
        "504B03041400, ERROR inventory.compressed compressed[zip]",
        "FD377A585A0000, ERROR inventory.compressed compressed[xz]",
        "28B52FFD04, ERROR inventory.compressed compressed[zstd]",
        "FFFE7B00, ERROR inventory.encoding utf-16[]",
        "FEFF007B, ERROR inventory.encoding utf-16[]",
        "7B002200, ERROR inventory.encoding utf-16[]",
        "007B0022, ERROR inventory.encoding utf-16[]",
        "0000FEFF, ERROR inventory.encoding utf-16[]",
        "FF, 'ERROR inventory.encoding 1:1 not-utf-8[1]'"
    })
    void reportsOtherFormats(String hex, String problem) {
        Outcome outcome = Outcome.of(HexFormat.of().parseHex(hex));

        assertThat(outcome.problems()).containsExactly(problem);
        assertThat(outcome.reading().complete()).isFalse();
    }

    @Test
    void readsOnOverWhatIsNotUtf8() {
        Outcome text = Outcome.of("SCS-1V-2\ngr\u00F6\u00DFe\nSCS-1V-4\n".getBytes(ISO_8859_1));
        Outcome json = Outcome.of("[\n\"ok\", \"gr\u00F6\u00DFe\", \"b\"]".getBytes(ISO_8859_1));

        assertThat(text.flavors()).containsExactly("1 SCS-1V-2", "2 gr\uFFFD\uFFFDe", "3 SCS-1V-4");
        assertThat(text.problems()).containsExactly("ERROR inventory.encoding 2:3 not-utf-8[2]");
        assertThat(text.reading()).isEqualTo(new Reading(false, 3, 0));
        assertThat(json.flavors()).containsExactly("2 ok", "2 gr\uFFFD\uFFFDe", "2 b");
        assertThat(json.problems()).containsExactly("ERROR inventory.encoding 2:10 not-utf-8[2]");
        assertThat(json.reading()).isEqualTo(new Reading(false, 3, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, ",
        "'a', 0, ",
        "'SCS-1V-2\n', 1, 2:1",
        "'[\"SCS-1V-2\",', 1, 1:13",
        "'{\"flavors\": [{\"name\": \"SCS-1V-2\"},\n{\"na', 1, 2:5",
    })
    void reportsThatTheInputFails(String before, int delivered, String place) {
        InputStream broken = new BrokenStream(new IOException("connection reset"));

        Outcome outcome = Outcome.of(new SequenceInputStream(new ByteArrayInputStream(before.getBytes(UTF_8)), broken));

        assertThat(outcome.problems())
                .containsExactly("ERROR inventory.unreadable " + (place == null ? "" : place + " ")
                        + "unreadable[connection reset]");
        assertThat(outcome.reading()).isEqualTo(new Reading(false, delivered, 0));
    }

    static Stream<Arguments> saysWhyTheInputFails() {
        return Stream.of(
                Arguments.of(new EOFException(), "EOFException"),
                Arguments.of(new AccessDeniedException("flavors.json"), "AccessDeniedException"),
                Arguments.of(
                        new FileSystemException("flavors.json", null, "Too many open files"), "Too many open files"));
    }

    @ParameterizedTest
    @MethodSource
    void saysWhyTheInputFails(IOException failure, String reason) {
        Outcome outcome = Outcome.of(new BrokenStream(failure));

        assertThat(outcome.problems()).containsExactly("ERROR inventory.unreadable unreadable[" + reason + "]");
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("names.txt"), "a\n");
        List<FlavorEntry> flavors = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        FlavorReader reader = new FlavorReader();

        assertThat(reader.read(file, flavors::add, findings::add)).isEqualTo(new Reading(true, 1, 0));
        assertThat(flavors).containsExactly(new FlavorEntry(Flavor.builder("a").build(), file.toString(), 1));
        assertThat(findings).isEmpty();

        Path missing = folder.resolve("missing.json");
        assertThat(reader.read(missing, flavors::add, findings::add)).isEqualTo(new Reading(false, 0, 0));
        assertThat(reader.read(folder, flavors::add, findings::add)).isEqualTo(new Reading(false, 0, 0));
        assertThat(findings).extracting(Finding::subject).containsExactly(missing.toString(), folder.toString());
        assertThat(findings)
                .extracting(finding -> finding.message().key())
                .containsExactly("inventory.no-such-file", "inventory.unreadable");
    }

    @Test
    void leavesTheStreamOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream("[\"a\"]".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        Outcome.of(in);

        assertThat(closed).isFalse();
    }

    @Test
    void letsTheCallersOwnFailureThrough() {
        FlavorReader reader = new FlavorReader();
        var failure = new UncheckedIOException(new IOException("mine"));
        Consumer<Object> failing = entry -> {
            throw failure;
        };

        for (String input : List.of("a", "[\"a\"]", "{\"name\": \"a\"}")) {
            assertThatThrownBy(() -> reader.read(
                            new ByteArrayInputStream(input.getBytes(UTF_8)), "input", failing, finding -> {}))
                    .isSameAs(failure);
        }
    }

    @Test
    void refusesNull() {
        FlavorReader reader = new FlavorReader();
        InputStream in = InputStream.nullInputStream();

        assertThatNullPointerException().isThrownBy(() -> reader.read(null, "input", entry -> {}, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, null, entry -> {}, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, "input", null, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, "input", entry -> {}, null));
        assertThatNullPointerException().isThrownBy(() -> reader.read(null, entry -> {}, finding -> {}));
    }

    private static Arguments row(String input, String... flavors) {
        return Arguments.of(input, List.of(flavors));
    }

    private static Arguments bad(String input, boolean complete, int unreadable, String problem, String... flavors) {
        return Arguments.of(input, complete, unreadable, problem, List.of(flavors));
    }

    private static final class BrokenStream extends InputStream {
        private final IOException failure;

        BrokenStream(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw failure;
        }
    }
}
