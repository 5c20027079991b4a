package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TechnicalValuesTest {
    @ParameterizedTest
    @EnumSource
    void purposesAreRead(OsPurpose purpose) {
        assertThat(OsPurpose.of(purpose.value())).isSameAs(purpose);
        assertThat(purpose.isAllowed(MetadataStandard.V2)).isTrue();
        assertThat(MetadataProperty.OS_PURPOSE.words(MetadataStandard.V1).contains(purpose.value()))
                .isEqualTo(purpose.isAllowed(MetadataStandard.V1));
        assertThat(MetadataProperty.OS_PURPOSE.words(MetadataStandard.V2)).contains(purpose.value());
    }

    @Test
    void onlyOldgenericIsNew() {
        assertThat(OsPurpose.OLDGENERIC.isAllowed(MetadataStandard.V1)).isFalse();
        assertThat(MetadataProperty.OS_PURPOSE.words(MetadataStandard.V1)).hasSize(6);
        assertThat(MetadataProperty.OS_PURPOSE.words(MetadataStandard.V2)).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource
    void busesAreRead(DiskBus bus) {
        assertThat(DiskBus.of(bus.value())).isSameAs(bus);
        assertThat(MetadataProperty.HW_DISK_BUS.words(MetadataStandard.V1)).contains(bus.value());
        assertThat(DiskBus.WORDS).hasSize(DiskBus.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void hypervisorsAreRead(HypervisorType hypervisor) {
        assertThat(HypervisorType.of(hypervisor.value())).isSameAs(hypervisor);
        assertThat(HypervisorType.ofOfficialSpelling(hypervisor.value())).isNull();
        assertThat(MetadataProperty.HYPERVISOR_TYPE.words(MetadataStandard.V1)).contains(hypervisor.value());
        assertThat(HypervisorType.WORDS).hasSize(HypervisorType.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void architecturesAreRead(Architecture architecture) {
        assertThat(Architecture.of(architecture.value())).isSameAs(architecture);
        assertThat(Architecture.ofOfficialSpelling(architecture.value())).isNull();
        assertThat(MetadataProperty.ARCHITECTURE.words(MetadataStandard.V1)).contains(architecture.value());
    }

    @Test
    void architecturesHaveSources() {
        assertThat(Architecture.X86_64.source()).isEqualTo(Architecture.Source.GLANCE);
        assertThat(Architecture.AARCH64.source()).isEqualTo(Architecture.Source.NOVA);
        assertThat(Architecture.RISCV64.source()).isEqualTo(Architecture.Source.LIBOSINFO);
    }

    @ParameterizedTest
    @CsvSource({"kvm, QEMU", "hyper-v, HYPERV", "esxi, VMWARE"})
    void theOfficialSpellings(String value, HypervisorType hypervisor) {
        assertThat(HypervisorType.of(value)).isNull();
        assertThat(HypervisorType.ofOfficialSpelling(value)).isEqualTo(hypervisor);
        assertThat(Architecture.of("risc-v")).isNull();
        assertThat(Architecture.ofOfficialSpelling("risc-v")).isEqualTo(Architecture.RISCV64);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ubuntu, LISTED, -",
                "windows, LISTED, -",
                "rocky, KNOWN, -",
                "almalinux, KNOWN, -",
                "cirros, KNOWN, -",
                "Ubuntu, DISCOURAGED, ubuntu",
                "canonical, DISCOURAGED, ubuntu",
                "archlinux, DISCOURAGED, arch",
                "org.debian, DISCOURAGED, debian",
                "novell, DISCOURAGED, netware",
                "suse, DISCOURAGED, opensuse",
                "talos, UNKNOWN, -",
                "flatcar, UNKNOWN, -",
                "fedora-coreos, UNKNOWN, -",
                "alpine, UNKNOWN, alpinelinux",
                "rockylinux, UNKNOWN, rocky",
                "win, UNKNOWN, windows",
                "ubunut, UNKNOWN, ubuntu",
                "vyos1.4, UNKNOWN, -",
                "Rocky, MALFORMED, rocky",
                "UBUNTU, MALFORMED, ubuntu",
                "'ubuntu ', MALFORMED, ubuntu",
                "'', MALFORMED, -",
                "-, MALFORMED, -",
                "a_b, MALFORMED, -",
                "-debian, MALFORMED, debian",
                "debian., MALFORMED, debian",
                "übuntu, MALFORMED, ubuntu",
                "ｕｂｕｎｔｕ, MALFORMED, -"
            })
    void distributions(String value, OsDistro.Standing standing, String suggestion) {
        OsDistro distro = OsDistro.of(Objects.requireNonNullElse(value, "\u0000"));
        assertThat(distro.standing()).isEqualTo(standing);
        assertThat(distro.suggestion()).isEqualTo(suggestion);
    }

    @Test
    void theListsOfDistributions() {
        assertThat(OsDistro.listed()).hasSize(19).isSorted().contains("ubuntu");
        assertThat(OsDistro.recognized())
                .hasSize(64)
                .startsWith(OsDistro.listed().toArray(new String[0]))
                .doesNotHaveDuplicates();
        assertThat(OsDistro.recognized().subList(19, 64)).isSorted();
        assertThat(new HashSet<>(List.of(OsDistro.of("a"), OsDistro.of("a"), OsDistro.of("b"))))
                .hasSize(2);
        assertThat(OsDistro.of("a")).hasToString("a");
    }

    @Property
    void everyDistributionStandsSomewhere(@ForAll String value) {
        OsDistro distro = OsDistro.of(value);
        assertThat(distro.value()).isEqualTo(value);
        assertThat(OsDistro.of(value)).isEqualTo(distro);
        String suggestion = distro.suggestion();
        if (suggestion != null) {
            assertThat(OsDistro.recognized()).contains(suggestion);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "amd64, x86_64",
                "AMD64, x86_64",
                "x86-64, x86_64",
                "X86_64, x86_64",
                "'x86_64 ', x86_64",
                "x64, x86_64",
                "arm64, aarch64",
                "ARM64v8, aarch64",
                "arm, -",
                "i386, i686",
                "riscv, riscv64",
                "RISC-V, riscv64",
                "ppc64el, ppc64le",
                "powerpc, -",
                "s390xx, s390x",
                "armhf, armv7l",
                "armv6l, armv6",
                "sparc65, sparc64",
                "quantum, -",
                "'', -"
            })
    void theNearestArchitecture(String value, String nearest) {
        assertThat(Architecture.nearest(value)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Generic, generic",
                "genric, generic",
                "gneeric, generic",
                "k8s-node, k8snode",
                "capinode, k8snode",
                "gpi, gpu",
                "old-generic, generic",
                "hypervisor, -"
            })
    void theNearestPurpose(String value, String nearest) {
        assertThat(OsPurpose.nearest(value, MetadataStandard.V1)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "VirtIO, virtio",
                "virtio-scsi, scsi",
                "virtio-blk, virtio",
                "SCSI, scsi",
                "sas, -",
                "nvme, -",
                "floppy, -"
            })
    void theNearestBus(String value, String nearest) {
        assertThat(DiskBus.nearest(value)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "KVM, qemu",
                "QEMU, qemu",
                "Hyper-V, hyperv",
                "esx, vmware",
                "VMware, vmware",
                "libvirt, qemu",
                "vmwaer, vmware",
                "parallels, -"
            })
    void theNearestHypervisor(String value, String nearest) {
        assertThat(HypervisorType.nearest(value)).isEqualTo(nearest);
    }

    @Property
    void everyWordIsNearestToItself(@ForAll String text) {
        for (String word : Architecture.WORDS) {
            assertThat(Nearest.of(word, Architecture.WORDS)).isEqualTo(word);
        }
        String nearest = Nearest.of(text, Architecture.WORDS);
        if (nearest != null) {
            assertThat(Architecture.WORDS).contains(nearest);
        }
    }

    @Test
    void noWordIsNearALongText() {
        assertThat(Nearest.of("x86_64".repeat(1_000_000), Architecture.WORDS)).isNull();
        assertThat(Nearest.of("x".repeat(40) + "x86_64", Architecture.WORDS)).isNull();
    }
}
