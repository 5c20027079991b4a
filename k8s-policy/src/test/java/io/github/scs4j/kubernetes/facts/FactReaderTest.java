package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {
    private static final String RELEASE = "[{\"tag_name\":\"v1.36.4\",\"published_at\":\"2026-08-20T10:11:12Z\"}]";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/fact-files.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = false,
            maxCharsPerColumn = 100_000)
    void reads(String note, String content, String shape, String releases, String ends, String findings) {
        FactFile file = FactFile.of(content.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(file.found()).as("findings on %s", note).isEqualTo(Objects.requireNonNullElse(findings, ""));
        assertThat(file.releases()).as(note).isEqualTo(Objects.requireNonNullElse(releases, ""));
        assertThat(file.ends()).as(note).isEqualTo(Objects.requireNonNullElse(ends, ""));
        assertThat(Objects.toString(file.shape(), null)).as(note).isEqualTo(shape);
    }

    @Test
    void findingsNameTheFileAndViolateNothing() {
        FactFile file = FactFile.of("[]", "{\"message\":\"API rate limit exceeded for 203.0.113.7.\"}");
        assertThat(file.findings()).extracting(Finding::subject).containsExactly("file1", "file2");
        assertThat(file.findings()).noneMatch(Finding::violates);
        assertThat(file.findings().get(1).message().text(Language.ENGLISH))
                .contains("'API rate limit exceeded for 203.0.113.7.'", "wait an hour", "token");
        assertThat(file.findings().get(1).message().text(Language.GERMAN)).contains("eine Stunde warten");
    }

    @Test
    void theFactsKnowTheirFile() {
        FactFile file = FactFile.of(
                RELEASE,
                "{\"generated_at\":\"2026-11-20T01:02:03+00:00\",\"result\":{\"releases\":[{\"name\":\"1.36\","
                        + "\"releaseDate\":\"2026-04-22\"}]},\"last_modified\":\"2026-11-19T00:00:00+00:00\"}");
        assertThat(file.facts().sources())
                .hasToString("[FactSource[origin=GITHUB_RELEASES, name=file1, asOf=null],"
                        + " FactSource[origin=ENDOFLIFE_DATE, name=file2, asOf=2026-11-20T01:02:03Z]]");
        assertThat(file.facts().releases().get(1).source().name()).isEqualTo("file2");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"generated_at\":\"2026-11-20T00:00:00Z\",\"last_modified\":\"2026-11-01T00:00:00Z\",', 2026-11-20T00:00:00Z",
        "'\"generated_at\":null,\"last_modified\":\"2026-11-01T00:00:00Z\",', 2026-11-01T00:00:00Z",
        "'\"last_modified\":\"2026-11-01\",', 2026-11-01T00:00:00Z",
        "'\"generated_at\":\"yesterday\",', ",
        "'', ",
    })
    void aProductCarriesItsDate(String head, String asOf) {
        FactFile file = FactFile.of(
                "{" + head + "\"result\":{\"releases\":[{\"name\":\"1.36\",\"releaseDate\":\"2026-04-22\"}]}}");
        assertThat(file.facts().releases()).hasSize(1);
        assertThat(Objects.toString(file.facts().releases().get(0).source().asOf(), null))
                .isEqualTo(asOf);
        assertThat(file.found()).isEqualTo(head.contains("yesterday") ? "WARNING k8s.facts-entry 1:1" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-8"})
    void jsonComesInAnyOfItsEncodings(String charset) {
        assertThat(FactFile.of(RELEASE.getBytes(Charset.forName(charset))).releases())
                .isEqualTo("1.36.4 2026-08-20T10:11:12Z");
    }

    @Test
    void whatIsNoTextIsFound() {
        assertThat(FactFile.of(new byte[] {0x1F, (byte) 0x8B, 8, 0}).found()).isEqualTo("ERROR k8s.facts-unreadable");
        assertThat(FactFile.of(new byte[] {'P', 'K', 3, 4, 0}).found()).isEqualTo("ERROR k8s.facts-unreadable");
        assertThat(FactFile.of(new byte[] {(byte) 0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 1})
                        .found())
                .isEqualTo("ERROR k8s.facts-unreadable");
        assertThat(FactFile.of(new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0}).found())
                .isEqualTo("ERROR k8s.facts-unreadable");
        assertThat(FactFile.of("é: ü".getBytes(StandardCharsets.ISO_8859_1)).found())
                .isEqualTo("ERROR k8s.facts-unreadable");
        assertThat(FactFile.of("[\"é\"]".getBytes(StandardCharsets.ISO_8859_1)).found())
                .contains("ERROR k8s.facts-malformed");
    }

    @Test
    void whatIsNotUtf8IsSaidToBeSo() {
        List<Finding> findings = new ArrayList<>();
        new FactReader(new KubernetesFacts.Builder(), findings::add)
                .read(new byte[] {'a', ':', (byte) 0x80, (byte) 0x81}, "garbage");
        assertThat(findings)
                .singleElement()
                .extracting(Finding::message)
                .hasToString("the bytes are no text in UTF-8, so this is no file of facts: fetch it again");
    }

    @Test
    void whatCannotBeReadIsFound() {
        List<Finding> findings = new ArrayList<>();
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder();
        InputStream whole = new ByteArrayInputStream(
                RELEASE.substring(0, RELEASE.length() - 1).concat(",").getBytes(StandardCharsets.UTF_8));
        FactShape shape =
                new FactReader(facts, findings::add).read(new SequenceInputStream(whole, new Broken()), "disk");
        assertThat(shape).isEqualTo(FactShape.GITHUB_RELEASES);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("k8s.facts-unreadable");
            assertThat(finding.message()).hasToString("it cannot be read: 'disk on fire'");
        });
        assertThat(facts.build().releases()).hasSize(1);
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        boolean[] closed = new boolean[1];
        try (InputStream in = new ByteArrayInputStream(RELEASE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            new FactReader(new KubernetesFacts.Builder(), finding -> {}).read(in, "a");
            assertThat(closed[0]).isFalse();
        }
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new FactReader(null, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> new FactReader(new KubernetesFacts.Builder(), null));
        FactReader reader = new FactReader(new KubernetesFacts.Builder(), finding -> {});
        assertThatNullPointerException().isThrownBy(() -> reader.read(new byte[0], null));
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("disk on fire");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return read();
        }
    }
}
