package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The official result of every row; the suite has none for the lists of SCS-0100. */
final class OfficialSuite {
    private final List<OfficialLookup> lookups = new ArrayList<>();
    private boolean known = true;

    OfficialSuite(StandardFlavors edition) {
        if (edition.byProperties()) {
            for (StandardFlavor row : edition.flavors()) {
                lookups.add(new OfficialLookup(row));
            }
        }
    }

    void incomplete() {
        known = false;
    }

    void add(Flavor flavor, Map<Integer, Claims.Strength> claimed) {
        known &= flavor.extraSpecs() != null;
        if (!lookups.isEmpty()) {
            for (int row : claimed.keySet()) {
                lookups.get(row).add(flavor);
            }
        }
    }

    /** Tells the result of a row. */
    void tell(int index, RowState row, Tally tally) {
        if (known && !lookups.isEmpty()) {
            OfficialLookup lookup = lookups.get(index);
            OfficialResult result = lookup.result();
            if (result != null) {
                tally.official(row.row().testcase(), result, divergence(row, lookup, result));
            }
        }
    }

    /** The id of the divergence; {@code null} where both agree. */
    private static @Nullable String divergence(RowState row, OfficialLookup lookup, OfficialResult result) {
        Flavor found = lookup.found();
        if (row.isFilled() == (result == OfficialResult.PASS) || found == null) {
            return null;
        }
        if (result == OfficialResult.FAIL) {
            return isRight(found, row) ? whyRefused(row.row()) : "D30";
        }
        boolean unusable = Boolean.FALSE.equals(found.isPublic()) || Boolean.TRUE.equals(found.disabled());
        return unusable ? "D110" : "D27";
    }

    private static String whyRefused(StandardFlavor row) {
        return row.rootDisk() == StandardFlavor.RootDisk.ANY ? "D26" : "D29";
    }

    private static boolean isRight(Flavor flavor, RowState row) {
        for (RowState.Candidate candidate : row.candidates()) {
            if (candidate.flavor().equals(flavor)) {
                return candidate.isRight();
            }
        }
        return false;
    }
}
