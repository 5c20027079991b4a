package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.finding.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a name says: in a sentence, as a tree, as extra specs. */
class DescriptionTest {
    static Stream<Arguments> sentences() {
        return Table.rows("/descriptions.tsv");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inOneSentence(String name, String english, String german) {
        FlavorName parsed = FlavorNaming.TOLERANT.parse(name);
        assertThat(parsed.describe(Language.ENGLISH)).isEqualTo(english);
        assertThat(parsed.describe(Language.GERMAN)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "SCS-4V-16 {'cpu':{'count':4,'type':'V'},'ram':{'gib':16}}",
                "SCS-1Li-0.5uo- {'cpu':{'count':1,'type':'L','insecure':true},'ram':{'gib':0.5,'noEcc':true,'oversubscribed':true},'disk':{'count':1}}",
                "SCS-2C-4-3x10s_bms {'cpu':{'count':2,'type':'C'},'ram':{'gib':4},'disk':{'count':3,'size':10,'type':'s'},'hypervisor':'bms'}",
                "SCS-2T-4-n_hwv_z {'cpu':{'count':2,'type':'T'},'ram':{'gib':4},'disk':{'count':1,'type':'n'},'hardwareVirtualization':true,'cpuBrand':{'vendor':'z'}}",
                "SCS-2C-4_i3hh_GNa-14h-6h_ib {'cpu':{'count':2,'type':'C'},'ram':{'gib':4},'cpuBrand':{'vendor':'i','generation':3,'frequencyMarks':2},'gpu':{'access':'G','vendor':'N','generation':'a','units':14,'frequencyMarks':1,'videoMemory':6,'bandwidthMarks':1},'infiniband':true}",
                "SCS-2C-4_gA {'cpu':{'count':2,'type':'C'},'ram':{'gib':4},'gpu':{'access':'g','vendor':'A'}}",
            })
    void asATree(String name, String json) throws JsonProcessingException {
        Map<String, Object> map = FlavorName.parse(name).asMap();
        assertThat(new ObjectMapper().writeValueAsString(map).replace('"', '\''))
                .isEqualTo(json);
        assertThat(map).isUnmodifiable();
        for (Object value : map.values()) {
            if (value instanceof Map<?, ?> part) {
                assertThat(part).isUnmodifiable();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "SCS-4V-16-100s {scs:name-v1=SCS-4V:16:100s,scs:name-v2=SCS-4V-16-100s,scs:cpu-type=shared-core,scs:disk0-type=ssd}",
                "SCS-1L-1-5 {scs:name-v1=SCS-1L:1:5,scs:name-v2=SCS-1L-1-5,scs:cpu-type=crowded-core}",
                "SCS-2T-4 {scs:name-v1=SCS-2T:4,scs:name-v2=SCS-2T-4,scs:cpu-type=dedicated-thread}",
                "SCS-2C-4-3xp_z3 {scs:name-v1=SCS-2C:4:3xp-z3,scs:name-v2=SCS-2C-4-3xp_z3,scs:cpu-type=dedicated-core,scs:disk0-type=nvme,scs:disk1-type=nvme,scs:disk2-type=nvme}",
                "SCS-2C-4-n {scs:name-v1=SCS-2C:4:n,scs:name-v2=SCS-2C-4-n,scs:cpu-type=dedicated-core,scs:disk0-type=network}",
                "SCS-2C-4-1h {scs:name-v1=SCS-2C:4:1h,scs:name-v2=SCS-2C-4-1h,scs:cpu-type=dedicated-core,scs:disk0-type=hdd}",
            })
    void asExtraSpecs(String name, String specs) {
        Map<String, String> map = FlavorName.parse(name).extraSpecs();
        assertThat(map.toString().replace(" ", "")).isEqualTo(specs);
        assertThat(map).isUnmodifiable();
    }

    @Test
    void extraSpecsAreNotWrittenForBillionsOfDisks() {
        assertThat(FlavorName.parse("SCS-2C-4-2147483647x10s").extraSpecs())
                .hasSize(29)
                .containsEntry("scs:disk25-type", "ssd");
        assertThat(FlavorName.parse("SCS-2C-4-26x10s").extraSpecs()).hasSize(29);
        assertThat(FlavorName.parse("SCS-2C-4-25x10s").extraSpecs()).hasSize(28);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "SCS-2C-4 SCS-2C-4",
                "SCS-2C-4_kvm SCS-2C-4",
                "SCS-2C-4_bms SCS-2C-4_bms",
                "SCS-2C-4_xen_hwv SCS-2C-4_xen",
                "SCS-2C-4_chy SCS-2C-4_chy",
                "SCS-4C-16-2x200p_i3h SCS-4C-16-2x200p",
                "SCS-4C-16-2x200p_z SCS-4C-16-2x200p",
                "SCS-4C-16-2x200p_a1h SCS-4C-16-2x200p_a",
                "SCS-4C-16-2x200p_rhh SCS-4C-16-2x200p_r",
                "SCS-4C-16_GNa-14h-6h_ib SCS-4C-16_GNa-14-6_ib",
                "SCS-4C-16_GNa-14 SCS-4C-16_GNa-14",
                "SCS-4C-16_gA3.1h SCS-4C-16_gA3.1",
                "SCS-4C-16_GNah-24 SCS-4C-16_GNa",
                "SCS-4C-16_GNa-14-6hh SCS-4C-16_GNa-14-6",
                "SCS-4Li-16uo SCS-4Li-16uo",
            })
    void inShort(String name, String shortName) {
        assertThat(FlavorNaming.TOLERANT.parse(name).shortName()).hasToString(shortName);
    }

    @Test
    void everyGenerationOfTheTextHasItsTitle() {
        assertThat(titles(CpuVendor.INTEL))
                .containsExactly(
                        null,
                        "Skylake",
                        "Cascade Lake",
                        "Ice Lake",
                        "Sapphire Rapids",
                        "Sierra Forest (E)",
                        "Granite Rapids (P)",
                        null);
        assertThat(titles(CpuVendor.AMD))
                .containsExactly(
                        null,
                        "Zen-1 (Naples)",
                        "Zen-2 (Rome)",
                        "Zen-3 (Milan)",
                        "Zen-4 (Genoa)",
                        "Zen-5 (Turin)",
                        "Zen-6 (Venice)",
                        null);
        assertThat(titles(CpuVendor.ARM))
                .containsExactly(
                        null,
                        "A76/NeoN1 class",
                        "A78/X1/NeoV1 class",
                        "A71x/NeoN2/V2 (ARMv9)",
                        "AmpereOne (ARMv8.6)",
                        "A72x/NeoN3/V3 (ARMv9.2)",
                        null,
                        null);
        assertThat(titles(CpuVendor.RISC_V)).containsOnlyNulls();
        for (CpuVendor vendor : CpuVendor.values()) {
            long listed = titles(vendor).stream().filter(title -> title != null).count();
            assertThat(vendor.latestGeneration()).isEqualTo((int) listed);
        }
    }

    private static List<String> titles(CpuVendor vendor) {
        return Stream.iterate(0, generation -> generation + 1)
                .limit(8)
                .map(vendor::generationTitle)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "NVIDIA, f, Fermi",
        "NVIDIA, k, Kepler",
        "NVIDIA, m, Maxwell",
        "NVIDIA, p, Pascal",
        "NVIDIA, v, Volta",
        "NVIDIA, t, Turing",
        "NVIDIA, a, Ampere",
        "NVIDIA, l, Ada Lovelace",
        "NVIDIA, g, Grace Hopper",
        "NVIDIA, b, Blackwell",
        "NVIDIA, u, Blackwell Ultra",
        "NVIDIA, x, ",
        "NVIDIA, A, ",
        "AMD, 0.4, GCN 4",
        "AMD, 0.3, GCN 3",
        "AMD, 0.10, GCN 10",
        "AMD, 0.0, ",
        "AMD, 0, ",
        "AMD, 0.03, ",
        "AMD, 1, CDNA 1",
        "AMD, 4, CDNA 4",
        "AMD, 5, UDNA 5",
        "AMD, 12, UDNA 12",
        "AMD, 01, ",
        "AMD, 1.1, RDNA 1",
        "AMD, 4.1, RDNA 4",
        "AMD, 12.1, RDNA 12",
        "AMD, 3.5, RDNA 3.5",
        "AMD, 2.5, ",
        "AMD, 01.1, ",
        "AMD, 1., ",
        "AMD, .1, ",
        "AMD, '', ",
        "INTEL, 0.9, Gen9",
        "INTEL, 1, Xe (12.1/DG1)",
        "INTEL, 2, Xe (12.2)",
        "INTEL, 3, Arc (12.7/DG2)",
        "INTEL, 4, BattleImage (20.0)",
        "INTEL, 0.95, ",
        "INTEL, 5, ",
    })
    void gpuGenerations(GpuVendor vendor, String generation, String title) {
        assertThat(vendor.generationTitle(generation)).isEqualTo(title);
    }
}
