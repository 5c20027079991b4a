package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an option names lies in the folder that is checked, too. */
class NamedFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void export() throws IOException {
        Files.copy(Path.of("../samples/cloud/flavors.json"), folder.resolve("flavors.json"));
    }

    @Test
    void whatAnOptionReadsIsNotCalledUnread() throws IOException {
        write("audit.yaml", """
                subject: mine
                scope: SCS-compatible IaaS
                author: me
                date: 2026-11-19
                results: {scs-0116-permissions: PASS}
                """);
        write(
                "old.report.json",
                "{\"subject\": \"mine\", \"scope\": \"SCS-compatible IaaS\", \"creator\": \"me\","
                        + " \"checkedAt\": \"2026-11-19T00:00:00Z\","
                        + " \"results\": {\"scs-0117-test-backup\": {\"result\": \"PASS\"}}}");
        write("other.yaml", "a: 1");

        Run run = check("--manual", "audit.yaml", "--results", "old.report.json");

        assertThat(run.out())
                .doesNotContain("audit.yaml", "old.report.json", "scs-0116-permissions", "scs-0117-test-backup")
                .contains("info: " + folder.resolve("other.yaml") + ": not read: ");
        assertThat(check().out())
                .contains("audit.yaml: not read: ", "old.report.json: not read: ")
                .contains("scs-0116-permissions", "scs-0117-test-backup");
    }

    @Test
    void aScopeIsNoExport() throws IOException {
        Files.writeString(folder.resolve("scope.yaml"), Scopes.SMALL);

        assertThat(check("--scope", "scope.yaml").out())
                .startsWith("mine: Mine")
                .doesNotContain("scope.yaml");
    }

    @Test
    void anExportIsReadOnce() {
        assertThat(check("--flavors", "flavors.json").out())
                .contains("1. FAIL scs-0100-syntax-check (5 findings)\n")
                .containsOnlyOnce("input: ");
    }

    private Run check(String... options) {
        List<String> args = new ArrayList<>(List.of("check", folder.toString(), "--at=2026-11-20", "--subject=mine"));
        for (String option : options) {
            args.add(option.startsWith("--") ? option : folder.resolve(option).toString());
        }
        return Run.of(args.toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
