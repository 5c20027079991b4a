package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import io.github.scs4j.kubernetes.facts.VersionSet.Cut;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads records in the Open Source Vulnerability format. Their vulnerability has the id of each CVE among the aliases, or the
 * record's own if there is none.
 */
final class OsvReader implements RecordReader {
    @Override
    public FactShape shape() {
        return FactShape.OSV;
    }

    @Override
    public boolean isMarkedBy(FactKey key, Kind kind) {
        return kind == Kind.ARRAY && (key == FactKey.AFFECTED || key == FactKey.ALIASES || key == FactKey.SEVERITY);
    }

    @Override
    public void read(FactKey key, FactCursor cursor, FactHead head, FactIntake intake) throws IOException {
        Osv osv = new Osv(head.place());
        osv.id = head.text(FactKey.ID);
        osv.published = head.text(FactKey.PUBLISHED);
        osv.modified = head.text(FactKey.MODIFIED);
        osv.withdrawn = head.text(FactKey.WITHDRAWN);
        for (String name = key.text(); name != null; name = cursor.nextKey()) {
            switch (name) {
                case "id" -> osv.id = CveRecordReader.text(cursor);
                case "published" -> osv.published = CveRecordReader.text(cursor);
                case "modified" -> osv.modified = CveRecordReader.text(cursor);
                case "withdrawn" -> osv.withdrawn = cursor.textOrSkip();
                case "aliases" -> aliases(cursor, osv);
                case "severity" -> severity(cursor, osv, osv.scores);
                case "affected" -> affected(cursor, osv);
                default -> cursor.skip();
            }
        }
        osv.finish(intake);
    }

    private static void aliases(FactCursor cursor, Osv osv) throws IOException {
        if (cursor.kind() != Kind.ARRAY) {
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            String alias = CveRecordReader.text(cursor).strip().toUpperCase(Locale.ROOT);
            if (NamedVulnerability.isCve(alias) && osv.hasRoom(osv.place)) {
                osv.cves.add(alias);
            }
        }
    }

    private static void severity(FactCursor cursor, Osv osv, BaseScores scores) throws IOException {
        if (cursor.kind() != Kind.ARRAY) {
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            Location.Position place = cursor.place();
            if (cursor.kind() != Kind.OBJECT || !osv.hasRoom(place)) {
                cursor.skip();
                continue;
            }
            String type = "";
            String score = "";
            for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
                switch (name) {
                    case "type" -> type = CveRecordReader.text(cursor);
                    case "score" -> score = CveRecordReader.text(cursor);
                    default -> cursor.skip();
                }
            }
            if (type.startsWith("CVSS_V")) {
                scores.add(place, null, null, score);
            }
        }
    }

    private static void affected(FactCursor cursor, Osv osv) throws IOException {
        if (cursor.kind() != Kind.ARRAY) {
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            if (cursor.kind() != Kind.OBJECT || !osv.hasRoom(cursor.place())) {
                cursor.skip();
                continue;
            }
            AffectedPackage affected = new AffectedPackage(cursor.place());
            for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
                switch (name) {
                    case "package" -> affected.name = packageName(cursor);
                    case "ranges" -> ranges(cursor, osv, affected);
                    case "versions" -> versions(cursor, osv, affected);
                    case "severity" -> severity(cursor, osv, affected.scores);
                    default -> cursor.skip();
                }
            }
            osv.packages.add(affected);
        }
    }

    private static @Nullable String packageName(FactCursor cursor) throws IOException {
        if (cursor.kind() != Kind.OBJECT) {
            cursor.skip();
            return null;
        }
        String found = null;
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            if (name.equals("name")) {
                found = CveRecordReader.text(cursor);
            } else {
                cursor.skip();
            }
        }
        return found;
    }

    private static void versions(FactCursor cursor, Osv osv, AffectedPackage affected) throws IOException {
        if (cursor.kind() != Kind.ARRAY) {
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            if (osv.hasRoom(cursor.place())) {
                affected.versions.add(new Event("versions", CveRecordReader.text(cursor), cursor.place()));
            } else {
                cursor.skip();
            }
        }
    }

    private static void ranges(FactCursor cursor, Osv osv, AffectedPackage affected) throws IOException {
        if (cursor.kind() != Kind.ARRAY) {
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            if (cursor.kind() != Kind.OBJECT) {
                cursor.skip();
                continue;
            }
            String type = "";
            List<Event> events = new ArrayList<>();
            for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
                switch (name) {
                    case "type" -> type = CveRecordReader.text(cursor);
                    case "events" -> events(cursor, osv, events);
                    default -> cursor.skip();
                }
            }
            if (!type.equals("GIT")) {
                affected.ranges.add(events);
            }
        }
    }

    private static void events(FactCursor cursor, Osv osv, List<Event> events) throws IOException {
        if (cursor.kind() != Kind.ARRAY) {
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            if (cursor.kind() != Kind.OBJECT) {
                cursor.skip();
                continue;
            }
            for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
                Location.Position place = cursor.place();
                if (osv.hasRoom(place)) {
                    events.add(new Event(name, CveRecordReader.text(cursor), place));
                } else {
                    cursor.skip();
                }
            }
        }
    }

    /** A version and what begins or ends with it. */
    private record Event(String kind, String version, Location.Position place) {}

    /** What is said of one package. */
    private static final class AffectedPackage {
        private final Location.Position place;
        private final List<List<Event>> ranges = new ArrayList<>();
        private final List<Event> versions = new ArrayList<>();
        private final RecordFaults scoreFaults = new RecordFaults();
        private final BaseScores scores = new BaseScores(scoreFaults);
        private @Nullable String name;

        AffectedPackage(Location.Position place) {
            this.place = place;
        }
    }

    /** What a record says, as far as it was read. */
    private static final class Osv {
        private final Location.Position place;
        private final RecordFaults faults = new RecordFaults();
        private final RecordFaults scoreFaults = new RecordFaults();
        private final BaseScores scores = new BaseScores(scoreFaults);
        private final Set<String> cves = new TreeSet<>();
        private final List<AffectedPackage> packages = new ArrayList<>();
        private @Nullable String id;
        private @Nullable String published;
        private @Nullable String modified;
        private @Nullable String withdrawn;
        private int entries;
        private boolean whole = true;

        Osv(Location.Position place) {
            this.place = place;
        }

        boolean hasRoom(Location.Position at) {
            entries++;
            if (entries == CveRecord.MAX_ENTRIES + 1) {
                whole = false;
                faults.error(FactRules.LIMIT, CveRules.TOO_MANY, at, Integer.toString(CveRecord.MAX_ENTRIES));
            }
            return entries <= CveRecord.MAX_ENTRIES;
        }

        void finish(FactIntake intake) {
            String own = id == null ? "" : id.strip();
            if (NamedVulnerability.isCve(own)) {
                cves.add(own);
            }
            if (!NamedVulnerability.isPlain(own)) {
                intake.error(CveRules.RECORD, CveRules.id(id), place);
                return;
            }
            if (withdrawn != null) {
                faults.info(CveRules.REJECTED, CveRules.IS_REJECTED, place);
                intake.hasRoom();
            } else {
                published(own, intake);
            }
            faults.tell(own, intake);
        }

        private void published(String own, FactIntake intake) {
            Instant publishedAt = CveRecord.instant(published);
            if (publishedAt == null && published != null) {
                faults.warning(CveRules.DATE, CveRules.NO_DATE, place, Shown.excerpt(published));
            }
            Instant modifiedAt = CveRecord.instant(modified);
            Instant asOf = modifiedAt == null ? publishedAt : modifiedAt;
            FactSource source = new FactSource(Origin.OSV, intake.name(), asOf);
            List<VersionSet> affected = new ArrayList<>();
            BaseScores used = scores;
            RecordFaults usedFaults = scoreFaults;
            boolean part = false;
            for (AffectedPackage one : packages) {
                KubernetesProduct kind = KubernetesProduct.ofPackage(one.name);
                if (kind.isPart()) {
                    part = true;
                    affected.add(affected(one, kind == KubernetesProduct.MODULE));
                    if (used.isEmpty() && !one.scores.isEmpty()) {
                        used = one.scores;
                        usedFaults = one.scoreFaults;
                    }
                } else if (kind == KubernetesProduct.NONE) {
                    faults.warning(CveRules.PRODUCT, CveRules.NO_PRODUCT, one.place);
                } else {
                    String name = Shown.excerpt(String.valueOf(one.name));
                    faults.info(CveRules.PRODUCT, CveRules.OTHER_PRODUCT, one.place, name);
                }
            }
            Set<String> ids = cves.isEmpty() ? Set.of(own) : new LinkedHashSet<>(cves);
            if (packages.isEmpty()) {
                faults.error(
                        CveRules.RECORD,
                        CveRules.NO_AFFECTED,
                        place,
                        new NamedVulnerability(ids.iterator().next(), null, source).command());
                ids.forEach(one -> intake.add(new NamedVulnerability(one, publishedAt, source)));
                return;
            }
            if (!part) {
                ids.forEach(one -> intake.addUnaffecting(one, source));
                return;
            }
            used.review();
            faults.addAll(usedFaults);
            for (String one : ids) {
                intake.add(new Vulnerability(
                        one,
                        publishedAt,
                        used.scores(),
                        VersionSet.union(affected),
                        whole && !used.isUnreadable(),
                        source));
            }
        }

        private VersionSet affected(AffectedPackage one, boolean module) {
            List<VersionSet> affected = new ArrayList<>();
            for (Event version : one.versions) {
                VersionRange range = VersionText.word(version.version());
                if (range == null) {
                    unreadable(version);
                } else {
                    affected.add((module ? range.ofReleases() : range).set());
                }
            }
            for (List<Event> events : one.ranges) {
                affected.add(range(events, module));
            }
            if (one.versions.isEmpty() && one.ranges.isEmpty()) {
                whole = false;
                String name = Shown.excerpt(String.valueOf(one.name));
                faults.error(CveRules.VERSION, CveRules.NO_VERSION, one.place, name);
            }
            return VersionSet.union(affected);
        }

        private void unreadable(Event event) {
            whole = false;
            String shown = Shown.excerpt(event.kind()) + " " + Shown.excerpt(event.version());
            faults.error(CveRules.VERSION, CveRules.VERSION_UNREADABLE, event.place(), shown);
        }

        private VersionSet range(List<Event> events, boolean module) {
            List<Turn> turns = new ArrayList<>();
            Cut limit = Cut.LOWEST;
            boolean limited = false;
            for (Event event : events) {
                boolean begins = event.kind().equals("introduced");
                VersionRange range = VersionText.isZero(event.version()) && begins
                        ? VersionRange.ALL
                        : VersionText.word(event.version());
                if (range == null) {
                    boolean unlimited = event.kind().equals("limit")
                            && event.version().strip().equals("*");
                    if (unlimited) {
                        limited = true;
                        limit = Cut.HIGHEST;
                    } else {
                        unreadable(event);
                    }
                    continue;
                }
                VersionRange release = module ? range.ofReleases() : range;
                switch (event.kind()) {
                    case "introduced" -> turns.add(new Turn(release.from(), true));
                    case "fixed" -> turns.add(new Turn(release.from(), false));
                    case "last_affected" -> turns.add(new Turn(release.to(), false));
                    case "limit" -> {
                        limited = true;
                        limit = limit.compareTo(release.from()) >= 0 ? limit : release.from();
                    }
                    default -> unreadable(event);
                }
            }
            VersionSet affected = affected(turns);
            return limited ? affected.intersection(VersionSet.interval(Cut.LOWEST, limit)) : affected;
        }

        private static VersionSet affected(List<Turn> turns) {
            turns.sort((a, b) -> a.at.equals(b.at) ? Boolean.compare(a.affected, b.affected) : a.at.compareTo(b.at));
            List<VersionSet> affected = new ArrayList<>();
            Cut from = null;
            for (Turn turn : turns) {
                if (turn.affected && from == null) {
                    from = turn.at;
                } else if (!turn.affected && from != null) {
                    affected.add(VersionSet.interval(from, turn.at));
                    from = null;
                }
            }
            if (from != null) {
                affected.add(VersionSet.interval(from, Cut.HIGHEST));
            }
            return VersionSet.union(affected);
        }
    }

    /** From this place on versions are affected, or no more. */
    private record Turn(Cut at, boolean affected) {}
}
