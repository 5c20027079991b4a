package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion promises nothing that the text does not say. */
class RepairTest {
    private static final List<FlavorNaming> POLICIES =
            List.of(FlavorNaming.STANDARD, FlavorNaming.TOLERANT, FlavorNaming.of(NamingStandard.V1));
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern OTHER_UNIT = Pattern.compile("[0-9][tm]", Pattern.CASE_INSENSITIVE);
    private static final List<String> SLIPS = List.of(
            "G",
            "GB",
            "gib",
            "h",
            "hhh",
            "i",
            "A",
            "a",
            "1",
            "50",
            ".",
            ",",
            ".5",
            "0,7",
            "x",
            "X",
            "u",
            "ou",
            "_",
            "-",
            ":",
            "__",
            "_3",
            "_A100",
            "_A10",
            "_a40",
            "_i7",
            "_I12",
            "-24GB",
            "_GNa-24GB",
            "_GN-H100-80",
            "_GNa-48",
            "_gna",
            "_GNa--48",
            "ssd",
            "_s",
            "_x86",
            "_intel",
            "-ib",
            "\u2013",
            "vCPU",
            "\u221220");

    @Provide
    Arbitrary<String> nearNames() {
        Arbitrary<String> names = Names.built().map(FlavorName::toString);
        Arbitrary<String> slips = Arbitraries.of(SLIPS);
        Arbitrary<Integer> places = Arbitraries.integers().between(3, 60);
        Arbitrary<String> slipped = Combinators.combine(names, slips, places, slips, places)
                .as((name, slip, place, other, elsewhere) -> inserted(inserted(name, slip, place), other, elsewhere));
        return Arbitraries.frequencyOf(Tuple.of(3, slipped), Tuple.of(1, Names.texts()))
                .withoutEdgeCases();
    }

    @Property(tries = 5000)
    void everyNumberOfASuggestionIsOneOfTheText(@ForAll("nearNames") String text) {
        if (OTHER_UNIT.matcher(text).find()) {
            return;
        }
        for (FlavorNaming naming : POLICIES) {
            FlavorName suggestion = suggestion(naming, text);
            if (suggestion != null) {
                List<Long> left = numbers(text);
                for (Long number : numbers(suggestion)) {
                    assertThat(left.remove(number))
                            .as("%s in %s for %s", number, suggestion, text)
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 5000)
    void aSuggestionHasNoVideoMemoryAsUnitsUnlessTheTextHas(@ForAll("nearNames") String text) {
        for (FlavorNaming naming : POLICIES) {
            FlavorName suggestion = suggestion(naming, text);
            Gpu gpu = suggestion == null ? null : suggestion.gpu();
            if (gpu != null && !GpuDoubt.withUnitsAsMemory(gpu).isEmpty()) {
                String piece = GpuTable.pieces(List.of(gpu), Dialect.text(NamingStandard.V3));
                String hyphenated =
                        text.replace(':', '-').replace('\u2013', '-').replace('\u2212', '-');
                assertThat(hyphenated).contains(piece);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-10C-10o-1n_kvm_ib_GNa--48,",
        "SCS-2C-4_GNa--48,",
        "SCS-2C-4_GNa---48,",
        "SCS-2C-4_GNa-:48,",
        "SCS-2C-4_ib_GNa-\u201348,",
        "SCS-2C-4_ib_GNa-48, SCS-2C-4_GNa-48_ib",
        "SCS-2C-4_GNa--84, SCS-2C-4_GNa-84",
        "SCS-2C-4_GNa--84-48, SCS-2C-4_GNa-84-48",
        "SCS-2C-4_GNa-84--48, SCS-2C-4_GNa-84-48",
        "SCS-2C-4_GN--H100--80, SCS-2C-4_GNg-132-80h",
        "SCS-2C-4_GNa--ib, SCS-2C-4_GNa_ib",
        "SCS-2C-4_GNa__ib, SCS-2C-4_GNa_ib"
    })
    void aNumberAfterAMissingOneIsNotTakenForUnitsIfItIsVideoMemory(String text, @Nullable String suggestion) {
        assertThat(suggestion(FlavorNaming.STANDARD, text))
                .isEqualTo(suggestion == null ? null : FlavorName.parse(suggestion));
    }

    @Test
    void suggestionsAreCommon() {
        long mended = SLIPS.stream()
                .filter(slip -> suggestion(FlavorNaming.STANDARD, "SCS-4V-16-100" + slip) != null)
                .count();
        assertThat(mended).isGreaterThan(15);
    }

    private static String inserted(String name, String slip, int place) {
        int at = place % (name.length() + 1);
        return name.substring(0, at) + slip + name.substring(at);
    }

    private static FlavorName suggestion(FlavorNaming naming, String text) {
        FlavorParse parse = naming.tryParse(text);
        if (parse.isValid()) {
            return null;
        }
        for (Finding finding : parse.findings()) {
            String suggestion = finding.suggestion();
            if (suggestion != null) {
                return naming.parse(suggestion);
            }
        }
        return null;
    }

    private static List<Long> numbers(String text) {
        List<Long> numbers = new ArrayList<>();
        for (Matcher matcher = NUMBER.matcher(text); matcher.find(); ) {
            String digits = matcher.group();
            if (digits.length() < 18) {
                numbers.add(Long.parseLong(digits));
            }
        }
        return numbers;
    }

    /** The numbers that a name promises, but for those of a known GPU, which can stand for its model. */
    private static List<Long> numbers(FlavorName name) {
        List<Long> numbers = new ArrayList<>();
        numbers.add((long) name.cpu().count());
        add(numbers, name.ram().halfGibibytes() / 2);
        Disk disk = name.disk();
        if (disk != null) {
            add(numbers, disk.count() == 1 ? 0 : disk.count());
            add(numbers, disk.size());
        }
        CpuBrand brand = name.cpuBrand();
        add(numbers, brand == null ? 0 : brand.generation());
        Gpu gpu = name.gpu();
        if (gpu != null
                && !GpuTable.ofMemory(gpu.access(), gpu.vendor(), gpu.generation(), gpu.videoMemory())
                        .contains(gpu)) {
            numbers(gpu.generation()).forEach(number -> add(numbers, number));
            add(numbers, gpu.units());
            add(numbers, gpu.videoMemory());
        }
        return numbers;
    }

    private static void add(List<Long> numbers, long number) {
        if (number > 0) {
            numbers.add(number);
        }
    }
}
