package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Whatever is read, there are facts or an ERROR, and only rules that have a page. */
class FactReaderGarbageTest {
    private static final List<String> WORDS = List.of(
            "tag_name",
            "published_at",
            "draft",
            "prerelease",
            "cycle",
            "eol",
            "latest",
            "latestReleaseDate",
            "releaseDate",
            "branch",
            "end-of-life",
            "result",
            "releases",
            "versions",
            "schedules",
            "branches",
            "release",
            "endOfLifeDate",
            "previousPatches",
            "next",
            "targetDate",
            "name",
            "date",
            "eolFrom",
            "message",
            "kubernetes",
            "generated_at",
            "1.36",
            "v1.36.4",
            "1.36.4",
            "1.37.0-rc.1",
            "2026-08-20",
            "2026-08-20T10:11:12Z",
            "2026-02-30",
            "",
            "x");

    @Property
    void bytes(@ForAll @Size(max = 200) byte[] bytes) {
        assertOutcome(FactFile.of(bytes));
    }

    @Property
    void values(@ForAll("documents") String document) {
        FactFile json = FactFile.of(document);
        assertOutcome(json);
        FactFile yaml = FactFile.of("# the same in YAML\n" + document);
        assertOutcome(yaml);
        assertThat(yaml.releases()).isEqualTo(json.releases());
        assertThat(yaml.ends()).isEqualTo(json.ends());
        assertThat(yaml.shape()).isEqualTo(json.shape());
    }

    @Property
    void piecesOfDocuments(@ForAll("documents") String document, @ForAll @Size(max = 3) byte[] odd, @ForAll int at) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        int cut = Math.floorMod(at, bytes.length + 1);
        byte[] broken = new byte[cut + odd.length];
        System.arraycopy(bytes, 0, broken, 0, cut);
        System.arraycopy(odd, 0, broken, cut, odd.length);
        assertOutcome(FactFile.of(broken));
    }

    private static void assertOutcome(FactFile file) {
        assertThat(FactReader.ruleIds()).containsAll(rules(file));
        assertThat(file.findings()).noneMatch(Finding::violates).hasSizeLessThanOrEqualTo(FactIntake.MAX_FINDINGS);
        boolean facts = !file.facts().releases().isEmpty()
                || !file.facts().endsOfLife().isEmpty()
                || !file.facts().vulnerabilities().isEmpty();
        boolean error = file.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(facts || error).as("never silently nothing: %s", file).isTrue();
        file.facts()
                .review(Instant.EPOCH, finding -> assertThat(finding.violates()).isFalse());
    }

    private static List<String> rules(FactFile file) {
        return file.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> words = Arbitraries.of(WORDS).map(word -> '"' + word + '"');
        Arbitrary<String> scalars = Arbitraries.frequencyOf(
                Tuple.of(8, words), Tuple.of(1, Arbitraries.of("null", "true", "false", "0", "1.36", "-1")));
        return Arbitraries.recursive(() -> scalars, FactReaderGarbageTest::around, 0, 4);
    }

    private static Arbitrary<String> around(Arbitrary<String> value) {
        Arbitrary<String> entry =
                Combinators.combine(Arbitraries.of(WORDS), value).as((key, of) -> '"' + key + "\": " + of);
        Arbitrary<String> object = entry.list()
                .ofMaxSize(5)
                .uniqueElements(text -> text.substring(0, text.indexOf(':')))
                .map(entries -> '{' + String.join(", ", entries) + '}');
        Arbitrary<String> list = value.list().ofMaxSize(3).map(values -> '[' + String.join(", ", values) + ']');
        return Arbitraries.oneOf(object, list);
    }
}
