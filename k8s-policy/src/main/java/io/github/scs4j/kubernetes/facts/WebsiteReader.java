package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the Kubernetes project's website says of branches: {@code schedule.yaml} of those supported, and
 * {@code eol.yaml} of those that are not any more. The release of a schedule that is {@code next} is a plan, no release;
 * its day only tells that the file is older.
 */
final class WebsiteReader implements RecordReader {
    static final WebsiteReader SCHEDULE = new WebsiteReader(FactKey.SCHEDULES, FactShape.WEBSITE_SCHEDULE);
    static final WebsiteReader EOL = new WebsiteReader(FactKey.BRANCHES, FactShape.WEBSITE_EOL);

    /** By how many days a release may come later than planned, or the file be changed later than that. */
    private static final int PLANS_SLIP = 7;

    private final FactKey list;
    private final FactShape shape;

    private WebsiteReader(FactKey list, FactShape shape) {
        this.list = list;
        this.shape = shape;
    }

    @Override
    public FactShape shape() {
        return shape;
    }

    @Override
    public boolean isMarkedBy(FactKey key, Kind kind) {
        return key == list && kind == Kind.ARRAY;
    }

    @Override
    public void read(FactKey mark, FactCursor cursor, FactHead head, FactIntake intake) throws IOException {
        FactValues values = new FactValues(intake, Origin.KUBERNETES_WEBSITE, null);
        Location.Position at = cursor.place();
        boolean whole = false;
        boolean empty = true;
        try {
            while (cursor.nextElement()) {
                empty = false;
                if (FactValues.isOrTell(Kind.OBJECT, mark.text(), cursor, intake)) {
                    branch(cursor, values, intake);
                }
            }
            if (empty) {
                intake.error(FactRules.EMPTY, FactRules.EMPTY_LIST.with(), at);
            }
            while (cursor.nextKey() != null) {
                cursor.skip();
            }
            whole = true;
        } finally {
            if (!whole) {
                values.isIncomplete();
            }
        }
    }

    private static void branch(FactCursor cursor, FactValues values, FactIntake intake) throws IOException {
        Location.Position at = cursor.place();
        String name = null;
        String released = null;
        String ends = null;
        Patch next = new Patch(at);
        List<Patch> patches = new ArrayList<>();
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "release" -> name = cursor.textOrSkip();
                case "releaseDate" -> released = cursor.textOrSkip();
                case "endOfLifeDate" -> ends = cursor.textOrSkip();
                case "next" -> {
                    if (cursor.kind() == Kind.OBJECT) {
                        patch(cursor, next);
                    } else {
                        cursor.skip();
                    }
                }
                case "previousPatches" -> {
                    if (cursor.kind() != Kind.NULL && FactValues.isOrTell(Kind.ARRAY, key, cursor, intake)) {
                        while (cursor.nextElement()) {
                            if (FactValues.isOrTell(Kind.OBJECT, key, cursor, intake)) {
                                Patch patch = new Patch(cursor.place());
                                patch(cursor, patch);
                                patches.add(patch);
                            }
                        }
                    }
                }
                default -> cursor.skip();
            }
        }
        KubernetesBranch branch = values.branch("release", name, at);
        for (Patch patch : patches) {
            release(patch, values);
        }
        if (branch == null) {
            return;
        }
        FactTime start = released == null ? null : values.time("releaseDate", released, at);
        KubernetesVersion first = KubernetesVersion.of(branch.major(), branch.minor(), 0);
        if (start != null) {
            values.releaseOnce(first, start, at);
        }
        FactTime end = values.time("endOfLifeDate", ends, at);
        if (end != null) {
            values.endOfLife(branch, end.day(), start, at);
        }
        FactTime planned = next.date == null ? null : FactTime.of(next.date);
        if (planned != null) {
            values.isOlderThan(FactValues.endOf(planned.day().plusDays(PLANS_SLIP)));
        }
    }

    private static void patch(FactCursor cursor, Patch patch) throws IOException {
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "release" -> patch.release = cursor.textOrSkip();
                case "targetDate" -> patch.date = cursor.textOrSkip();
                default -> cursor.skip();
            }
        }
    }

    private static void release(Patch patch, FactValues values) {
        KubernetesVersion version = values.version("previousPatches.release", patch.release, patch.at);
        FactTime time = version == null ? null : values.time("previousPatches.targetDate", patch.date, patch.at);
        if (version != null && time != null) {
            values.release(version, time, patch.at);
        }
    }

    /** What was read of a release, as it is written. */
    private static final class Patch {
        private final Location.Position at;
        private @Nullable String release;
        private @Nullable String date;

        Patch(Location.Position at) {
            this.at = at;
        }
    }
}
