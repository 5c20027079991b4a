package io.github.scs4j.kubernetes.nodes;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a node of the control plane.
 *
 * @param name its name; empty if it has none
 * @param host its machine; {@code null} if nothing tells it
 * @param place where it is
 * @param worker whether it says that it is a worker too
 * @param signs what shows that it belongs to the control plane
 * @param contradictory whether objects of its name differ; its machine and place are unknown then
 */
record ControlPlaneNode(
        String name,
        @Nullable String host,
        Place place,
        boolean worker,
        SortedSet<String> signs,
        boolean contradictory) {

    /** What two objects of one name say together; the order of the two does not matter. */
    ControlPlaneNode and(ControlPlaneNode other) {
        SortedSet<String> all = new TreeSet<>(signs);
        all.addAll(other.signs);
        boolean agree =
                !contradictory && !other.contradictory && Objects.equals(host, other.host) && place.equals(other.place);
        return new ControlPlaneNode(
                name, agree ? host : null, agree ? place : Place.UNKNOWN, worker || other.worker, all, !agree);
    }
}
