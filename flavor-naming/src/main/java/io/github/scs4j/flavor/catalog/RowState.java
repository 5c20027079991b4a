package io.github.scs4j.flavor.catalog;

import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What an inventory was found to have for one row. */
final class RowState {
    /** A flavor that says it fills the row, and where it deviates. */
    record Candidate(Flavor flavor, Claims.Strength strength, List<Deviation> deviations) {
        /** Whether the flavor is known to fill the row. */
        boolean isRight() {
            return !has(Deviation.Kind.WRONG) && !has(Deviation.Kind.UNKNOWN);
        }

        /** Whether the flavor is known not to fill the row. */
        boolean isWrong() {
            return has(Deviation.Kind.WRONG);
        }

        /** Whether nothing that is known of the flavor keeps it from filling the row, if need be with other extra specs. */
        boolean isUndecided() {
            for (Deviation deviation : deviations) {
                if (deviation.kind() == Deviation.Kind.WRONG && !deviation.isInExtraSpecs()) {
                    return false;
                }
            }
            return has(Deviation.Kind.UNKNOWN);
        }

        private boolean has(Deviation.Kind kind) {
            for (Deviation deviation : deviations) {
                if (deviation.kind() == kind) {
                    return true;
                }
            }
            return false;
        }
    }

    private final StandardFlavor row;
    private final boolean byProperties;
    private final List<Candidate> candidates = new ArrayList<>();
    private @Nullable Flavor possible;
    private boolean incomplete;

    RowState(StandardFlavor row, boolean byProperties) {
        this.row = row;
        this.byProperties = byProperties;
    }

    void add(Flavor flavor, Claims.@Nullable Strength strength) {
        if (strength != null) {
            candidates.add(new Candidate(flavor, strength, Comparison.of(flavor, row, byProperties)));
        } else if (byProperties && possible == null && flavor.extraSpecs() == null && couldFill(flavor)) {
            possible = flavor;
        }
    }

    /** Flavors may have been overlooked. */
    void incomplete() {
        incomplete = true;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    StandardFlavor row() {
        return row;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The first flavor that could fill the row, were its extra specs known; {@code null} if none could. */
    @Nullable
    Flavor possible() {
        return possible;
    }

    boolean isFilled() {
        for (Candidate candidate : candidates) {
            if (candidate.isRight()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the export leaves out could fill the row, and nothing else does. */
    boolean isOpen() {
        if (isFilled()) {
            return false;
        }
        for (Candidate candidate : candidates) {
            if (!candidate.isWrong()) {
                return true;
            }
        }
        return possible != null || incomplete;
    }

    /** The first flavor of which more must be known to say whether it fills the row, or could be made to. */
    @Nullable
    Flavor firstUndecided() {
        for (Candidate candidate : candidates) {
            if (candidate.isUndecided()) {
                return candidate.flavor();
            }
        }
        return possible;
    }

    /** Whether a flavor that does not say so could be the one; an SCS name is taken at its word. */
    private boolean couldFill(Flavor flavor) {
        boolean usable = !Boolean.FALSE.equals(flavor.isPublic()) && !Boolean.TRUE.equals(flavor.disabled());
        if (!usable
                || differs(flavor.vcpus(), row.vcpus())
                || differs(flavor.ram(), row.ram())
                || differs(flavor.disk(), row.disk())) {
            return false;
        }
        FlavorName name = Claims.read(flavor.name());
        return name == null || promisesRow(name);
    }

    private boolean promisesRow(FlavorName name) {
        CpuType type = name.cpu().type();
        Disk disk = name.disk();
        boolean sameDisk = disk == null ? row.disk() == 0 : disk.size() == 0 || disk.size() == row.disk();
        return name.cpu().count() == row.vcpus()
                && type == row.cpuType()
                && name.ram().mebibytes() == row.ram()
                && sameDisk;
    }

    private static boolean differs(OptionalLong value, long expected) {
        return value.isPresent() && value.getAsLong() != expected;
    }
}
