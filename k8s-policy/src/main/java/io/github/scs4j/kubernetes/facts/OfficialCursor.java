package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cursor that notes on its way through a document what the official test suite reads of it, also where the reader of the
 * document skips it. At most {@value #MAX_VALUES} values are noted.
 */
final class OfficialCursor extends FactCursor {
    private static final int MAX_VALUES = 200_000;

    private static final List<FactKey> READ = List.of(FactKey.CVE_METADATA, FactKey.CONTAINERS, FactKey.ITEMS);

    private final FactCursor cursor;
    private final Map<String, @Nullable Object> root = new LinkedHashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private int values;

    /**
     * Creates a cursor in an object.
     *
     * @param head what was read of the object before
     * @param key the key at whose value the other cursor stands
     */
    OfficialCursor(FactCursor cursor, FactHead head, String key) throws IOException {
        this.cursor = cursor;
        for (FactKey before : READ) {
            if (head.has(before)) {
                root.put(before.text(), OfficialRow.value(head, before));
            }
        }
        open.push(new Place(Wanted.DOCUMENT, root));
        enter(Wanted.DOCUMENT.at(key), key);
    }

    /** What was noted of the object, as {@link OfficialSuite} takes it. */
    Map<String, @Nullable Object> noted() {
        return root;
    }

    @Override
    Kind kind() {
        return cursor.kind();
    }

    @Override
    String text() throws IOException {
        return cursor.text();
    }

    @Override
    Location.Position place() {
        return cursor.place();
    }

    @Override
    @Nullable
    String nextKey() throws IOException {
        String key = cursor.nextKey();
        if (key == null) {
            open.pop();
        } else {
            enter(open.element().wanted.at(key), key);
        }
        return key;
    }

    @Override
    boolean nextElement() throws IOException {
        boolean there = cursor.nextElement();
        if (there) {
            enter(open.element().wanted.at(""), "");
        } else {
            open.pop();
        }
        return there;
    }

    @Override
    void skip() throws IOException {
        if (!kind().isNested()) {
            return;
        }
        if (open.element().wanted == Wanted.NOTHING) {
            open.pop();
            cursor.skip();
        } else if (kind() == Kind.ARRAY) {
            while (nextElement()) {
                skip();
            }
        } else {
            while (nextKey() != null) {
                skip();
            }
        }
    }

    /** Notes the value that the cursor has come to, and goes into it if it is an object or list. */
    private void enter(Wanted found, String key) throws IOException {
        Place around = open.element();
        boolean isNoted = found != Wanted.NOTHING && values++ < MAX_VALUES;
        Object value = isNoted ? value() : null;
        if (isNoted) {
            around.put(key, value);
        }
        if (kind().isNested()) {
            open.push(new Place(isNoted ? found : Wanted.NOTHING, value));
        }
    }

    private @Nullable Object value() throws IOException {
        return switch (cursor.kind()) {
            case OBJECT -> new LinkedHashMap<String, @Nullable Object>();
            case ARRAY -> new ArrayList<@Nullable Object>();
            case STRING -> cursor.text();
            case NUMBER -> number(cursor.text());
            case BOOLEAN -> Boolean.valueOf(cursor.text());
            case NULL -> null;
        };
    }

    private static Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** An object or list that the cursor is in, and what of it is wanted; a list has the same at any key. */
    private record Place(Wanted wanted, @Nullable Object value) {
        @SuppressWarnings("unchecked")
        void put(String key, @Nullable Object child) {
            if (value instanceof Map<?, ?>) {
                ((Map<String, @Nullable Object>) value).put(key, child);
            } else if (value instanceof List<?>) {
                ((List<@Nullable Object>) value).add(child);
            }
        }
    }

    /** Which parts of a document the official test suite reads. */
    private enum Wanted {
        NOTHING,
        ALL,
        METADATA,
        CNA,
        CONTAINERS,
        ITEM,
        ITEMS,
        DOCUMENT;

        /** What is wanted of the value at a key. */
        Wanted at(String key) {
            return switch (this) {
                case NOTHING -> NOTHING;
                case ALL -> ALL;
                case METADATA -> key.equals("cveId") ? ALL : NOTHING;
                case CNA -> key.equals("metrics") || key.equals("affected") ? ALL : NOTHING;
                case CONTAINERS -> key.equals("cna") ? CNA : NOTHING;
                case ITEM -> key.equals("id") ? ALL : NOTHING;
                case ITEMS -> ITEM;
                case DOCUMENT ->
                    switch (key) {
                        case "cveMetadata" -> METADATA;
                        case "containers" -> CONTAINERS;
                        case "items" -> ITEMS;
                        default -> NOTHING;
                    };
            };
        }
    }
}
