package io.github.scs4j.image.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.image.catalog.ImageSpec.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of standard images are read as the standard says, and whatever is wrong with them has a place. */
class ImageSpecReaderTest {
    private static final @Nullable String CORPUS_FOLDER = System.getenv("SCS4J_CORPUS");
    private static final Path CORPUS = Path.of(CORPUS_FOLDER == null ? "../../shared/corpus" : CORPUS_FOLDER)
            .resolve("scopes");

    private final List<Finding> findings = new ArrayList<>();

    private ImageSpecReading read(String yaml) {
        findings.clear();
        return new ImageSpecReader().read(yaml, "list.yaml", findings::add);
    }

    private List<String> found() {
        return findings.stream()
                .map(finding -> {
                    Location.Position at = (Location.Position) finding.location();
                    assertThat(at).isNotNull();
                    return finding.rule().id() + " " + finding.severity() + " " + at.line() + ":" + at.column();
                })
                .toList();
    }

    @Test
    void readsBothForms() {
        ImageSpecReading reading = read("""
                # a comment
                images:
                - name: "Ubuntu 24.04"
                  source:
                  - https://cloud-images.ubuntu.com/releases/noble/
                  - https://cloud-images.ubuntu.com/noble/
                  status: mandatory
                - name: "kube"
                  name_scheme: "kube v[0-9]\\\\.[0-9]+"
                  source: https://example.org/kube
                  status: recommended
                - {name: Debian 12, source: "https://example.org/"}
                """);
        assertThat(findings).isEmpty();
        assertThat(reading.complete()).isTrue();
        assertThat(reading.images().id()).isEqualTo("list.yaml");
        assertThat(reading.images().images())
                .extracting(ImageSpec::name, ImageSpec::nameScheme, ImageSpec::status, ImageSpec::sources)
                .containsExactly(
                        tuple(
                                "Ubuntu 24.04",
                                null,
                                Status.MANDATORY,
                                List.of(
                                        "https://cloud-images.ubuntu.com/releases/noble/",
                                        "https://cloud-images.ubuntu.com/noble/")),
                        tuple("kube", "kube v[0-9]\\.[0-9]+", Status.RECOMMENDED, List.of("https://example.org/kube")),
                        tuple("Debian 12", null, Status.OPTIONAL, List.of("https://example.org/")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|image-spec.unreadable ERROR 1:1|0",
                "'# nothing'|image-spec.unreadable ERROR 1:1|0",
                "text|image-spec.shape ERROR 1:1|0",
                "[]|image-spec.shape ERROR 1:1|0",
                "{}|image-spec.missing ERROR 1:1|0",
                "'{image: []}'|image-spec.unknown-key WARNING 1:2, image-spec.missing ERROR 1:1|0",
                "'images:'|image-spec.shape ERROR 1:8|0",
                "'images: {name: a}'|image-spec.shape ERROR 1:9|0",
                "'images: []'|image-spec.empty WARNING 1:9|0",
                "'images: [a, null, 3]'|image-spec.shape ERROR 1:10, image-spec.shape ERROR 1:13, image-spec.shape ERROR 1:19|0",
                "'images: [{name: a, source: b}, {source: b}]'|image-spec.missing ERROR 1:32|1",
                "'images: [{name: a}]'|image-spec.missing ERROR 1:10|0",
                "'images: [{name: 24.04, source: b}]'|image-spec.shape ERROR 1:17|0",
                "'images: [{name: null, source: b}]'|image-spec.shape ERROR 1:17|0",
                "'images: [{name: [], source: b}]'|image-spec.shape ERROR 1:17|0",
                "'images: [{name: '''', source: b}]'|image-spec.missing ERROR 1:17|0",
                "'images: [{name: a, source: null}]'|image-spec.shape ERROR 1:28|0",
                "'images: [{name: a, source: []}]'|image-spec.missing ERROR 1:28|0",
                "'images: [{name: a, source: [b, 7]}]'|image-spec.shape ERROR 1:32|0",
                "'images: [{name: a, source: [b, '''']}]'|image-spec.missing ERROR 1:32|0",
                "'images: [{name: a, source: {b: c}}]'|image-spec.shape ERROR 1:28|0",
                "'images: [{name: a, source: b, status: Mandatory}]'|image-spec.status ERROR 1:39|0",
                "'images: [{name: a, source: b, status: true}]'|image-spec.shape ERROR 1:39|0",
                "'images: [{name: a, source: b, state: mandatory}]'|image-spec.unknown-key WARNING 1:31|1",
                "'images: [{name: a, name: c, source: b}]'|image-spec.duplicate WARNING 1:20|1",
                "'images: [{name: a, source: b}, {name: a, source: c}]'|image-spec.duplicate WARNING 1:32|2",
                "'images: [{name: a, name_scheme: ''a('', source: b}]'|image-spec.name-scheme ERROR 1:33|0",
                "'images: [{name: a, name_scheme: ''(a)\\1'', source: b}]'|image-spec.name-scheme ERROR 1:33|0",
                "'images: [{name: a, name_scheme: ''a(?!b)'', source: b}]'|image-spec.name-scheme ERROR 1:33|0",
                "'images: [{name: a, name_scheme: 5, source: b}]'|image-spec.shape ERROR 1:33|0",
                "'images: [{name: a, name_scheme: null, source: b}]'|image-spec.shape ERROR 1:33|0",
                "'images: ['|image-spec.unreadable ERROR 1:10|0",
                "'images: *a'|image-spec.unreadable ERROR 1:9|0",
                "'images: &a [*a]'|image-spec.shape ERROR 1:9|0",
                "'{[images]: []}'|image-spec.unknown-key WARNING 1:2, image-spec.missing ERROR 1:1|0",
            })
    void everyFaultHasAPlace(String yaml, String expected, int specs) {
        ImageSpecReading reading = read(yaml);
        assertThat(String.join(", ", found())).isEqualTo(expected);
        assertThat(reading.images().images()).hasSize(specs);
        assertThat(reading.complete()).isEqualTo(!expected.contains("ERROR"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00e4\uD83D\uDE00: 1\nimages: [\uD83D\uDE00]', 'image-spec.unknown-key WARNING 1:1, image-spec.shape ERROR 2:10'",
        "'\uFEFFimages: 1', image-spec.shape ERROR 1:9",
        "'\uD83D\uDE00\uD83D\uDE00: {a: [}', image-spec.unreadable ERROR 1:12",
        "'images: []\r\n---\r\nimages: []', image-spec.unreadable ERROR 2:1",
        "'a: \u0007', image-spec.unreadable ERROR 1:4",
    })
    void columnsCountCodeUnits(String yaml, String expected) {
        read(yaml);
        assertThat(String.join(", ", found())).isEqualTo(expected);
    }

    @Test
    void saysWhatAnExpressionCannotDo() {
        read("images: [{name: a, name_scheme: '(a)\\1', source: b}]");
        assertThat(findings.get(0).message().text(Language.ENGLISH))
                .startsWith("name_scheme has '\\1' at character 4: backreferences and lookarounds");
        read("images: [{name: a, name_scheme: 'ab(?=c)', source: b}]");
        assertThat(findings.get(0).message().text(Language.ENGLISH)).startsWith("name_scheme has '(?=' at character 3");
        read("images: [{name: a, name_scheme: 'ab[c', source: b}]");
        assertThat(findings.get(0).message().text(Language.ENGLISH))
                .isEqualTo("name_scheme is no regular expression: '[c' at character 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((a{100}){100}){100}){100}){100}",
                "(a{1000}){1000}",
                "a{99999999999999999999}",
                "(((((((((((x{2}){2}){2}){2}){2}){2}){2}){2}){2}){2}){2})",
            })
    void anExpressionThatExplodesIsRefused(String scheme) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            read("images: [{name: a, name_scheme: '" + scheme + "', source: b}]");
            assertThat(found()).containsExactly("image-spec.name-scheme ERROR 1:33");
        });
    }

    @Test
    void anExpressionThatExplodesElsewhereTakesLinearTimeHere() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String scheme : new String[] {"(a+)+$", "(a|aa)+b", "(a*)*b", "(.*)*x", "([a-z]+)*[0-9]{9}"}) {
                ImageSpec spec = ImageSpec.group("a", scheme, Status.OPTIONAL, List.of("https://example.org/"));
                assertThat(spec.matches("a".repeat(900) + "!")).isFalse();
                assertThat(spec.matches("a".repeat(10_000_000))).isFalse();
                spec.matchesBeginning("a".repeat(10_000_000));
            }
        });
    }

    @Test
    void bombsAreRefused() {
        StringBuilder laughs = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'q'; c++) {
            String last = "*" + (char) (c - 1);
            laughs.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((last + ",").repeat(9))
                    .append(last)
                    .append("]\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            read(laughs + "images: *p\n");
            assertThat(found()).hasSize(1).allMatch(found -> found.startsWith("image-spec.limit ERROR"));
            read("images: " + "[".repeat(90_000));
            assertThat(found()).hasSize(1).allMatch(found -> found.startsWith("image-spec.limit ERROR"));
            read("images: " + "{a: ".repeat(20_000));
            assertThat(found()).hasSize(1).allMatch(found -> found.startsWith("image-spec.limit ERROR"));
            read("# " + "x".repeat(10_000_000));
            assertThat(found()).containsExactly("image-spec.limit ERROR 1:1");
            read("images: [" + "a,".repeat(40_000) + "]");
            assertThat(findings).hasSize(ImageSpecReader.MAX_FINDINGS);
            read("images: ['" + "a".repeat(90_000) + "']");
            assertThat(found()).containsExactly("image-spec.shape ERROR 1:10");
            read("images: [{" + "? ".repeat(40_000) + "}]");
            assertThat(findings).isNotEmpty();
        });
    }

    @Test
    void tooManyEntriesAreLeftOut() {
        ImageSpecReading reading = read("images:\n" + "- {name: a, name_scheme: b, source: c}\n".repeat(1001));
        assertThat(reading.images().images()).hasSize(1000);
        assertThat(reading.complete()).isFalse();
        assertThat(findings).hasSize(ImageSpecReader.MAX_FINDINGS);
    }

    @Property
    void neverThrows(@ForAll("documents") String yaml) {
        ImageSpecReading reading = read(yaml);
        found();
        assertThat(reading.complete() || !findings.isEmpty()).isTrue();
    }

    @Test
    void tagsConstructNothing() {
        read("images: !!javax.script.ScriptEngineManager {a: !!java.net.URL [\"https://example.org/\"]}");
        assertThat(found()).containsExactly("image-spec.unreadable ERROR 1:9");
    }

    /** Every state of the published lists; the newest of each is the bundled one. */
    @Test
    void publishedListsAreRead() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            return;
        }
        for (StandardImages edition : StandardImages.editions()) {
            List<Path> states;
            try (Stream<Path> files = Files.list(CORPUS.resolve(edition.id()))) {
                states = files.sorted().toList();
            }
            ImageSpecReading reading = null;
            for (Path state : states) {
                reading = read(Files.readString(state, StandardCharsets.UTF_8));
                assertThat(findings).isEmpty();
            }
            assertThat(reading).isNotNull();
            List<ImageSpec> newest = reading.images().images();
            assertThat(edition.images()).hasSameSizeAs(newest);
            for (int i = 0; i < newest.size(); i++) {
                ImageSpec bundled = edition.images().get(i);
                assertThat(bundled.name()).isEqualTo(newest.get(i).name());
                assertThat(bundled.nameScheme()).isEqualTo(newest.get(i).nameScheme());
                assertThat(bundled.status()).isEqualTo(newest.get(i).status());
                assertThat(bundled.sources()).isEqualTo(newest.get(i).sources());
            }
        }
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                        "images",
                        ": ",
                        ":",
                        "- ",
                        "\n",
                        "  ",
                        "name",
                        "source",
                        "status",
                        "name_scheme",
                        "mandatory",
                        "[",
                        "]",
                        "{",
                        "}",
                        ", ",
                        "'",
                        "\"",
                        "&a ",
                        "*a",
                        "!!str ",
                        "!!x",
                        "<<",
                        "? ",
                        "|",
                        ">",
                        "#",
                        "%",
                        "@",
                        "\t",
                        "---\n",
                        "...\n",
                        "\uFEFF",
                        "\uD83D\uDE00",
                        "\uD800",
                        "\u0085",
                        "\u2028",
                        "24.04",
                        "null",
                        "true",
                        "=")
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
    }
}
