package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.flavor.FlavorName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Finds among offered flavors the smallest that meet a wish. Immutable and thread-safe; it is built once for an offer, so
 * that each choice costs far less than a look at every flavor.
 *
 * <pre>{@code
 * FlavorSelector<FlavorName> offer = FlavorSelector.ofNames(names);
 * Match<FlavorName> best = offer.select(FlavorName.parse("SCS-2V-8")).best();
 * }</pre>
 *
 * @param <T> what is offered
 */
public final class FlavorSelector<T> {
    private static final MessageTemplate DISABLED =
            new MessageTemplate("flavor.disabled", "the flavor is disabled", "der Flavor ist deaktiviert");

    private final List<Offer<T>> offers;
    private final List<Unusable<T>> unusable;
    private final NameIndex index;

    private FlavorSelector(List<Offer<T>> offers, List<Unusable<T>> unusable) {
        this.offers = new ArrayList<>(offers);
        this.offers.sort((a, b) -> Smallness.ORDER.compare(a.provides(), b.provides()));
        List<FlavorName> names = new ArrayList<>();
        for (Offer<T> offer : this.offers) {
            names.add(offer.provides());
        }
        this.index = new NameIndex(names);
        this.unusable = List.copyOf(unusable);
    }

    /** What is offered, and what it provides. */
    record Offer<T>(T offered, FlavorName provides) {}

    /** A selector among names. */
    public static FlavorSelector<FlavorName> ofNames(Collection<FlavorName> names) {
        List<Offer<FlavorName>> offers = new ArrayList<>();
        for (FlavorName name : names) {
            offers.add(new Offer<>(name, name));
        }
        return new FlavorSelector<>(offers, List.of());
    }

    /** A selector among flavors by what each {@linkplain Flavor#provides provides}, whatever it is called. */
    public static FlavorSelector<Flavor> ofFlavors(Collection<Flavor> flavors) {
        List<Offer<Flavor>> offers = new ArrayList<>();
        List<Unusable<Flavor>> unusable = new ArrayList<>();
        for (Flavor flavor : flavors) {
            Provision provision = flavor.provides();
            FlavorName name = provision.name();
            if (Boolean.TRUE.equals(flavor.disabled())) {
                unusable.add(new Unusable<>(flavor, DISABLED.with()));
            } else if (name != null) {
                offers.add(new Offer<>(flavor, name));
            } else {
                unusable.add(new Unusable<>(flavor, Objects.requireNonNull(provision.reason())));
            }
        }
        return new FlavorSelector<>(offers, unusable);
    }

    /** What is never selected: flavors that are disabled, or of which nobody can say what they provide. */
    public List<Unusable<T>> unusable() {
        return unusable;
    }

    /** The offers that provide at least what the name promises. */
    public Selection<T> select(FlavorName wish) {
        return select(FlavorWish.of(wish));
    }

    /** The offers that meet the wish. */
    public Selection<T> select(FlavorWish wish) {
        List<FlavorName> alternatives = wish.alternatives();
        NameSet met = index.satisfying(alternatives.get(0));
        for (int i = 1; i < alternatives.size(); i++) {
            met.addAll(index.satisfying(alternatives.get(i)));
        }
        return new Selection<>(wish, offers, met);
    }
}
