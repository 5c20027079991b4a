package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.Location;
import io.github.scs4j.inventory.KeyChain.Link;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads extra specs; one that cannot be understood is left out, with a finding. */
final class ExtraSpecs {
    private final JsonParser json;
    private final JsonPlaces places;
    private final JsonValues values;
    private final Intake<?> intake;
    private final KeyChain<Field> keys;

    ExtraSpecs(JsonText text, JsonValues values, Intake<?> intake) {
        this.json = text.parser();
        this.places = text.places();
        this.values = values;
        this.intake = intake;
        this.keys = new KeyChain<>(json, key -> null);
    }

    /** Extra specs; {@code null} if unknown, and for {@code null}, which openstacksdk writes for what Nova leaves out. */
    @Nullable
    Map<String, String> read(String key, JsonToken value) throws IOException {
        switch (value) {
            case START_OBJECT -> {
                return object();
            }
            case VALUE_NULL -> {
                return null;
            }
            case VALUE_STRING -> {
                return printed(key);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                values.remark(Rules.EXTRA_SPECS_EXPECTED, key, Shown.number(json.getText()), places.token());
                return null;
            }
            default -> {
                values.remark(Rules.EXTRA_SPECS_EXPECTED, key, JsonValues.notation(value), places.token());
                values.skip(value);
                return null;
            }
        }
    }

    private Map<String, String> object() throws IOException {
        Map<String, String> specs = new LinkedHashMap<>();
        for (Link<Field> link = keys.next(keys.start()); link != null; link = keys.next(link)) {
            String key = link.text;
            if (key.isEmpty() || specs.containsKey(key)) {
                remarkKey(key, places.token());
            }
            JsonToken value = json.nextToken();
            if (value.isStructStart() || value == JsonToken.VALUE_NULL) {
                leaveOut(specs, key, JsonValues.notation(value), places.token());
                values.skip(value);
            } else if (!key.isEmpty()) {
                if (value == JsonToken.VALUE_NUMBER_FLOAT) {
                    values.checkNumber();
                }
                specs.put(key, json.getText());
            }
        }
        return specs;
    }

    private @Nullable Map<String, String> printed(String key) throws IOException {
        Location.Position at = places.token();
        String text = json.getText();
        Map<String, String> specs = new LinkedHashMap<>();
        PrintedSpecs printed = new PrintedSpecs(text);
        while (printed.next()) {
            String spec = printed.key();
            String value = printed.value();
            if (spec.isEmpty() || specs.containsKey(spec)) {
                remarkKey(spec, at);
            }
            if (value == null) {
                leaveOut(specs, spec, JsonToken.VALUE_NULL.asString(), at);
            } else if (!spec.isEmpty()) {
                specs.put(spec, value);
            }
        }
        if (!printed.isAtEnd()) {
            values.remark(Rules.EXTRA_SPECS_EXPECTED, key, Shown.string(text), at);
            return null;
        }
        return specs;
    }

    private void remarkKey(String key, Location.Position at) {
        if (key.isEmpty()) {
            intake.remark(Rules.VALUE, Rules.EMPTY_KEY.with(), at);
        } else {
            intake.remark(Rules.DUPLICATE_KEY, Rules.LAST_COUNTS.with(Shown.string(key)), at);
        }
    }

    private void leaveOut(Map<String, String> specs, String key, String found, Location.Position at) {
        specs.remove(key);
        if (!key.isEmpty()) {
            values.remark(Rules.EXTRA_SPEC_EXPECTED, Shown.string(key), found, at);
        }
    }
}
