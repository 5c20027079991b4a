package io.github.scs4j.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline of a scope says on a day: which versions can be certified against, which of them are about to expire,
 * and what comes next (SCS-0003-v1, "Timeline entry"). Immutable and thread-safe.
 *
 * @param day the day
 * @param first the day on which the timeline begins; {@code null} if it is empty
 * @param since the first day of the period that holds; {@code null} on a day before the timeline begins
 * @param until the first day of the next period; {@code null} if the timeline knows none
 * @param versions the versions in the order of the scope
 */
public record Outlook(
        LocalDate day,
        @Nullable LocalDate first,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<VersionOutlook> versions) {
    /** Copies the list; throws {@link NullPointerException} if the day is {@code null}. */
    public Outlook {
        Objects.requireNonNull(day, "day");
        versions = List.copyOf(versions);
    }

    /** The outlook on a day. */
    public static Outlook on(Scope scope, LocalDate day) {
        TreeMap<LocalDate, TimelineEntry> entries = new TreeMap<>();
        for (TimelineEntry entry : scope.timeline()) {
            entries.putIfAbsent(entry.date(), entry);
        }
        LocalDate until = entries.higherKey(day);
        List<VersionOutlook> versions = new ArrayList<>(scope.versions().size());
        for (ScopeVersion version : scope.versions()) {
            versions.add(version(version, day, entries));
        }
        return new Outlook(day, entries.isEmpty() ? null : entries.firstKey(), entries.floorKey(day), until, versions);
    }

    /** Whether the day is before the timeline begins: then nothing says that any version can be certified against. */
    public boolean isBeforeTimeline() {
        return since == null;
    }

    /** The versions that can be certified against on the day. */
    public List<VersionOutlook> certifiable() {
        return versions.stream()
                .filter(version -> version.validity().isCertifiable())
                .toList();
    }

    /** The version of this name; {@code null} if there is none. */
    public @Nullable VersionOutlook version(String name) {
        Objects.requireNonNull(name, "name");
        for (VersionOutlook version : versions) {
            if (version.version().version().equals(name)) {
                return version;
            }
        }
        return null;
    }

    private static VersionOutlook version(
            ScopeVersion version, LocalDate day, TreeMap<LocalDate, TimelineEntry> entries) {
        Map.Entry<LocalDate, TimelineEntry> now = entries.floorEntry(day);
        Validity said = now == null ? null : now.getValue().versions().get(version.version());
        Validity validity = said == null ? Validity.DEPRECATED : said;
        boolean certifiable = validity.isCertifiable();
        LocalDate turns = null;
        for (TimelineEntry entry : entries.tailMap(day, false).values()) {
            Validity then = entry.versions().get(version.version());
            if ((then != null && then.isCertifiable()) != certifiable) {
                turns = entry.date();
                break;
            }
        }
        boolean lastPeriod = turns != null && turns.equals(entries.higherKey(day));
        return new VersionOutlook(
                version,
                validity,
                said != null,
                version.isStable(day),
                certifiable ? turns : null,
                certifiable ? null : turns,
                certifiable && (validity == Validity.WARN || lastPeriod));
    }
}
