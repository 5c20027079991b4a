package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of GitHub's list of releases, as far as the official test suite reads it.
 *
 * @param tag what it has as {@code tag_name}; {@code null} if nothing
 * @param published what it has as {@code published_at}; {@code null} if nothing
 * @param leftOut whether the suite leaves it out; {@code null} for an exception
 */
record OfficialRow(
        @Nullable Object tag,
        @Nullable Object published,
        @Nullable Boolean leftOut) {
    /** Where a row says that it is left out; looked at in this order. */
    private static final List<FactKey> MARKS = List.of(FactKey.DRAFT, FactKey.PRERELEASE);

    /** Stands for an object or list, whose content is not known. */
    private static final List<String> SOMETHING = List.of("");

    /** The row that a JSON value is, see {@link OfficialSuite}; {@code null} if it is none. */
    static @Nullable OfficialRow ofJson(@Nullable Object row) {
        if (!(row instanceof Map<?, ?> map)) {
            return null;
        }
        return new OfficialRow(
                map.get(FactKey.TAG_NAME.text()),
                map.get(FactKey.PUBLISHED_AT.text()),
                leftOut(key -> map.containsKey(key.text()), key -> map.get(key.text())));
    }

    static OfficialRow of(FactHead row) {
        return new OfficialRow(
                value(row, FactKey.TAG_NAME),
                value(row, FactKey.PUBLISHED_AT),
                leftOut(row::has, key -> value(row, key)));
    }

    private static @Nullable Boolean leftOut(Predicate<FactKey> has, Function<FactKey, @Nullable Object> value) {
        for (FactKey mark : MARKS) {
            if (!has.test(mark)) {
                return null;
            }
            if (OfficialSuite.isTrue(value.apply(mark))) {
                return true;
            }
        }
        return false;
    }

    /** The value at a key; {@code null} if the row does not have it. */
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
