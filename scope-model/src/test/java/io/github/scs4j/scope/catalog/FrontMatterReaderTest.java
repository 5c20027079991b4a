package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {
    private static final String FILE = "scs-0190-v2-names.md";
    private static final String GOOD = """
            ---
            title: Names
            type: Standard
            status: Stable
            track: IaaS
            stabilized_at: 2026-01-02
            replaces: [scs-0190-v1-names.md]
            description: |
              What names say.
            ---

            ## Introduction
            --- status: none
            """;

    @Test
    void goodDocumentIsRead() {
        List<String> findings = new ArrayList<>();
        StandardDocument document = Objects.requireNonNull(read(GOOD, FILE, findings));
        assertThat(findings).isEmpty();
        assertThat(document.id()).isEqualTo("scs-0190-v2");
        assertThat(document.number()).isEqualTo("0190");
        assertThat(document.version()).isEqualTo("2");
        assertThat(document.url()).isEqualTo("https://docs.scs.community/standards/scs-0190-v2-names");
        assertThat(document.title()).isEqualTo("Names");
        assertThat(document.status()).isEqualTo(DocumentStatus.STABLE);
        assertThat(document.stabilizedAt()).isEqualTo("2026-01-02");
        assertThat(document.replaces()).containsExactly("scs-0190-v1-names.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Names|''|ERROR scope.missing-key 3:1",
                "type: Standard|type: standard|ERROR scope.word 3:7",
                "type: Standard|type: Supplement|ERROR scope.front-matter-forbidden 4:9; ERROR scope.front-matter-required 2:1;"
                        + " ERROR scope.document-name -",
                "status: Stable|status: Done|ERROR scope.word 4:9",
                "status: Stable|''|ERROR scope.front-matter-required 2:1",
                "status: Stable|status: Deprecated|ERROR scope.front-matter-required 2:1",
                "status: Stable|status: Rejected|ERROR scope.front-matter-required 2:1",
                "stabilized_at: 2026-01-02|''|ERROR scope.front-matter-required 2:1",
                "stabilized_at: 2026-01-02|stabilized_at: 2026-02-30|ERROR scope.front-matter-date 6:16",
                "stabilized_at: 2026-01-02|'stabilized_at: \"2026-01-02\"'|''",
                "stabilized_at: 2026-01-02|'stabilized_at: [2026-01-02]'|ERROR scope.front-matter-date 6:16",
                "track: IaaS|track: KaaS|ERROR scope.front-matter-track 5:8",
                "track: IaaS|track: Iaas|ERROR scope.word 5:8",
                "track: IaaS|version: 2022-09-08-002|INFO scope.unknown-key 5:1; ERROR scope.missing-key 2:1",
                "replaces: [scs-0190-v1-names.md]|replaces: scs-0190-v1-names.md|WARNING scope.front-matter-list 7:11",
                "replaces: [scs-0190-v1-names.md]|replaced_by: [scs-0190-v3-names.md]|ERROR scope.front-matter-forbidden 7:14",
                "replaces: [scs-0190-v1-names.md]|supplements: [scs-0190-v3-names.md]|ERROR scope.front-matter-forbidden 7:14",
                "replaces: [scs-0190-v1-names.md]|'replaces: [[]]'|ERROR scope.shape 7:12",
                "replaces: [scs-0190-v1-names.md]|deprecated_at: 2026-01-01|WARNING scope.front-matter-order 7:16",
                "replaces: [scs-0190-v1-names.md]|'replaces: ]'|ERROR scope.unreadable 7:11",
                "title: Names|'- title'|ERROR scope.unreadable 3:1"
            })
    void whatIsWrongIsFound(String right, String wrong, String expected) {
        assertThat(GOOD).containsOnlyOnce(right);
        List<String> findings = new ArrayList<>();
        read(GOOD.replace(right, wrong), FILE, findings);
        assertThat(findings).containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "scs-0190-v2-names.md,",
        "scs-0290-v2-names.md,ERROR scope.front-matter-track 5:8",
        "scs-0990-v2-names.md,ERROR scope.front-matter-track 5:8",
        "scs-0190-w2-names.md,ERROR scope.document-name -",
        "scs-0190-v2-Names.md,ERROR scope.document-name -",
        "scs-0190-v2-all_names.md,ERROR scope.document-name -",
        "scs-0190-v2--names.md,ERROR scope.document-name -",
        "scs-0190-v2-all--names.md,WARNING scope.document-name -",
        "scs-0190-v2-2-names.md,WARNING scope.document-name -",
        "scs-0190-v2.md,ERROR scope.document-name -",
        "scs-190-v2-names.md,ERROR scope.document-name -",
        "scs-0190-v2-names.txt,ERROR scope.document-name -",
        "scs-XXXX-vN-template.md,"
    })
    void nameOfTheFileIsChecked(String file, @org.jspecify.annotations.Nullable String expected) {
        List<String> findings = new ArrayList<>();
        read(GOOD, file, findings);
        assertThat(findings).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void nameIsSuggested() {
        List<Finding> findings = new ArrayList<>();
        new FrontMatterReader().read(GOOD, "scs-0190-v2-All_Names.md", findings::add);
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestion()).isEqualTo("scs-0190-v2-all-names.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n---\ntitle: x\n---\n", "# Title\n", "--- \ntitle: x\n", "---", "----\n---\n", "\uFEFF"})
    void documentWithoutFrontMatterIsFound(String text) {
        List<String> findings = new ArrayList<>();
        assertThat(read(text, FILE, findings)).isNull();
        assertThat(findings).containsExactly("ERROR scope.front-matter 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", ""})
    void byteOrderMarkAndLineEndsDoNotMatter(String mark) {
        List<String> findings = new ArrayList<>();
        assertThat(read(mark + GOOD.replace("\n", "\r\n"), FILE, findings)).isEqualTo(read(GOOD, FILE, findings));
        assertThat(findings).isEmpty();
    }

    @Test
    void supplementHasNoStatus() {
        List<String> findings = new ArrayList<>();
        String text = "---\ntitle: Notes\ntype: Supplement\ntrack: IaaS\nsupplements:\n- scs-0190-v2-names.md\n---\n";
        StandardDocument document = Objects.requireNonNull(read(text, "scs-0190-w1-notes.md", findings));
        assertThat(findings).isEmpty();
        assertThat(document.status()).isNull();
        assertThat(document.supplements()).containsExactly("scs-0190-v2-names.md");
    }

    @org.jspecify.annotations.Nullable
    private static StandardDocument read(String text, String file, List<String> findings) {
        return new FrontMatterReader().read(text, file, finding -> findings.add(shown(finding)));
    }

    static String shown(Finding finding) {
        String place = finding.location() instanceof Location.Position position
                ? position.line() + ":" + position.column()
                : "-";
        return finding.severity() + " " + finding.rule().id() + " " + place;
    }
}
