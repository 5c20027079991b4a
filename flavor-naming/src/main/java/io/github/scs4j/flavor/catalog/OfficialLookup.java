package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the official test suite finds for one row. */
final class OfficialLookup {
    private final StandardFlavor row;
    private @Nullable Flavor byProperty;
    private @Nullable Flavor byName;

    OfficialLookup(StandardFlavor row) {
        this.row = row;
    }

    /** Takes the next flavor; the last wins by {@code scs:name-v2}, else the first by its name. */
    void add(Flavor flavor) {
        Map<String, String> specs = flavor.extraSpecs();
        if (specs != null && row.name().toV2().equals(specs.get(StandardFlavor.NAME_V2))) {
            byProperty = flavor;
        }
        if (byName == null && row.name().toV2().equals(flavor.name())) {
            byName = flavor;
        }
    }

    /** The flavor that the suite finds; {@code null} if none. */
    @Nullable
    Flavor found() {
        return byProperty != null ? byProperty : byName;
    }

    /** What the suite says of the flavor that it finds; {@code null} if the export does not tell enough. */
    @Nullable
    OfficialResult result() {
        Flavor found = found();
        if (found == null) {
            return OfficialResult.FAIL;
        }
        Map<String, String> specs = found.extraSpecs();
        boolean unequal =
                specs == null || !specs.entrySet().containsAll(row.extraSpecs().entrySet());
        if (unequal
                || differs(found.vcpus(), row.vcpus())
                || differs(found.ram(), row.ram())
                || differs(found.disk(), row.disk())) {
            return OfficialResult.FAIL;
        }
        boolean known = found.vcpus().isPresent()
                && found.ram().isPresent()
                && found.disk().isPresent();
        return known ? OfficialResult.PASS : null;
    }

    private static boolean differs(OptionalLong value, long expected) {
        return value.isPresent() && value.getAsLong() != expected;
    }
}
