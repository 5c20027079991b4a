package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FrontMatterPropertiesTest {
    /** Whatever it is, it is read; and a document that is given back has what a document must have. */
    @Property
    void anyTextIsRead(@ForAll("texts") String text, @ForAll("files") String file) {
        List<Finding> findings = new ArrayList<>();
        StandardDocument document = new FrontMatterReader().read(text, file, findings::add);
        long lines = text.lines().count() + 1;
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.rule().id()).startsWith("scope.");
            assertThat(finding.subject()).isEqualTo(file);
            if (finding.location() instanceof Location.Position position) {
                assertThat(position.line()).isBetween(1, (int) lines);
            }
        });
        if (document == null) {
            assertThat(findings).isNotEmpty();
        } else {
            assertThat(document.file()).isEqualTo(file);
            assertThat(document.status() == null).isEqualTo(document.type() == DocumentType.SUPPLEMENT);
        }
    }

    @Property
    void anyFolderIsLinted(@ForAll("folders") Map<String, String> files) {
        List<Finding> findings = new ArrayList<>();
        List<StandardDocument> documents = new StandardsLinter().lint(files, findings::add);
        assertThat(documents)
                .extracting(StandardDocument::file)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(files.keySet())
                .containsAll(documents.stream().map(StandardDocument::file).toList());
        assertThat(StandardsCatalogue.of(StandardsCatalogue.bundled().asOf(), documents)
                        .documents())
                .isEqualTo(documents);
    }

    @Provide
    Arbitrary<Map<String, String>> folders() {
        return Arbitraries.maps(files(), texts()).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                "scs-0190-v1-a.md",
                "scs-0190-v2-a.md",
                "scs-0190-w1-a.md",
                "scs-XXXX-vN-a.md",
                "scs-0190-v1-\u00c4_.md",
                "scs-",
                "README.md",
                "");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of(
                "---",
                "title: T",
                "type: Standard",
                "type: Supplement",
                "track: IaaS",
                "track: [IaaS]",
                "status: Stable",
                "status: Deprecated",
                "stabilized_at: 2026-01-01",
                "deprecated_at: x",
                "replaces: scs-0190-v1-a.md",
                "replaces: [scs-0190-v1-a.md, {}]",
                "replaced_by: [scs-0190-v2-a.md]",
                "supplements: [scs-0190-v1-a.md]",
                "x: *y",
                "\t",
                "# Text");
        Arbitrary<String> documents = lines.list()
                .ofMaxSize(8)
                .map(list -> "---\ntitle: T\ntype: Standard\ntrack: IaaS\n" + String.join("\n", list) + "\n---\n");
        Arbitrary<String> any = Combinators.combine(
                        lines.list().ofMaxSize(8), Arbitraries.strings().ofMaxLength(20))
                .as((list, end) -> String.join("\n", list) + end);
        return Arbitraries.oneOf(documents, any);
    }
}
