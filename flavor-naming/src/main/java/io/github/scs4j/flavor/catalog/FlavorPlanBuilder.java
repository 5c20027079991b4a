package io.github.scs4j.flavor.catalog;

import io.github.scs4j.flavor.catalog.FlavorPlan.Change;
import io.github.scs4j.flavor.catalog.FlavorPlan.Creation;
import io.github.scs4j.flavor.catalog.FlavorPlan.Undecided;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes a plan from the flavors of an inventory. Keeps only those that could have to do with a row. Mutable and not
 * thread-safe.
 */
public final class FlavorPlanBuilder {
    private final StandardFlavors edition;
    private final Claims claims;
    private final Map<Flavor, Map<Integer, Claims.Strength>> flavors = new LinkedHashMap<>();
    private boolean recommended;
    private long memoryLimit = Long.MAX_VALUE;

    FlavorPlanBuilder(StandardFlavors edition) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.claims = new Claims(edition);
    }

    /** Whether recommended flavors are planned as well. */
    public FlavorPlanBuilder withRecommended(boolean recommended) {
        this.recommended = recommended;
        return this;
    }

    /**
     * Leaves out recommended flavors with more RAM; mandatory ones are always planned.
     *
     * @param gibibytes the most RAM in GiB
     * @throws IllegalArgumentException if it is negative
     */
    public FlavorPlanBuilder memoryLimit(int gibibytes) {
        if (gibibytes < 0) {
            throw new IllegalArgumentException("memory limit is negative: " + gibibytes);
        }
        this.memoryLimit = 1024L * gibibytes;
        return this;
    }

    /** Takes the next flavor of the inventory. */
    public FlavorPlanBuilder add(Flavor flavor) {
        Map<Integer, Claims.Strength> claimed = claims.of(flavor);
        if (!claimed.isEmpty() || isLikeARow(flavor)) {
            flavors.put(flavor, claimed);
        }
        return this;
    }

    /** Takes the flavors of an inventory. */
    public FlavorPlanBuilder addAll(Iterable<Flavor> inventory) {
        inventory.forEach(this::add);
        return this;
    }

    /** The plan for the flavors so far. */
    public FlavorPlan build() {
        Set<Flavor> removed = new LinkedHashSet<>();
        Draft draft = new Draft(removed);
        while (removed.addAll(draft.inTheWay())) {
            draft = new Draft(removed);
        }
        return new FlavorPlan(edition, draft.creations, draft.changes(), draft.undecided, draft.leftOut);
    }

    private boolean isLikeARow(Flavor flavor) {
        for (StandardFlavor row : edition.flavors()) {
            boolean like = flavor.vcpus().orElse(row.vcpus()) == row.vcpus()
                    && flavor.ram().orElse(row.ram()) == row.ram()
                    && flavor.disk().orElse(row.disk()) == row.disk();
            if (like) {
                return true;
            }
        }
        return false;
    }

    /** A plan for the case that these flavors, which stand in the way of others, are gone. */
    private final class Draft {
        final List<Creation> creations = new ArrayList<>();
        final List<Undecided> undecided = new ArrayList<>();
        final List<StandardFlavor> leftOut = new ArrayList<>();
        private final Map<Flavor, Change> fills = new LinkedHashMap<>();
        private final List<Change> releases = new ArrayList<>();
        private final List<RowState> lacking = new ArrayList<>();
        private final Set<Flavor> removed;

        Draft(Set<Flavor> removed) {
            this.removed = removed;
            for (int i = 0; i < edition.flavors().size(); i++) {
                StandardFlavor row = edition.flavors().get(i);
                boolean mandatory = row.status() == StandardFlavor.Status.MANDATORY;
                if (mandatory || (recommended && row.ram() <= memoryLimit)) {
                    plan(i, row);
                } else if (recommended) {
                    leftOut.add(row);
                }
            }
            lacking.forEach(this::release);
        }

        Set<Flavor> inTheWay() {
            Set<Flavor> flavors = new LinkedHashSet<>();
            for (Creation creation : creations) {
                Flavor flavor = creation.inTheWay();
                if (flavor != null) {
                    flavors.add(flavor);
                }
            }
            return flavors;
        }

        List<Change> changes() {
            List<Change> changes = new ArrayList<>(fills.values());
            changes.addAll(releases);
            return changes;
        }

        private void plan(int index, StandardFlavor row) {
            RowState state = new RowState(row, edition.byProperties());
            Flavor inTheWay = null;
            for (Map.Entry<Flavor, Map<Integer, Claims.Strength>> entry : flavors.entrySet()) {
                if (!removed.contains(entry.getKey())) {
                    state.add(entry.getKey(), entry.getValue().get(index));
                }
                if (entry.getKey().name().equals(row.spelling())) {
                    inTheWay = entry.getKey();
                }
            }
            if (state.isFilled() || reuseNamed(state)) {
                return;
            }
            Flavor open = state.firstUndecided();
            if (open != null) {
                undecided.add(new Undecided(row, open));
            } else if (!reuseAnother(state)) {
                creations.add(new Creation(row, inTheWay));
                lacking.add(state);
            }
        }

        private boolean reuseNamed(RowState state) {
            if (edition.byProperties()) {
                for (Claims.Strength strength : Claims.Strength.values()) {
                    for (RowState.Candidate candidate : state.candidates()) {
                        if (candidate.strength() == strength && reuse(candidate.flavor(), state, strength.isFound())) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private boolean reuseAnother(RowState state) {
            if (edition.byProperties()) {
                for (Map.Entry<Flavor, Map<Integer, Claims.Strength>> entry : flavors.entrySet()) {
                    boolean free = entry.getValue().isEmpty() && !removed.contains(entry.getKey());
                    if (free && reuse(entry.getKey(), state, false)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean reuse(Flavor flavor, RowState state, boolean named) {
            Change change = removed.contains(flavor) ? null : Reuse.of(flavor, state.row(), named);
            if (change == null) {
                return false;
            }
            fills.put(flavor, change);
            lacking.add(state);
            return true;
        }

        /** Takes the name of a row from flavors that are looked up by it but do not fill it. */
        private void release(RowState state) {
            for (RowState.Candidate candidate : state.candidates()) {
                Flavor flavor = candidate.flavor();
                Change fill = fills.get(flavor);
                if (candidate.isWrong() && (fill == null || fill.row() != state.row())) {
                    List<String> keys = Reuse.falseNames(flavor, state.row());
                    if (fill != null) {
                        keys.removeAll(fill.set().keySet());
                    }
                    if (!keys.isEmpty()) {
                        releases.add(new Change(state.row(), flavor, false, false, Map.of(), keys));
                    }
                }
            }
        }
    }
}
