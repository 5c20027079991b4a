package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of GitHub's list of releases as {@link OfficialSuite} takes it. */
final class OfficialRow {
    private static final List<FactKey> READ =
            List.of(FactKey.TAG_NAME, FactKey.PUBLISHED_AT, FactKey.DRAFT, FactKey.PRERELEASE);

    /** Stands for an object or list, whose content is not known. */
    private static final List<String> SOMETHING = List.of("");

    private OfficialRow() {}

    static Map<String, @Nullable Object> of(FactHead row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (FactKey key : READ) {
            if (row.has(key)) {
                values.put(key.text(), value(row, key));
            }
        }
        return values;
    }

    /** The value at a key that the row has. */
    static @Nullable Object value(FactHead row, FactKey key) {
        Kind kind = row.kind(key);
        String text = row.raw(key);
        return switch (kind == null ? Kind.NULL : kind) {
            case OBJECT, ARRAY -> SOMETHING;
            case STRING -> text;
            case NUMBER -> isZero(text) ? 0 : 1;
            case BOOLEAN -> "true".equalsIgnoreCase(text);
            case NULL -> null;
        };
    }

    private static boolean isZero(@Nullable String number) {
        try {
            return number != null && Double.parseDouble(number) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
