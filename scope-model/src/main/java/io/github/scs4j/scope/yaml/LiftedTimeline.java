package io.github.scs4j.scope.yaml;

import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.internal.YamlFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The timeline that the dates of versions amount to in generations that have none. */
final class LiftedTimeline {
    /** The day since which versions are drafts if none has a date. */
    static final LocalDate BEGINNING = LocalDate.EPOCH;

    private final ScopeSource source;
    private final List<Lifespan> lifespans = new ArrayList<>();

    LiftedTimeline(ScopeSource source) {
        this.source = source;
    }

    /** @param fields where the dates of the version stand */
    void add(String version, @Nullable LocalDate from, YamlFields fields) {
        LocalDate deprecated = fields.date("deprecated_at");
        LocalDate obsoleted = fields.date("obsoleted_at");
        lifespans.add(new Lifespan(version, from, deprecated == null ? obsoleted : deprecated));
    }

    /** The entries, the newest first. */
    List<TimelineEntry> entries(YamlFields root) {
        if (lifespans.isEmpty()) {
            return List.of();
        }
        source.lifted(root.position(), ScopeRules.TIMELINE_MADE.with());
        TreeSet<LocalDate> days = new TreeSet<>(Collections.reverseOrder());
        for (Lifespan lifespan : lifespans) {
            if (lifespan.from != null) {
                days.add(lifespan.from);
            }
            if (lifespan.until != null) {
                days.add(lifespan.until);
            }
        }
        if (days.isEmpty()) {
            source.lifted(root.position(), ScopeRules.DRAFTS_MADE.with(BEGINNING.toString()));
            days.add(BEGINNING);
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (LocalDate day : days) {
            if (!source.affords(lifespans.size(), root.position())) {
                break;
            }
            entries.add(new TimelineEntry(day, versions(day)));
        }
        return entries;
    }

    private Map<String, Validity> versions(LocalDate day) {
        Map<String, Validity> versions = new LinkedHashMap<>();
        for (Lifespan lifespan : lifespans) {
            Validity validity = lifespan.validity(day);
            if (validity != null) {
                versions.putIfAbsent(lifespan.version, validity);
            }
        }
        return versions;
    }

    private record Lifespan(
            String version,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        /** The validity on a day; {@code null} if it is over, or has not begun. */
        @Nullable
        Validity validity(LocalDate day) {
            if (until != null && !day.isBefore(until)) {
                return null;
            }
            if (from == null) {
                return Validity.DRAFT;
            }
            return day.isBefore(from) ? null : Validity.EFFECTIVE;
        }
    }
}
