package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.flavor.FlavorComparison.Relation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of names on examples: those of the text, a table with every reason, and the conformance vectors. */
class ComparisonTest {
    /** Parts of which there is only the same and the other. */
    private static final Set<FlavorPart> NEVER_MORE =
            Set.of(FlavorPart.HYPERVISOR, FlavorPart.GPU_ACCESS, FlavorPart.GPU_VENDOR, FlavorPart.GPU_GENERATION);

    /** Parts of which some are more than others and some cannot be compared. */
    private static final Set<FlavorPart> PARTLY_ORDERED =
            Set.of(FlavorPart.DISK_SIZE, FlavorPart.DISK_TYPE, FlavorPart.CPU_VENDOR, FlavorPart.CPU_GENERATION);

    static Stream<Arguments> comparisons() {
        return Table.rows("/comparisons.tsv");
    }

    static Stream<Arguments> vectors() {
        return Vectors.ofOrder().stream()
                .map(vector -> Arguments.of(Named.of(
                        vector.get("name").asText() + " " + vector.get("other").asText(), vector)));
    }

    /** "You are allowed to understate your performance", in each version's words, with what each version allows. */
    @ParameterizedTest
    @CsvSource({
        // the text writes the types L and C of these two as Vl and D
        "V1, SCS-1T:1:5n, SCS-1L:1:5, true",
        "V1, SCS-1C:1.5:8s, SCS-1L:1:5, true",
        "V2, SCS-1T-1-5n, SCS-1V-1-5, true",
        "V2, SCS-1C-1.5-8s, SCS-1V-1-5, true",
        "V3, SCS-1C-1.5-8s, SCS-1T-1-5n, true",
        "V3, SCS-1C-1.5-8s, SCS-1V-1-5, true",
        "V3, SCS-2V-4-20p, SCS-2V-4-20s, true",
        // from offering SCS-8T-16-50 to offering more specific ones
        "V1, SCS-8T:16:50n, SCS-8T:16:50, true",
        "V1, SCS-8T:16:50n-i2, SCS-8T:16:50n, true",
        "V2, SCS-8T-16-50n_i2, SCS-8T-16-50, true",
        "V3, SCS-8T-16-50n, SCS-8T-16-50, true",
        "V3, SCS-8T-16-50n_i2, SCS-8T-16-50, true",
        "V3, SCS-8T-16-50n_z2, SCS-8T-16-50, true",
        // v1 and v2 call this one AMD; by their own table it is ARM
        "V1, SCS-8T:16:50n-a2, SCS-8T:16:50, false",
        "V2, SCS-8T-16-50n_a2, SCS-8T-16-50, false",
        // "omitting these qualifiers is overstating"
        "V3, SCS-2L-4, SCS-2V-4, false",
        "V3, SCS-2Vi-4, SCS-2V-4, false",
        "V3, SCS-2V-4u, SCS-2V-4, false",
        "V3, SCS-2V-4o, SCS-2V-4, false",
        // "without the _hwv flag may or may not support hardware virtualization"
        "V3, SCS-2C-4-10_kvm_hwv, SCS-2C-4-10, true",
        "V3, SCS-2C-4-10, SCS-2C-4-10_kvm_hwv, false",
    })
    void examplesOfTheTexts(NamingStandard standard, String offered, String wanted, boolean satisfies) {
        FlavorNaming naming = FlavorNaming.of(standard);
        assertThat(naming.parse(offered).satisfies(naming.parse(wanted))).isEqualTo(satisfies);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void table(String name, String other, String relation, String differences, String english, String german) {
        FlavorName own = FlavorName.parse(name);
        FlavorComparison comparison = own.compare(FlavorName.parse(other));
        assertThat(comparison.relation()).hasToString(relation);
        assertThat(own.satisfies(FlavorName.parse(other)))
                .isEqualTo(Set.of("equivalent", "more").contains(relation));
        assertThat(joined(comparison)).isEqualTo(differences);
        assertThat(sentences(comparison, Language.ENGLISH)).isEqualTo(english);
        assertThat(sentences(comparison, Language.GERMAN)).isEqualTo(german);
        assertThat(comparison).hasToString(english.isEmpty() ? relation : relation + ": " + english);
        assertThat(comparison.differences()).isUnmodifiable();
    }

    @Test
    void theTableHasEveryPartInEveryRelation() {
        TreeSet<String> expected = new TreeSet<>();
        for (FlavorPart part : FlavorPart.values()) {
            if (!NEVER_MORE.contains(part)) {
                expected.addAll(List.of(part + " more", part + " less"));
            }
            if (NEVER_MORE.contains(part) || PARTLY_ORDERED.contains(part)) {
                expected.add(part + " incomparable");
            }
        }
        TreeSet<String> inTable = new TreeSet<>();
        comparisons().forEach(row -> {
            FlavorName own = FlavorName.parse((String) row.get()[0]);
            FlavorName other = FlavorName.parse((String) row.get()[1]);
            own.compare(other).differences().forEach(found -> inTable.add(found.part() + " " + found.relation()));
        });
        assertThat(inTable).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void vector(JsonNode vector) {
        FlavorName own = FlavorName.parse(vector.get("name").asText());
        FlavorName other = FlavorName.parse(vector.get("other").asText());
        assertAs(vector, own.compare(other), false);
        assertAs(vector, other.compare(own), true);
    }

    private static void assertAs(JsonNode vector, FlavorComparison comparison, boolean reversed) {
        assertThat(seen(comparison.relation(), reversed))
                .hasToString(vector.get("relation").asText());
        List<String> found = comparison.differences().stream()
                .map(difference -> difference.part() + " " + seen(difference.relation(), reversed))
                .toList();
        List<String> expected = Vectors.elements(vector.get("differences")).stream()
                .map(difference -> difference.get("part").asText() + " "
                        + difference.get("relation").asText())
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    private static Relation seen(Relation relation, boolean reversed) {
        return reversed ? relation.reversed() : relation;
    }

    @Test
    void thereAreManyVectors() {
        assertThat(Vectors.ofOrder()).hasSizeGreaterThan(700);
        assertThat(Vectors.ofOrder().stream()
                        .map(vector -> vector.get("source").asText())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("text-v1", "text-v2", "text-v3", "decision", "short", "names");
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-2V-4_i9, SCS-2V-4_i9, equivalent, ''",
        "SCS-2V-4_i9, SCS-2V-4_i8, incomparable, the CPU generations 9 and 8 cannot be compared",
        "SCS-2V-4_r1, SCS-2V-4_r, more, 'the CPU generation is 1, the other name leaves it open'",
        "SCS-2V-4_GNah-24, SCS-2V-4_GNah, more, 'the video memory is 24 GiB, the other name leaves it open'",
        "SCS-2V-4_GNa-14-6hh, SCS-2V-4_GNa-14-6h, more, the video memory has more bandwidth marks (h): 2 instead of 1",
    })
    void whatOnlyATolerantPolicyReads(String name, String other, String relation, String english) {
        FlavorNaming naming = FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.values()));
        FlavorComparison comparison = naming.parse(name).compare(naming.parse(other));
        assertThat(comparison.relation()).hasToString(relation);
        assertThat(sentences(comparison, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void isAValue() {
        FlavorName name = FlavorName.parse("SCS-4V-16-100s_z3h");
        FlavorName other = FlavorName.parse("SCS-2C-4");
        assertThat(name.compare(other))
                .isEqualTo(name.compare(other))
                .hasSameHashCodeAs(name.compare(other))
                .isNotEqualTo(other.compare(name))
                .isNotEqualTo(name.compare(name))
                .isNotEqualTo("more");
        FlavorDifference first = name.compare(other).differences().get(0);
        assertThat(first.part()).isEqualTo(FlavorPart.CPU_COUNT);
        assertThat(first.message().key()).isEqualTo("cpu-count-more");
        assertThat(first.message().arguments()).containsExactly("4", "2");
    }

    @Test
    void refusesNull() {
        Message message = FlavorName.parse("SCS-2V-4")
                .compare(FlavorName.parse("SCS-1V-4"))
                .differences()
                .get(0)
                .message();
        FlavorPart part = FlavorPart.CPU_COUNT;
        assertThatNullPointerException()
                .isThrownBy(() -> new FlavorDifference(null, Relation.MORE, "2V", "1V", message));
        assertThatNullPointerException().isThrownBy(() -> new FlavorDifference(part, null, "2V", "1V", message));
        assertThatNullPointerException()
                .isThrownBy(() -> new FlavorDifference(part, Relation.MORE, null, "1V", message));
        assertThatNullPointerException()
                .isThrownBy(() -> new FlavorDifference(part, Relation.MORE, "2V", null, message));
        assertThatNullPointerException().isThrownBy(() -> new FlavorDifference(part, Relation.MORE, "2V", "1V", null));
    }

    private static String joined(FlavorComparison comparison) {
        return comparison.differences().stream()
                .map(found -> found.part() + " " + found.relation() + " " + found.own() + " " + found.other())
                .collect(Collectors.joining("; "));
    }

    private static String sentences(FlavorComparison comparison, Language language) {
        return comparison.differences().stream()
                .map(found -> found.message().text(language))
                .collect(Collectors.joining("; "));
    }
}
