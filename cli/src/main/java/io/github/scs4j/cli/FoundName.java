package io.github.scs4j.cli;

import io.github.scs4j.flavor.offer.Flavor;
import io.github.scs4j.inventory.FlavorEntry;
import org.jspecify.annotations.Nullable;

/**
 * A flavor that an input holds, of which sometimes only the name is known.
 *
 * @param flavor the flavor; its name is not escaped
 * @param origin the kind of input
 * @param place input and line, such as {@code flavors.json:12}; {@code null} for an argument
 */
record FoundName(Flavor flavor, Origin origin, @Nullable String place) {
    static FoundName of(FlavorEntry entry, Origin origin) {
        return new FoundName(entry.flavor(), origin, entry.source() + ":" + entry.line());
    }

    /** The name as it stands there; not escaped. */
    String text() {
        return flavor.name();
    }
}
