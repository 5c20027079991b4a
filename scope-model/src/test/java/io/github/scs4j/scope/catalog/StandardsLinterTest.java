package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsLinterTest {
    private static final String V1 = "scs-0190-v1-names.md";
    private static final String V2 = "scs-0190-v2-names.md";
    private static final String W1 = "scs-0190-w1-notes.md";
    private static final Map<String, String> GOOD =
            Map.of(V1, """
            ---
            title: N
            type: Standard
            track: IaaS
            status: Deprecated
            deprecated_at: 2026-01-01
            replaced_by: [scs-0190-v2-names.md]
            ---
            """, V2, """
            ---
            title: N
            type: Standard
            track: IaaS
            status: Stable
            stabilized_at: 2026-01-01
            replaces: [scs-0190-v1-names.md]
            ---
            """, W1, """
            ---
            title: N
            type: Supplement
            track: IaaS
            supplements: [scs-0190-v1-names.md, scs-0190-v2-names.md]
            ---
            """, "scs-XXXX-vN-template.md", """
            ---
            title: N
            type: Standard
            track: IaaS
            status: Draft
            ---
            """, "README.md", "no document");

    @Test
    void goodFolderIsRead() {
        List<Finding> findings = new ArrayList<>();
        assertThat(new StandardsLinter().lint(GOOD, findings::add).stream().map(StandardDocument::file))
                .containsExactly(V1, V2, W1);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v2|replaces: [scs-0190-v1-names.md]|replaces: [scs-0190-v2-names.md]|"
                        + "ERROR scope.document-reference 7:12; ERROR scope.document-replaces 7:11",
                "v2|replaces: [scs-0190-v1-names.md]|replaces: [scs-0190-v1-name.md]|ERROR scope.document-reference 7:12",
                "v2|replaces: [scs-0190-v1-names.md]|''|ERROR scope.document-replaces 2:1",
                "v1|replaced_by: [scs-0190-v2-names.md]|''|WARNING scope.document-replaced-by 2:1",
                "v1|replaced_by: [scs-0190-v2-names.md]|replaced_by: [README.md]|WARNING scope.document-replaced-by 7:14",
                "v1|'status: Deprecated\ndeprecated_at: 2026-01-01\nreplaced_by: [scs-0190-v2-names.md]'|"
                        + "'status: Stable\nstabilized_at: 2026-01-01'|WARNING scope.document-stable 5:9",
                "w1|scs-0190-v1-names.md|scs-0190-v7-names.md|ERROR scope.document-reference 5:15",
                "w1|scs-0190-v1-names.md|scs-XXXX-vN-template.md|ERROR scope.document-reference 5:15"
            })
    void whatIsWrongTogetherIsFound(String file, String right, String wrong, String expected) {
        Map<String, String> files = new HashMap<>(GOOD);
        String name = file.equals("v1") ? V1 : file.equals("v2") ? V2 : W1;
        assertThat(files.get(name)).containsOnlyOnce(right);
        files.computeIfPresent(name, (key, text) -> text.replace(right, wrong));
        assertThat(lint(files)).containsExactlyInAnyOrder(expected.split("; ", -1));
    }

    @Test
    void sameNumberIsFound() {
        Map<String, String> files = new HashMap<>(GOOD);
        files.put("scs-0190-w1-other.md", GOOD.getOrDefault(W1, ""));
        assertThat(lint(files)).containsExactly("ERROR scope.duplicate-document 2:8");
    }

    @Test
    void unknownFileHasASuggestion() {
        Map<String, String> files = new HashMap<>(GOOD);
        files.computeIfPresent(V2, (key, text) -> text.replace("v1-names", "v1-name"));
        List<Finding> findings = new ArrayList<>();
        new StandardsLinter().lint(files, findings::add);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.suggestion()).isEqualTo(V1);
            assertThat(finding.subject()).isEqualTo(V2);
        });
    }

    private static List<String> lint(Map<String, String> files) {
        List<String> findings = new ArrayList<>();
        new StandardsLinter().lint(files, finding -> {
            assertThat(FrontMatterReader.ruleIds()).contains(finding.rule().id());
            findings.add(FrontMatterReaderTest.shown(finding));
        });
        return findings;
    }

    @Test
    @Timeout(60)
    void findingsEnd() {
        Map<String, String> files = new HashMap<>(GOOD);
        StringBuilder list = new StringBuilder("scs-0190-v1-names.md");
        for (int i = 0; i < 30_000; i++) {
            list.append(", scs-0190-v1-name").append(i).append(".md");
        }
        files.computeIfPresent(V2, (key, text) -> text.replace("scs-0190-v1-names.md", list));
        List<Finding> findings = new ArrayList<>();
        new StandardsLinter().lint(files, findings::add);
        assertThat(findings).hasSize(1000);
        assertThat(findings.get(999).rule().id()).isEqualTo("scope.limit");
        assertThat(findings.get(99).suggestion()).isNotNull();
        assertThat(findings.get(100).suggestion()).isNull();
    }
}
