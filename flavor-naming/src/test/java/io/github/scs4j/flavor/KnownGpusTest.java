package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the known GPUs against the numbers of SCS-0100-w1. */
class KnownGpusTest {
    static Stream<Arguments> gpus() {
        return Table.rows("/gpus.tsv");
    }

    @Test
    void thereAreSixtyOne() {
        assertThat(gpus()).hasSize(61);
    }

    @ParameterizedTest
    @MethodSource("gpus")
    void everyRowIsKnown(String model, String piece, int units, int gib, String highBandwidth) {
        Gpu written = FlavorName.parse("SCS-16V-64-500s_" + piece).gpu();
        assertThat(written.units()).isEqualTo(units);
        assertThat(written.videoMemory()).isEqualTo(gib);
        assertThat(written.bandwidthMarks()).isEqualTo(highBandwidth.equals("yes") ? 1 : 0);
        assertThat(KnownGpus.ofModel(GpuAccess.PASS_THROUGH, model, gib)).containsExactly(written);
        assertThat(KnownGpus.ofModel(GpuAccess.PASS_THROUGH, model, 0)).contains(written);
        assertThat(KnownGpus.ofModel(GpuAccess.VIRTUAL, model, gib))
                .singleElement()
                .extracting(Gpu::access, Gpu::units, Gpu::frequencyMarks)
                .containsExactly(GpuAccess.VIRTUAL, units, written.frequencyMarks());
        assertThat(FlavorProposal.of("1 vCPU, 1 GiB, " + model + " " + gib + " GB")
                        .name())
                .hasToString("SCS-1V-1_" + piece);
    }

    @ParameterizedTest
    @MethodSource("gpus")
    void aKnownGpuIsNotSuspect(String model, String piece) {
        assertThat(FlavorName.tryParse("SCS-16V-64-500s_" + piece).findings())
                .as(model)
                .isEmpty();
        assertThat(KnownGpus.withUnitsAsMemory(
                        FlavorName.parse("SCS-1V-1_" + piece.split("-", -1)[0] + "-" + piece.split("-", -1)[1])
                                .gpu()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "none",
            value = {
                // D3: 24 GiB of high bandwidth where units belong
                "GNa-24h GNa-56h-24h",
                "gNa-24h gNa-56h-24h",
                "GNa-24 GNa-72-24,GNa-56-24",
                "GNa-80h GNa-108h-80h,GNa-108-80h",
                "GNa-80 none",
                "GNa-14 none",
                "GNa-14hh none",
                "GNa-25 none",
                "GNa-24-6 none",
                "GNa-24hh none",
                "GNt-24 none",
                "GN-24 none",
                "GNa none",
                "GNl-48 none",
                "GNg-80h GNg-132-80h",
                "GA2-128h GA2-208-128h,GA2-220-128h",
                "GA3-192h GA3-304-192h",
                "GA4-288h GA4-256-288h,GA4-256h-288h",
                "GA3.1-48 GA3.1-96-48",
                "GI3-48h GI3-56-48h",
                "GI4-32 GI4-160-32,GI4-256-32",
            })
    void unitsThatLookLikeVideoMemory(String piece, String meant) {
        Gpu gpu = FlavorName.parse("SCS-1V-1_" + piece).gpu();
        String pieces = KnownGpus.pieces(KnownGpus.withUnitsAsMemory(gpu), Dialect.text(NamingStandard.V3));
        assertThat(pieces).isEqualTo(meant == null ? "" : meant.replace(",", ", "));
    }

    @Test
    void aModelThatNobodyKnows() {
        assertThat(KnownGpus.ofModel(GpuAccess.PASS_THROUGH, "A101", 0)).isEqualTo(List.of());
        assertThat(KnownGpus.ofModel(GpuAccess.PASS_THROUGH, "A100", 41)).isEmpty();
        assertThat(KnownGpus.ofModel(GpuAccess.PASS_THROUGH, "a100", 0)).isEmpty();
    }
}
