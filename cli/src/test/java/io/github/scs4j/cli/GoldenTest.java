package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole outputs that people script against; the version stands in them as VERSION. */
class GoldenTest {
    private static final String[] NAMES = {"SCS-16T-64-3x10s_bms_hwv_i3h", "SCS-01V-3.5", "SCS-2X-4", "m1.small"};

    @ParameterizedTest
    @CsvSource({
        "check.json, flavor check --format json --at 2026-11-20",
        "check.de.json, flavor check --format json --at 2026-11-20 --lang de",
        "check.jsonl, flavor check --format jsonl",
        "check.txt, flavor check"
    })
    void isAsRecorded(String file, String args) throws IOException {
        String[] all = (args + " " + String.join(" ", NAMES)).split(" ", -1);

        Run run = Run.of(all);

        assertThat(run.out().replace(Version.number(), "VERSION")).isEqualTo(recorded(file));
        assertThat(run.code()).isEqualTo(1);
    }

    private static String recorded(String file) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
