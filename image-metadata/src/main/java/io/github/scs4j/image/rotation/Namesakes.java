package io.github.scs4j.image.rotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of all images of one name: counts, and the newest few. */
final class Namesakes {
    private final String name;
    private final List<Build> newest = new ArrayList<>(1);
    private @Nullable Build visible;
    private @Nullable Build secondVisible;
    private long visibleCount;
    private long hiddenCount;
    private boolean ageUnknown;
    private boolean severalArchitectures;

    Namesakes(String name) {
        this.name = name;
    }

    void add(Build build) {
        int at = newest.isEmpty() ? 0 : Collections.binarySearch(newest, build, Build.NEWEST_FIRST);
        newest.add(at < 0 ? -at - 1 : at, build);
        if (newest.size() > Chain.MAX_BUILDS) {
            newest.remove(Chain.MAX_BUILDS);
        }
        if (build.hidden()) {
            hiddenCount++;
            return;
        }
        visibleCount++;
        ageUnknown |= build.published() == null;
        Build before = visible;
        if (before == null) {
            visible = build;
            return;
        }
        String architecture = build.architecture();
        severalArchitectures |=
                architecture != null && before.architecture() != null && !architecture.equals(before.architecture());
        if (Build.NEWEST_FIRST.compare(build, before) < 0) {
            visible = build;
            secondVisible = before;
        } else if (secondVisible == null || Build.NEWEST_FIRST.compare(build, secondVisible) < 0) {
            secondVisible = build;
        }
    }

    String name() {
        return name;
    }

    long count() {
        return visibleCount + hiddenCount;
    }

    long visibleCount() {
        return visibleCount;
    }

    long hiddenCount() {
        return hiddenCount;
    }

    /** The newest images, the newest first. */
    List<Build> newest() {
        return newest;
    }

    /** The newest visible image; {@code null} if all are hidden. */
    @Nullable
    Build visible() {
        return visible;
    }

    /** The newest visible image but one; {@code null} if there is none. */
    @Nullable
    Build secondVisible() {
        return secondVisible;
    }

    /** Whether any visible image may be newer than the one that seems the newest. */
    boolean isAgeUnknown() {
        return ageUnknown;
    }

    /** Whether visible images are for different architectures. */
    boolean hasSeveralArchitectures() {
        return severalArchitectures;
    }
}
