package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.scs4j.finding.Language;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the value types take and refuse. */
class ValuesTest {
    private static final GpuAccess G = GpuAccess.PASS_THROUGH;
    private static final int MAX = Integer.MAX_VALUE;

    static Stream<Arguments> refused() {
        return Stream.of(
                row("number of vCPUs must be at least 1, not 0", () -> new Cpu(0, CpuType.SHARED_CORE)),
                row("number of vCPUs must be at least 1, not -1", () -> new Cpu(-1, CpuType.SHARED_CORE, true)),
                row("half GiB of RAM out of range: 0", () -> new Ram(0, false, false)),
                row("GiB of RAM must be at least 1, not -1", () -> Ram.ofGibibytes(-1)),
                row("GiB of RAM must be at least 1, not 0", () -> Ram.ofGibibytes(0)),
                row("half GiB of RAM out of range: 4294967296", () -> new Ram(4294967296L, false, false)),
                row("number of disks must be at least 1, not 0", () -> new Disk(0, 10, DiskType.SSD)),
                row("size of the disk must be at least 0, not -1", () -> new Disk(-1, null)),
                row("CPU generation must be at least 0, not -1", () -> new CpuBrand(CpuVendor.ARM, -1, 0)),
                row("frequency marks must be between 0 and 3, not 4", () -> new CpuBrand(CpuVendor.ARM, 0, 4)),
                row("frequency marks must be between 0 and 3, not -1", () -> new CpuBrand(CpuVendor.ARM, 0, -1)),
                row("not a generation of Nvidia: h", () -> new Gpu(G, GpuVendor.NVIDIA, "h")),
                row("not a generation of Nvidia: A", () -> new Gpu(G, GpuVendor.NVIDIA, "A")),
                row("not a generation of Nvidia: {", () -> new Gpu(G, GpuVendor.NVIDIA, "{")),
                row("not a generation of Nvidia: `", () -> new Gpu(G, GpuVendor.NVIDIA, "`")),
                row("not a generation of Nvidia: aa", () -> new Gpu(G, GpuVendor.NVIDIA, "aa")),
                row("not a generation of Nvidia: 1", () -> new Gpu(G, GpuVendor.NVIDIA, "1")),
                row("not a generation of AMD: a", () -> new Gpu(G, GpuVendor.AMD, "a")),
                row("not a generation of AMD: 3.", () -> new Gpu(G, GpuVendor.AMD, "3.")),
                row("not a generation of AMD: .5", () -> new Gpu(G, GpuVendor.AMD, ".5")),
                row("not a generation of AMD: 3.5.1", () -> new Gpu(G, GpuVendor.AMD, "3.5.1")),
                row("not a generation of Intel: 1-2", () -> new Gpu(G, GpuVendor.INTEL, "1-2")),
                row("not a generation of Intel: /", () -> new Gpu(G, GpuVendor.INTEL, "/")),
                row("not a generation of Intel: :", () -> new Gpu(G, GpuVendor.INTEL, ":")),
                row(
                        "number of processing units must be at least 0, not -1",
                        () -> new Gpu(G, GpuVendor.AMD, "1", -1, 0)),
                row("frequency marks must be between 0 and 2, not 3", () -> new Gpu(G, GpuVendor.AMD, "1", 1, 3, 0, 0)),
                row(
                        "frequency marks must be between 0 and 2, not -1",
                        () -> new Gpu(G, GpuVendor.AMD, "1", 1, -1, 0, 0)),
                row("video memory must be at least 0, not -1", () -> new Gpu(G, GpuVendor.AMD, "1", 1, -1)),
                row("bandwidth marks must be between 0 and 2, not 3", () -> new Gpu(G, GpuVendor.AMD, "1", 1, 0, 1, 3)),
                row(
                        "bandwidth marks must be between 0 and 2, not -1",
                        () -> new Gpu(G, GpuVendor.AMD, "1", 1, 0, 1, -1)),
                row(
                        "video memory needs the number of processing units before it",
                        () -> new Gpu(G, GpuVendor.AMD, "1", 0, 24)),
                row("a bandwidth mark needs video memory before it", () -> new Gpu(G, GpuVendor.AMD, "1", 1, 0, 0, 1)),
                row(
                        "the text lists no generation 7 of Intel x86-64",
                        () -> named().cpuBrand(new CpuBrand(CpuVendor.INTEL, 7, 0))
                                .build()),
                row(
                        "the text lists no generation 6 of ARM v8+",
                        () -> named().cpuBrand(new CpuBrand(CpuVendor.ARM, 6, 0))
                                .build()),
                row(
                        "the text lists no generation 1 of RISC-V",
                        () -> named().cpuBrand(new CpuBrand(CpuVendor.RISC_V, 1, 0))
                                .build()),
                // D3: _GNa-24h, _GNah-24 and _GN-14-6 would be read back as something else, or not at all
                underivable(new Gpu(G, GpuVendor.NVIDIA, "a", 0, 1, 24, 0)),
                underivable(new Gpu(G, GpuVendor.NVIDIA, "", 14, 6)),
                underivable(new Gpu(G, GpuVendor.NVIDIA, "", 14, 1, 6, 0)),
                underivable(new Gpu(G, GpuVendor.NVIDIA, "a", 14, 0, 6, 2)),
                row(
                        "a flavor name has at most 255 characters",
                        () -> named().gpu(new Gpu(G, GpuVendor.AMD, "1".repeat(245)))
                                .build()));
    }

    private static Arguments row(String message, ThrowingCallable code) {
        return Arguments.of(message, Named.of("code", code));
    }

    private static Arguments underivable(Gpu gpu) {
        return row(
                "video memory is written after generation and processing units, with at most one h",
                () -> named().gpu(gpu).build());
    }

    private static FlavorNameBuilder named() {
        return FlavorName.builder(new Cpu(1, CpuType.SHARED_CORE), Ram.ofGibibytes(1));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedByName(String message, ThrowingCallable code) {
        assertThatIllegalArgumentException().isThrownBy(code).withMessage(message);
    }

    @Test
    void theLimitsAreTaken() {
        assertThat(named().gpu(new Gpu(G, GpuVendor.AMD, "1".repeat(244)))
                        .build()
                        .toString())
                .hasSize(FlavorNaming.MAX_LENGTH);
        FlavorName largest = FlavorName.builder(
                        new Cpu(MAX, CpuType.CROWDED_CORE, true), new Ram(Ram.MAX_HALF_GIBIBYTES, true, true))
                .disk(new Disk(MAX, MAX, DiskType.NVME))
                .cpuBrand(new CpuBrand(CpuVendor.AMD, 6, 3))
                .gpu(new Gpu(G, GpuVendor.INTEL, "4", MAX, 2, MAX, 1))
                .build();
        assertThat(largest)
                .hasToString(
                        "SCS-2147483647Li-2147483647.5uo-2147483647x2147483647p_z6hhh_GI4-2147483647hh-2147483647h");
        assertThat(FlavorName.parse(largest.toString())).isEqualTo(largest);
        assertThat(Ram.ofGibibytes(MAX).mebibytes()).isEqualTo(2147483647L * 1024);
        assertThat(new Ram(7, false, false).mebibytes()).isEqualTo(3584);
        assertThat(new Ram(7, false, false).gibibytes()).isEqualTo("3.5");
        assertThat(new Ram(1, false, false).gibibytes()).isEqualTo("0.5");
        assertThat(new CpuBrand(CpuVendor.INTEL, 6, 0).isListed()).isTrue();
        assertThat(new CpuBrand(CpuVendor.INTEL, 7, 0).isListed()).isFalse();
        assertThat(new Gpu(G, GpuVendor.NVIDIA, "x").hasUnlistedGeneration()).isTrue();
        assertThat(new Gpu(G, GpuVendor.NVIDIA, "").hasUnlistedGeneration()).isFalse();
        assertThat(new Gpu(G, GpuVendor.NVIDIA, "z").generation()).isEqualTo("z");
        assertThat(new Gpu(G, GpuVendor.AMD, "0.9").generation()).isEqualTo("0.9");
    }

    @Test
    void nullIsTakenOnlyWhereSomethingMayBeAbsent() {
        assertThatNullPointerException().isThrownBy(() -> new Cpu(1, null));
        assertThatNullPointerException().isThrownBy(() -> new CpuBrand(null, 0, 0));
        assertThatNullPointerException().isThrownBy(() -> new Gpu(null, GpuVendor.AMD, ""));
        assertThatNullPointerException().isThrownBy(() -> new Gpu(G, null, ""));
        assertThatNullPointerException().isThrownBy(() -> new Gpu(G, GpuVendor.AMD, null));
        assertThatNullPointerException().isThrownBy(() -> FlavorName.builder(null, Ram.ofGibibytes(1)));
        assertThatNullPointerException().isThrownBy(() -> FlavorName.builder(new Cpu(1, CpuType.SHARED_CORE), null));
        assertThatNullPointerException().isThrownBy(() -> named().cpu(null));
        assertThatNullPointerException().isThrownBy(() -> named().ram(null));
        assertThatNullPointerException().isThrownBy(() -> FlavorName.parse(null));
        assertThatNullPointerException().isThrownBy(() -> FlavorName.isValid(null));
        FlavorName plain =
                named().disk(null).hypervisor(null).cpuBrand(null).gpu(null).build();
        assertThat(plain).hasToString("SCS-1V-1");
    }

    @Test
    void theBuilderSetsEveryPart() {
        FlavorName full = named().cpu(new Cpu(2, CpuType.DEDICATED_THREAD))
                .ram(new Ram(5, false, true))
                .disk(new Disk(20, DiskType.HDD))
                .hypervisor(Hypervisor.HYPER_V)
                .hardwareVirtualization(true)
                .cpuBrand(new CpuBrand(CpuVendor.ARM, 2, 1))
                .gpu(new Gpu(GpuAccess.VIRTUAL, GpuVendor.AMD, "3.5", 40, 0))
                .infiniband(true)
                .build();
        assertThat(full).hasToString("SCS-2T-2.5o-20h_hyv_hwv_a2h_gA3.5-40_ib");
        assertThat(full.toBuilder()
                        .disk(null)
                        .hypervisor(null)
                        .hardwareVirtualization(false)
                        .cpuBrand(null)
                        .gpu(null)
                        .infiniband(false)
                        .build())
                .hasToString("SCS-2T-2.5o");
    }

    @Test
    void tryBuildGivesNoNameWhereBuildThrows() {
        FlavorNameBuilder builder = FlavorName.builder(new Cpu(2, CpuType.SHARED_CORE), Ram.ofGibibytes(4));
        assertThat(builder.tryBuild()).isEqualTo(builder.build());
        builder.cpuBrand(new CpuBrand(CpuVendor.INTEL, 7, 0));
        assertThat(builder.tryBuild()).isNull();
        builder.cpuBrand(null).gpu(new Gpu(GpuAccess.PASS_THROUGH, GpuVendor.NVIDIA, "a", 0, 1, 24, 0));
        assertThat(builder.tryBuild()).isNull();
        builder.gpu(new Gpu(GpuAccess.PASS_THROUGH, GpuVendor.AMD, "1".repeat(244)));
        assertThat(builder.tryBuild()).isNotNull();
        builder.gpu(new Gpu(GpuAccess.PASS_THROUGH, GpuVendor.AMD, "1".repeat(245)));
        assertThat(builder.tryBuild()).isNull();
    }

    @Test
    void extraSpecsAreReadBack() {
        for (CpuType type : CpuType.values()) {
            assertThat(CpuType.ofExtraSpec(type.extraSpec())).isEqualTo(type);
        }
        for (DiskType type : DiskType.values()) {
            assertThat(DiskType.ofExtraSpec(type.extraSpec())).isEqualTo(type);
        }
        assertThat(CpuType.ofExtraSpec("V")).isNull();
        assertThat(DiskType.ofExtraSpec("SSD")).isNull();
    }

    @Test
    void equalNamesPromiseTheSame() {
        FlavorName name = FlavorName.parse("SCS-2C-4-10n");
        assertThat(FlavorName.parse("SCS-02C-4.0-1x10n")).isEqualTo(name).hasSameHashCodeAs(name);
        assertThat(name).isNotEqualTo(FlavorName.parse("SCS-2C-4-10s")).isNotEqualTo("SCS-2C-4-10n");
        assertThat(name.equals(null)).isFalse();
        assertThat(name.hashCode())
                .isNotEqualTo(FlavorName.parse("SCS-2C-4-10s").hashCode());
        assertThat(FlavorName.isValid("SCS-2C-4-10n")).isTrue();
        assertThat(FlavorName.isValid("SCS-2C-4-10N")).isFalse();
        assertThat(FlavorName.tryParse("SCS-2C-4-10n").name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEL, i, Intel x86-64, x86_64, true",
        "AMD, z, AMD x86-64, x86_64, true",
        "ARM, a, ARM v8+, aarch64, false",
        "RISC_V, r, RISC-V, riscv64, false",
    })
    void cpuVendors(CpuVendor vendor, char letter, String title, String architecture, boolean x86) {
        assertThat(vendor.letter()).isEqualTo(letter);
        assertThat(vendor.title()).isEqualTo(title);
        assertThat(vendor.architecture()).isEqualTo(architecture);
        assertThat(vendor.isX86()).isEqualTo(x86);
    }

    @ParameterizedTest
    @CsvSource({"NVIDIA, N, Nvidia, SMs", "AMD, A, AMD, CUs", "INTEL, I, Intel, EUs"})
    void gpuVendors(GpuVendor vendor, char letter, String title, String units) {
        assertThat(vendor.letter()).isEqualTo(letter);
        assertThat(vendor.title()).isEqualTo(title);
        assertThat(vendor.units()).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({
        "DEDICATED_CORE, C, dedicated-core, dedicated core, dedizierter Kern",
        "DEDICATED_THREAD, T, dedicated-thread, dedicated thread (SMT), dedizierter Thread (SMT)",
        "SHARED_CORE, V, shared-core, vCPU (oversubscribed), vCPU (überbucht)",
        "CROWDED_CORE, L, crowded-core, vCPU (heavily oversubscribed), vCPU (stark überbucht)",
    })
    void cpuTypes(CpuType type, char letter, String extraSpec, String english, String german) {
        assertThat(type.letter()).isEqualTo(letter);
        assertThat(type.extraSpec()).isEqualTo(extraSpec);
        assertThat(type.meaning(Language.ENGLISH)).isEqualTo(english);
        assertThat(type.meaning(Language.GERMAN)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource({
        "NETWORK, n, network, network shared storage, Netzwerkspeicher",
        "HDD, h, hdd, local HDD, lokale HDD",
        "SSD, s, ssd, local SSD, lokale SSD",
        "NVME, p, nvme, local high-performance NVMe, lokale Hochleistungs-NVMe",
    })
    void diskTypes(DiskType type, char letter, String extraSpec, String english, String german) {
        assertThat(type.letter()).isEqualTo(letter);
        assertThat(type.extraSpec()).isEqualTo(extraSpec);
        assertThat(type.meaning(Language.ENGLISH)).isEqualTo(english);
        assertThat(type.meaning(Language.GERMAN)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource({
        "DEDICATED_CORE, CTVL, true",
        "DEDICATED_THREAD, TVL, true",
        "SHARED_CORE, VL, false",
        "CROWDED_CORE, L, false"
    })
    void promisesThatACpuTypeKeeps(CpuType type, String kept, boolean dedicated) {
        StringBuilder satisfied = new StringBuilder();
        for (CpuType other : CpuType.values()) {
            if (type.satisfies(other)) {
                satisfied.append(other.letter());
            }
        }
        assertThat(satisfied).hasToString(kept);
        assertThat(type.isDedicated()).isEqualTo(dedicated);
    }

    @ParameterizedTest
    @CsvSource({"NETWORK, n", "HDD, h", "SSD, nhs", "NVME, nhsp"})
    void promisesThatADiskTypeKeeps(DiskType type, String kept) {
        StringBuilder satisfied = new StringBuilder();
        for (DiskType other : DiskType.values()) {
            if (type.satisfies(other)) {
                satisfied.append(other.letter());
            }
        }
        assertThat(satisfied).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "KVM, kvm, KVM",
        "CLOUD_HYPERVISOR, chy, Cloud Hypervisor",
        "XEN, xen, Xen",
        "VMWARE, vmw, VMware",
        "HYPER_V, hyv, Hyper-V",
        "BARE_METAL, bms, Bare Metal System",
    })
    void hypervisors(Hypervisor hypervisor, String code, String title) {
        assertThat(hypervisor.code()).isEqualTo(code);
        assertThat(hypervisor.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"SCS-2C-4, KVM", "SCS-2C-4_kvm, KVM", "SCS-2C-4_chy, CLOUD_HYPERVISOR", "SCS-2C-4_bms, BARE_METAL"})
    void hypervisorOrDefault(String name, Hypervisor hypervisor) {
        assertThat(FlavorName.parse(name).hypervisorOrDefault()).isEqualTo(hypervisor);
    }

    @ParameterizedTest
    @CsvSource({"V1, v1, :, -", "V2, v2, -, _", "V3, v3, -, _"})
    void standards(NamingStandard standard, String label, char part, char extension) {
        assertThat(standard.label()).isEqualTo(label);
        assertThat(standard.partDelimiter()).isEqualTo(part);
        assertThat(standard.extensionDelimiter()).isEqualTo(extension);
        assertThat(standard.url())
                .isEqualTo("https://docs.scs.community/standards/scs-0100-" + label + "-flavor-naming");
        assertThat(NamingStandard.LATEST).isEqualTo(NamingStandard.V3);
    }
}
