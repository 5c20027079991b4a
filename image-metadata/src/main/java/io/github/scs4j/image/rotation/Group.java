package io.github.scs4j.image.rotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that make up a chain: the very name, and those of old images. */
final class Group {
    private final String name;
    private final @Nullable Namesakes own;
    private final List<Namesakes> renamed;

    /**
     * A group.
     *
     * @param own the images of the very name; {@code null} if there are none
     * @param renamed the names of old images
     */
    Group(String name, @Nullable Namesakes own, List<Namesakes> renamed) {
        this.name = name;
        this.own = own;
        this.renamed =
                renamed.stream().sorted(Comparator.comparing(Namesakes::name)).toList();
    }

    /** A group of one name, which no old images have. */
    Group(Namesakes own) {
        this.name = own.name();
        this.own = own;
        this.renamed = List.of();
    }

    String name() {
        return name;
    }

    @Nullable
    Namesakes own() {
        return own;
    }

    List<Namesakes> renamed() {
        return renamed;
    }

    /** Whether an image that users find may be newer than the current one. */
    private boolean isAgeUnknown() {
        if (own != null && own.visibleCount() > 0) {
            return own.isAgeUnknown();
        }
        return renamed.stream().anyMatch(Namesakes::isAgeUnknown);
    }

    /** Whether it is one image, which users find by its name, or one name of which all images are hidden. */
    boolean isPlain() {
        return own != null && own.visibleCount() <= 1 && renamed.isEmpty();
    }

    Chain chain() {
        if (own != null && own.count() == 1 && renamed.isEmpty()) {
            return new Chain(name, own.visible(), own.newest(), 1, isAgeUnknown());
        }
        long count = own == null ? 0 : own.count();
        Build current = own == null ? null : own.visible();
        List<Build> builds = new ArrayList<>(own == null ? List.of() : own.newest());
        for (Namesakes old : renamed) {
            count += old.count();
            builds.addAll(old.newest());
        }
        if (current == null) {
            for (Namesakes old : renamed) {
                current = newer(current, old.visible());
            }
        }
        builds.sort(Build.NEWEST_FIRST);
        List<Build> kept = new ArrayList<>(builds.subList(0, Math.min(builds.size(), Chain.MAX_BUILDS)));
        if (current != null && !kept.contains(current)) {
            kept.add(current);
        }
        return new Chain(name, current, kept, count, isAgeUnknown());
    }

    private static @Nullable Build newer(@Nullable Build one, @Nullable Build other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Build.NEWEST_FIRST.compare(other, one) < 0 ? other : one;
    }
}
