package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.CpuVendor;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.GpuAccess;
import io.github.scs4j.flavor.GpuVendor;
import io.github.scs4j.flavor.Hypervisor;
import io.github.scs4j.flavor.Ram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlavorSelectorTest {
    private static List<FlavorName> names(String... texts) {
        List<FlavorName> names = new ArrayList<>();
        for (String text : texts) {
            names.add(FlavorName.parse(text));
        }
        return names;
    }

    private static List<String> texts(List<Match<FlavorName>> matches) {
        List<String> texts = new ArrayList<>();
        matches.forEach(match -> texts.add(match.offered().toString()));
        return texts;
    }

    /** Names with few values for each part, so that many satisfy each other. */
    @Provide
    Arbitrary<FlavorName> dense() {
        Arbitrary<String> cpu = Combinators.combine(
                        Arbitraries.of("1", "2", "4"), Arbitraries.of("C", "T", "V", "L"), Arbitraries.of("", "", "i"))
                .as((count, type, insecure) -> count + type + insecure);
        Arbitrary<String> ram = Combinators.combine(
                        Arbitraries.of("0.5", "2", "4"), Arbitraries.of("", "", "u", "o", "uo"))
                .as((size, marks) -> "-" + size + marks);
        Arbitrary<String> disk =
                Arbitraries.of("", "", "-", "-n", "-10", "-10h", "-10n", "-20s", "-20p", "-2x10", "-2x20s", "-3xs");
        Arbitrary<String> platform = Arbitraries.of("", "", "", "_kvm", "_xen", "_bms", "_hwv", "_kvm_hwv");
        Arbitrary<String> brand = Arbitraries.of("", "", "", "_i", "_i3", "_i3h", "_zh", "_z3", "_a", "_a2", "_r");
        Arbitrary<String> gpu = Arbitraries.of(
                "", "", "", "_GN", "_gN", "_GNa", "_GNa-14", "_GNa-14h", "_GNa-28-12", "_GNa-28h-12h", "_GA3-304-192h");
        Arbitrary<String> infiniband = Arbitraries.of("", "", "_ib");
        return Combinators.combine(cpu, ram, disk, platform, brand, gpu, infiniband)
                .as((c, r, d, p, b, g, i) -> FlavorName.parse("SCS-" + c + r + d + p + b + g + i));
    }

    @Provide
    Arbitrary<List<FlavorName>> offers() {
        return dense().list().ofMaxSize(150);
    }

    @Property(tries = 300)
    void selectsWhatSatisfies(@ForAll("offers") List<FlavorName> offered, @ForAll("dense") FlavorName first) {
        FlavorSelector<FlavorName> selector = FlavorSelector.ofNames(offered);
        List<FlavorName> wishes = new ArrayList<>(offered);
        wishes.add(first);
        for (FlavorName wish : wishes) {
            List<FlavorName> satisfying = new ArrayList<>(offered);
            satisfying.removeIf(name -> !name.satisfies(wish));
            Selection<FlavorName> selection = selector.select(wish);
            assertThat(selection.all()).extracting(Match::offered).containsExactlyInAnyOrderElementsOf(satisfying);
            assertThat(selection.isEmpty()).isEqualTo(satisfying.isEmpty());
            assertThat(selection.best() == null).isEqualTo(satisfying.isEmpty());
            assertThat(selection.all())
                    .allSatisfy(match -> assertThat(match.wanted()).isEqualTo(wish));
        }
    }

    @Property(tries = 100)
    void theSmallestAreThoseThatExceedNoOther(
            @ForAll("offers") List<FlavorName> offered, @ForAll("dense") FlavorName wish) {
        List<FlavorName> satisfying = new ArrayList<>(offered);
        satisfying.removeIf(name -> !name.satisfies(wish));
        List<FlavorName> smallest = new ArrayList<>(satisfying);
        smallest.removeIf(
                name -> satisfying.stream().anyMatch(other -> name.satisfies(other) && !other.satisfies(name)));
        Selection<FlavorName> selection = FlavorSelector.ofNames(offered).select(wish);
        assertThat(selection.smallest()).extracting(Match::offered).containsExactlyInAnyOrderElementsOf(smallest);
        if (!smallest.isEmpty()) {
            assertThat(selection.smallest().get(0)).isEqualTo(selection.best());
        }
    }

    @Property(tries = 100)
    void aWishIsMetByWhatIsSelectedForIt(
            @ForAll("offers") List<FlavorName> offered, @ForAll("offers") List<FlavorName> alternatives) {
        if (alternatives.isEmpty()) {
            return;
        }
        FlavorWish wish = FlavorWish.anyOf(alternatives);
        List<FlavorName> meeting = new ArrayList<>(offered);
        meeting.removeIf(name -> !wish.isMetBy(name));
        assertThat(FlavorSelector.ofNames(offered).select(wish).all())
                .extracting(Match::offered)
                .containsExactlyInAnyOrderElementsOf(meeting);
    }

    @Property(tries = 1000)
    void nothingThatSatisfiesAnotherIsSmaller(@ForAll("dense") FlavorName a, @ForAll("dense") FlavorName b) {
        if (a.satisfies(b) && !b.satisfies(a)) {
            assertThat(Smallness.ORDER.compare(a, b)).isPositive();
        }
    }

    @Test
    void theSmallestComesFirst() {
        FlavorSelector<FlavorName> offer = FlavorSelector.ofNames(names(
                "SCS-8V-32",
                "SCS-4V-8",
                "SCS-2V-8-20s",
                "SCS-2V-8",
                "SCS-2V-8_GNa-14",
                "SCS-2C-8",
                "SCS-2V-16",
                "SCS-1V-8"));
        Selection<FlavorName> selection = offer.select(FlavorName.parse("SCS-2V-8"));
        assertThat(texts(selection.all()))
                .containsExactly(
                        "SCS-2V-8",
                        "SCS-2C-8",
                        "SCS-2V-8-20s",
                        "SCS-2V-16",
                        "SCS-4V-8",
                        "SCS-8V-32",
                        "SCS-2V-8_GNa-14");
        assertThat(texts(selection.smallest())).containsExactly("SCS-2V-8");
    }

    @Test
    void severalCanBeSmallest() {
        FlavorSelector<FlavorName> offer =
                FlavorSelector.ofNames(names("SCS-4V-8", "SCS-2V-16", "SCS-4V-16", "SCS-2T-8-50"));
        assertThat(texts(offer.select(FlavorName.parse("SCS-2V-8")).smallest()))
                .containsExactly("SCS-2T-8-50", "SCS-2V-16", "SCS-4V-8");
    }

    @Test
    void requirementsTakeAnyHypervisorButBareMetal() {
        FlavorSelector<FlavorName> offer = FlavorSelector.ofNames(names(
                "SCS-2V-8-20s",
                "SCS-2L-8-20p_xen",
                "SCS-2C-8-20s_bms",
                "SCS-2V-8-20s_a2",
                "SCS-2V-8-20n",
                "SCS-2V-8",
                "SCS-2Vi-8-20s",
                "SCS-2V-8u-20s",
                "SCS-1V-8-20s"));
        FlavorWishBuilder wish = FlavorWish.atLeast(2, Ram.ofGibibytes(8)).disk(new Disk(20, DiskType.SSD));
        assertThat(texts(offer.select(wish.build()).all())).containsExactly("SCS-2V-8-20s", "SCS-2L-8-20p_xen");
        assertThat(texts(offer.select(wish.evenInsecure().build()).all()))
                .containsExactly("SCS-2Vi-8-20s", "SCS-2V-8-20s", "SCS-2L-8-20p_xen");
        assertThat(texts(offer.select(wish.cpuType(CpuType.SHARED_CORE).build()).all()))
                .containsExactly("SCS-2Vi-8-20s", "SCS-2V-8-20s");
        assertThat(texts(offer.select(wish.anyArchitecture().build()).all()))
                .containsExactly("SCS-2Vi-8-20s", "SCS-2V-8-20s", "SCS-2V-8-20s_a2");
        assertThat(texts(offer.select(
                                wish.cpuBrand(new CpuBrand(CpuVendor.ARM, 0, 0)).build())
                        .all()))
                .containsExactly("SCS-2V-8-20s_a2");
        assertThat(texts(offer.select(wish.cpuBrand(null)
                                .hypervisors(EnumSet.of(Hypervisor.BARE_METAL))
                                .build())
                        .all()))
                .containsExactly("SCS-2C-8-20s_bms");
    }

    @Test
    void requirementsOfExtensions() {
        FlavorWish wish = FlavorWish.atLeast(1, Ram.ofGibibytes(1))
                .hypervisors(EnumSet.of(Hypervisor.KVM, Hypervisor.XEN))
                .hardwareVirtualization()
                .gpu(new Gpu(GpuAccess.PASS_THROUGH, GpuVendor.NVIDIA, "a"))
                .infiniband()
                .build();
        assertThat(wish.alternatives())
                .containsExactlyElementsOf(names("SCS-1L-1_hwv_GNa_ib", "SCS-1L-1_xen_hwv_GNa_ib"));
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-4V-16, SCS-4V-15.5 SCS-4V-12 SCS-2V-16 SCS-4L-16 SCS-4V-16_xen SCS-1L-1",
        "SCS-2V-4-20s, SCS-2V-4-18s SCS-2V-4-20n SCS-2V-4 SCS-2V-2 SCS-2V-2_a",
        "SCS-2V-4-20, SCS-2V-4-1 SCS-2V-4-",
        "SCS-1V-1_GNa-14-6, SCS-1V-1_GNa-14-5 SCS-1V-1_GNa-7-3 SCS-1V-1 SCS-1V-0.5",
        "SCS-1V-1-4x10, SCS-1V-1-4x9 SCS-1V-1-3x10 SCS-1V-1-2x10"
    })
    void theClosestMissLeast(String wish, String ranked) {
        List<FlavorName> offered = names(ranked.split(" ", -1));
        Collections.reverse(offered);
        Selection<FlavorName> selection = FlavorSelector.ofNames(offered).select(FlavorName.parse(wish));
        assertThat(selection.isEmpty()).isTrue();
        assertThat(String.join(" ", texts(selection.closest(100)))).isEqualTo(ranked);
        assertThat(texts(selection.closest(2)))
                .containsExactlyElementsOf(texts(selection.closest(100)).subList(0, 2));
        assertThat(selection.closest(0)).isEmpty();
        assertThatThrownBy(() -> selection.closest(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatMeetsTheWishIsNotAmongTheClosest() {
        FlavorSelector<FlavorName> offer = FlavorSelector.ofNames(names("SCS-1V-1", "SCS-2V-2", "SCS-4V-4"));
        assertThat(texts(offer.select(FlavorName.parse("SCS-2V-2")).closest(9))).containsExactly("SCS-1V-1");
    }

    @Test
    void theClosestAlternativeIsNamed() {
        FlavorWish wish = FlavorWish.anyOf(names("SCS-4V-4_xen", "SCS-2V-8"));
        List<Match<FlavorName>> closest =
                FlavorSelector.ofNames(names("SCS-1V-8")).select(wish).closest(1);
        assertThat(closest).singleElement().satisfies(match -> {
            assertThat(match.wanted()).hasToString("SCS-2V-8");
            assertThat(match.comparison()).isEqualTo(match.provides().compare(match.wanted()));
        });
    }

    @Test
    void ofEquallyCloseAlternativesTheFirstIsNamed() {
        FlavorWish wish = FlavorWish.anyOf(names("SCS-2V-2_xen", "SCS-2V-2_vmw"));
        Selection<FlavorName> selection =
                FlavorSelector.ofNames(names("SCS-2V-2")).select(wish);
        assertThat(selection.closest(1))
                .singleElement()
                .satisfies(match -> assertThat(match.wanted()).hasToString("SCS-2V-2_xen"));
        assertThat(selection.wish()).isSameAs(wish);
    }

    @Test
    void theAlternativeThatIsMetIsNamed() {
        FlavorWish wish = FlavorWish.anyOf(names("SCS-4V-4", "SCS-1V-8", "SCS-1V-2"));
        Selection<FlavorName> selection = FlavorSelector.ofNames(names("SCS-1V-2", "SCS-2V-8", "SCS-4V-8"))
                .select(wish);
        assertThat(selection.all())
                .extracting(match -> match.offered() + " for " + match.wanted())
                .containsExactly("SCS-1V-2 for SCS-1V-2", "SCS-2V-8 for SCS-1V-8", "SCS-4V-8 for SCS-4V-4");
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-1V-1_GNa-28-12h, SCS-1V-1_GNa-28-12, false",
        "SCS-1V-1_GNa-28-12, SCS-1V-1_GNa-28-12h, true",
        "SCS-1V-1_GNa-28-12, SCS-1V-1_GNa-28-11h, false",
        "SCS-1V-1_GNa-28h-12, SCS-1V-1_GNa-28-12h, false",
    })
    void everyNumberOfAGpuCounts(String wish, String offered, boolean met) {
        assertThat(FlavorSelector.ofNames(names(offered))
                        .select(FlavorName.parse(wish))
                        .isEmpty())
                .isEqualTo(!met);
    }

    @Test
    void theLeastOfManyAmountsIsNotMore() {
        List<FlavorName> offered = new ArrayList<>();
        for (int i = 1; i <= 600; i++) {
            offered.add(FlavorName.parse("SCS-1V-" + i));
        }
        assertThat(FlavorSelector.ofNames(offered)
                        .select(FlavorName.parse("SCS-1V-2"))
                        .all())
                .hasSize(599);
    }

    @Test
    void manyDifferentAmountsAreToldApart() {
        List<FlavorName> offered = new ArrayList<>();
        for (int i = 1; i <= 2000; i++) {
            offered.add(FlavorName.parse("SCS-1V-" + i + "-" + (3 * i)));
        }
        FlavorSelector<FlavorName> offer = FlavorSelector.ofNames(offered);
        for (int i = 1; i <= 2000; i += 7) {
            FlavorName wish = FlavorName.parse("SCS-1V-1-" + (3 * i - 1));
            Selection<FlavorName> selection = offer.select(wish);
            assertThat(texts(selection.smallest())).containsExactly("SCS-1V-" + i + "-" + (3 * i));
            assertThat(selection.all()).hasSize(2001 - i);
        }
        assertThat(offer.select(FlavorName.parse("SCS-1V-2000.5")).isEmpty()).isTrue();
    }

    @Test
    @Timeout(10)
    void manyOffersOfOneNameAreAllSmallest() {
        List<FlavorName> offered = new ArrayList<>(Collections.nCopies(100_000, FlavorName.parse("SCS-1V-4")));
        offered.add(FlavorName.parse("SCS-1V-4_kvm"));
        offered.add(FlavorName.parse("SCS-1V-8"));
        Selection<FlavorName> selection = FlavorSelector.ofNames(offered).select(FlavorName.parse("SCS-1L-1"));
        assertThat(selection.smallest()).hasSize(100_001);
        assertThat(selection.all()).hasSize(100_002);
    }

    @Test
    void flavorsAreSelectedByWhatTheyProvide() {
        Flavor honest =
                Flavor.builder("SCS-4V-16-100s").vcpus(4).ram(16384).disk(100).build();
        Flavor lying =
                Flavor.builder("SCS-4V-16-100p").vcpus(4).ram(16384).disk(80).build();
        Flavor generous =
                Flavor.builder("SCS-2V-8-100s").vcpus(8).ram(32768).disk(200).build();
        Flavor unnamed = Flavor.builder("m1.large")
                .vcpus(4)
                .ram(16384)
                .disk(100)
                .extraSpecs(Map.of("scs:cpu-type", "dedicated-core", "scs:disk0-type", "nvme"))
                .build();
        Flavor unknown =
                Flavor.builder("m1.huge").vcpus(64).ram(1 << 20).disk(1000).build();
        Flavor disabled = Flavor.builder("SCS-4C-16-100p").disabled(true).build();
        Flavor nameOnly = Flavor.builder("SCS-4V:16:100s").build();
        FlavorSelector<Flavor> offer =
                FlavorSelector.ofFlavors(List.of(honest, lying, generous, unnamed, unknown, disabled, nameOnly));
        Selection<Flavor> selection = offer.select(FlavorName.parse("SCS-4V-16-100s"));
        assertThat(selection.all())
                .extracting(Match::offered)
                .containsExactlyInAnyOrder(honest, nameOnly, unnamed, generous)
                .endsWith(unnamed, generous);
        assertThat(selection.closest(9)).extracting(Match::offered).containsExactly(lying);
        assertThat(offer.unusable()).extracting(Unusable::offered).containsExactly(unknown, disabled);
        assertThat(offer.unusable().get(1).reason().text(Language.GERMAN)).isEqualTo("der Flavor ist deaktiviert");
        assertThat(offer.unusable().get(1).reason()).hasToString("the flavor is disabled");
        assertThat(offer.unusable().get(0).reason())
                .isEqualTo(unknown.provides().reason());
    }

    @Test
    void nothingMeetsAWishAmongNothing() {
        Selection<FlavorName> selection = FlavorSelector.ofNames(List.of()).select(FlavorName.parse("SCS-1L-1"));
        assertThat(selection.isEmpty()).isTrue();
        assertThat(selection.best()).isNull();
        assertThat(selection.all()).isEmpty();
        assertThat(selection.smallest()).isEmpty();
    }

    @Test
    void aWishNeedsWhatCanBeMet() {
        assertThatThrownBy(() -> FlavorWish.anyOf(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlavorWish.atLeast(0, Ram.ofGibibytes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        FlavorWishBuilder builder = FlavorWish.atLeast(1, Ram.ofGibibytes(1));
        assertThatThrownBy(() -> builder.hypervisors(Set.of())).isInstanceOf(IllegalArgumentException.class);
        FlavorWishBuilder unlisted = builder.cpuBrand(new CpuBrand(CpuVendor.INTEL, 99, 0));
        assertThatThrownBy(unlisted::build).isInstanceOf(IllegalArgumentException.class);
    }
}
