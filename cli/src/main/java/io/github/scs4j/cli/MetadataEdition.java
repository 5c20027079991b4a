package io.github.scs4j.cli;

import io.github.scs4j.image.MetadataStandard;
import java.util.Arrays;
import java.util.Iterator;

/** What the user types for a version of SCS-0102, and all of them to complete {@code --standard}. */
final class MetadataEdition implements Iterable<String> {
    static String word(MetadataStandard standard) {
        return standard.id().substring("scs-".length());
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(MetadataStandard.values())
                .map(MetadataEdition::word)
                .iterator();
    }
}
