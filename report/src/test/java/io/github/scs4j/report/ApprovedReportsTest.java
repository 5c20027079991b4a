package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as they were approved. {@code -Dscs4j.approve=FOLDER} writes them to a folder instead, to be looked at. */
class ApprovedReportsTest {
    @ParameterizedTest
    @CsvSource({
        "TEXT, ENGLISH", "TEXT, GERMAN",
        "JSON, ENGLISH", "JSON, GERMAN",
        "JUNIT, ENGLISH", "JUNIT, GERMAN",
        "SARIF, ENGLISH", "SARIF, GERMAN",
        "MARKDOWN, ENGLISH", "MARKDOWN, GERMAN",
        "HTML, ENGLISH", "HTML, GERMAN",
        "BADGE, ENGLISH", "BADGE, GERMAN",
    })
    void isWrittenAsApproved(ReportFormat format, Language language) {
        check("cloud." + language.code() + "." + format.extension, format.write(ScopeSample.CLOUD, language));
    }

    @ParameterizedTest
    @CsvSource({"TEXT", "JSON", "JUNIT", "SARIF", "MARKDOWN", "HTML", "BADGE"})
    void severalSubjectsAreWrittenAsApproved(ReportFormat format) {
        check("clusters.en." + format.extension, format.write(ScopeSample.CLUSTERS, Language.ENGLISH));
    }

    private static void check(String name, String written) {
        String folder = System.getProperty("scs4j.approve");
        if (folder != null) {
            approve(Path.of(folder), name, written);
        }
        try (InputStream approved = Objects.requireNonNull(
                ApprovedReportsTest.class.getResourceAsStream("approved/" + name), "approved/" + name)) {
            assertThat(written).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void approve(Path folder, String name, String written) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
