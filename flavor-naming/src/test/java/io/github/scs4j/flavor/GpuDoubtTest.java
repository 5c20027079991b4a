package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of a GPU are doubted, and which are not. */
class GpuDoubtTest {
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
        String pieces = GpuTable.pieces(GpuDoubt.withUnitsAsMemory(gpu), Dialect.text(NamingStandard.V3));
        assertThat(pieces).isEqualTo(meant == null ? "" : meant.replace(",", ", "));
    }
}
