package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of an object, read by type: what has another type is found and reads as absent. A null value is absent. */
public final class YamlFields {
    private static final int DATE_LENGTH = 10;

    private final YamlShape shape;
    private final YamlObject object;
    private final YamlFindings findings;

    YamlFields(YamlShape shape, YamlObject object, YamlFindings findings) {
        this.shape = shape;
        this.object = object;
        this.findings = findings;
    }

    /** Where the object begins. */
    public Location.Position position() {
        return object.position();
    }

    /** Where the value of a key begins; where the object begins if it is absent. */
    public Location.Position position(String key) {
        YamlValue value = object.get(key);
        return value == null ? object.position() : value.position();
    }

    /** Whether the key is there, with whatever value. */
    public boolean has(String key) {
        return object.get(key) != null;
    }

    /** The value of a key; {@code null} if it is absent. */
    public @Nullable YamlValue value(String key) {
        YamlValue value = object.get(key);
        return value instanceof YamlScalar scalar && scalar.isNull() ? null : value;
    }

    /** The value of a key that must be there; {@code null} if it is absent, which is found as an ERROR. */
    public @Nullable YamlValue required(String key) {
        return wanted(key, Severity.ERROR);
    }

    /** The value of a key that should be there; {@code null} if it is absent, which is found at what it costs. */
    public @Nullable YamlValue wanted(String key, Severity severity) {
        YamlValue value = value(key);
        if (value == null) {
            find(severity, YamlRules.MISSING, position(key), YamlRules.KEY_MISSING.with(key), List.of(key), null);
        }
        return value;
    }

    /** A text. */
    public @Nullable String text(String key) {
        YamlValue value = value(key);
        return value == null ? null : text(key, value);
    }

    /** A text that must be there; {@code null} if it is absent. That it is absent or empty is found. */
    public @Nullable String requiredText(String key) {
        YamlValue value = required(key);
        String text = value == null ? null : text(key, value);
        if (text != null && text.isEmpty()) {
            error(YamlRules.MISSING, position(key), YamlRules.VALUE_EMPTY.with(key));
        }
        return text;
    }

    /** The text of a value that stands under a key or in its list; {@code null} if it is none, which is found. */
    public @Nullable String text(String key, YamlValue value) {
        if (!(value instanceof YamlScalar scalar) || scalar.isNull()) {
            error(YamlRules.SHAPE, value.position(), YamlRules.NO_TEXT.with(key));
            return null;
        }
        checkQuotes(key, scalar);
        return scalar.text();
    }

    private void checkQuotes(String key, YamlScalar scalar) {
        if (scalar.type() != YamlScalar.Type.TEXT) {
            Message message = YamlRules.NOT_QUOTED.with(key, Shown.excerpt(scalar.text()));
            String suggestion = "\"" + scalar.text() + "\"";
            find(Severity.WARNING, YamlRules.TYPE, scalar.position(), message, List.of(), suggestion);
        }
    }

    /** The items of a list; none if the key is absent. */
    public List<YamlValue> list(String key) {
        YamlValue value = value(key);
        return value == null ? List.of() : list(key, value);
    }

    /** The items of a list that must be there. */
    public List<YamlValue> requiredList(String key) {
        YamlValue value = required(key);
        return value == null ? List.of() : list(key, value);
    }

    /** The items of a value that stands under a key; none if it is no list, which is found. */
    public List<YamlValue> list(String key, YamlValue value) {
        if (!(value instanceof YamlList list)) {
            error(YamlRules.SHAPE, value.position(), YamlRules.NO_LIST.with(key));
            return List.of();
        }
        return list.items();
    }

    /** The entries of an object with keys of its own; none if the key is absent. */
    public Map<String, YamlObject.Entry> entries(String key) {
        YamlValue value = value(key);
        return value == null ? Map.of() : entries(key, value);
    }

    /** The entries of a value that stands under a key or in its list; none if it is no object, which is found. */
    public Map<String, YamlObject.Entry> entries(String key, YamlValue value) {
        if (!(value instanceof YamlObject entries)) {
            error(YamlRules.SHAPE, value.position(), YamlRules.NO_OBJECT.with(key));
            return Map.of();
        }
        entries.entries().values().forEach(entry -> checkQuotes(key, entry.key()));
        return entries.entries();
    }

    /** The texts of an object with keys of its own, without those that are none. */
    public Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        entries(key).forEach((name, entry) -> {
            String text = text(key + "." + Shown.excerpt(name), entry.value());
            if (text != null) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    /** A date. */
    public @Nullable LocalDate date(String key) {
        YamlValue value = value(key);
        if (value == null) {
            return null;
        }
        LocalDate date = value instanceof YamlScalar scalar ? parse(scalar.text()) : null;
        if (date == null) {
            String text = value instanceof YamlScalar scalar ? scalar.text() : "";
            Message message = YamlRules.NO_DATE.with(key, Shown.excerpt(text));
            LocalDate near = text.length() > DATE_LENGTH ? parse(text.substring(0, DATE_LENGTH)) : null;
            String suggestion = near == null ? null : near.toString();
            find(Severity.ERROR, YamlRules.DATE, value.position(), message, List.of("YYYY-MM-DD"), suggestion);
        } else if (value instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.TEXT) {
            Message message = YamlRules.DATE_QUOTED.with(key);
            find(Severity.WARNING, YamlRules.DATE, value.position(), message, List.of(), date.toString());
        }
        return date;
    }

    /**
     * A word of a list.
     *
     * @param of finds what a word means; {@code null} if it is none
     * @param words all words
     */
    public <T> @Nullable T word(String key, Function<String, @Nullable T> of, List<String> words) {
        YamlValue value = value(key);
        return value == null ? null : word(key, value, of, words);
    }

    /** A word that stands under a key or in its list; {@code null} if it is none, which is found. */
    public <T> @Nullable T word(String key, YamlValue value, Function<String, @Nullable T> of, List<String> words) {
        String text = text(key, value);
        T word = text == null ? null : of.apply(text);
        if (text != null && word == null) {
            Message message = YamlRules.NO_WORD.with(key, Shown.excerpt(text), String.join(", ", words));
            find(Severity.ERROR, YamlRules.WORD, value.position(), message, words, Nearest.of(text, words));
        }
        return word;
    }

    /** An ERROR by the clause of the object. */
    public void error(String rule, Location.Position place, Message message) {
        find(Severity.ERROR, rule, place, message, List.of(), null);
    }

    /** A finding by the clause of the object. */
    public void find(
            Severity severity,
            String rule,
            Location.Position place,
            Message message,
            List<String> expected,
            @Nullable String suggestion) {
        findings.find(severity, rule, shape.clause(), place, message, expected, suggestion);
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
