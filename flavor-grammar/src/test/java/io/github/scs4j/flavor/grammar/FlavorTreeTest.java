package io.github.scs4j.flavor.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.flavor.grammar.antlr.FlavorNameParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlavorTreeTest {
    private static final String FULL = "SCS-4Vi-15.5uo-3x100s_bms_hwv_z3hh_GNa-14h-6h_ib";

    @Test
    void hasANodeForEveryPart() {
        FlavorTree tree = tree(FlavorGrammar.V3, FULL);
        Set<Part> parts = new HashSet<>();
        for (FlavorTree node : nodes(tree)) {
            parts.add(node.part());
        }
        assertThat(parts).containsExactlyInAnyOrder(Part.values());
    }

    @ParameterizedTest
    @CsvSource({
        "FLAVOR_NAME, 0, 48",
        "PREFIX, 0, 4",
        "CPU, 4, 7",
        "CPU_COUNT, 4, 5",
        "CPU_TYPE, 5, 6",
        "INSECURE, 6, 7",
        "RAM, 8, 14",
        "RAM_AMOUNT, 8, 12",
        "NO_ECC, 12, 13",
        "RAM_OVERSUBSCRIBED, 13, 14",
        "DISK, 15, 21",
        "DISK_COUNT, 15, 16",
        "DISK_SIZE, 17, 20",
        "DISK_TYPE, 20, 21",
        "HYPERVISOR, 22, 25",
        "HARDWARE_VIRTUALIZATION, 26, 29",
        "CPU_BRAND, 30, 34",
        "CPU_VENDOR, 30, 31",
        "CPU_GENERATION, 31, 32",
        "CPU_FREQUENCY, 32, 34",
        "GPU, 35, 45",
        "GPU_ACCESS, 35, 36",
        "GPU_VENDOR, 36, 37",
        "GPU_GENERATION, 37, 38",
        "GPU_UNITS, 39, 41",
        "GPU_FREQUENCY, 41, 42",
        "GPU_MEMORY, 43, 44",
        "GPU_BANDWIDTH, 44, 45",
        "INFINIBAND, 46, 48"
    })
    void saysWhereEveryPartStands(Part part, int start, int end) {
        for (FlavorGrammar grammar : FlavorGrammar.values()) {
            String name = grammar == FlavorGrammar.V3 ? FULL : "SCS-4Vi:15.5uo:3x100s-bms-hwv-z3hh-GNa:14h:6h-ib";
            FlavorTree node = tree(grammar, name).find(part).orElseThrow();
            assertThat(node.start()).isEqualTo(start);
            assertThat(node.end()).isEqualTo(end);
            assertThat(node.text()).isEqualTo(name.substring(start, end));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCS-2C-4           | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 4)))
            SCS-2C-04.50u      | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 04.50) (NO_ECC u)))
            SCS-2C-4-          | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 4)) (DISK))
            SCS-2C-4-_ib       | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 4)) (DISK) (INFINIBAND ib))
            SCS-2C-4-3x        | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 4)) (DISK (DISK_COUNT 3)))
            SCS-2C-4-3xs       | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 4)) (DISK (DISK_COUNT 3) (DISK_TYPE s)))
            SCS-2C-4_i         | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 4)) (CPU_BRAND (CPU_VENDOR i)))
            SCS-2C-4_a05h_gI-2 | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 4)) (CPU_BRAND (CPU_VENDOR a) (CPU_GENERATION 05) (CPU_FREQUENCY h)) (GPU (GPU_ACCESS g) (GPU_VENDOR I) (GPU_UNITS 2)))
            SCS-2C-4_GNh       | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 4)) (GPU (GPU_ACCESS G) (GPU_VENDOR N) (GPU_FREQUENCY h)))
            SCS-2C-4_GA0.9hh   | (FLAVOR_NAME (PREFIX SCS-) (CPU (CPU_COUNT 2) (CPU_TYPE C)) (RAM (RAM_AMOUNT 4)) (GPU (GPU_ACCESS G) (GPU_VENDOR A) (GPU_GENERATION 0.9) (GPU_FREQUENCY hh)))
            """)
    void nestsTheParts(String name, String expected) {
        assertThat(tree(FlavorGrammar.V3, name)).hasToString(expected);
    }

    @Test
    void marksAnUndecidedDiskWithAnEmptyRange() {
        FlavorTree disk = tree(FlavorGrammar.V3, "SCS-2C-4-_ib").find(Part.DISK).orElseThrow();
        assertThat(disk.start()).isEqualTo(9);
        assertThat(disk.end()).isEqualTo(9);
        assertThat(disk.text()).isEmpty();
        assertThat(tree(FlavorGrammar.V3, "SCS-2C-4").find(Part.DISK)).isEmpty();
    }

    @Test
    void namesTheProductionsOfTheGrammar() {
        Set<String> named = new HashSet<>();
        for (Part part : Part.values()) {
            named.addAll(part.productions());
        }
        assertThat(FlavorNameParser.ruleNames).containsAll(named);
        assertThat(Arrays.asList(FlavorNameParser.ruleNames))
                .filteredOn(rule -> !named.contains(rule))
                .as("productions that are no part of their own")
                .containsExactlyInAnyOrder("half", "gpuVendor", "gpuModel", "number", "digit", "nonZeroDigit");
    }

    @Test
    void refusesNodesThatAreNone() {
        FlavorTree child = new FlavorTree(Part.CPU_TYPE, 5, 6, "V", List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new FlavorTree(Part.CPU, 4, 6, "4", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new FlavorTree(Part.CPU, -1, 0, "4", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new FlavorTree(Part.CPU, 4, 5, "4", List.of(child)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlavorTree(Part.CPU, 4, 6, "4V", List.of(child, child)));
    }

    private static FlavorTree tree(FlavorGrammar grammar, String name) {
        return (FlavorTree) grammar.parse(name);
    }

    private static List<FlavorTree> nodes(FlavorTree tree) {
        List<FlavorTree> nodes = new ArrayList<>(List.of(tree));
        for (FlavorTree child : tree.children()) {
            nodes.addAll(nodes(child));
        }
        return nodes;
    }
}
