package io.github.scs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepResultsTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheNumbersAndNoPaths() {
        JsonNode raw = Vectors.json("raw.json").get(0);
        JsonNode kept = KeepResults.kept(raw);
        assertThat(kept.has("jvm")).isFalse();
        assertThat(kept.toString()).doesNotContain("/opt", "C:", "scorePercentiles", "churn");
        assertThat(kept.required("jvmArgs").toString()).isEqualTo("[\"-Xmx1g\",\"-XX:+UseSerialGC\"]");
        Measurement before = Measurement.of(raw);
        assertThat(Measurement.of(kept)).isEqualTo(before);
        assertThat(before.raw()).containsExactly(10.0, 11.0, 12.0, 11.0);
        assertThat(before.bytes()).isEqualTo(new Estimate(128, 0.5));
    }

    @Test
    void keepsWhatSeveralRunsMeasuredAndTheMachine() throws IOException {
        Path raw = folder.resolve("raw.json");
        Files.writeString(raw, Vectors.json("raw.json").toString());
        Path results = folder.resolve("results");
        KeepResults.main(
                new String[] {results.toString(), "benchmarks/run quick", "7", "0.1", raw.toString(), raw.toString()});
        assertThat(Results.read(results.resolve("jdk17.json")).measurements()).hasSize(2);
        Measured measured = Measured.read(results);
        assertThat(measured.jmh()).containsOnlyKeys(17);
        JsonNode machine = measured.files().get(MachineBlock.FILE).required("17");
        assertThat(machine.required("command").asText()).isEqualTo("benchmarks/run quick");
        assertThat(machine.required("vm").asText()).isEqualTo("OpenJDK 64-Bit Server VM 17.0.1+12");
        assertThat(MachineBlock.markdown(measured)).contains("| JDK 17 |", "| 7 |");
    }

    @ParameterizedTest
    @CsvSource({"17.0.19, 17", "25, 25", "25-ea, 25"})
    void knowsTheVersionOfJava(String version, String feature) {
        assertThat(KeepResults.feature(version)).isEqualTo(feature);
    }
}
