package io.github.scs4j.flavor.offer;

import io.github.scs4j.flavor.FlavorName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was offered for a wish, from the smallest flavor on: without a GPU first, then by vCPUs, RAM and disk. Immutable
 * and thread-safe.
 *
 * @param <T> what is offered
 */
public final class Selection<T> {
    private final FlavorWish wish;
    private final List<FlavorSelector.Offer<T>> offers;
    private final NameSet met;

    Selection(FlavorWish wish, List<FlavorSelector.Offer<T>> offers, NameSet met) {
        this.wish = wish;
        this.offers = offers;
        this.met = met;
    }

    /** The wish. */
    public FlavorWish wish() {
        return wish;
    }

    /** Whether no offer meets the wish. */
    public boolean isEmpty() {
        return met.next(0) < 0;
    }

    /** The smallest offer that meets the wish; {@code null} if none does. */
    public @Nullable Match<T> best() {
        int first = met.next(0);
        return first < 0 ? null : match(offers.get(first));
    }

    /** All offers that meet the wish. */
    public List<Match<T>> all() {
        List<Match<T>> all = new ArrayList<>();
        for (int i = met.next(0); i >= 0; i = met.next(i + 1)) {
            all.add(match(offers.get(i)));
        }
        return List.copyOf(all);
    }

    /** The offers that meet the wish, without those that provide more than another of them in every respect. */
    public List<Match<T>> smallest() {
        List<FlavorName> provided = new ArrayList<>();
        List<Match<T>> smallest = new ArrayList<>();
        for (int i = met.next(0); i >= 0; i = met.next(i + 1)) {
            FlavorSelector.Offer<T> offer = offers.get(i);
            FlavorName name = offer.provides();
            // equal names stand together, and one of them is enough to compare with
            boolean again = !provided.isEmpty() && name.equals(provided.get(provided.size() - 1));
            if (again || !exceedsAny(name, provided)) {
                smallest.add(match(offer));
                if (!again) {
                    provided.add(name);
                }
            }
        }
        return List.copyOf(smallest);
    }

    /**
     * At most so many of the offers that do not meet the wish, from the one that misses least of it on. What counts is the
     * share that is missing of each number and a whole for every other promise that is not kept, three for a disk or GPU.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public List<Match<T>> closest(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("negative number of offers: " + most);
        }
        List<Near<T>> near = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            if (met.next(i) != i) {
                near.add(near(offers.get(i)));
            }
        }
        near.sort(Comparator.comparingLong(Near::shortfall));
        List<Match<T>> closest = new ArrayList<>();
        for (Near<T> each : near.subList(0, Math.min(most, near.size()))) {
            closest.add(each.match());
        }
        return List.copyOf(closest);
    }

    private Near<T> near(FlavorSelector.Offer<T> offer) {
        FlavorName nearest = wish.alternatives().get(0);
        long least = Shortfall.of(offer.provides(), nearest);
        for (FlavorName alternative : wish.alternatives()) {
            long shortfall = Shortfall.of(offer.provides(), alternative);
            if (shortfall < least) {
                least = shortfall;
                nearest = alternative;
            }
        }
        return new Near<>(new Match<>(offer.offered(), offer.provides(), nearest), least);
    }

    private record Near<T>(Match<T> match, long shortfall) {}

    private static boolean exceedsAny(FlavorName name, List<FlavorName> others) {
        for (FlavorName other : others) {
            if (name.satisfies(other) && !other.satisfies(name)) {
                return true;
            }
        }
        return false;
    }

    private Match<T> match(FlavorSelector.Offer<T> offer) {
        for (FlavorName alternative : wish.alternatives()) {
            if (offer.provides().satisfies(alternative)) {
                return new Match<>(offer.offered(), offer.provides(), alternative);
            }
        }
        return new Match<>(
                offer.offered(), offer.provides(), wish.alternatives().get(0));
    }
}
