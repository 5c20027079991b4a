package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.flavor.FlavorComparison.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** That the order of names is one: on all values of each part, and on names that differ in a few parts. */
class OrderPropertiesTest {
    /** The wordings seen so far. */
    private static final Map<String, MessageTemplate> WORDINGS = new HashMap<>();

    private static final FlavorName PLAIN = FlavorName.parse("SCS-2V-4");

    /** Together the whole of a name. */
    private static final List<Kind> KINDS = List.of(
            kind(
                    spelled(
                            List.of("SCS-"),
                            List.of("1", "2"),
                            List.of("C", "T", "V", "L"),
                            List.of("", "i"),
                            List.of("-4")),
                    (name, part) -> name.toBuilder().cpu(part.cpu())),
            kind(
                    spelled(List.of("SCS-2V-"), List.of("3.5", "4", "8"), List.of("", "u"), List.of("", "o")),
                    (name, part) -> name.toBuilder().ram(part.ram())),
            kind(
                    spelled(
                            List.of("SCS-2V-4"),
                            List.of("", "-", "-2x"),
                            List.of("", "10", "30"),
                            List.of("", "n", "h", "s", "p")),
                    (name, part) -> name.toBuilder().disk(part.disk())),
            kind(
                    spelled(List.of("SCS-2V-4"), List.of("", "_kvm", "_chy", "_xen", "_vmw", "_hyv", "_bms")),
                    (name, part) -> name.toBuilder().hypervisor(part.hypervisor())),
            kind(
                    spelled(List.of("SCS-2V-4"), List.of("", "_hwv")),
                    (name, part) -> name.toBuilder().hardwareVirtualization(part.hardwareVirtualization())),
            kind(
                    spelled(
                            List.of("SCS-2V-4"),
                            List.of("", "_i", "_z", "_a", "_r"),
                            List.of("", "1", "2"),
                            List.of("", "h", "hh")),
                    (name, part) -> name.toBuilder().cpuBrand(part.cpuBrand())),
            kind(
                    spelled(
                            List.of("SCS-2V-4"),
                            List.of("", "_G", "_g"),
                            List.of("", "N", "Na", "Nl", "A3", "A3.1", "I3"),
                            List.of("", "-7", "-14"),
                            List.of("", "h", "hh"),
                            List.of("", "-6", "-6h", "-12")),
                    (name, part) -> name.toBuilder().gpu(part.gpu())),
            kind(
                    spelled(List.of("SCS-2V-4"), List.of("", "_ib")),
                    (name, part) -> name.toBuilder().infiniband(part.infiniband())));

    /**
     * A piece of a name.
     *
     * @param names names that differ in this piece only, in every way that matters to the order
     * @param with the first name with this piece of the second
     */
    record Kind(List<FlavorName> names, BinaryOperator<FlavorName> with) {}

    /** Another piece: one of those that the present one satisfies, or any. */
    record Change(Kind kind, int choice, boolean weaker) {
        FlavorName of(FlavorName name) {
            FlavorName present = kind.with().apply(PLAIN, name);
            List<FlavorName> choices = kind.names().stream()
                    .filter(other -> !weaker || present.satisfies(other))
                    .toList();
            return kind.with().apply(name, choices.get(choice % choices.size()));
        }
    }

    record Pair(FlavorName first, FlavorName second) {}

    record Triple(FlavorName first, FlavorName second, FlavorName third) {}

    @Example
    void everyPartIsOrdered() {
        for (Kind kind : KINDS) {
            List<FlavorName> names = kind.names();
            boolean[][] satisfies = new boolean[names.size()][names.size()];
            for (int i = 0; i < names.size(); i++) {
                for (int j = 0; j < names.size(); j++) {
                    satisfies[i][j] = names.get(i).satisfies(names.get(j));
                    assertCoherent(names.get(i), names.get(j));
                }
            }
            assertOrder(names, satisfies);
        }
    }

    private static void assertOrder(List<FlavorName> names, boolean[][] satisfies) {
        for (int i = 0; i < satisfies.length; i++) {
            assertThat(satisfies[i][i]).isTrue();
            for (int j = 0; j < satisfies.length; j++) {
                if (satisfies[i][j] && satisfies[j][i]) {
                    assertThat(withoutDefault(names.get(i))).isEqualTo(withoutDefault(names.get(j)));
                }
                for (int k = 0; satisfies[i][j] && k < satisfies.length; k++) {
                    if (satisfies[j][k] && !satisfies[i][k]) {
                        throw new AssertionError(names.get(i) + " " + names.get(j) + " " + names.get(k));
                    }
                }
            }
        }
    }

    @Property
    void theRelationIsThatOfAllParts(@ForAll("pairs") Pair pair) {
        boolean more = true;
        boolean less = true;
        for (Kind kind : KINDS) {
            FlavorName first = kind.with().apply(PLAIN, pair.first());
            FlavorName second = kind.with().apply(PLAIN, pair.second());
            more &= first.satisfies(second);
            less &= second.satisfies(first);
        }
        assertThat(pair.first().satisfies(pair.second())).isEqualTo(more);
        assertThat(pair.second().satisfies(pair.first())).isEqualTo(less);
        collect(pair.first().compare(pair.second()).relation());
    }

    private static void collect(Relation relation) {
        Statistics.collect(relation);
        Statistics.coverage(coverage -> {
            coverage.check(Relation.EQUIVALENT).percentage(share -> share > 3);
            coverage.check(Relation.MORE).percentage(share -> share > 5);
            coverage.check(Relation.LESS).percentage(share -> share > 5);
            coverage.check(Relation.INCOMPARABLE).percentage(share -> share > 5);
        });
    }

    @Property
    void isReflexive(@ForAll("names") FlavorName name) {
        assertThat(name.satisfies(name)).isTrue();
        assertThat(name.satisfies(FlavorName.parse(name.toString()))).isTrue();
        assertThat(name.compare(name).relation()).isEqualTo(Relation.EQUIVALENT);
    }

    @Property
    void everyNameSatisfiesItsShortName(@ForAll("names") FlavorName name) {
        assertThat(name.satisfies(name.shortName())).isTrue();
        boolean same = withoutDefault(name).equals(name.shortName());
        assertThat(name.shortName().satisfies(name)).isEqualTo(same);
    }

    @Property
    void isAntisymmetricButForTheDefaultHypervisor(@ForAll("pairs") Pair pair) {
        boolean each = pair.first().satisfies(pair.second()) && pair.second().satisfies(pair.first());
        assertThat(each).isEqualTo(withoutDefault(pair.first()).equals(withoutDefault(pair.second())));
    }

    /** In whichever order the three stand. */
    @Property
    void isTransitive(@ForAll("triples") Triple triple) {
        boolean telling = false;
        List<FlavorName> names = List.of(triple.first(), triple.second(), triple.third());
        for (FlavorName a : names) {
            for (FlavorName b : names) {
                for (FlavorName c : names) {
                    if (a.satisfies(b) && b.satisfies(c)) {
                        assertThat(a.satisfies(c)).isTrue();
                        telling |= !a.equals(b) && !b.equals(c);
                    }
                }
            }
        }
        Statistics.collect(telling);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property
    void answerAndReasonsAgree(@ForAll("pairs") Pair pair) {
        assertCoherent(pair.first(), pair.second());
    }

    @Property
    void anyTwoNamesCanBeCompared(@ForAll("names") FlavorName first, @ForAll("names") FlavorName second) {
        assertCoherent(first, second);
    }

    /** One key is one wording, which shows values and never a gap. */
    @Property
    void aKeyIsOneWording(@ForAll("pairs") Pair pair) {
        for (FlavorDifference difference : pair.first().compare(pair.second()).differences()) {
            MessageTemplate template = difference.message().template();
            MessageTemplate known = WORDINGS.putIfAbsent(template.key(), template);
            assertThat(template).isEqualTo(known == null ? template : known);
            for (Language language : Language.values()) {
                assertThat(difference.message().text(language)).doesNotContain("  ", "{", "null", " ,", "statt  ");
                assertThat(difference.message().text(language).trim())
                        .isNotEmpty()
                        .doesNotEndWith(" ");
            }
        }
    }

    private static void assertCoherent(FlavorName first, FlavorName second) {
        FlavorComparison there = first.compare(second);
        FlavorComparison back = second.compare(first);
        boolean satisfies = first.satisfies(second);
        assertThat(satisfies).isEqualTo(there.relation() == Relation.EQUIVALENT || there.relation() == Relation.MORE);
        assertThat(there.relation()).isEqualTo(relation(satisfies, second.satisfies(first)));
        assertThat(back.relation()).isEqualTo(there.relation().reversed());
        assertThat(there.differences().isEmpty()).isEqualTo(there.relation() == Relation.EQUIVALENT);
        assertThat(there.differences())
                .isSortedAccordingTo((one, two) -> one.part().compareTo(two.part()));
        assertThat(there.differences()).hasSameSizeAs(back.differences());
        for (int i = 0; i < there.differences().size(); i++) {
            FlavorDifference difference = there.differences().get(i);
            FlavorDifference reversed = back.differences().get(i);
            assertThat(difference.relation()).isNotEqualTo(Relation.EQUIVALENT);
            assertThat(reversed.part()).isEqualTo(difference.part());
            assertThat(reversed.relation()).isEqualTo(difference.relation().reversed());
            assertThat(reversed.own()).isEqualTo(difference.other());
            assertThat(reversed.other()).isEqualTo(difference.own());
            assertThat(difference.own()).isNotEqualTo(difference.other()).isNotEmpty();
            assertPiece(first, difference.own());
            assertPiece(second, difference.other());
        }
    }

    private static void assertPiece(FlavorName name, String piece) {
        if (!piece.equals("none")) {
            assertThat("-" + name.toString().substring(4).replace('_', '-') + "-")
                    .contains("-" + (piece.equals("-") ? "" : piece) + "-");
        }
    }

    private static Relation relation(boolean satisfies, boolean satisfied) {
        if (satisfies) {
            return satisfied ? Relation.EQUIVALENT : Relation.MORE;
        }
        return satisfied ? Relation.LESS : Relation.INCOMPARABLE;
    }

    private static FlavorName withoutDefault(FlavorName name) {
        return name.hypervisor() == Hypervisor.KVM
                ? name.toBuilder().hypervisor(null).build()
                : name;
    }

    @Provide
    Arbitrary<FlavorName> names() {
        return Names.built();
    }

    /** Two names that differ in one piece or two. */
    @Provide
    Arbitrary<Pair> pairs() {
        return Combinators.combine(starts(), changes(Arbitraries.just(false)))
                .as((first, changes) -> new Pair(first, changed(first, changes)))
                .withoutEdgeCases();
    }

    /** Three names, each different from the one before in one piece or two, and often weaker. */
    @Provide
    Arbitrary<Triple> triples() {
        Arbitrary<List<Change>> changes = changes(Arbitraries.of(true, true, true, true, true, true, true, false));
        return Combinators.combine(starts(), changes, changes)
                .as((first, some, others) -> {
                    FlavorName second = changed(first, some);
                    return new Triple(first, second, changed(second, others));
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<FlavorName> starts() {
        return Combinators.combine(KINDS.stream()
                        .map(kind -> change(kind, Arbitraries.just(false)))
                        .toList())
                .as(changes -> changed(PLAIN, changes));
    }

    private static Arbitrary<List<Change>> changes(Arbitrary<Boolean> weaker) {
        Arbitrary<Change> change = Arbitraries.of(KINDS).flatMap(kind -> change(kind, weaker));
        return change.list().ofMinSize(1).ofMaxSize(2);
    }

    private static Arbitrary<Change> change(Kind kind, Arbitrary<Boolean> weaker) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, kind.names().size() - 1), weaker)
                .as((choice, isWeaker) -> new Change(kind, choice, isWeaker));
    }

    private static FlavorName changed(FlavorName name, List<Change> changes) {
        FlavorName changed = name;
        for (Change change : changes) {
            changed = change.of(changed);
        }
        return changed;
    }

    /** The texts that are names, reduced to the piece. */
    private static Kind kind(Stream<String> texts, BiFunction<FlavorName, FlavorName, FlavorNameBuilder> piece) {
        BinaryOperator<FlavorName> with =
                (name, part) -> piece.apply(name, part).build();
        List<FlavorName> names = texts.filter(FlavorName::isValid)
                .map(text -> with.apply(PLAIN, FlavorName.parse(text)))
                .distinct()
                .toList();
        return new Kind(names, with);
    }

    /** Every text made of one piece of each list. */
    @SafeVarargs
    private static Stream<String> spelled(List<String>... lists) {
        Stream<String> texts = Stream.of("");
        for (List<String> list : lists) {
            texts = texts.flatMap(text -> list.stream().map(piece -> text + piece));
        }
        return texts;
    }
}
