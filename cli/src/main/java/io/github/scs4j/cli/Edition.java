package io.github.scs4j.cli;

import io.github.scs4j.flavor.catalog.StandardFlavors;
import java.util.Iterator;
import java.util.Locale;

/** What the user types for an edition of the standard flavors, and all of them to complete {@code --edition}. */
final class Edition implements Iterable<String> {
    static String word(StandardFlavors edition) {
        return edition.toString().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @Override
    public Iterator<String> iterator() {
        return StandardFlavors.editions().stream().map(Edition::word).iterator();
    }
}
