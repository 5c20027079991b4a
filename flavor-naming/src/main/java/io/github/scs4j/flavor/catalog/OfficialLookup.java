package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the official test suite finds for one row: by {@code scs:name-v2}, as what it finds by name lacks that and fails. */
final class OfficialLookup {
    private final StandardFlavor row;
    private @Nullable Flavor found;

    OfficialLookup(StandardFlavor row) {
        this.row = row;
    }

    /** Takes the next flavor; the last wins. */
    void add(Flavor flavor) {
        Map<String, String> specs = flavor.extraSpecs();
        if (specs != null && row.name().toV2().equals(specs.get(StandardFlavor.NAME_V2))) {
            found = flavor;
        }
    }

    /** The flavor that the suite finds; {@code null} if none. */
    @Nullable
    Flavor found() {
        return found;
    }

    /** What the suite says of the flavor that it finds; {@code null} if the export does not tell enough. */
    @Nullable
    OfficialResult result() {
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
