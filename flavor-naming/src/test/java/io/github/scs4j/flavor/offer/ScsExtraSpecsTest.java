package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScsExtraSpecsTest {
    private static final List<String> PIECES = List.of(
            "scs:",
            "SCS:",
            "name",
            "-v",
            "_v",
            "disk",
            "-type",
            "cpu",
            "cpu-type",
            "0",
            "01",
            "7",
            "99999999999",
            "x",
            "root",
            ":",
            "");

    @Test
    void readsWhatIsSaid() {
        ScsExtraSpecs specs = ScsExtraSpecs.of(Map.of(
                "scs:name-v7", "SCS-2V:4",
                "scs:name-v3", "SCS-2V-4_i",
                "scs:cpu-type", "dedicated-thread",
                "scs:disk0-type", "nvme",
                "scs:disk12-type", "hdd",
                "hw:cpu_policy", "dedicated"));
        assertThat(specs.names())
                .containsExactly(
                        Map.entry(3, FlavorName.parse("SCS-2V-4_i")), Map.entry(7, FlavorName.parse("SCS-2V-4")))
                .isUnmodifiable();
        assertThat(specs.cpuType()).isEqualTo(CpuType.DEDICATED_THREAD);
        assertThat(specs.diskTypes())
                .containsExactly(Map.entry(0, DiskType.NVME), Map.entry(12, DiskType.HDD))
                .isUnmodifiable();
        assertThat(specs)
                .hasToString(
                        "names {3=SCS-2V-4_i, 7=SCS-2V-4}, cpu-type DEDICATED_THREAD, disk types {0=NVME, 12=HDD}");
    }

    @Test
    void equalityIsThatOfWhatIsSaid() {
        ScsExtraSpecs specs = ScsExtraSpecs.of(Map.of("scs:cpu-type", "shared-core"));
        ScsExtraSpecs same = ScsExtraSpecs.of(Map.of("scs:cpu-type", "shared-core", "scs:foo", "bar"));
        assertThat(specs).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(specs)
                .isNotEqualTo(ScsExtraSpecs.of(Map.of()))
                .isNotEqualTo(ScsExtraSpecs.of(Map.of("scs:cpu-type", "shared-core", "scs:name-v1", "SCS-1V-1")))
                .isNotEqualTo(ScsExtraSpecs.of(Map.of("scs:cpu-type", "shared-core", "scs:disk0-type", "ssd")));
    }

    @Test
    void saysWhatCannotBeUnderstood() {
        List<String> findings = new ArrayList<>();
        ScsExtraSpecs specs = ScsExtraSpecs.of(
                new TreeMap<>(Map.of(
                        "scs:cpu-type", "foo",
                        "scs:disk0-type", "foo",
                        "scs:foo", "foo",
                        "scs:name-v1", "foo",
                        "scs:name-vx", "foo")),
                "m1.large",
                finding -> {
                    assertThat(finding.subject()).isEqualTo("m1.large");
                    findings.add(Given.cell(finding));
                });
        assertThat(specs).isEqualTo(ScsExtraSpecs.of(Map.of()));
        assertThat(findings)
                .containsExactly(
                        "ERROR flavor.spec-cpu-type scs:cpu-type: 'foo' is not a type of vCPU",
                        "ERROR flavor.spec-disk-type scs:disk0-type: 'foo' is not a type of disk",
                        "INFO flavor.spec-unknown scs:foo: the standard has no extra spec 'scs:foo'; it gives one no meaning",
                        "ERROR flavor.spec-name scs:name-v1: 'foo' is not a flavor name by any version of the standard",
                        "WARNING flavor.spec-key scs:name-vx: 'scs:name-vx' is not an extra spec of the standard;"
                                + " scs:name-v1 is => scs:name-v1");
    }

    /** D14: a disk type that the name leaves open has no key. */
    @ParameterizedTest
    @CsvSource({
        "SCS-1V-4, ''",
        "SCS-1V-4-10, ''",
        "SCS-1V-4-n, '0=NETWORK'",
        "SCS-1V-4-, ''",
        "SCS-1V-4-2x5p, '0=NVME, 1=NVME'"
    })
    void aNameStatesOnlyTheTypesItHas(String name, String types) {
        assertThat(ScsExtraSpecs.of(FlavorName.parse(name).extraSpecs()).diskTypes())
                .hasToString("{" + types + "}");
    }

    @Property
    void theWayToExtraSpecsAndBack(@ForAll("names") FlavorName name) {
        List<Finding> findings = new ArrayList<>();
        ScsExtraSpecs specs = ScsExtraSpecs.of(name.extraSpecs(), "x", findings::add);
        assertThat(findings).isEmpty();
        assertThat(specs.names()).containsExactly(Map.entry(1, name), Map.entry(2, name));
        assertThat(specs.cpuType()).isEqualTo(name.cpu().type());
        Disk disk = name.disk();
        assertThat(specs.diskTypes().get(0)).isEqualTo(disk == null ? null : disk.type());
    }

    /** A flavor that has exactly what a name promises, with the extra specs of that name. */
    @Property
    void aFlavorMadeFromANameHasNoFinding(@ForAll("names") FlavorName name) {
        Flavor flavor = made(name);
        List<Finding> findings = new ArrayList<>();
        new FlavorCheck(FlavorNaming.STANDARD).judge(flavor, findings::add, new Tally());
        findings.removeAll(FlavorName.tryParse(name.toString()).findings());
        Gpu gpu = name.gpu();
        assertThat(findings)
                .hasSize(gpu == null ? 0 : 1)
                .allSatisfy(finding -> assertThat(finding.rule().id()).isEqualTo("flavor.promise-gpu"));
        assertThat(flavor.provides()).isEqualTo(new Provision(name, null));
    }

    /** With one vCPU, one half GiB or one GB less there is at least one ERROR for the name and for each variant. */
    @Property
    void aFlavorWithLessHasFindings(@ForAll("names") FlavorName name) {
        Flavor full = made(name);
        Cpu cpu = name.cpu();
        Flavor less = Flavor.builder(name.toString())
                .vcpus(cpu.count() - 1L)
                .ram(full.ram().getAsLong())
                .disk(full.disk().getAsLong())
                .extraSpecs(full.extraSpecs())
                .build();
        List<String> rules = new ArrayList<>();
        new FlavorCheck(FlavorNaming.STANDARD)
                .judge(less, finding -> rules.add(finding.rule().id()), new Tally());
        assertThat(rules).contains("flavor.promise-vcpus");
        assertThat(rules.stream().filter("flavor.variant-vcpus"::equals)).hasSize(2);
    }

    @Property
    void noExtraSpecIsTooOdd(@ForAll("keys") String key, @ForAll("values") String value) {
        Flavor flavor = Flavor.builder("SCS-2V-4")
                .vcpus(2)
                .ram(4096)
                .disk(0)
                .extraSpecs(Map.of(key, value))
                .build();
        new FlavorCheck(FlavorNaming.STANDARD)
                .judge(
                        flavor,
                        finding -> {
                            assertThat(finding.message().toString()).matches("[ -~]*");
                            String suggestion = finding.suggestion();
                            boolean aboutKey = finding.rule().id().equals("flavor.spec-key");
                            if (aboutKey && suggestion != null) {
                                assertThat(SpecKey.of(suggestion)).isNotIn(SpecKey.UNRECOGNIZED, SpecKey.FOREIGN);
                            }
                        },
                        new Tally());
        assertThat(flavor.provides().name()).isNotNull();
    }

    @Test
    void extraSpecsThatAreNullAreUnknownAndNoneIsNoFault() {
        assertThat(ScsExtraSpecs.of(Map.of()).cpuType()).isNull();
        assertThatThrownBy(() -> ScsExtraSpecs.of(null)).isInstanceOf(NullPointerException.class);
    }

    @Provide
    Arbitrary<FlavorName> names() {
        return Names.built();
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> "scs:" + String.join("", pieces)),
                Arbitraries.of(
                        "hw:cpu_policy",
                        "capabilities:hypervisor_type",
                        "capabilities:cpu_info:arch",
                        "trait:HW_CPU_X86_VMX",
                        "resources:",
                        "trait:"),
                Arbitraries.strings().ofMaxLength(50));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Names.texts(),
                Arbitraries.of(
                        "<or>", "<or> ", "<or><or>", "s== ", "<in> <or> qemu", "required", "forbidden", "shared"),
                Arbitraries.strings().ofMaxLength(50));
    }

    private static Flavor made(FlavorName name) {
        Disk disk = name.disk();
        return Flavor.builder(name.toString())
                .vcpus(name.cpu().count())
                .ram(name.ram().mebibytes())
                .disk(disk == null ? 0 : disk.size())
                .extraSpecs(name.extraSpecs())
                .build();
    }
}
