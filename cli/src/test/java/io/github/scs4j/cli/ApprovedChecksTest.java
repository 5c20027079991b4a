package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reports about the samples in each format of {@code -o} as they were approved; the version stands in them as VERSION.
 * {@code -Dscs4j.approve=FOLDER} writes them to a folder instead, to be looked at.
 */
class ApprovedChecksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "cloud, en, 2026-11-20, txt json html md svg xml sarif yaml report.json card.json",
        "cloud, de, 2026-11-20, de.txt",
        "cluster, en, 2026-08-25, txt json html md svg xml sarif yaml report.json card.json",
    })
    void isAsApproved(String sample, String language, String day, String endings) throws IOException {
        List<String> args = new ArrayList<>(List.of("check", "../samples/" + sample, "--at", day, "--lang", language));
        List<String> names = new ArrayList<>();
        for (String ending : endings.split(" ", -1)) {
            names.add(sample + "." + ending);
            args.add("-o");
            args.add(folder.resolve(sample + "." + ending).toString());
        }

        Run run = Run.of(args.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(1);
        for (String name : names) {
            String written = Files.readString(folder.resolve(name)).replace(Version.number(), "VERSION");
            String target = System.getProperty("scs4j.approve");
            if (target != null) {
                Files.createDirectories(Path.of(target));
                Files.writeString(Path.of(target).resolve(name), written);
            } else {
                assertThat(written).as(name).isEqualTo(approved(name));
            }
        }
    }

    private static String approved(String name) throws IOException {
        String file = "golden/check/" + name;
        try (InputStream approved = Objects.requireNonNull(Run.class.getResourceAsStream(file), file)) {
            return new String(approved.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
