package io.github.scs4j.kubernetes.nodes;

import org.jspecify.annotations.Nullable;

/**
 * Where a node is, by its labels.
 *
 * @param region the region; {@code null} if it is not told
 * @param zone the failure zone; {@code null} if it is not told
 */
record Place(@Nullable String region, @Nullable String zone) {
    static final Place UNKNOWN = new Place(null, null);

    /** As a message shows it. */
    String text() {
        return region == null ? "" + zone : region + "/" + zone;
    }
}
