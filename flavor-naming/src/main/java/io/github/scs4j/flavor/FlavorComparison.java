package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what one name promises relates to what another does, and why (SCS-0100, "Naming policy compliance"). Immutable and
 * thread-safe. Comparing the other way round gives the same differences, each seen from the other side.
 */
public final class FlavorComparison {
    /** Of two promises, or of one part of them. */
    public enum Relation {
        /** Each provides what the other promises. */
        EQUIVALENT("equivalent"),
        /** The first provides what the second promises, and more. */
        MORE("more"),
        /** The second provides what the first promises, and more. */
        LESS("less"),
        /** Neither provides what the other promises. */
        INCOMPARABLE("incomparable");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        /** The same, seen from the other side. */
        public Relation reversed() {
            return switch (this) {
                case MORE -> LESS;
                case LESS -> MORE;
                case EQUIVALENT, INCOMPARABLE -> this;
            };
        }

        static Relation of(int answer) {
            return switch (answer) {
                case Order.SAME -> EQUIVALENT;
                case Order.MORE -> MORE;
                case Order.LESS -> LESS;
                default -> INCOMPARABLE;
            };
        }

        /** The word for it in reports: {@code equivalent}, {@code more}, {@code less} or {@code incomparable}. */
        @Override
        public String toString() {
            return word;
        }
    }

    private final Relation relation;
    private final List<FlavorDifference> differences;

    private FlavorComparison(Relation relation, List<FlavorDifference> differences) {
        this.relation = relation;
        this.differences = List.copyOf(differences);
    }

    static FlavorComparison of(FlavorName own, FlavorName other) {
        List<FlavorDifference> differences = new ArrayList<>();
        int answers = Order.SAME;
        for (FlavorPart part : FlavorPart.values()) {
            int answer = Order.of(part, own, other);
            answers |= answer;
            if (answer != Order.SAME) {
                differences.add(FlavorDifference.of(part, Relation.of(answer), own, other));
            }
        }
        return new FlavorComparison(Relation.of(answers), differences);
    }

    /** How the first name relates to the second; {@link Relation#MORE} if it satisfies it without being satisfied. */
    public Relation relation() {
        return relation;
    }

    /**
     * What makes the relation, in the order of a name; empty if and only if it is {@link Relation#EQUIVALENT}. The numbers
     * of disks and GPUs are compared only where both names have one, those of GPUs only within a vendor and generation,
     * and CPU generations only within a vendor.
     */
    public List<FlavorDifference> differences() {
        return differences;
    }

    /** Whether the other is a comparison with the same result. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlavorComparison comparison && differences.equals(comparison.differences);
    }

    @Override
    public int hashCode() {
        return differences.hashCode();
    }

    /** The relation and its reasons in English. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(relation.toString());
        for (int i = 0; i < differences.size(); i++) {
            text.append(i == 0 ? ": " : "; ").append(differences.get(i).message());
        }
        return text.toString();
    }
}
