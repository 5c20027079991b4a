package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other runs and people found, beside what a run of {@code scs check} finds. */
class CheckCloudResultsTest {
    @TempDir
    Path folder;

    @Test
    void takesTheNewestResultOfEachTestcase() throws IOException {
        String flavors = write("cloud.json", Flavors.standard("")).toString();
        Path earlier = folder.resolve("earlier.report.json");
        Run.of("check", "--at=2026-11-18", flavors, "-o", earlier.toString());
        Path manual = write("manual.yaml", """
                subject: cloud
                scope: SCS-compatible IaaS
                author: Jo Doe
                date: 2026-11-17
                results:
                  scs-0117-test-backup: PASS
                  scs-0116-permissions: FAIL
                """);
        String images =
                write("images.json", Images.page(Images.clean("Ubuntu 24.04"))).toString();
        String[] args = {
            "check",
            "--at=2026-11-20",
            "--subject=cloud",
            "--images",
            images,
            "--results",
            earlier.toString(),
            "--manual",
            manual.toString()
        };

        assertThat(CheckVerdicts.of(args))
                .containsEntry("scs-0100-syntax-check", "PASS")
                .containsEntry("scs-0102-image-recency", "PASS")
                .containsEntry("scs-0117-test-backup", "PASS")
                .containsEntry("scs-0116-permissions", "FAIL")
                .containsEntry("scs-0115-default-rules", "MISS");
        args[1] = "--at=2026-12-03";
        assertThat(CheckVerdicts.of(args)).containsEntry("scs-0100-syntax-check", "MISS");
    }

    @Test
    void reportsOfSeveralSubjectsAreReadAgain() throws IOException {
        Path report = folder.resolve("a.report.json");
        Path card = folder.resolve("a.card.json");
        String[] first = {"check", "--at=2026-08-25", "--cluster=a=v1.34.9", "--cluster=b=v1.35.8", "-o"};
        Run.of(Stream.concat(Stream.of(first), Stream.of(report.toString(), "-o", card.toString()))
                .toArray(String[]::new));

        Run run = Run.of(
                "check", "--scope=kaas", "--at=2026-08-26", "--subject=cloud 1.34", "--results", report.toString());

        assertThat(new ObjectMapper().readTree(report.toFile())).hasSize(2);
        assertThat(new ObjectMapper().readTree(card.toFile())).hasSize(2);
        assertThat(run.out()).contains("main: FAIL (1 FAIL, 2 MISS)\n").doesNotContain("error:");
        assertThat(run.code()).isEqualTo(1);
        Run byCard = Run.of(
                "check", "--scope=kaas", "--at=2026-08-26", "--subject=cloud 1.34", "--results", card.toString());
        assertThat(byCard.out()).isEqualTo(run.out());
        assertThat(byCard.code()).isEqualTo(1);
    }

    @Test
    void whatWasFoundAboutTheWholeSaysNothingAboutOneBranchOfSeveral() throws IOException {
        String manual = write("manual.txt", """
                subject: cloud
                scope: SCS-compatible KaaS
                author: Jo Doe
                date: 2026-08-24
                results: {cncf-k8s-conformance: PASS}
                """).toString();

        Run one = Run.of("check", "--at=2026-08-25", "--manual", manual, "--cluster=a=v1.34.11");
        Run two = Run.of("check", "--at=2026-08-25", "--manual", manual, "--cluster=a=v1.34.11", "--cluster=b=v1.35.8");

        assertThat(one.out()).contains("main: MISS (1 MISS, 2 PASS)\n");
        assertThat(one.code()).isZero();
        assertThat(two.out())
                .contains("MISS cloud 1.34: cncf-k8s-conformance", "MISS cloud 1.35: cncf-k8s-conformance")
                .containsOnlyOnce("the report is about 'cloud', not about 'cloud 1.34'");
        assertThat(two.code()).isEqualTo(2);
    }

    @Test
    void resultsAboutSomethingElseDoNotCount() throws IOException {
        Path manual = write("manual.yaml", """
                subject: other
                scope: SCS-compatible IaaS
                author: Jo Doe
                date: 2026-11-17
                results: {scs-0117-test-backup: PASS}
                """);

        Run run = Run.of("check", "--at=2026-11-20", "--subject=cloud", "--manual", manual.toString());

        assertThat(run.out()).contains("MISS scs-0117-test-backup", "'other'");
    }

    @Test
    void aResultOfOthersThatFailsDecidesTheExitCode() throws IOException {
        String manual = manual("cloud", "SCS-compatible IaaS", "FAIL");
        String passed = write("passed.yaml", Files.readString(Path.of(manual)).replace("FAIL", "PASS"))
                .toString();

        assertThat(Run.of("check", "--at=2026-11-20", "--manual", manual).code())
                .isEqualTo(1);
        assertThat(Run.of("check", "--at=2026-11-20", "--as=official", "--manual", manual)
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("check", "--at=2026-11-20", "--manual", passed).code())
                .isZero();
        assertThat(Run.of("check", "--at=2026-11-30", "--manual", manual).code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "other | SCS-compatible IaaS | 2026-11-20 | the report is about 'other', not about 'cloud'",
                "cloud | SCS-compatible KaaS | 2026-11-20 | the report belongs to the scope 'SCS-compatible KaaS', not to",
                "cloud | SCS-compatible IaaS | 2020-01-01 | the timeline begins on 2024-12-19",
            })
    void whatCannotCountIsSaidOnce(String subject, String scope, String at, String message) throws IOException {
        String manual = manual(subject, scope, "PASS");
        write("flavors.json", "[{\"Name\": \"SCS-4X-16\"}]");

        Run run = Run.of("check", "--subject=cloud", "--at=" + at, "--manual", manual, folder.toString());

        assertThat(run.out()).containsOnlyOnce(message).contains("error: SCS-4X-16: ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void resultsThatContradictEachOtherAreNoSureVerdict() throws IOException {
        String failed = manual("cloud", "SCS-compatible IaaS", "FAIL");
        String passed = write("passed.yaml", Files.readString(Path.of(failed)).replace("FAIL", "PASS"))
                .toString();

        Run run = Run.of("check", "--at=2026-11-20", "--manual", failed, "--manual", passed);

        assertThat(run.out()).containsOnlyOnce("differ; the worst counts, FAIL").contains("FAIL scs-0117-test-backup");
        assertThat(run.code()).isEqualTo(2);
    }

    private String manual(String subject, String scope, String result) throws IOException {
        return write("manual.txt", """
                subject: %s
                scope: %s
                author: Jo Doe
                date: 2026-11-17
                results: {scs-0117-test-backup: %s}
                """.formatted(subject, scope, result)).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--manual", "--results"})
    void resultsThatCannotBeReadLeaveTheRestReported(String option) throws IOException {
        String flavors = write("cloud.json", "[{\"Name\": \"SCS-4X-16\"}]").toString();

        Run missing = Run.of("check", flavors, option, "nothing");
        Run directory = Run.of("check", flavors, option, folder.toString());

        assertThat(missing.out()).contains("error: nothing: these results cannot be read", "error: SCS-4X-16: ");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(directory.out()).contains("error: " + folder + ": these results cannot be read");
        assertThat(directory.code()).isEqualTo(2);
    }

    @Test
    void resultsAloneSayWhichScopeTheyAreAbout() throws IOException {
        Path manual = write("manual.yaml", """
                subject: cluster
                scope: SCS-compatible KaaS
                author: Jo Doe
                date: 2026-11-17
                results: {cncf-k8s-conformance: PASS}
                """);

        assertThat(Run.of("check", "--at=2026-11-20", "--subject=cluster", "--manual", manual.toString())
                        .out())
                .startsWith("cluster: SCS-compatible KaaS v1: MISS\n")
                .contains("main: MISS (2 MISS, 1 PASS)\n")
                .doesNotContain("IaaS v5.1");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
