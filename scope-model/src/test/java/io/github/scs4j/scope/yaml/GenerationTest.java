package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "iaas: []; G0",
                "kaas: []; G0",
                "versions: [{standards: [{check_tools: []}], obsoleted_at: 2023-01-01}]; G1",
                "{variables: [a], versions: [{standards: [{check_tools: []}]}]}; G2",
                "{variables: [a], versions: [{standards: []}, {deprecated_at: 2023-01-01}]}; G3",
                "{versions: [{standards: [{}, {checks: []}]}]}; G4",
                "{uuid: a, versions: [{standards: [{check_tools: []}]}]}; G5",
                "{versions: [{standards: [{check_tools: [], parameters: {}}]}]}; G6",
                "{modules: [{run: []}], versions: [{}]}; G7",
                "{modules: [{}, {testcases: [{id: a}]}]}; G7",
                "{modules: [{}], versions: [{targets: {}}]}; G7",
                "{modules: [{testcases: [{}, {lifetime: day}]}]}; G7A",
                "{modules: [{targets: {}}], versions: [{targets: {}}]}; G8",
                "{scripts: [{testcases: [{lifetime: day}]}]}; G8",
                "{scripts: [{}, {testcases: [{}, {url: a}]}]}; G9",
                "{scripts: [{testcases: [{section: a}, {url: a}]}]}; G10",
                "{modules: [], timeline: [], versions: []}; G8",
                "{}; G8",
                "versions: 5; G8"
            })
    void isToldFromTheKeys(String yaml, Generation generation) {
        assertThat(Read.of(yaml).reading().generation()).isEqualTo(generation);
    }

    @Test
    void generationsFollowEachOther() {
        Generation before = Generation.G0;
        for (Generation generation : Generation.values()) {
            assertThat(generation.since()).isAfterOrEqualTo(before.since());
            assertThat(generation.isCurrent()).isEqualTo(generation.name().matches("G8|G9|G10"));
            before = generation;
        }
    }
}
