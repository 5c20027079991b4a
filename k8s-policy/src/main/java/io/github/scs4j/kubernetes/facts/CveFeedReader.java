package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the official feed of vulnerabilities of the Kubernetes project. An item may name several, with commas between. */
final class CveFeedReader implements RecordReader {
    @Override
    public FactShape shape() {
        return FactShape.CVE_FEED;
    }

    @Override
    public boolean isMarkedBy(FactKey key, Kind kind) {
        return (key == FactKey.ITEMS && kind == Kind.ARRAY) || (key == FactKey.KUBERNETES_IO && kind == Kind.OBJECT);
    }

    @Override
    public void read(FactKey key, FactCursor cursor, FactHead head, FactIntake intake) throws IOException {
        List<Item> items = new ArrayList<>();
        String updated = null;
        for (String name = key.text(); name != null; name = cursor.nextKey()) {
            if (name.equals("items") && cursor.kind() == Kind.ARRAY) {
                while (cursor.nextElement()) {
                    Item item = item(cursor);
                    if (items.size() <= FactIntake.MAX_FACTS) {
                        items.add(item);
                    }
                }
            } else if (name.equals("_kubernetes_io") && cursor.kind() == Kind.OBJECT) {
                updated = updated(cursor, updated);
            } else {
                cursor.skip();
            }
        }
        FactSource source = new FactSource(Origin.CVE_FEED, intake.name(), CveRecord.instant(updated));
        for (Item item : items) {
            add(item, source, intake);
        }
        if (items.isEmpty()) {
            intake.error(FactRules.EMPTY, FactRules.EMPTY_LIST.with(), head.place());
        }
    }

    private static @Nullable String updated(FactCursor cursor, @Nullable String before) throws IOException {
        String updated = before;
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            if (name.equals("updated_at")) {
                updated = CveRecordReader.text(cursor);
            } else {
                cursor.skip();
            }
        }
        return updated;
    }

    private static Item item(FactCursor cursor) throws IOException {
        Location.Position place = cursor.place();
        String id = "";
        String published = null;
        if (cursor.kind() == Kind.OBJECT) {
            for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
                switch (name) {
                    case "id" -> id = CveRecordReader.text(cursor);
                    case "date_published" -> published = CveRecordReader.text(cursor);
                    default -> cursor.skip();
                }
            }
        } else {
            cursor.skip();
        }
        return new Item(place, id, published);
    }

    private static void add(Item item, FactSource source, FactIntake intake) {
        Instant published = CveRecord.instant(item.published);
        if (published == null && item.published != null) {
            String shown = Shown.excerpt(item.published);
            intake.warning(CveRules.DATE, CveRules.NO_DATE.with(Shown.excerpt(item.id), shown), item.place);
        }
        int start = 0;
        for (int i = 0; i <= item.id.length(); i++) {
            if (i == item.id.length() || item.id.charAt(i) == ',') {
                String id = item.id.substring(start, i).strip().toUpperCase(Locale.ROOT);
                start = i + 1;
                if (NamedVulnerability.isCve(id)) {
                    intake.add(new NamedVulnerability(id, published, source));
                } else {
                    intake.warning(CveRules.RECORD, CveRules.NOT_A_CVE.with(Shown.excerpt(id)), item.place);
                }
            }
        }
    }

    private record Item(
            Location.Position place, String id, @Nullable String published) {}
}
