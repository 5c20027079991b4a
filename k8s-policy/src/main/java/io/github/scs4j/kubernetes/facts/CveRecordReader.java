package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads records of the CVE programme, version 5 of their format. */
final class CveRecordReader implements RecordReader {
    @Override
    public FactShape shape() {
        return FactShape.CVE_RECORD;
    }

    @Override
    public boolean isMarkedBy(FactKey key, Kind kind) {
        return kind == Kind.OBJECT && (key == FactKey.CVE_METADATA || key == FactKey.CONTAINERS);
    }

    @Override
    public void read(FactKey key, FactCursor cursor, FactHead head, FactIntake intake) throws IOException {
        CveRecord record = new CveRecord(head.place());
        for (String name = key.text(); name != null; name = cursor.nextKey()) {
            switch (name) {
                case "cveMetadata" -> metadata(cursor, record);
                case "containers" -> containers(cursor, record);
                default -> cursor.skip();
            }
        }
        record.finish(intake);
    }

    private static void metadata(FactCursor cursor, CveRecord record) throws IOException {
        if (cursor.kind() != Kind.OBJECT) {
            cursor.skip();
            return;
        }
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            switch (name) {
                case "cveId" -> record.id = text(cursor);
                case "state" -> record.state = text(cursor);
                case "datePublished" -> record.published = text(cursor);
                case "dateUpdated" -> record.updated = text(cursor);
                default -> cursor.skip();
            }
        }
    }

    private static void containers(FactCursor cursor, CveRecord record) throws IOException {
        if (cursor.kind() != Kind.OBJECT) {
            cursor.skip();
            return;
        }
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            if (name.equals("cna")) {
                container(cursor, record, record.cna);
            } else if (name.equals("adp") && cursor.kind() == Kind.ARRAY) {
                while (cursor.nextElement()) {
                    container(cursor, record, record.adp);
                }
            } else {
                cursor.skip();
            }
        }
    }

    private static void container(FactCursor cursor, CveRecord record, CveRecord.Container container)
            throws IOException {
        if (cursor.kind() != Kind.OBJECT) {
            cursor.skip();
            return;
        }
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            boolean list = cursor.kind() == Kind.ARRAY;
            if (name.equals("affected") && list) {
                while (cursor.nextElement()) {
                    affected(cursor, record, container);
                }
            } else if (name.equals("metrics") && list) {
                while (cursor.nextElement()) {
                    metrics(cursor, record, container);
                }
            } else if (name.equals("datePublic")) {
                container.published = text(cursor);
            } else {
                cursor.skip();
            }
        }
    }

    private static void affected(FactCursor cursor, CveRecord record, CveRecord.Container container)
            throws IOException {
        CveRecord.Affected affected = new CveRecord.Affected(cursor.place());
        if (!record.hasRoom(cursor.place())) {
            cursor.skip();
            return;
        }
        container.affected.add(affected);
        if (cursor.kind() != Kind.OBJECT) {
            cursor.skip();
            return;
        }
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            switch (name) {
                case "vendor" -> affected.vendor = text(cursor);
                case "product" -> affected.product = text(cursor);
                case "packageName" -> affected.packageName = text(cursor);
                case "defaultStatus" -> affected.defaultStatus = text(cursor);
                case "versions" -> versions(cursor, record, affected);
                default -> cursor.skip();
            }
        }
    }

    private static void versions(FactCursor cursor, CveRecord record, CveRecord.Affected affected) throws IOException {
        if (cursor.kind() != Kind.ARRAY) {
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            if (record.hasRoom(cursor.place())) {
                affected.versions.add(version(cursor, record));
            } else {
                cursor.skip();
            }
        }
    }

    private static VersionEntry version(FactCursor cursor, CveRecord record) throws IOException {
        VersionEntryBuilder entry = new VersionEntryBuilder(cursor.place());
        if (cursor.kind() != Kind.OBJECT) {
            entry.version = text(cursor);
            return entry.build();
        }
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            switch (name) {
                case "version" -> entry.version = text(cursor);
                case "lessThan" -> entry.lessThan = text(cursor);
                case "lessThanOrEqual" -> entry.lessThanOrEqual = text(cursor);
                case "status" -> entry.status = text(cursor);
                case "changes" -> changes(cursor, record, entry);
                default -> cursor.skip();
            }
        }
        return entry.build();
    }

    private static void changes(FactCursor cursor, CveRecord record, VersionEntryBuilder entry) throws IOException {
        if (cursor.kind() != Kind.ARRAY) {
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            if (cursor.kind() != Kind.OBJECT || !record.hasRoom(cursor.place())) {
                cursor.skip();
                continue;
            }
            String at = null;
            String status = null;
            for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
                switch (name) {
                    case "at" -> at = text(cursor);
                    case "status" -> status = text(cursor);
                    default -> cursor.skip();
                }
            }
            entry.changes.add(new VersionEntry.Change(at, status));
        }
    }

    private static void metrics(FactCursor cursor, CveRecord record, CveRecord.Container container) throws IOException {
        if (cursor.kind() != Kind.OBJECT) {
            cursor.skip();
            return;
        }
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            String key = name.length() > 20 ? "" : name.toLowerCase(Locale.ROOT);
            if (key.startsWith("cvssv") && cursor.kind() == Kind.OBJECT && record.hasRoom(cursor.place())) {
                score(cursor, key, container);
            } else {
                cursor.skip();
            }
        }
    }

    private static void score(FactCursor cursor, String key, CveRecord.Container container) throws IOException {
        Location.Position place = cursor.place();
        String system = null;
        String score = null;
        String vector = null;
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            switch (name) {
                case "version" -> system = text(cursor);
                case "baseScore" -> score = cursor.kind() == Kind.NULL ? null : text(cursor);
                case "vectorString" -> vector = text(cursor);
                default -> cursor.skip();
            }
        }
        String ofKey = key.substring("cvssv".length()).replace('_', '.');
        container.scores.add(place, system == null || system.isEmpty() ? ofKey : system, score, vector);
    }

    /** The text of a string or number, as much of it as can be shown or read; empty for anything else. */
    static String text(FactCursor cursor) throws IOException {
        String text = cursor.textOrSkip();
        return text == null ? "" : text.length() > CveRecord.MAX_TEXT ? text.substring(0, CveRecord.MAX_TEXT) : text;
    }

    /** Collects what a version entry says, whose keys come in any order. */
    private static final class VersionEntryBuilder {
        private final Location.Position place;
        private final List<VersionEntry.Change> changes = new ArrayList<>();
        private @Nullable String version;
        private @Nullable String lessThan;
        private @Nullable String lessThanOrEqual;
        private @Nullable String status;

        VersionEntryBuilder(Location.Position place) {
            this.place = place;
        }

        VersionEntry build() {
            return new VersionEntry(place, version, lessThan, lessThanOrEqual, status, List.copyOf(changes));
        }
    }
}
