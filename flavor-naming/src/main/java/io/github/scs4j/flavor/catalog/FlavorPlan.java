package io.github.scs4j.flavor.catalog;

import io.github.scs4j.flavor.offer.Flavor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done so that a cloud offers the standard flavors. Immutable and thread-safe.
 *
 * <p>A flavor that has exactly the numbers of a row and contradicts it nowhere is changed by its extra specs, one that
 * already says it is the row before any other. Otherwise a flavor is created: Nova cannot change the numbers of one, nor
 * whether it is public. After all of that every row of the plan is met.
 *
 * <pre>{@code
 * FlavorPlan plan = FlavorPlan.builder(StandardFlavors.LATEST).withRecommended(true).addAll(flavors).build();
 * PlanCommands.write(plan, System.out);
 * }</pre>
 */
public final class FlavorPlan {
    /**
     * A flavor to create.
     *
     * @param row the row that it fills
     * @param inTheWay a flavor that has the very name and must be removed before; {@code null} if there is none
     */
    public record Creation(StandardFlavor row, @Nullable Flavor inTheWay) {
        /** Throws {@link NullPointerException} if the row is {@code null}. */
        public Creation {
            Objects.requireNonNull(row, "row");
        }

        /** Whether {@code network} was chosen where the row takes any disk type. */
        public boolean choosesDiskType() {
            return row.rootDisk() == StandardFlavor.RootDisk.ANY
                    && row.extraSpecs().containsKey(StandardFlavor.DISK_TYPE);
        }

        /** The flavor as it will be: public, and without an id. */
        public Flavor flavor() {
            return Flavor.builder(row.spelling())
                    .vcpus(row.vcpus())
                    .ram(row.ram())
                    .disk(row.disk())
                    .ephemeral(0)
                    .swap(0)
                    .isPublic(true)
                    .disabled(false)
                    .extraSpecs(row.extraSpecs())
                    .build();
        }
    }

    /**
     * A flavor whose extra specs are to be changed.
     *
     * @param row the row that it fills then, or that it no longer claims to fill
     * @param flavor the flavor as it is
     * @param fills whether the flavor fills the row then
     * @param choosesDiskType whether {@code network} was chosen where the row takes any disk type
     * @param set the extra specs to set, unmodifiable
     * @param unset the keys of the extra specs to remove
     */
    public record Change(
            StandardFlavor row,
            Flavor flavor,
            boolean fills,
            boolean choosesDiskType,
            Map<String, String> set,
            List<String> unset) {
        /** Copies map and list; throws {@link NullPointerException} if anything is {@code null}. */
        public Change {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(flavor, "flavor");
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
            unset = List.copyOf(unset);
        }
    }

    /**
     * A row of which the inventory does not tell enough.
     *
     * @param row the row
     * @param flavor a flavor that could fill it
     */
    public record Undecided(StandardFlavor row, Flavor flavor) {
        /** Throws {@link NullPointerException} if anything is {@code null}. */
        public Undecided {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(flavor, "flavor");
        }
    }

    private final StandardFlavors edition;
    private final List<Creation> creations;
    private final List<Change> changes;
    private final List<Undecided> undecided;
    private final List<StandardFlavor> leftOut;

    FlavorPlan(
            StandardFlavors edition,
            List<Creation> creations,
            List<Change> changes,
            List<Undecided> undecided,
            List<StandardFlavor> leftOut) {
        this.edition = edition;
        this.creations = List.copyOf(creations);
        this.changes = List.copyOf(changes);
        this.undecided = List.copyOf(undecided);
        this.leftOut = List.copyOf(leftOut);
    }

    /** Starts a plan for the mandatory flavors of this edition. */
    public static FlavorPlanBuilder builder(StandardFlavors edition) {
        return new FlavorPlanBuilder(edition);
    }

    /** The list that the cloud is to offer. */
    public StandardFlavors edition() {
        return edition;
    }

    /** The flavors to create, in the order of the list. */
    public List<Creation> creations() {
        return creations;
    }

    /**
     * The flavors to change: first those that fill a row then, after them those that no longer claim one, each in the order
     * of the list; at most one change for each flavor and row.
     */
    public List<Change> changes() {
        return changes;
    }

    /** The rows that a better export would decide. */
    public List<Undecided> undecided() {
        return undecided;
    }

    /** The recommended rows above the memory limit, which were not looked at. */
    public List<StandardFlavor> leftOut() {
        return leftOut;
    }

    /** Whether there is nothing to create, to change or to decide. */
    public boolean isEmpty() {
        return creations.isEmpty() && changes.isEmpty() && undecided.isEmpty();
    }

    /** How much there is to do, for logs. */
    @Override
    public String toString() {
        return edition + ": " + creations.size() + " to create, " + changes.size() + " to change, " + undecided.size()
                + " undecided";
    }
}
