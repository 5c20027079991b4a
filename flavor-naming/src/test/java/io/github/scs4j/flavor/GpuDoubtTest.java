package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a GPU are doubted, and which are not. */
class GpuDoubtTest {
    static Stream<KnownGpu> known() {
        return GpuTable.all().stream();
    }

    @ParameterizedTest
    @MethodSource("known")
    void aKnownGpuIsNotDoubted(KnownGpu known) {
        for (GpuAccess access : GpuAccess.values()) {
            Gpu gpu = known.gpu(access);
            FlavorName name = FlavorName.parse("SCS-16V-64-500s").withGpu(gpu);
            assertThat(FlavorName.tryParse(name.toString()).findings()).isEmpty();
            assertThat(doubts(new Gpu(access, gpu.vendor(), gpu.generation(), gpu.units(), 0)))
                    .isEmpty();
        }
    }

    /** The examples of the texts, what operators use, and real parts that the table does not have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GNa-64",
                "GNa-14-6h",
                "GNa-14h-6h",
                "GNa-72-24",
                "GNa-14",
                "GNa-14-6",
                "gNa-14h",
                "GNa-14hh-6h",
                "GNa",
                "GNah",
                "GN-14",
                "GN",
                // A2 and a GPU of the A16, A100 and H100 in sevenths, MI300X in eighths, Radeon 7600, Arc A770 and Flex
                // 170
                "GNa-10-16",
                "GNa-14-10h",
                "GNg-16-10h",
                "GA3-38-24h",
                "GA3.1-32-8",
                "GI3-512-16",
                "GNa-7",
                "GNa-108h-80h",
                "GNl-2",
                "GI4-16-2",
                // the share of a virtual GPU may be any
                "gNa-1",
                "gNg-2-10h",
                // generations that the table does not have
                "GNt-24",
                "GNz-9999-9999",
                "GA5-96-48",
                "GA3.5-9999",
                "GI0.9-24",
                "GA0.4-1",
            })
    void whatIsPlausible(String piece) {
        assertThat(doubts(FlavorName.parse("SCS-1V-1_" + piece).gpu())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "GNl-18176 | 13..18 | this reads as 18176 SMs; a known GPU of this generation has as many cores, and a name"
                        + " counts SMs: GNl-142-48, GNl-142h-48, GNl-142hh-48"
                        + " | das liest sich als 18176 SMs; so viele Kerne hat eine bekannte GPU dieser Generation, ein"
                        + " Name zählt aber SMs: GNl-142-48, GNl-142h-48, GNl-142hh-48 | none",
                "GNl-7424-24 | 13..17 | this reads as 7424 SMs; a known GPU of this generation has as many cores, and a name"
                        + " counts SMs: GNl-58-24"
                        + " | das liest sich als 7424 SMs; so viele Kerne hat eine bekannte GPU dieser Generation, ein"
                        + " Name zählt aber SMs: GNl-58-24 | GNl-58-24",
                "GNa-109-80h | 13..16 | 109 SMs: the known GPUs of this generation have at most 108; the nearest:"
                        + " GNa-108h-80h, GNa-108-80h"
                        + " | 109 SMs: die bekannten GPUs dieser Generation haben höchstens 108; am nächsten:"
                        + " GNa-108h-80h, GNa-108-80h | none",
                "GA2-229-128h | 13..16 | 229 CUs: the known GPUs of this generation have at most 220; the nearest:"
                        + " GA2-220-128h"
                        + " | 229 CUs: die bekannten GPUs dieser Generation haben höchstens 220; am nächsten: GA2-220-128h"
                        + " | GA2-220-128h",
                "GNa-6-6 | 13..14 | 6 SMs: no part of a known GPU of this generation is as small; the nearest: GNa-14-6"
                        + " | 6 SMs: kein Teil einer bekannten GPU dieser Generation ist so klein; am nächsten: GNa-14-6"
                        + " | GNa-14-6",
                "GI4-15 | 13..15 | 15 EUs: no part of a known GPU of this generation is as small; the nearest: GI4-128-16"
                        + " | 15 EUs: kein Teil einer bekannten GPU dieser Generation ist so klein; am nächsten: GI4-128-16"
                        + " | GI4-128-16",
            })
    void unitsThatNoCardHas(String piece, String place, String english, String german, String suggestion) {
        assertFinding("flavor.gpu-units", piece, place, english, german, suggestion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "GNg-132-240h | 17..21 | 240 GiB of video memory: the known GPUs of this generation have at most 141; the"
                        + " nearest: GNg-132-141h"
                        + " | 240 GiB Videospeicher: die bekannten GPUs dieser Generation haben höchstens 141; am nächsten:"
                        + " GNg-132-141h | GNg-132-141h",
                "GNl-48-142 | 16..19 | 142 GiB of video memory: the known GPUs of this generation have at most 48; the"
                        + " nearest: GNl-142-48, GNl-142h-48, GNl-142hh-48"
                        + " | 142 GiB Videospeicher: die bekannten GPUs dieser Generation haben höchstens 48; am nächsten:"
                        + " GNl-142-48, GNl-142h-48, GNl-142hh-48 | none",
                "gI3-512-129 | 17..20 | 129 GiB of video memory: the known GPUs of this generation have at most 128; the"
                        + " nearest: gI3-128-128h"
                        + " | 129 GiB Videospeicher: die bekannten GPUs dieser Generation haben höchstens 128; am nächsten:"
                        + " gI3-128-128h | gI3-128-128h",
            })
    void memoryThatNoCardHas(String piece, String place, String english, String german, String suggestion) {
        assertFinding("flavor.gpu-memory", piece, place, english, german, suggestion);
    }

    private static void assertFinding(
            String rule, String piece, String place, String english, String german, String suggestion) {
        FlavorParse parse = FlavorName.tryParse("SCS-2C-4_" + piece);
        assertThat(parse.isValid()).isTrue();
        Finding finding = parse.findings().get(0);
        assertThat(parse.findings()).hasSize(1);
        Location.Range range = (Location.Range) finding.location();
        assertThat(finding.rule().id()).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.violates()).isFalse();
        assertThat(finding.subject()).isEqualTo("SCS-2C-4_" + piece);
        assertThat(range.start() + ".." + range.end()).isEqualTo(place);
        assertThat(finding.message().text(Language.ENGLISH)).isEqualTo(english);
        assertThat(finding.message().text(Language.GERMAN)).isEqualTo(german);
        assertThat(finding.suggestion()).isEqualTo(suggestion == null ? null : "SCS-2C-4_" + suggestion);
    }

    /** The bounds of every generation of the table: the first numbers that are doubted. */
    @ParameterizedTest
    @CsvSource({
        "N, a, 6, 109, 81",
        "N, l, 1, 143, 49",
        "N, g, 15, 133, 142",
        "N, b, 3, 189, 193",
        "N, u, 19, 161, 289",
        "A, 2, 12, 221, 129",
        "A, 3, 37, 305, 289",
        "A, 4, 31, 257, 289",
        "A, 3.1, 11, 97, 49",
        "A, 4.1, 7, 65, 33",
        "I, 4, 15, 257, 33",
    })
    void boundsOfAGeneration(char letter, String generation, int tooSmall, int tooLarge, int tooMuch) {
        GpuVendor vendor = GpuVendor.of(letter);
        assertThat(doubtedUnits(vendor, generation, tooSmall)).isTrue();
        assertThat(doubtedUnits(vendor, generation, tooSmall + 1)).isFalse();
        assertThat(doubtedUnits(vendor, generation, tooLarge - 1)).isFalse();
        assertThat(doubtedUnits(vendor, generation, tooLarge)).isTrue();
        Gpu much = new Gpu(GpuAccess.PASS_THROUGH, vendor, generation, tooLarge - 1, tooMuch);
        assertThat(doubts(much)).extracting(GpuDoubt::part).containsExactly(Part.GPU_MEMORY);
        assertThat(doubts(new Gpu(GpuAccess.PASS_THROUGH, vendor, generation, tooLarge - 1, tooMuch - 1)))
                .isEmpty();
    }

    private static boolean doubtedUnits(GpuVendor vendor, String generation, int units) {
        // two marks: no memory has them, so the units do not look like memory
        return !doubts(new Gpu(GpuAccess.PASS_THROUGH, vendor, generation, units, 2, 0, 0))
                .isEmpty();
    }

    @Test
    void bothNumbersMayBeDoubted() {
        assertThat(FlavorName.tryParse("SCS-2C-4_GNa-1-2147483647h").findings())
                .extracting(finding -> finding.rule().id() + " " + finding.suggestion())
                .containsExactly("flavor.gpu-units SCS-2C-4_GNa-14-6", "flavor.gpu-memory SCS-2C-4_GNa-14-6");
    }

    @Test
    void aDoubtIsWrittenInTheSyntaxOfTheName() {
        FlavorParse parse = FlavorNaming.of(NamingStandard.V1).tryParse("SCS-2C:4-GA2:229h-ib");
        Finding finding = parse.findings().get(0);
        assertThat(finding.message().toString()).endsWith("the nearest: GA2:220:128h");
        assertThat(finding.suggestion()).isEqualTo("SCS-2C:4-GA2:220:128h-ib");
    }

    @Test
    void aDoubtNeverFailsTheTestcase() {
        Tally tally = new Tally();
        List<Finding> findings = new ArrayList<>();
        new SyntaxCheck(FlavorNaming.STANDARD).judge("SCS-16V-64-256s_GNl-18176", findings::add, tally);
        assertThat(findings).hasSize(1).noneMatch(Finding::violates);
    }

    @Property
    void doubtsAreReasonable(@ForAll("gpus") Gpu gpu) {
        List<GpuDoubt> doubts = doubts(gpu);
        List<KnownGpu> generation = GpuTable.ofGeneration(gpu.vendor(), gpu.generation());
        assertThat(generation).containsAll(GpuTable.nearest(gpu)).containsAll(GpuTable.exactly(gpu));
        assertThat(GpuTable.nearest(gpu)).containsAll(GpuTable.exactly(gpu));
        assertThat(GpuTable.nearest(gpu).isEmpty()).isEqualTo(generation.isEmpty());
        if (generation.isEmpty() || !GpuTable.exactly(gpu).isEmpty()) {
            assertThat(doubts).isEmpty();
        }
        assertThat(doubts).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(2);
        for (GpuDoubt doubt : doubts) {
            assertThat(doubt.instead()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(other -> {
                assertThat(other.access()).isEqualTo(gpu.access());
                assertThat(GpuTable.exactly(other)).isNotEmpty();
                assertThat(doubts(other)).isEmpty();
            });
        }
    }

    @Provide
    Arbitrary<Gpu> gpus() {
        Arbitrary<String> generations =
                Arbitraries.of("a", "l", "g", "b", "u", "t", "2", "3", "4", "3.1", "4.1", "3.5", "");
        Arbitrary<Integer> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 400), Arbitraries.integers().between(1, Integer.MAX_VALUE));
        return Combinators.combine(
                        Arbitraries.of(GpuAccess.class),
                        Arbitraries.of(GpuVendor.class),
                        generations,
                        numbers,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.oneOf(Arbitraries.just(0), numbers),
                        Arbitraries.integers().between(0, 1))
                .as((access, vendor, generation, units, marks, memory, memoryMarks) -> new Gpu(
                        access,
                        vendor,
                        vendor.isGeneration(generation) ? generation : "",
                        units,
                        marks,
                        memory,
                        memory == 0 ? 0 : memoryMarks));
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
        String pieces = GpuTable.pieces(GpuDoubt.withUnitsAsMemory(gpu), Dialect.text(NamingStandard.V3));
        assertThat(pieces).isEqualTo(meant == null ? "" : meant.replace(",", ", "));
    }

    private static List<GpuDoubt> doubts(Gpu gpu) {
        return GpuDoubt.of(gpu, Dialect.text(NamingStandard.V3));
    }
}
